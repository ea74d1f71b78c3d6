/** Votes by name, with their reasons, and who did not vote since they have an interest. */
import type { Exception, Recusal, Vote } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Toned } from '../parts/vocabulary.tsx';
import { Moment } from '../time/moment.tsx';
import styles from './exception.module.css';
import { Section } from './section.tsx';

const look = {
  for: { tone: 'good', icon: 'check' },
  against: { tone: 'no', icon: 'cross' },
  abstain: { tone: 'done', icon: 'withdrawn' },
} as const;

type Ballot = {
  readonly title: string;
  readonly votes: readonly Vote[];
  readonly recusals: readonly Recusal[];
};

/** Not shown where nobody voted: most exceptions are decided by one person. */
export function Votes({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const v = t.exception.votes;
  const decided = new Set(exception.terms.flatMap((term) => term.approval.votes.map((vote) => vote.at)));
  const open = exception.case.votes.filter((vote) => !decided.has(vote.at));
  const ballots: readonly Ballot[] = [
    { title: v.ofCase, votes: open, recusals: open.length > 0 ? exception.case.recusals : [] },
    ...exception.terms
      .map((term) => ({
        title: v.ofTerm(term.number),
        votes: term.approval.votes,
        recusals: term.approval.recusals,
      }))
      .reverse(),
  ].filter((ballot) => ballot.votes.length + ballot.recusals.length > 0);
  if (ballots.length === 0) return null;
  return (
    <Section title={t.exception.sections.votes}>
      <div className={styles['stack']}>
        {ballots.map((ballot) => (
          <div key={ballot.title}>
            <h3>{ballot.title}</h3>
            <ul className={styles['stack']}>
              {ballot.votes.map((vote) => (
                <li key={`${vote.by.id} ${vote.at}`} className={styles['entry']}>
                  <span className={styles['mark']}>
                    <Toned {...look[vote.choice]}>{v.choices[vote.choice]}</Toned>
                  </span>
                  <div>
                    <p>
                      <strong>{vote.by.name}</strong>
                    </p>
                    {vote.rationale === '' ? null : <p>{vote.rationale}</p>}
                    <p className={styles['small']}>
                      <Moment at={vote.at} />
                    </p>
                  </div>
                </li>
              ))}
              {ballot.recusals.map((recusal) => (
                <li key={recusal.member.id} className={styles['entry']}>
                  <span className={styles['mark']}>
                    <Toned tone="done" icon="withdrawn">
                      {v.recusedWord}
                    </Toned>
                  </span>
                  <div>
                    <p>
                      <strong>{recusal.member.name}</strong>
                    </p>
                    <p className={styles['small']}>
                      {v.recused[recusal.why]}
                      {recusal.note === '' ? '' : `: ${recusal.note}`}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
