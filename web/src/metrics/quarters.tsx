/** Eight quarter ends. One that lies before the first event says so instead of pretending to be zero. */
import type { Metrics } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { numberText } from '../time/words.ts';
import { Bar } from './bar.tsx';
import { Behind } from './behind.tsx';
import styles from './metrics.module.css';

export function Quarters({ metrics }: { readonly metrics: Metrics }) {
  const { t, language } = useText();
  const { quarters } = metrics.trend;
  const most = Math.max(...quarters.map((q) => q.active), 1);
  return (
    <section aria-labelledby="quarters">
      <h2 id="quarters">{t.metrics.quarters}</h2>
      <table className={styles['table']}>
        <colgroup>
          <col className={styles['label']} />
          <col className={styles['figures-column']} />
          <col />
        </colgroup>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t.metrics.quarter}</th>
            <th scope="col">{t.metrics.count}</th>
          </tr>
        </thead>
        <tbody>
          {quarters.map(({ quarter, at, active, onRecord }) => (
            <tr key={quarter}>
              <th scope="row">{quarter.replace('-', ' ')}</th>
              {onRecord ? (
                <>
                  <td className={styles['count']}>
                    <Behind search={{ figure: 'active', at }}>{numberText(active, language)}</Behind>
                  </td>
                  <td className={styles['graph']} aria-hidden="true">
                    <Bar value={active} most={most} />
                  </td>
                </>
              ) : (
                <td colSpan={2} className={styles['muted']}>
                  {t.metrics.notOnRecord}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
