/** The committee's sessions: the one that runs, the quarter that had none, and all before. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Icon } from '../parts/icon.tsx';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading, Message } from '../parts/states.tsx';
import { Toned } from '../parts/vocabulary.tsx';
import { Moment } from '../time/moment.tsx';
import { minuteText } from '../time/words.ts';
import { OpenDialog } from './open-dialog.tsx';
import { allowedFor, reviewsQuery } from './queries.ts';
import styles from './review.module.css';
import { Why } from './why.tsx';

export function ReviewsPage() {
  const { t, language } = useText();
  const r = t.review.list;
  const { data, error, refetch } = useQuery(reviewsQuery);
  const [opening, setOpening] = useState(false);
  const navigate = useNavigate();
  if (data === undefined)
    return error === null ? (
      <Loading label={r.loading} />
    ) : (
      <Failed error={error} retry={() => void refetch()} page />
    );
  const running = data.data.find((s) => s.status !== 'adjourned');
  const open = allowedFor(data.allowedActions, 'OpenReview');
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <PageTitle title={r.title} />
        <p className={styles['quiet']}>{r.quarter(data.quarter, minuteText(data.quarterEndsAt, language))}</p>
      </div>
      {data.overdue === null ? null : (
        <p className={styles['finding']}>
          <Icon name="warning" /> <strong>{r.overdue(data.overdue)}</strong> {r.overdueText}
        </p>
      )}
      <div className={styles['lead']}>
        {running === undefined ? (
          <>
            <p>{r.noneRuns}</p>
            {open.allowed ? (
              <button
                type="button"
                className={`${buttons['button']} ${buttons['primary']}`}
                onClick={() => setOpening(true)}
              >
                {r.open}
              </button>
            ) : (
              <Why actions={[open]} />
            )}
          </>
        ) : (
          <>
            <p>
              {r.runs(running.quarter)} <Moment at={running.meetsAt} />
            </p>
            <Link
              to="/reviews/$review"
              params={{ review: running.id }}
              className={`${buttons['button']} ${buttons['primary']}`}
            >
              {r.toSession}
            </Link>
          </>
        )}
      </div>
      {data.data.length === 0 ? (
        <Message icon="scheduled" title={r.empty}>
          <p>{r.emptyText}</p>
        </Message>
      ) : (
        <table className={styles['table']}>
          <caption className="visually-hidden">{r.title}</caption>
          <thead>
            <tr>
              <th scope="col">{r.columns.session}</th>
              <th scope="col">{r.columns.status}</th>
              <th scope="col">{r.columns.met}</th>
              <th scope="col" className={styles['figure']}>
                {r.columns.items}
              </th>
              <th scope="col" className={styles['figure']}>
                {r.columns.overAge}
              </th>
              <th scope="col">{r.columns.minutes}</th>
            </tr>
          </thead>
          <tbody>
            {data.data.map((s) => (
              <tr key={s.id}>
                <th scope="row">
                  <Link to="/reviews/$review" params={{ review: s.id }}>
                    {s.quarter}
                  </Link>
                </th>
                <td data-label={r.columns.status}>
                  <SessionStatus status={s.status} />
                </td>
                <td data-label={r.columns.met}>{minuteText(s.meetsAt, language)}</td>
                <td data-label={r.columns.items} className={styles['figure']}>
                  {s.items}
                </td>
                <td data-label={r.columns.overAge} className={styles['figure']}>
                  {s.overAge}
                </td>
                <td data-label={r.columns.minutes}>
                  {s.status === 'adjourned' ? (
                    <Link to="/reviews/$review/minutes" params={{ review: s.id }}>
                      {s.minutes > 0 ? r.minutesApproved(s.minutes) : r.minutesDraft}
                    </Link>
                  ) : (
                    <span className={styles['quiet']}>{r.minutesLater}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {opening ? (
        <OpenDialog
          onClose={() => setOpening(false)}
          onOpened={(id) => void navigate({ to: '/reviews/$review', params: { review: id } })}
        />
      ) : null}
    </div>
  );
}

export function SessionStatus({ status }: { readonly status: 'open' | 'adjourning' | 'adjourned' }) {
  const { t } = useText();
  return (
    <Toned
      tone={status === 'adjourned' ? 'done' : status === 'open' ? 'open' : 'halt'}
      icon={status === 'adjourned' ? 'closed' : 'submitted'}
    >
      {t.review.statuses[status]}
    </Toned>
  );
}
