/** Eight quarter ends as columns, read from left to right. The figure above each says what the column shows. */
import type { BoardReport } from '../api/types.ts';
import { Behind } from '../metrics/behind.tsx';
import styles from './board.module.css';

export function Columns({ board }: { readonly board: BoardReport }) {
  const { heading, bars } = board.sheet.quarters;
  const ends = board.metrics.trend.quarters;
  const missing = bars.find((bar) => bar.part === null);
  return (
    <section aria-labelledby="board-quarters">
      <h3 id="board-quarters">{heading}</h3>
      <ol className={styles['columns']}>
        {bars.map(({ label, value, part }, i) => (
          <li key={label}>
            {part === null ? (
              <span className={styles['muted']}>
                <span aria-hidden="true">–</span>
                <span className="visually-hidden">{value}</span>
              </span>
            ) : (
              <Behind search={{ figure: 'active', at: ends[i]?.at ?? board.at }}>{value}</Behind>
            )}
            <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
              <rect x="1" width="8" y={100 - (part ?? 0) * 100} height={(part ?? 0) * 100} />
            </svg>
            <span className={styles['quarter']}>{label}</span>
          </li>
        ))}
      </ol>
      {missing === undefined ? null : (
        <p className={styles['muted']} aria-hidden="true">
          – {missing.value}
        </p>
      )}
    </section>
  );
}
