/** What one was told, the newest first. Read is what the reader says is read: looking at the page marks nothing. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answered, api } from '../api/client.ts';
import { noticesQuery } from '../api/queries.ts';
import type { Notice } from '../api/types.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import { Quiet, Section } from '../exception/section.tsx';
import buttons from '../parts/button.module.css';
import { Failed, Loading } from '../parts/states.tsx';
import { RelativeMoment } from '../time/moment.tsx';
import styles from './home.module.css';

export function Notices() {
  const { t } = useText();
  const queries = useQueryClient();
  const { data: notices, error, refetch } = useQuery(noticesQuery);
  const unread = notices?.filter(({ readAt }) => readAt === null) ?? [];
  const mark = useMutation({
    mutationFn: (ids: string[]) => answered(api.POST('/v1/notices/read', { body: { ids } })),
    onSettled: () => queries.invalidateQueries({ queryKey: noticesQuery.queryKey }),
  });
  const n = t.home.notices;
  return (
    <Section title={n.title} aside={unread.length === 0 ? undefined : n.unread(unread.length)}>
      {notices === undefined ? (
        error === null ? (
          <Loading label={t.states.loading} />
        ) : (
          <Failed error={error} retry={() => void refetch()} />
        )
      ) : notices.length === 0 ? (
        <Quiet>{n.none}</Quiet>
      ) : (
        <>
          {unread.length === 0 ? null : (
            <p className={styles['mark']}>
              <button
                type="button"
                className={buttons['button']}
                aria-disabled={mark.isPending}
                onClick={() => mark.mutate(unread.map(({ id }) => id))}
              >
                {n.markAll}
              </button>
            </p>
          )}
          {mark.error === null ? null : <Failed error={mark.error} />}
          <ul className={styles['notices']}>
            {notices.map((notice) => (
              <NoticeLine key={notice.id} notice={notice} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { t } = useText();
  const n = t.home.notices;
  const { kind, at, readAt } = notice;
  const more = detailOf(notice, n.outcomes, n.inDays);
  return (
    <li className={readAt === null ? styles['unread'] : undefined}>
      <p>
        {readAt === null ? <span className={styles['new']}>{n.isNew}</span> : null}
        {n.kinds[kind]}
        {more === '' ? null : `: ${more}`}
      </p>
      <p className={styles['muted']}>
        <About notice={notice} />
        <RelativeMoment at={at} />
      </p>
    </li>
  );
}

/** What a notice leads to: an exception, a session of the committee, or one's own person. */
function About({ notice: { detail } }: { readonly notice: Notice }) {
  const { t } = useText();
  const { number, review, quarter, person } = detail;
  if (typeof number === 'string')
    return (
      <>
        <Link to="/exceptions/$number" params={{ number }}>
          {number}
        </Link>{' '}
        ·{' '}
      </>
    );
  if (typeof review === 'string' && typeof quarter === 'string')
    return (
      <>
        <Link to="/reviews/$review" params={{ review }}>
          {t.home.notices.review(quarter)}
        </Link>{' '}
        ·{' '}
      </>
    );
  if (typeof person === 'string')
    return (
      <>
        <Link to="/settings/people/$person" params={{ person }}>
          {t.home.notices.person}
        </Link>{' '}
        ·{' '}
      </>
    );
  return null;
}

/** The one fact of a notice that its kind does not say. */
function detailOf(
  { detail }: Notice,
  outcomes: Readonly<Record<string, string>>,
  inDays: (days: number) => string,
): string {
  const text = (key: string): string => (typeof detail[key] === 'string' ? detail[key] : '');
  const { daysLeft } = detail;
  if (typeof daysLeft === 'number') return inDays(daysLeft);
  if (text('outcome') !== '') return wordFor(outcomes, text('outcome'));
  return text('reasons') || text('codes') || text('title');
}
