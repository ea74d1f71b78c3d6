/**
 * The queue of those who assess and decide: one case after the other, by key, with the case itself beside it. Rows keep
 * their places while one reads: what changes meanwhile is offered, not moved.
 */
import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { inboxPages, policiesQuery } from '../api/queries.ts';
import type { WorkItem } from '../api/types.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { useText } from '../catalogue/text.tsx';
import { useLive } from '../live/use-live.ts';
import buttons from '../parts/button.module.css';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading, Message } from '../parts/states.tsx';
import { pathOf } from '../work/links.ts';
import { InboxFilters } from './filters.tsx';
import styles from './inbox.module.css';
import { Preview } from './preview.tsx';
import { InboxRow } from './row.tsx';
import { type InboxSearch, isNarrowed } from './search.ts';

const route = getRouteApi('/inside/inbox');

export function InboxPage() {
  const { t } = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useInfiniteQuery({
    ...inboxPages(search),
    placeholderData: keepPreviousData,
    // A row that moves by itself is a row that is opened by mistake: what changed is offered below.
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { data, error, refetch } = asked;
  const items = data?.pages.flatMap((page) => page.data) ?? [];
  const [at, setAt] = useState<string | null>(null);
  const change = (changed: InboxSearch) => void navigate({ search: changed, replace: true });
  const chosen = items.find((item) => item.exception?.number === at) ?? items[0];
  return (
    <>
      <div className={styles['head']}>
        <PageTitle title={t.inbox.title} />
        <p role="status" className={styles['count']}>
          {data === undefined ? '' : t.inbox.count(items.length, asked.hasNextPage)}
        </p>
      </div>
      <InboxFilters search={search} change={change} />
      <Changed items={items} />
      {data === undefined ? (
        error === null ? (
          <Loading label={t.inbox.loading} />
        ) : (
          <Failed error={error} retry={() => void refetch()} />
        )
      ) : items.length === 0 && !asked.hasNextPage ? (
        <Empty search={search} clear={() => change({})} />
      ) : (
        <div className={styles['columns']}>
          <div>
            <Rows items={items} onAt={setAt} at={chosen?.exception?.number ?? null} />
            {asked.hasNextPage ? (
              <button
                type="button"
                className={buttons['button']}
                aria-disabled={asked.isFetchingNextPage}
                onClick={() => void asked.fetchNextPage()}
              >
                {t.inbox.moreRows}
              </button>
            ) : null}
            <p className={`${styles['keys']} screen-only`}>{t.inbox.keys}</p>
          </div>
          {chosen?.exception == null ? null : <Preview item={chosen} number={chosen.exception.number} />}
        </div>
      )}
    </>
  );
}

function Rows(props: {
  readonly items: readonly WorkItem[];
  readonly at: string | null;
  readonly onAt: (number: string) => void;
}) {
  const { items, at, onAt } = props;
  const { t } = useText();
  const navigate = useNavigate();
  const { data: policies = [] } = useQuery(policiesQuery);
  const focused = () => document.activeElement?.closest<HTMLElement>('[data-number]')?.dataset['number'];
  const move = (step: 1 | -1) => () => {
    const here = items.findIndex((item) => item.exception?.number === focused());
    const next = items[here === -1 ? 0 : here + step]?.exception?.number;
    if (next !== undefined) document.querySelector<HTMLElement>(`[data-number="${next}"] a`)?.focus();
  };
  useShortcuts({
    j: move(1),
    k: move(-1),
    e: () => {
      const number = focused() ?? at;
      if (number !== null) void navigate({ to: '/exceptions/$number', params: { number } });
    },
  });
  return (
    <ul aria-label={t.inbox.caption} className={styles['rows']}>
      {items.map((item) => (
        <InboxRow
          key={`${item.exception?.id ?? ''} ${item.kind}`}
          item={item}
          path={pathOf(item)}
          policy={
            policies.find((p) => p.id === item.exception?.policy)?.title ?? item.exception?.policy ?? ''
          }
          current={item.exception?.number === at}
          onAt={onAt}
        />
      ))}
    </ul>
  );
}

/** Cases that changed since the list was read, in it or not: asked for when the reader says so. */
function Changed({ items }: { readonly items: readonly WorkItem[] }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  useLive('exception', null, (changes) => {
    // Of those that are not in the list only what brings one here; the rest of the register goes on elsewhere.
    const moved = (changes ?? [])
      .filter(({ id, kind }) => arrives.has(kind) || items.some((item) => item.exception?.id === id))
      .map(({ id }) => id);
    if (moved.length > 0) setChanged((before) => new Set([...before, ...moved]));
  });
  if (changed.size === 0) return <p role="status" className={styles['changed']} />;
  return (
    <p role="status" className={styles['changed']}>
      <button
        type="button"
        className={buttons['button']}
        onClick={() => {
          setChanged(new Set());
          void queries.invalidateQueries({ queryKey: ['inbox'] });
        }}
      >
        {t.inbox.changed(changed.size)}
      </button>
    </p>
  );
}
const arrives: ReadonlySet<string> = new Set([
  'RequestSubmitted',
  'ExceptionAssessed',
  'AssessmentLowered',
  'AssessmentReopened',
  'RenewalRequested',
]);

function Empty({ search, clear }: { readonly search: InboxSearch; readonly clear: () => void }) {
  const { t } = useText();
  return isNarrowed(search) ? (
    <Message
      icon="search"
      title={t.inbox.noneFiltered}
      action={
        <button type="button" className={buttons['button']} onClick={clear}>
          {t.inbox.clear}
        </button>
      }
    />
  ) : (
    <Message icon="good" title={t.inbox.none}>
      <p>{t.inbox.noneText}</p>
    </Message>
  );
}
