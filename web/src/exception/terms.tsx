/** Every term of the exception, newest last, and where its chain began. */
import { Link } from '@tanstack/react-router';
import type { Exception } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Moment } from '../time/moment.tsx';
import { minuteText } from '../time/words.ts';
import styles from './exception.module.css';
import { Quiet, Section } from './section.tsx';

export function Terms({ exception }: { readonly exception: Exception }) {
  const { t, language } = useText();
  const s = t.exception.terms;
  const { terms, chain } = exception;
  if (terms.length === 0 && chain.predecessor === null) return null;
  return (
    <Section
      title={t.exception.sections.terms}
      aside={
        chain.startedAt === null ? undefined : (
          <>
            {s.chainStarted} <Moment at={chain.startedAt} />
          </>
        )
      }
    >
      {terms.length === 0 ? <Quiet>{s.none}</Quiet> : null}
      {terms.length === 0 ? null : (
        <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t.exception.sections.terms}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{s.number}</th>
                <th scope="col">{s.start}</th>
                <th scope="col">{s.expiry}</th>
                <th scope="col">{s.decided}</th>
              </tr>
            </thead>
            <tbody>
              {terms.map((term) => (
                <tr key={term.number}>
                  <th scope="row">{term.number}</th>
                  <td>{minuteText(term.startsAt, language)}</td>
                  <td>{minuteText(term.expiresAt, language)}</td>
                  <td>
                    {term.approval.proof.kind === 'committee'
                      ? t.exception.right.approvedCommittee
                      : t.exception.right.approvedBy(term.approval.by.name)}{' '}
                    <span className={styles['muted']}>({t.exception.right.rung(term.approval.rung)})</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {chain.predecessor === null ? null : (
        <p className={styles['after']}>
          <Link to="/exceptions/$number" params={{ number: chain.predecessor }}>
            {s.predecessor}
          </Link>
        </p>
      )}
    </Section>
  );
}
