/** Where an item stands in the meeting: decided, parked, moved and voted on, and what failed before. */
import type { ReactNode } from 'react';
import { useText } from '../catalogue/text.tsx';
import { Written } from '../exception/section.tsx';
import { Toned } from '../parts/vocabulary.tsx';
import { Moment } from '../time/moment.tsx';
import { minuteText } from '../time/words.ts';
import { Ballot, Tally } from './ballot.tsx';
import styles from './meeting.module.css';
import { Proposal } from './proposal.tsx';
import type { ReviewItem } from './queries.ts';

export function Standing({ item }: { readonly item: ReviewItem }) {
  const { t, language } = useText();
  const s = t.review.standing;
  const { decided, parked, motion, failed, objections, electorate } = item;
  return (
    <div className={styles['standing']}>
      {decided === null ? null : (
        <Block title={s.decided}>
          <p>
            <Toned tone="good" icon="good" tinted>
              {t.review.outcomes[decided.outcome]}
            </Toned>{' '}
            <span className={styles['quiet']}>
              {s.how[decided.how]} <Moment at={decided.at} />
            </span>
          </p>
          {decided.motion === null ? null : (
            <>
              <Proposal motion={decided.motion} />
              <Ballot motion={decided.motion} recusals={decided.recusals} />
            </>
          )}
        </Block>
      )}
      {parked === null ? null : (
        <Block title={s.parked(minuteText(parked.until, language))}>
          <Written>{parked.reason}</Written>
        </Block>
      )}
      {motion === null ? null : (
        <Block title={s.motion}>
          <Proposal motion={motion} />
          <Tally item={item} />
          <Ballot motion={motion} electorate={electorate} recusals={electorate.recused} />
        </Block>
      )}
      {motion === null && decided === null && electorate.recused.length > 0 ? (
        <Block title={s.aside}>
          <Ballot motion={{ votes: [] }} recusals={electorate.recused} />
        </Block>
      ) : null}
      {failed.map((before) => (
        <Block key={before.id} title={s.failed}>
          <Proposal motion={before} />
          <Ballot motion={before} recusals={[]} />
        </Block>
      ))}
      {objections.map((o) => (
        <Block key={`${o.objector.id} ${o.at}`} title={s.objection(o.objector.name)}>
          <Written>{o.text}</Written>
        </Block>
      ))}
    </div>
  );
}

const Block = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className={styles['block']}>
    <h3>{title}</h3>
    {children}
  </section>
);
