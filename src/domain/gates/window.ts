import { violation } from '../refusal.ts';
import { plusDays } from '../time.ts';
import { currentTerm, type Gate, judged } from './gate.ts';

/** REN-WINDOW: filed within the last days of the term, before its expiry. */
export const windowGate: Gate = ({ subject, at, configuration, options }) => {
  const term = currentTerm(subject);
  if (term === undefined) return judged('REN-WINDOW', [violation('REN-WINDOW', 'too-early')]);
  const opensAt = plusDays(term.expiresAt, -configuration.renewalWindowDays);
  const evidence = { opensAt, closesAt: term.expiresAt };
  // A returned renewal was in time once; it has until it lapses to be put right.
  const filedAt = options.filedAt ?? at;
  if (subject.terms.length > 1 && term.startsAt > filedAt)
    return judged(
      'REN-WINDOW',
      [violation('REN-WINDOW', 'granted', '', { ...evidence, startsAt: term.startsAt })],
      evidence,
    );
  if (filedAt < opensAt)
    return judged('REN-WINDOW', [violation('REN-WINDOW', 'too-early', '', evidence)], evidence);
  return judged(
    'REN-WINDOW',
    filedAt < term.expiresAt ? [] : [violation('REN-WINDOW', 'too-late', '', evidence)],
    evidence,
  );
};
