/** Requests beside renewals: a renewal is to be the harder of the two. */
import { Link } from '@tanstack/react-router';
import type { FurtherMetric } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { numberText } from '../time/words.ts';
import { spanText } from './figure-words.ts';
import styles from './more.module.css';

const kinds = ['request', 'renewal'] as const;
const measures = ['evidence', 'approvers', 'days', 'refusals'] as const;

export function Effort({ metric, at }: { readonly metric: FurtherMetric; readonly at: string }) {
  const { t, language } = useText();
  const row = (key: string) => metric.rows.find((r) => r.key === key);
  const text = (kind: (typeof kinds)[number], measure: (typeof measures)[number]): string | null => {
    const approvals = row(`${kind}-days`)?.count ?? 0;
    if (approvals === 0) return null;
    const found = row(`${kind}-${measure}`);
    const mean = (measure === 'refusals' ? (found?.count ?? 0) : (found?.sum ?? 0)) / approvals;
    return measure === 'days' ? spanText(mean, language) : numberText(Math.round(mean * 10) / 10, language);
  };
  return (
    <>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t.further.row}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" className={styles['number']}>
                {t.further[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure}>
              <th scope="row">{t.further.measures[measure]}</th>
              {kinds.map((kind) => {
                const key = `${kind}-${measure}`;
                const said = text(kind, measure);
                return (
                  <td key={kind} className={styles['number']}>
                    {said === null ? (
                      t.further.absent
                    ) : row(key) === undefined ? (
                      said
                    ) : (
                      <Link to="/metrics/more/records" search={{ figure: 'effort', key, at }}>
                        {said}
                      </Link>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['muted']}>{t.further.mean}</p>
    </>
  );
}
