/** One minute as it reads: who was there, what was decided on each item and by whose votes, what was agreed, what was corrected. */
import { Link } from '@tanstack/react-router';
import { useText } from '../catalogue/text.tsx';
import { Quiet, Written } from '../exception/section.tsx';
import { minuteText, rangeText } from '../time/words.ts';
import { Ballot } from './ballot.tsx';
import { Proposal } from './proposal.tsx';
import type { MinutesDocument as Document } from './queries.ts';
import styles from './review.module.css';

export function MinutesDocument({ document }: { readonly document: Document }) {
  const { t, language } = useText();
  const m = t.review.minutes;
  const { session, attendance, items, actions, remarks } = document;
  const when = (at: string): string => minuteText(at, language);
  const titleOf = new Map(items.map((item) => [item.exception, item.number]));
  return (
    <div className={styles['minutes']}>
      <p>
        {m.opened(when(session.openedAt), session.openedBy.name, session.chair.name)}{' '}
        {session.adjournment === null
          ? null
          : (session.adjournment.withDefault ? m.endedDefault : m.ended)(
              when(session.adjournment.at),
              session.adjournment.by.name,
            )}
      </p>
      <p className={styles['quiet']}>
        {m.snapshot(session.snapshot.items, session.snapshot.register, session.snapshot.overAge)}
      </p>
      <h3>{t.review.attendance.title}</h3>
      {attendance.length === 0 ? <Quiet>{m.nobody}</Quiet> : null}
      <ul>
        {attendance.map((a) => (
          <li key={`${a.member.id} ${a.from}`}>
            {a.member.name}{' '}
            <span className={styles['quiet']}>
              {a.until === null ? m.from(when(a.from)) : rangeText(a.from, a.until, language)}
            </span>
          </li>
        ))}
      </ul>
      <h3>{m.items}</h3>
      {items.length === 0 ? <Quiet>{m.noItems}</Quiet> : null}
      <ol className={styles['minuted']}>
        {items.map((item) => (
          <li key={item.exception}>
            <h4>
              <Link to="/exceptions/$number" params={{ number: item.number }}>
                {item.number}
              </Link>{' '}
              {item.title}
            </h4>
            <p>
              <strong>{outcomeOf(item, t, when)}</strong>
            </p>
            {item.decided?.motion === undefined || item.decided.motion === null ? null : (
              <>
                <Proposal motion={item.decided.motion} />
                <Ballot motion={item.decided.motion} recusals={item.decided.recusals} />
              </>
            )}
            {item.decided === null && item.parked !== null ? <Written>{item.parked.reason}</Written> : null}
            {item.decided === null && item.recusals.length > 0 ? (
              <Ballot motion={{ votes: [] }} recusals={item.recusals} />
            ) : null}
            {item.failed.map((motion) => (
              <div key={motion.id}>
                <p>{t.review.standing.failed}</p>
                <Proposal motion={motion} />
                <Ballot motion={motion} recusals={[]} />
              </div>
            ))}
            {item.objections.map((o) => (
              <div key={`${o.objector.id} ${o.at}`}>
                <p>{t.review.standing.objection(o.objector.name)}</p>
                <Written>{o.text}</Written>
              </div>
            ))}
          </li>
        ))}
      </ol>
      {actions.length === 0 ? null : (
        <>
          <h3>{t.review.actions.title}</h3>
          <ul>
            {actions.map((a) => (
              <li key={a.id}>
                {a.text}{' '}
                <span className={styles['quiet']}>
                  {a.owner.name}, {t.review.actions.due} {when(a.due)}
                  {a.followUp === null
                    ? ''
                    : `; ${t.review.followUp.statuses[a.followUp.status]}: ${a.followUp.note}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {remarks.length === 0 ? null : (
        <>
          <h3>{m.corrections}</h3>
          <ul>
            {remarks.map((r) => (
              <li key={`${r.by.id} ${r.at}`}>
                {r.about === null ? null : <strong>{titleOf.get(r.about) ?? r.about}: </strong>}
                {r.text}{' '}
                <span className={styles['quiet']}>
                  {r.by.name}, {when(r.at)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function outcomeOf(
  { decided, parked }: Document['items'][number],
  t: ReturnType<typeof useText>['t'],
  when: (at: string) => string,
): string {
  if (decided !== null)
    return decided.how === 'default' ? t.review.minutes.byDefault : t.review.outcomes[decided.outcome];
  return parked === null ? t.review.minutes.undecided : t.review.standing.parked(when(parked.until));
}
