/** The exceptions that a figure counted at an instant. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { recordsPages } from '../api/queries.ts';
import { behindFigures } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading, Message } from '../parts/states.tsx';
import { usePolicyTitles } from '../policies/titles.ts';
import { exactText, numberText } from '../time/words.ts';
import styles from './records.module.css';

export function RecordsPage() {
  const { t, language } = useText();
  const titleOf = usePolicyTitles();
  const search = useSearch({ from: '/inside/metrics/records' });
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    recordsPages(search),
  );
  const m = t.records;
  const rows = data?.pages.flatMap((page) => page.data);
  const at = data?.pages[0]?.at;
  const narrowed = [
    ...(search.bucket === undefined ? [] : [m.ranges[search.bucket]]),
    ...(search.policy === undefined ? [] : [m.under(titleOf(search.policy))]),
  ];
  return (
    <div className={styles['page']}>
      <PageTitle title={m.titles[search.figure]} />
      <p className={styles['muted']}>
        {[...narrowed, ...(at === undefined ? [] : [m.at(exactText(at, language))])].join('; ')}
      </p>
      <nav aria-label={m.figures} className={styles['figures']}>
        {behindFigures.map((figure) => (
          <Link
            key={figure}
            to="/metrics/records"
            search={search.at === undefined ? { figure } : { figure, at: search.at }}
          >
            {m.titles[figure]}
          </Link>
        ))}
      </nav>
      {rows === undefined ? (
        error === null ? (
          <Loading label={m.loading} />
        ) : (
          <Failed error={error} retry={() => void refetch()} />
        )
      ) : rows.length === 0 ? (
        <Message icon="active" title={m.emptyTitle}>
          <p>{m.emptyText}</p>
        </Message>
      ) : (
        <>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{m.number}</th>
                <th scope="col">{m.name}</th>
                <th scope="col">{m.policy}</th>
                <th scope="col" className={styles['count']}>
                  {m.age}
                </th>
                <th scope="col" className={styles['count']}>
                  {m.term}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td>{row.number}</td>
                  <th scope="row">
                    <Link to="/exceptions/$number" params={{ number: row.number }}>
                      {row.title === '' ? m.confidential : row.title}
                    </Link>
                  </th>
                  <td>
                    <span className={styles['named']}>{m.policy}: </span>
                    {titleOf(row.policy)}
                  </td>
                  <td className={styles['count']}>
                    <span className={styles['named']}>{m.age}: </span>
                    {numberText(row.ageDays, language)}
                  </td>
                  <td className={styles['count']}>
                    <span className={styles['named']}>{m.term}: </span>
                    {numberText(row.term, language)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles['muted']} role="status">
            {hasNextPage ? m.shown(rows.length) : m.all(rows.length)}
          </p>
          {hasNextPage ? (
            <button
              type="button"
              className={buttons['button']}
              aria-disabled={isFetchingNextPage}
              onClick={() => void fetchNextPage()}
            >
              {m.more}
            </button>
          ) : null}
        </>
      )}
    </div>
  );
}
