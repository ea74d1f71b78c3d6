import { useText } from '../catalogue/text.tsx';
import { Moment } from '../time/moment.tsx';
import type { Change } from './changes.ts';
import styles from './decide.module.css';

/** `outside`: nothing is on record, and still it is not what it was; then the directory moved. */
export function ChangeList(props: { readonly changes: readonly Change[]; readonly outside: boolean }) {
  const { changes, outside } = props;
  const { t } = useText();
  return (
    <ul className={styles['changes']}>
      {changes.map((change) => (
        <li key={change.version}>
          <p>
            <strong>{change.title}</strong>{' '}
            <span className={styles['muted']}>
              {t.deciding.changes.by(change.by)} · <Moment at={change.at} />
            </span>
          </p>
          {change.details.map((detail) => (
            <p key={detail}>{detail}</p>
          ))}
        </li>
      ))}
      {outside ? <li>{t.deciding.changes.outside}</li> : null}
    </ul>
  );
}
