import { violation } from '../refusal.ts';
import { daysBetween, plusDays } from '../time.ts';
import {
  chainMaxDays,
  chainStart,
  currentTerm,
  daysOf,
  type Gate,
  judged,
  nextStart,
  unanswered,
} from './gate.ts';

/** REN-TERM: no longer than the term before it. */
export const termGate: Gate = ({ subject, proposal }) => {
  const term = currentTerm(subject);
  const longest = Math.floor(term === undefined ? subject.request.termDays : daysOf(term));
  const evidence = { longest };
  if (proposal === null) return unanswered('REN-TERM', evidence);
  const days = proposal.termDays;
  if (!Number.isInteger(days) || days < 1)
    return judged('REN-TERM', [violation('REN-TERM', 'not-positive', '/termDays', { days })], evidence);
  return judged(
    'REN-TERM',
    days > longest ? [violation('REN-TERM', 'longer', '/termDays', { days, longest })] : [],
    evidence,
  );
};

/**
 * REN-CHAIN-MAX: at the end of the new term the chain is at most 365 days old, 730 for a structural case. Beyond that
 * the policy is wrong, and is changed in the open.
 */
export const chainMaxGate: Gate = (input) => {
  const { subject, proposal, at } = input;
  const startedAt = chainStart(subject, at);
  // Before anything is written, the question is whether any term at all is left.
  const structural =
    proposal === null ? currentTerm(subject)?.structural === true : proposal.structuralReason !== null;
  const maximum = chainMaxDays(structural);
  const ageAtStart = daysBetween(startedAt, nextStart(input));
  const longest = Math.max(0, Math.floor(maximum - ageAtStart));
  const days = proposal?.termDays ?? 1;
  const evidence = { startedAt, maximum, longest, endsAtLatest: plusDays(startedAt, maximum) };
  if (ageAtStart + days > maximum)
    return judged(
      'REN-CHAIN-MAX',
      [violation('REN-CHAIN-MAX', 'over', '/termDays', { ...evidence, days })],
      evidence,
    );
  return proposal === null ? unanswered('REN-CHAIN-MAX', evidence) : judged('REN-CHAIN-MAX', [], evidence);
};
