/** What a reader has to know before the rest: it bounced, was returned, is suspended, was closed, is an emergency. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '../api/queries.ts';
import type { Exception } from '../api/types.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import { Notice } from '../parts/notice.tsx';
import styles from './notices.module.css';

export function Notices({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const { status, bounces, suspension, closure, emergency, ownerLeft, case: open } = exception;
  const n = t.exception.notice;
  const bounce = bounces.at(-1);
  const stopped = exception.controls.filter((c) => c.health === 'lapsed').map((c) => c.title);
  return (
    <>
      {status === 'bounced' && bounce !== undefined ? (
        <Notice icon="bounced" title={n.bounced} at={bounce.at}>
          <p>{n.bouncedText}</p>
          <ul className={styles['codes']}>
            {bounce.codes.map((code) => (
              <li key={code}>
                <code>{code}</code> {code in t.codes ? wordFor(t.codes, code) : ''}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {open.returnedWith === null || (status !== 'returned' && open.about !== 'renewal') ? null : (
        <Notice icon="returned" title={n.returned}>
          <p>{open.returnedWith}</p>
        </Notice>
      )}
      {suspension === null ? null : (
        <Notice icon="suspended" title={n.suspended[suspension.cause]} at={suspension.since}>
          {suspension.reason === '' ? null : <p>{suspension.reason}</p>}
          {suspension.cause === 'control' && stopped.length > 0 ? (
            <p>{n.resumes(stopped.join(', '))}</p>
          ) : null}
        </Notice>
      )}
      {closure === null ? null : (
        <Notice icon="closed" title={n.closed[closure.reason]} at={closure.at} past>
          <p>
            {n.by(closure.by.name)}
            {closure.note === '' ? '' : `: ${closure.note}`}
          </p>
        </Notice>
      )}
      {emergency === null ? null : (
        <Notice icon="emergency" title={n.emergency} past={!exception.inForce}>
          <p>{emergency.ratifiedBy === null ? n.notRatified : n.ratified}</p>
          {emergency.ratifiedBy === null && exception.inForce ? <Ratify number={exception.number} /> : null}
        </Notice>
      )}
      {ownerLeft === null ? null : <Notice icon="person" title={n.ownerLeft} at={ownerLeft.deadline} />}
    </>
  );
}

/** What has to follow while it runs; the full request opens with what the emergency already says. */
function Ratify({ number }: { readonly number: string }) {
  const { t } = useText();
  const { data: me } = useQuery(meQuery);
  const files = me?.allowedActions.some((a) => a.action === 'SubmitRequest' && a.allowed) === true;
  return (
    <>
      <p>{t.emergency.next.running}</p>
      {files ? (
        <p className="screen-only">
          <Link to="/new" search={{ ratifies: number }}>
            {t.emergency.next.link}
          </Link>
        </p>
      ) : null}
    </>
  );
}
