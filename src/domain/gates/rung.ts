import type { GateSubject } from '../renew/commands.ts';
import { nextRung } from '../risk/band.ts';
import type { Rung } from '../risk/risk.ts';
import { currentTerm, exitMoved, type RenewalProposal } from './gate.ts';

/** Counted along the chain: the third term and every later one is for the top rung. */
const TOP_FROM_TERM = 3;

/** Number of the term that a renewal of `subject` would give, counted along the chain. */
export const nextTermNumber = ({ terms, lineage }: Pick<GateSubject, 'terms' | 'lineage'>): number =>
  (terms.at(-1)?.number ?? lineage.earlierTerms) + 1;

/**
 * The lowest rung that may grant: one above the last time, the top stays the top. A third term, or an exit promised
 * for later than before, is for the top whatever came before.
 */
export function renewalRung(
  subject: Pick<GateSubject, 'terms' | 'lineage' | 'exitDate'>,
  proposal: Pick<RenewalProposal, 'exitDate'>,
): Rung {
  if (exitMoved(subject.exitDate, proposal.exitDate) || nextTermNumber(subject) >= TOP_FROM_TERM) return 4;
  const last = currentTerm(subject)?.approval.rung ?? subject.lineage.lastRung;
  return last === null ? 1 : nextRung(last);
}
