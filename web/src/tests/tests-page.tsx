/** Tests of compensating controls: what waits, what fails and what that leads to and when, and the attestation itself. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { controlTestPages } from '../acting/queries.ts';
import type { ControlTestRow } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import buttons from '../parts/button.module.css';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading, Message } from '../parts/states.tsx';
import { Attestation } from './attestation.tsx';
import { Item } from './item.tsx';
import styles from './tests.module.css';

const route = getRouteApi('/inside/tests');
/** What stops an exception comes first, what needs nothing last. */
const stages = ['lapsed', 'failing', 'overdue', 'untested', 'due', 'passing'] as const;

export function TestsPage() {
  const { t } = useText();
  const mine = route.useSearch().whose !== 'all';
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    controlTestPages(mine),
  );
  const [open, setOpen] = useState<ControlTestRow | null>(null);
  const [recorded, setRecorded] = useState<string | null>(null);
  const rows = data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <PageTitle title={t.tests.title} />
        <p role="status" className={styles['muted']}>
          {recorded ?? (data === undefined ? '' : t.tests.total(rows.length, hasNextPage))}
        </p>
      </div>
      <p className={styles['lead']}>{t.tests.lead}</p>
      <nav aria-label={t.tests.whose.label} className={styles['whose']}>
        <Link to="/tests" search={{}} activeOptions={{ exact: true }} className={styles['tab']}>
          {t.tests.whose.mine}
        </Link>
        <Link to="/tests" search={{ whose: 'all' }} className={styles['tab']}>
          {t.tests.whose.all}
        </Link>
      </nav>
      {data === undefined ? (
        error === null ? (
          <Loading label={t.tests.loading} />
        ) : (
          <Failed error={error} retry={() => void refetch()} />
        )
      ) : rows.length === 0 ? (
        <Message icon="shield" title={mine ? t.tests.emptyMineTitle : t.tests.emptyTitle}>
          <p>{mine ? t.tests.emptyMineText : t.tests.emptyText}</p>
        </Message>
      ) : (
        <div className={styles['stages']}>
          {stages.map((stage) => {
            const staged = rows.filter((row) => row.stage === stage);
            return staged.length === 0 ? null : (
              <Section key={stage} title={`${t.tests.stages[stage]} (${staged.length})`}>
                <p className={styles['means']}>{t.tests.means[stage]}</p>
                <ul className={styles['list']}>
                  {staged.map((row) => (
                    <Item key={`${row.number} ${row.control}`} row={row} record={() => setOpen(row)} />
                  ))}
                </ul>
              </Section>
            );
          })}
        </div>
      )}
      {hasNextPage ? (
        <button
          type="button"
          className={buttons['button']}
          aria-disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t.tests.more}
        </button>
      ) : null}
      {open === null ? null : (
        <Attestation
          row={open}
          onClose={() => setOpen(null)}
          onDone={() => setRecorded(t.tests.recorded(open.title, open.number))}
        />
      )}
    </div>
  );
}
