/** One session: where it stands, what the reader has to prepare, the agenda, who is here, what was agreed. */
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Icon } from '../parts/icon.tsx';
import { PageTitle } from '../parts/page.tsx';
import { Moment } from '../time/moment.tsx';
import { minuteText } from '../time/words.ts';
import { Actions } from './actions.tsx';
import { AdjournDialog } from './adjourn-dialog.tsx';
import { Agenda } from './agenda.tsx';
import { Attendance } from './attendance.tsx';
import { Prepare } from './prepare.tsx';
import { allowedFor, type Session } from './queries.ts';
import { SessionFrame } from './session-frame.tsx';
import { SessionStatus } from './reviews-page.tsx';
import styles from './review.module.css';

export function SessionPage() {
  const { review } = useParams({ from: '/inside/reviews/$review' });
  return (
    <SessionFrame review={review}>
      {(session, me) => (
        <div className={styles['page']}>
          <Header session={session} me={me} />
          <Progress session={session} />
          <div className={styles['columns']}>
            <div className={styles['main']}>
              <Agenda session={session} />
            </div>
            <div className={styles['rail']}>
              {session.status === 'open' ? <Prepare session={session} /> : null}
              <Attendance session={session} me={me} />
              <Actions session={session} />
            </div>
          </div>
        </div>
      )}
    </SessionFrame>
  );
}

function Header({ session, me }: { readonly session: Session; readonly me: string }) {
  const { t, language } = useText();
  const s = t.review.session;
  const [adjourning, setAdjourning] = useState(false);
  const params = { review: session.id };
  const over = session.status === 'adjourned';
  const adjourn =
    session.progress.undecided > 0
      ? allowedFor(session.allowedActions, 'AdjournWithDefault')
      : allowedFor(session.allowedActions, 'AdjournReview');
  return (
    <header className={styles['header']}>
      <p className={styles['crumb']}>
        <Link to="/reviews" className={styles['back']}>
          <Icon name="left" />
          {t.review.list.title}
        </Link>
      </p>
      <PageTitle title={s.title(session.quarter)} />
      <p className={styles['standing']}>
        <SessionStatus status={session.status} />
        <span>
          {over && session.adjournment !== null ? (
            <>
              {session.adjournment.withDefault ? s.adjournedDefault : s.adjourned}{' '}
              {minuteText(session.adjournment.at, language)}
            </>
          ) : (
            <>
              {s.meets} <Moment at={session.meetsAt} />, {t.review.open.minutes(session.meetsMinutes)}
            </>
          )}
        </span>
        <span className={styles['quiet']}>{s.chair(session.chair.name)}</span>
      </p>
      <p className={styles['quiet']}>{s.snapshot(minuteText(session.snapshot.at, language))}</p>
      <nav aria-label={s.ways} className={styles['ways']}>
        {over ? (
          <Link
            to="/reviews/$review/minutes"
            params={params}
            className={`${buttons['button']} ${buttons['primary']}`}
          >
            {t.review.minutes.title}
          </Link>
        ) : (
          <>
            {session.chair.id === me ? (
              <Link
                to="/reviews/$review/present"
                params={params}
                className={`${buttons['button']} ${buttons['primary']}`}
              >
                {s.present}
              </Link>
            ) : null}
            <Link
              to="/reviews/$review/vote"
              params={params}
              className={
                session.chair.id === me ? buttons['button'] : `${buttons['button']} ${buttons['primary']}`
              }
            >
              {s.vote}
            </Link>
            <Link to="/reviews/$review/projector" params={params} className={buttons['button']}>
              {s.projector}
            </Link>
            <a href={`/v1/reviews/${session.id}/invitation.ics`} className={buttons['button']}>
              <Icon name="download" /> {s.invitation}
            </a>
            <a
              href={`/v1/reviews/${session.id}/papers.pdf?language=${language}`}
              className={buttons['button']}
            >
              <Icon name="download" /> {s.papers}
            </a>
            {adjourn.allowed ? (
              <button type="button" className={buttons['button']} onClick={() => setAdjourning(true)}>
                {session.progress.undecided > 0 ? t.review.adjourn.openDefault : t.review.adjourn.open}
              </button>
            ) : null}
          </>
        )}
      </nav>
      {adjourning ? (
        <AdjournDialog
          session={session}
          onClose={() => setAdjourning(false)}
          onDone={() => setAdjourning(false)}
        />
      ) : null}
    </header>
  );
}

function Progress({ session }: { readonly session: Session }) {
  const { t } = useText();
  const p = t.review.progress;
  const { undecided, parked, reApproved, shrunk, closed, noted } = session.progress;
  const figures = [
    { label: p.undecided, value: undecided, of: p.undecidedOf(session.snapshot.overAge, parked) },
    { label: p.reApproved, value: reApproved, of: p.goesOn },
    { label: p.shrunk, value: shrunk, of: p.less },
    { label: p.closed, value: closed, of: p.ended },
    { label: p.noted, value: noted, of: p.nothing },
  ];
  return (
    <dl className={styles['figures']}>
      {figures.map(({ label, value, of }) => (
        <div key={label} className={styles['tile']}>
          <dt>{label}</dt>
          <dd className={styles['value']}>{value}</dd>
          <dd className={styles['quiet']}>{of}</dd>
        </div>
      ))}
    </dl>
  );
}
