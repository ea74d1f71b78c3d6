/** What one may not do now, each with the server's reason. */
import { useText, wordFor } from '../catalogue/text.tsx';
import type { Allowed } from './queries.ts';
import styles from './review.module.css';

export function Why({ actions }: { readonly actions: readonly Allowed[] }) {
  const { t } = useText();
  const refused = actions.filter((a) => !a.allowed && a.because.length > 0);
  if (refused.length === 0) return null;
  return (
    <dl className={styles['why']}>
      {refused.map(({ action, because }) => (
        <div key={action}>
          <dt>{wordFor(t.review.actionWords, action)}</dt>
          {because.map((v) => (
            <dd key={`${v.code} ${v.reason} ${v.message}`}>
              {v.message} {v.remedy}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
