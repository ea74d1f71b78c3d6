/** What changes from one configuration to another: setting, before, after. */
import { useText } from '../catalogue/text.tsx';
import type { Configuration } from './queries.ts';
import styles from './settings.module.css';
import { differing, valueText } from './values.ts';

export function Differences(props: {
  readonly before: Configuration;
  readonly after: Configuration;
  readonly caption: string;
}) {
  const { before, after, caption } = props;
  const { t } = useText();
  const m = t.settings.matrix;
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{m.setting}</th>
          <th scope="col">{m.before}</th>
          <th scope="col">{m.after}</th>
        </tr>
      </thead>
      <tbody>
        {differing(before, after, t).map((key) => (
          <tr key={key}>
            <th scope="row">{m.keys[key]}</th>
            <td>
              <span className={styles['label']}>{m.before} </span>
              <del>{valueText(key, before, t)}</del>
            </td>
            <td>
              <span className={styles['label']}>{m.after} </span>
              <ins>{valueText(key, after, t)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
