/** What was moved, in words. */
import { useText } from '../catalogue/text.tsx';
import { Written } from '../exception/section.tsx';
import { minuteText } from '../time/words.ts';
import styles from './meeting.module.css';
import type { Motion } from './queries.ts';

export function Proposal({ motion }: { readonly motion: Pick<Motion, 'proposal' | 'rationale' | 'by'> }) {
  const { t, language } = useText();
  const p = t.review.proposal;
  const { proposal, rationale, by } = motion;
  return (
    <div className={styles['proposal']}>
      <p>
        <strong>{p.moved[proposal.outcome]}</strong> <span className={styles['quiet']}>{p.by(by.name)}</span>
      </p>
      {proposal.outcome === 're-approved' ? (
        <>
          <Said title={t.review.move.obstacle} text={proposal.obstacle ?? ''} />
          <Said title={t.review.move.consequence} text={proposal.consequence ?? ''} />
        </>
      ) : null}
      {proposal.outcome === 'shrunk' ? (
        <>
          <Said title={p.subjects} text={(proposal.subjects ?? []).map((s) => s.ref).join(', ')} />
          <Said title={p.resources} text={(proposal.resources ?? []).map((r) => r.ref).join(', ')} />
          {proposal.expiresAt === null || proposal.expiresAt === undefined ? null : (
            <Said title={p.ends} text={minuteText(proposal.expiresAt, language)} />
          )}
        </>
      ) : null}
      <Said title={t.review.move.rationale} text={rationale} />
    </div>
  );
}

function Said({ title, text }: { readonly title: string; readonly text: string }) {
  return text === '' ? null : (
    <div>
      <h4>{title}</h4>
      <Written>{text}</Written>
    </div>
  );
}
