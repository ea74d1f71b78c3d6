/** The metrics beyond the four, each with what was counted, of what, and the exceptions behind each of its rows. */
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { furtherQuery } from '../api/queries.ts';
import type { FurtherMetric } from '../api/types.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { exactText, numberText } from '../time/words.ts';
import { Effort } from './effort.tsx';
import { rowsOf, rowText, spanText } from './figure-words.ts';
import styles from './more.module.css';

export function MorePage() {
  const { t, language } = useText();
  const { at } = useSearch({ from: '/inside/metrics/more' });
  const { data, error, refetch } = useQuery(furtherQuery(at));
  return (
    <div className={styles['page']}>
      <div>
        <PageTitle title={t.further.title} />
        <p className={styles['muted']}>
          {data === undefined
            ? t.further.lead
            : `${t.further.asOf} ${exactText(data.at, language)}. ${t.further.lead}`}
        </p>
        <p>
          <Link to="/metrics">{t.further.toFour}</Link>
        </p>
      </div>
      {data === undefined ? (
        error === null ? (
          <Loading label={t.further.loading} />
        ) : (
          <Failed error={error} retry={() => void refetch()} />
        )
      ) : (
        <div className={styles['figures']}>
          {data.figures.map((metric) => (
            <section key={metric.figure} aria-labelledby={metric.figure}>
              <h2 id={metric.figure}>{t.further.figures[metric.figure]}</h2>
              <p className={styles['muted']}>
                {t.further.of[metric.figure](metric.numerator, metric.denominator)}
              </p>
              {metric.figure === 'effort' ? (
                <Effort metric={metric} at={data.at} />
              ) : (
                <Rows metric={metric} at={data.at} />
              )}
            </section>
          ))}
        </div>
      )}
    </div>
  );
}

function Rows({ metric, at }: { readonly metric: FurtherMetric; readonly at: string }) {
  const { t, language } = useText();
  const rows = rowsOf(metric);
  // Codes are counted and have no length.
  const timed = metric.figure !== 'bounces' && metric.figure !== 'renewals';
  if (rows.length === 0) return <p className={styles['muted']}>{t.further.none}</p>;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t.further.row}</th>
          <th scope="col" className={styles['number']}>
            {t.further.count}
          </th>
          {timed ? (
            <>
              <th scope="col" className={styles['number']}>
                {t.further.median}
              </th>
              <th scope="col" className={styles['number']}>
                {t.further.longest}
              </th>
            </>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, count, median, longest }) => (
          <tr key={key}>
            <th scope="row">
              {rowText(t, key)}
              {Object.hasOwn(t.codes, key) ? (
                <span className={styles['code']}>{wordFor(t.codes, key)}</span>
              ) : null}
            </th>
            <td className={styles['number']}>
              <Link to="/metrics/more/records" search={{ figure: metric.figure, key, at }}>
                {numberText(count, language)}
              </Link>
            </td>
            {timed ? (
              <>
                <td className={styles['number']}>{median === null ? '–' : spanText(median, language)}</td>
                <td className={styles['number']}>{longest === null ? '–' : spanText(longest, language)}</td>
              </>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
