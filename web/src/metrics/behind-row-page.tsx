/** The exceptions behind a row of a figure beyond the four. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { behindRowPages } from '../api/queries.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading, Message } from '../parts/states.tsx';
import { usePolicyTitles } from '../policies/titles.ts';
import { exactText, numberText } from '../time/words.ts';
import { rowText } from './figure-words.ts';
import styles from './records.module.css';

export function BehindRowPage() {
  const { t, language } = useText();
  const titleOf = usePolicyTitles();
  const search = useSearch({ from: '/inside/metrics/more/records' });
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    behindRowPages(search),
  );
  const rows = data?.pages.flatMap((page) => page.data);
  const at = data?.pages[0]?.at;
  return (
    <div className={styles['page']}>
      <PageTitle title={t.further.behind(rowText(t, search.key), t.further.figures[search.figure])} />
      <p className={styles['muted']}>{at === undefined ? '' : t.records.at(exactText(at, language))}</p>
      <p>
        <Link to="/metrics/more" search={search.at === undefined ? {} : { at: search.at }}>
          {t.further.title}
        </Link>
      </p>
      {rows === undefined ? (
        error === null ? (
          <Loading label={t.records.loading} />
        ) : (
          <Failed error={error} retry={() => void refetch()} />
        )
      ) : rows.length === 0 ? (
        <Message icon="active" title={t.records.emptyTitle}>
          <p>{t.records.emptyText}</p>
        </Message>
      ) : (
        <>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{t.records.number}</th>
                <th scope="col">{t.records.name}</th>
                <th scope="col">{t.records.policy}</th>
                <th scope="col" className={styles['count']}>
                  {t.further.facts}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td>{row.number}</td>
                  <th scope="row">
                    <Link to="/exceptions/$number" params={{ number: row.number }}>
                      {row.title === '' ? t.records.confidential : row.title}
                    </Link>
                  </th>
                  <td>
                    <span className={styles['named']}>{t.records.policy}: </span>
                    {titleOf(row.policy)}
                  </td>
                  <td className={styles['count']}>
                    <span className={styles['named']}>{t.further.facts}: </span>
                    {numberText(row.facts, language)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles['muted']} role="status">
            {hasNextPage ? t.records.shown(rows.length) : t.records.all(rows.length)}
          </p>
          {hasNextPage ? (
            <button
              type="button"
              className={buttons['button']}
              aria-disabled={isFetchingNextPage}
              onClick={() => void fetchNextPage()}
            >
              {t.records.more}
            </button>
          ) : null}
        </>
      )}
    </div>
  );
}
