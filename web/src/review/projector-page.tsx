/** For the wall: what is being decided, how it stands, who voted. Reads only, and is read from the back of a room. */
import { useParams } from '@tanstack/react-router';
import { useText } from '../catalogue/text.tsx';
import { Live } from '../live/live.tsx';
import { PageTitle } from '../parts/page.tsx';
import { BandWord, HealthWord, Toned } from '../parts/vocabulary.tsx';
import { minuteText } from '../time/words.ts';
import { Quorum } from './attendance.tsx';
import { Ballot, Tally } from './ballot.tsx';
import { useException } from './item-brief.tsx';
import styles from './projector.module.css';
import { type ReviewItem, type Session, useItem } from './queries.ts';
import { SessionFrame } from './session-frame.tsx';
import { Timer } from './timer.tsx';

export function ProjectorPage() {
  const { review } = useParams({ from: '/bare/reviews/$review/projector' });
  return (
    <main id="content" className={styles['wall']}>
      <Live />
      <SessionFrame review={review}>{(session) => <Wall session={session} />}</SessionFrame>
    </main>
  );
}

function Wall({ session }: { readonly session: Session }) {
  const { t } = useText();
  const { data: item } = useItem(session.id, session.atHand?.exception ?? null);
  const shown = session.status === 'open' ? item : undefined;
  return (
    <>
      <header className={styles['head']}>
        <PageTitle title={t.review.session.title(session.quarter)} className={styles['title']} />
        {session.status === 'open' ? (
          <>
            <Quorum session={session} />
            <Timer session={session} since={shown?.taken?.at ?? null} />
          </>
        ) : (
          <span>{t.review.statuses[session.status]}</span>
        )}
      </header>
      {shown === undefined ? <Between session={session} /> : <Item item={shown} />}
    </>
  );
}

/** Before the first item, and after the last. */
function Between({ session }: { readonly session: Session }) {
  const { t } = useText();
  const p = t.review.progress;
  const { undecided, reApproved, shrunk, closed } = session.progress;
  return (
    <div className={styles['between']}>
      <p className={styles['what']}>
        {session.status === 'open' ? t.review.projector.waiting : t.review.projector.ended}
      </p>
      <dl className={styles['counts']}>
        {[
          { label: p.undecided, value: undecided },
          { label: p.reApproved, value: reApproved },
          { label: p.shrunk, value: shrunk },
          { label: p.closed, value: closed },
        ].map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Item({ item }: { readonly item: ReviewItem }) {
  const { t, language } = useText();
  const { data: exception } = useException(item);
  const { motion, decided, parked, electorate } = item;
  const facts = item.item;
  return (
    <div className={styles['item']}>
      <section aria-labelledby="what">
        <h2 id="what" className={styles['what']}>
          <span className={styles['number']}>{facts.number}</span> {facts.title}
        </h2>
        {exception?.request.confidential === true ? (
          <p>
            <Toned tone="done" icon="confidential">
              {t.register.mark.confidential}
            </Toned>
          </p>
        ) : null}
        <dl className={styles['facts']}>
          <div>
            <dt>{t.review.brief.why}</dt>
            <dd>
              {facts.reasons.length === 0
                ? t.review.agenda.groups[facts.group]
                : facts.reasons.map((reason) => t.review.agenda.reasons[reason]).join(', ')}
            </dd>
          </div>
          {facts.ageDays === null ? null : (
            <div>
              <dt>{t.exception.facts.age}</dt>
              <dd>{t.register.ageWords(facts.ageDays)}</dd>
            </div>
          )}
          {facts.expiresAtNow === null ? null : (
            <div>
              <dt>{t.review.brief.ends}</dt>
              <dd>{minuteText(facts.expiresAtNow, language)}</dd>
            </div>
          )}
          <div>
            <dt>{t.review.brief.risk}</dt>
            <dd>
              <BandWord band={facts.band} />
            </dd>
          </div>
          <div>
            <dt>{t.exception.facts.riskOwner}</dt>
            <dd>{facts.riskOwner.name}</dd>
          </div>
          {exception === undefined || exception.controls.length === 0 ? null : (
            <div>
              <dt>{t.exception.summary.instead}</dt>
              <dd>
                {exception.controls.slice(0, 3).map((control) => (
                  <span key={control.id} className={styles['control']}>
                    {control.title} <HealthWord health={control.health} />
                  </span>
                ))}
              </dd>
            </div>
          )}
        </dl>
      </section>
      <section aria-labelledby="standing" className={styles['standing']}>
        {decided !== null ? (
          <>
            <h2 id="standing">{t.review.standing.decided}</h2>
            <p className={styles['motion']}>
              <Toned tone="good" icon="good">
                {t.review.outcomes[decided.outcome]}
              </Toned>
            </p>
            {decided.motion === null ? null : (
              <Ballot motion={decided.motion} recusals={decided.recusals} short />
            )}
          </>
        ) : motion !== null ? (
          <>
            <h2 id="standing">{t.review.standing.motion}</h2>
            <p className={styles['motion']}>{t.review.proposal.moved[motion.proposal.outcome]}</p>
            <Tally item={item} />
            <Ballot motion={motion} electorate={electorate} recusals={electorate.recused} short />
          </>
        ) : (
          <>
            <h2 id="standing">
              {parked === null
                ? t.review.projector.noMotion
                : t.review.standing.parked(minuteText(parked.until, language))}
            </h2>
            {item.failed.length > 0 ? <p>{t.review.standing.failed}</p> : null}
            <Ballot motion={{ votes: [] }} recusals={electorate.recused} short />
          </>
        )}
      </section>
    </div>
  );
}
