/** Votes by name: who voted how and why, whose vote is still out, and who stands aside. */
import { useText } from '../catalogue/text.tsx';
import { Toned } from '../parts/vocabulary.tsx';
import styles from './meeting.module.css';
import type { Motion, Recusal, ReviewItem } from './queries.ts';

const look = {
  for: { tone: 'good', icon: 'check' },
  against: { tone: 'no', icon: 'cross' },
  abstain: { tone: 'done', icon: 'withdrawn' },
} as const;

export function Ballot(props: {
  readonly motion: Pick<Motion, 'votes'>;
  /** Who may still vote; left out where the vote is over. */
  readonly electorate?: ReviewItem['electorate'] | undefined;
  readonly recusals: readonly Recusal[];
  /** For the back of a room: names and choices alone. */
  readonly short?: boolean;
}) {
  const { motion, electorate, recusals, short = false } = props;
  const { t } = useText();
  const b = t.review.ballot;
  const voted = new Set(motion.votes.map((v) => v.by.id));
  const here = new Set(electorate?.present.map((p) => p.id));
  const silent = (electorate?.eligible ?? []).filter((p) => !voted.has(p.id));
  return (
    <ul className={styles['ballot']}>
      {motion.votes.map((vote) => (
        <li key={vote.by.id}>
          <span className={styles['name']}>{vote.by.name}</span>
          <Toned {...look[vote.choice]}>{t.exception.votes.choices[vote.choice]}</Toned>
          {short || vote.rationale === '' ? null : <p className={styles['words']}>{vote.rationale}</p>}
        </li>
      ))}
      {silent.map((person) => (
        <li key={person.id} className={styles['silent']}>
          <span className={styles['name']}>{person.name}</span>
          <span>{here.has(person.id) ? b.outstanding : b.absent}</span>
        </li>
      ))}
      {recusals.map((recusal) => (
        <li key={recusal.member.id} className={styles['silent']}>
          <span className={styles['name']}>{recusal.member.name}</span>
          <Toned tone="halt" icon="withdrawn">
            {b.recused[recusal.why]}
          </Toned>
          {short || recusal.note === '' ? null : <p className={styles['words']}>{recusal.note}</p>}
        </li>
      ))}
    </ul>
  );
}

/** The count in a sentence, with what is missing for a decision. */
export function Tally({ item }: { readonly item: ReviewItem }) {
  const { t } = useText();
  const b = t.review.ballot;
  const { tally, electorate } = item;
  if (tally === null) return null;
  const cast = tally.inFavour + tally.against + tally.abstained;
  return (
    <p className={styles['tally']}>
      <strong>{b.count(tally.inFavour, tally.against, tally.abstained)}</strong>{' '}
      {cast < tally.quorum ? b.short(tally.quorum - cast, tally.quorum) : b.enough(tally.quorum)}{' '}
      {tally.ciso === 'outstanding' ? b.cisoOut : null}
      {electorate.present.length < electorate.quorum
        ? b.noQuorum(electorate.present.length, electorate.quorum)
        : null}
    </p>
  );
}
