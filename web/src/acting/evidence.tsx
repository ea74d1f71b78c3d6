/** Evidence for a test or a milestone: files dropped here, attached to the exception when the form is sent, and a link. */
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Field } from '../parts/field.tsx';
import { FileDrop } from '../parts/file-drop.tsx';
import { sizeText } from '../time/words.ts';
import styles from './acting.module.css';
import { type Attached, acceptedFiles } from './upload.ts';

export type Evidence = { readonly files: readonly File[]; readonly link: string };
export const noEvidence: Evidence = { files: [], link: '' };

export function EvidenceFields(props: {
  readonly value: Evidence;
  readonly onChange: (value: Evidence) => void;
  readonly busy: boolean;
  readonly id: string;
  readonly hint?: string;
}) {
  const { value, onChange, busy, id, hint } = props;
  const { t } = useText();
  const e = t.acting.evidence;
  return (
    <div className={styles['group']}>
      <FileDrop
        label={e.files}
        hint={hint ?? e.hint}
        button={e.choose}
        accept={acceptedFiles}
        busy={busy}
        onFiles={(files) => onChange({ ...value, files: [...value.files, ...files] })}
      />
      <FileList files={value.files} onChange={(files) => onChange({ ...value, files })} />
      <Field
        id={id}
        label={e.link}
        hint={e.linkHint}
        optional
        type="url"
        value={value.link}
        onChange={(event) => onChange({ ...value, link: event.target.value })}
      />
    </div>
  );
}

export function FileList(props: {
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
}) {
  const { files, onChange } = props;
  const { t, language } = useText();
  if (files.length === 0) return null;
  return (
    <ul className={styles['files']}>
      {files.map((file) => (
        <li key={`${file.name} ${file.size} ${file.lastModified}`}>
          <span>
            {file.name} <span className={styles['quiet']}>{sizeText(file.size, language)}</span>
          </span>
          <button
            type="button"
            className={buttons['button']}
            onClick={() => onChange(files.filter((f) => f !== file))}
          >
            {t.form.remove(file.name)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What the record keeps as evidence: ids of attachments, and the link where one was given. */
export const evidenceRefs = ({ files, link }: Evidence, attached: Attached): string[] => [
  ...files.flatMap((file) => attached.get(file) ?? []),
  ...(link.trim() === '' ? [] : [link.trim()]),
];
