/** What was attached. Always a download, never opened in the page. */
import type { Exception } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Icon } from '../parts/icon.tsx';
import { Moment } from '../time/moment.tsx';
import { sizeText } from '../time/words.ts';
import styles from './exception.module.css';
import { Section } from './section.tsx';

export function Attachments({ exception }: { readonly exception: Exception }) {
  const { t, language } = useText();
  const a = t.exception.attachments;
  if (exception.attachments.length === 0) return null;
  return (
    <Section title={t.exception.sections.attachments}>
      <ul className={styles['stack']}>
        {exception.attachments.map((file) => (
          <li key={file.id}>
            <a
              href={`/v1/exceptions/${encodeURIComponent(exception.number)}/attachments/${encodeURIComponent(file.id)}`}
              download={file.name}
              aria-label={a.download(file.name)}
            >
              <Icon name="download" /> {file.name}
            </a>
            <p className={styles['small']}>
              {sizeText(file.bytes, language)} · {a.by(file.by.name)} · <Moment at={file.at} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
