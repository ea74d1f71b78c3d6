/** How old the chains are: the buckets beyond 180 days must not grow. */
import type { Metrics } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { numberText } from '../time/words.ts';
import { Bar } from './bar.tsx';
import { Behind } from './behind.tsx';
import styles from './metrics.module.css';

export function Ages({ metrics }: { readonly metrics: Metrics }) {
  const { t, language } = useText();
  const { buckets } = metrics.age;
  const most = Math.max(...buckets.map((b) => b.count), 1);
  return (
    <section aria-labelledby="ages">
      <h2 id="ages">{t.metrics.ages}</h2>
      <table className={styles['table']}>
        <colgroup>
          <col className={styles['label']} />
          <col className={styles['figures-column']} />
          <col />
        </colgroup>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t.metrics.days}</th>
            <th scope="col">{t.metrics.count}</th>
          </tr>
        </thead>
        <tbody>
          {buckets.map(({ bucket, count }) => (
            <tr key={bucket}>
              <th scope="row">{t.metrics.buckets[bucket]}</th>
              <td className={styles['count']}>
                <Behind search={{ figure: 'active', bucket, at: metrics.at }}>
                  {numberText(count, language)}
                </Behind>
              </td>
              <td className={styles['graph']} aria-hidden="true">
                <Bar value={count} most={most} warns={bucket === '181-365' || bucket === 'over-365'} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
