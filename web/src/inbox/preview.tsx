/** The case beside the list, on a screen that has the room: enough to know whether to open it, and what is new in it. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { exceptionQuery, historyQuery, lastLookQuery } from '../api/queries.ts';
import type { Exception, WorkItem } from '../api/types.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import { Pair, Pairs, Quiet, Written } from '../exception/section.tsx';
import { useLive } from '../live/use-live.ts';
import buttons from '../parts/button.module.css';
import { Failed, Loading } from '../parts/states.tsx';
import { HealthWord, StatusWord } from '../parts/vocabulary.tsx';
import { RelativeMoment } from '../time/moment.tsx';
import styles from './inbox.module.css';

export function Preview({ item, number }: { readonly item: WorkItem; readonly number: string }) {
  const { t } = useText();
  const { data: exception, error, refetch } = useQuery(exceptionQuery(number));
  useLive('exception', number, () => void refetch());
  const p = t.inbox.preview;
  return (
    <aside aria-label={p.title} className={styles['preview']}>
      {exception === undefined ? (
        error === null ? (
          <Loading label={p.loading} />
        ) : (
          <Failed error={error} retry={() => void refetch()} />
        )
      ) : (
        <>
          <h2>{exception.title === '' ? number : exception.title}</h2>
          <p className={styles['standing']}>
            <StatusWord status={exception.status} tinted />
            <span>{number}</span>
          </p>
          <Pairs>
            {item.exception === null ? null : (
              <Pair label={p.blast}>
                {t.work.covers(item.exception.identities, item.exception.resources)},{' '}
                {p.tier(item.exception.tier)}
              </Pair>
            )}
            <Pair label={p.until}>{p.days(daysAsked(exception))}</Pair>
            <Pair label={p.controls}>
              <ul>
                {exception.controls.map((control) => (
                  <li key={control.id}>
                    {control.title} <HealthWord health={control.health} />
                  </li>
                ))}
              </ul>
            </Pair>
          </Pairs>
          <h3>{p.obstacle}</h3>
          <Written>{exception.request.obstacle}</Written>
          <h3>{p.consequence}</h3>
          <Written>{exception.request.consequence}</Written>
          <Since number={number} version={exception.version} />
          <p>
            <Link to="/exceptions/$number" params={{ number }} className={buttons['button']}>
              {p.open}
            </Link>
          </p>
        </>
      )}
    </aside>
  );
}

const daysAsked = ({ renewals, request, case: open }: Exception): number => {
  const renewal = open.about === 'renewal' ? renewals.at(-1) : undefined;
  return renewal === undefined ? request.termDays : renewal.content.termDays;
};

/** What was recorded after the version that the reader last looked at. */
function Since({ number, version }: { readonly number: string; readonly version: number }) {
  const { t } = useText();
  const p = t.inbox.preview;
  const { data: look } = useQuery(lastLookQuery(number));
  const { data: history = [] } = useQuery(historyQuery(number));
  if (look === undefined) return null;
  if (look === null) return <Quiet>{p.never}</Quiet>;
  if (look.version >= version) return <Quiet>{p.unchanged}</Quiet>;
  const since = history.filter((entry) => entry.stream === 'exception' && entry.version > look.version);
  return (
    <>
      <h3>{p.since}</h3>
      <ul className={styles['since']}>
        {since.map((entry) => (
          <li key={entry.hash}>
            {wordFor(t.events, entry.type)}{' '}
            <span>
              {entry.by.name} · <RelativeMoment at={entry.at} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
