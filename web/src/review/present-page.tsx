/**
 * The presenter's page: the agenda on one side, the item with all that is needed to decide, and what is moved and voted. Going through
 * the agenda shows an item here alone; presenting it puts it before everybody and on record.
 */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { StepUp } from '../acting/step-up.tsx';
import { api } from '../api/client.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { complaintsOf, ErrorSummary } from '../parts/error-summary.tsx';
import { Icon } from '../parts/icon.tsx';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { Toned } from '../parts/vocabulary.tsx';
import { AdjournDialog } from './adjourn-dialog.tsx';
import { Quorum } from './attendance.tsx';
import { useReviewCommand } from './command.ts';
import { ItemBrief } from './item-brief.tsx';
import { ItemPanel } from './item-panel.tsx';
import styles from './meeting.module.css';
import {
  agendaQuery,
  type AgendaRow,
  allowedFor,
  type ReviewItem,
  type Session,
  useItem,
} from './queries.ts';
import { SessionFrame } from './session-frame.tsx';
import { Side } from './side.tsx';
import { Timer } from './timer.tsx';

export function PresentPage() {
  const { review } = useParams({ from: '/inside/reviews/$review/present' });
  return (
    <SessionFrame review={review}>{(session, me) => <Presenter session={session} me={me} />}</SessionFrame>
  );
}

function Presenter({ session, me }: { readonly session: Session; readonly me: string }) {
  const { t } = useText();
  const { item: wanted } = useSearch({ from: '/inside/reviews/$review/present' });
  const navigate = useNavigate();
  const { data: rows, error, refetch } = useQuery(agendaQuery(session.id));
  const [adjourning, setAdjourning] = useState(false);
  const at = rows === undefined ? -1 : placeOf(rows, wanted ?? session.atHand?.number);
  const row = rows?.[at];
  const item = useItem(session.id, row?.exception ?? null);
  const go = (step: number) => {
    const next = rows?.[at + step];
    if (next !== undefined)
      void navigate({
        to: '/reviews/$review/present',
        params: { review: session.id },
        search: { item: next.number },
        replace: true,
      });
  };
  useShortcuts({
    j: () => go(1),
    k: () => go(-1),
    ArrowRight: () => go(1),
    ArrowLeft: () => go(-1),
    p: () => document.getElementById('present')?.click(),
  });
  const over = session.status !== 'open';
  return (
    <div className={styles['presenter']}>
      <header className={styles['bar']}>
        <PageTitle title={t.review.present.title(session.quarter)} className={styles['title']} />
        <Quorum session={session} />
        <Timer
          session={session}
          since={item.data?.item.atHand === true ? (item.data.taken?.at ?? null) : null}
        />
        <span className={styles['gap']} />
        <Link to="/reviews/$review" params={{ review: session.id }}>
          {t.review.present.toSession}
        </Link>
        <a href={`/reviews/${session.id}/projector`} target="_blank" rel="noreferrer">
          {t.review.session.projector}
        </a>
        {over ? null : (
          <button type="button" className={buttons['button']} onClick={() => setAdjourning(true)}>
            {session.progress.undecided > 0 ? t.review.adjourn.openDefault : t.review.adjourn.open}
          </button>
        )}
      </header>
      {rows === undefined ? (
        error === null ? (
          <Loading label={t.states.loading} />
        ) : (
          <Failed error={error} retry={() => void refetch()} />
        )
      ) : (
        <div className={styles['stage']}>
          <Side rows={rows} at={at} review={session.id} />
          <div className={styles['middle']}>
            {row === undefined ? (
              <p className={styles['quiet']}>{t.review.present.empty}</p>
            ) : (
              <>
                <Head rows={rows} at={at} item={item.data} session={session} onGo={go} />
                {item.data === undefined ? (
                  item.error === null ? (
                    <Loading label={t.states.loading} />
                  ) : (
                    <Failed error={item.error} retry={() => void item.refetch()} />
                  )
                ) : (
                  <ItemBrief item={item.data} />
                )}
              </>
            )}
          </div>
          <aside className={styles['side']} aria-label={t.review.panel.title}>
            {item.data === undefined ? null : (
              <ItemPanel key={item.data.item.exception} session={session} item={item.data} me={me} />
            )}
          </aside>
        </div>
      )}
      {adjourning ? (
        <AdjournDialog
          session={session}
          onClose={() => setAdjourning(false)}
          onDone={() => void navigate({ to: '/reviews/$review/minutes', params: { review: session.id } })}
        />
      ) : null}
    </div>
  );
}

/** The item of the address, or the one at hand, or the first that is still to be decided. */
function placeOf(rows: readonly AgendaRow[], number: string | undefined): number {
  const found = rows.findIndex((row) => row.number === number);
  if (found >= 0) return found;
  return Math.max(
    0,
    rows.findIndex((row) => row.state === 'open'),
  );
}

function Head(props: {
  readonly rows: readonly AgendaRow[];
  readonly at: number;
  readonly item: ReviewItem | undefined;
  readonly session: Session;
  readonly onGo: (step: number) => void;
}) {
  const { rows, at, item, session, onGo } = props;
  const { t } = useText();
  const p = t.review.present;
  const row = rows[at];
  const command = useReviewCommand(session.id);
  if (row === undefined) return null;
  const take = item === undefined ? undefined : allowedFor(item.allowedActions, 'TakeItem');
  const shown = item !== undefined && item.item.atHand && !item.item.stale;
  return (
    <div className={styles['head']}>
      <div className={styles['steps']}>
        <button type="button" className={buttons['button']} disabled={at === 0} onClick={() => onGo(-1)}>
          <Icon name="left" /> {p.previous}
        </button>
        <span className={styles['quiet']}>
          {p.place(at + 1, rows.length, t.review.agenda.groups[row.group])}
        </span>
        <button
          type="button"
          className={buttons['button']}
          disabled={at === rows.length - 1}
          onClick={() => onGo(1)}
        >
          {p.next} <Icon name="flat" />
        </button>
        <span className={styles['gap']} />
        {shown ? (
          <Toned tone="force" icon="active" tinted>
            {p.shown}
          </Toned>
        ) : take?.allowed === true ? (
          <button
            type="button"
            id="present"
            className={`${buttons['button']} ${buttons['primary']}`}
            aria-disabled={command.busy}
            onClick={() =>
              command.send({
                body: ['present', row.exception, item?.version],
                call: (headers) =>
                  api.POST('/v1/reviews/{id}/items/{exception}/presentation', {
                    params: { path: { id: session.id, exception: row.exception } },
                    headers,
                  }),
              })
            }
          >
            {item?.item.atHand === true ? p.presentAgain : p.present}
          </button>
        ) : null}
      </div>
      {command.error === null ? null : (
        <ErrorSummary {...complaintsOf(command.error, t)} attempt={command.attempt} />
      )}
      <h2 className={styles['what']}>
        <span className={styles['number']}>{row.number}</span> {row.title}
      </h2>
      {item !== undefined && item.item.atHand && item.item.stale ? (
        <p className={styles['warn']}>
          <Icon name="warning" /> {p.stale}
        </p>
      ) : null}
      <StepUp command={command} />
    </div>
  );
}
