/** By what right the last term stands, in a sentence; or whom the decision waits for. */
import type { Approval, Exception, Proof } from '../api/types.ts';
import type { Catalogue } from '../catalogue/en.ts';
import { useText } from '../catalogue/text.tsx';
import { Moment } from '../time/moment.tsx';
import styles from './summary.module.css';

export function Right({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const { terms, status, case: open } = exception;
  const approval = terms.at(-1)?.approval;
  if (approval === undefined) return <Undecided exception={exception} />;
  const waits =
    open.about === 'renewal' && open.assessment !== null
      ? t.exception.right.waits[open.assessment.route]
      : null;
  return (
    <>
      <Approved approval={approval} emergency={exception.emergency !== null} />
      {waits === null || status === 'closed' ? null : (
        <p className={styles['muted']}>
          {t.exception.assessment.ofRenewal}: {waits}
        </p>
      )}
    </>
  );
}

function Undecided({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const { status, case: open } = exception;
  const r = t.exception.right;
  if (status === 'bounced') return <p>{r.bounced}</p>;
  if (status === 'rejected') return <p>{r.rejected}</p>;
  if (open.assessment === null || status !== 'assessed') return <p>{r.nobody}</p>;
  return (
    <p>
      {r.waits[open.assessment.route]}{' '}
      <span className={styles['muted']}>({r.rung(open.assessment.rung)})</span>
    </p>
  );
}

function Approved({ approval, emergency }: { readonly approval: Approval; readonly emergency: boolean }) {
  const { t } = useText();
  const r = t.exception.right;
  const { proof, by, at, rung, rationale, conditions } = approval;
  const who = emergency
    ? r.emergencyBy(by.name)
    : proof.kind === 'committee'
      ? r.approvedCommittee
      : r.approvedBy(by.name);
  return (
    <>
      <p>
        <strong>{who}</strong>
        {proof.kind === 'committee' ? ': ' : ' '}
        {sayProof(proof, t)} <span className={styles['muted']}>({r.rung(rung)})</span>
      </p>
      <p>
        <Moment at={at} />
      </p>
      {rationale === '' ? null : <p>{rationale}</p>}
      {conditions.length === 0 ? null : (
        <p>
          <span className={styles['muted']}>{r.conditions}: </span>
          {conditions.join(' ')}
        </p>
      )}
    </>
  );
}

/** The proof as it was frozen with the decision; a kind of proof that says too little says only its kind. */
export function sayProof(proof: Proof, t: Catalogue): string {
  const r = t.exception.right;
  const figure = (key: string): number => (typeof proof[key] === 'number' ? proof[key] : 0);
  switch (proof.kind) {
    case 'office':
      return r.office;
    case 'acting':
      return r.acting[proof['because'] === 'recused' ? 'recused' : 'absent'];
    case 'delegation':
      return r.delegation(ceilingOf(proof, t));
    case 'seat':
      return r.seat;
    case 'committee': {
      const counts = r.committee(
        figure('inFavour'),
        figure('against'),
        figure('abstained'),
        figure('quorum'),
      );
      return proof['cisoInFavour'] === true ? `${counts}; ${r.cisoFavour}` : counts;
    }
  }
}

function ceilingOf(proof: Proof, t: Catalogue): string {
  const delegation = proof['delegation'];
  const ceiling =
    typeof delegation === 'object' && delegation !== null && 'ceiling' in delegation
      ? delegation.ceiling
      : '';
  const words: Readonly<Record<string, string>> = t.bands;
  return (words[String(ceiling)] ?? String(ceiling)).toLowerCase();
}
