/** How the vote stands: the count, the quorum, who has voted, who is recused and why. */
import type { Brief } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import { Moment } from '../time/moment.tsx';
import styles from './decide.module.css';

export function Standing({ voting }: { readonly voting: NonNullable<Brief['voting']> }) {
  const { t } = useText();
  const s = t.deciding.standing;
  const { inFavour, against, abstained, quorum, seats, ciso, endsAt, members } = voting;
  return (
    <Section title={s.title}>
      <p role="status">
        <strong>{s.counts(inFavour, against, abstained)}</strong>
      </p>
      <p className={styles['muted']}>{s.quorum(quorum, seats)}</p>
      {ciso === 'not-needed' ? null : <p>{s.ciso[ciso]}</p>}
      {endsAt === null ? null : (
        <p className={styles['muted']}>
          {s.ends} <Moment at={endsAt} />
        </p>
      )}
      <ul className={styles['members']}>
        {members.map(({ person, recused, voted }) => (
          <li key={person.id}>
            {person.name}{' '}
            <span className={styles['muted']}>
              {recused !== null
                ? `${t.exception.votes.recusedWord.toLowerCase()}: ${t.exception.votes.recused[recused]}`
                : voted
                  ? s.hasVoted
                  : s.outstanding}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
