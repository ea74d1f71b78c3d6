/** A member's own seat: the item at hand follows the presenter, with all that is needed to decide and one's own vote. */
import { Link, useParams } from '@tanstack/react-router';
import { useText } from '../catalogue/text.tsx';
import { Icon } from '../parts/icon.tsx';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading, Message } from '../parts/states.tsx';
import { Attendance, Quorum } from './attendance.tsx';
import { ItemBrief } from './item-brief.tsx';
import { ItemPanel } from './item-panel.tsx';
import styles from './meeting.module.css';
import { type Session, useItem } from './queries.ts';
import { SessionFrame } from './session-frame.tsx';
import { Timer } from './timer.tsx';

export function VotePage() {
  const { review } = useParams({ from: '/inside/reviews/$review/vote' });
  return <SessionFrame review={review}>{(session, me) => <Seat session={session} me={me} />}</SessionFrame>;
}

function Seat({ session, me }: { readonly session: Session; readonly me: string }) {
  const { t } = useText();
  const v = t.review.seat;
  const item = useItem(session.id, session.atHand?.exception ?? null);
  const over = session.status !== 'open';
  return (
    <div className={styles['presenter']}>
      <header className={styles['bar']}>
        <PageTitle title={v.title(session.quarter)} className={styles['title']} />
        <Quorum session={session} />
        {over ? null : <Timer session={session} since={item.data?.taken?.at ?? null} />}
        <span className={styles['gap']} />
        <Link to="/reviews/$review" params={{ review: session.id }}>
          {t.review.present.toSession}
        </Link>
      </header>
      {over ? (
        <Message icon="closed" title={v.over}>
          <p>
            <Link to="/reviews/$review/minutes" params={{ review: session.id }}>
              {t.review.minutes.title}
            </Link>
          </p>
        </Message>
      ) : session.atHand === null ? (
        <div className={styles['alone']}>
          <Message icon="submitted" title={v.waiting}>
            <p>{v.waitingText(session.chair.name)}</p>
          </Message>
          <Attendance session={session} me={me} />
        </div>
      ) : item.data === undefined ? (
        item.error === null ? (
          <Loading label={t.states.loading} />
        ) : (
          <Failed error={item.error} retry={() => void item.refetch()} />
        )
      ) : (
        <div className={styles['seat']}>
          <h2 className={styles['what']} aria-live="polite">
            <span className={styles['number']}>{item.data.item.number}</span> {item.data.item.title}
          </h2>
          <div className={styles['middle']}>
            {item.data.item.stale ? (
              <p className={styles['warn']}>
                <Icon name="warning" /> {v.stale}
              </p>
            ) : null}
            <ItemBrief item={item.data} />
          </div>
          <aside className={styles['side']} aria-label={t.review.panel.title}>
            <ItemPanel key={item.data.item.exception} session={session} item={item.data} me={me} />
            <Attendance session={session} me={me} />
          </aside>
        </div>
      )}
    </div>
  );
}
