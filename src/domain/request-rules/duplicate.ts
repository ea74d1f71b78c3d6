import type { Exception } from '../exception/state.ts';
import type { ExceptionId } from '../people.ts';
import { type Violation, violation } from '../refusal.ts';
import type { SubmitFacts } from '../request/commands.ts';
import type { Instant } from '../time.ts';
import type { RequestRule } from './judged.ts';

/** REQ-DUPLICATE, and EMERGENCY-RATIFY where an emergency is named. */
export const duplicateRule: RequestRule = ({ request, facts, self, at }) => [
  ...duplicateViolations(facts, self),
  ...(request.ratifies === null ? [] : ratificationViolations(facts, at)),
];

/**
 * A live exception to the same policy or family whose scope overlaps; asked again at approval, under a lock. The
 * emergency that is ratified does not count. Of a confidential one no more than number and contact is told.
 */
export function duplicateViolations(facts: SubmitFacts, self: ExceptionId | null): readonly Violation[] {
  return facts.live
    .filter((other) => other.id !== self && other.id !== ratified(facts)?.id)
    .map(({ confidential, id, number, status, contact }) =>
      confidential
        ? violation('REQ-DUPLICATE', 'live-confidential', '/subjects', { number, contact })
        : violation('REQ-DUPLICATE', 'live', '/subjects', { number, id, status, contact }),
    );
}

const ratified = (facts: SubmitFacts): Exception | null =>
  facts.emergency !== null && facts.emergency.emergency !== null && facts.emergencyOverlaps
    ? facts.emergency
    : null;

/** What is ratified is an emergency, still running, of an overlapping scope, and ratified by nobody else. */
function ratificationViolations(facts: SubmitFacts, at: Instant): readonly Violation[] {
  const field = '/ratifies';
  const named = facts.emergency;
  if (named === null || named.emergency === null)
    return [violation('EMERGENCY-RATIFY', 'not-an-emergency', field, { number: named?.number ?? '' })];
  const { number } = named;
  const { ratifiedBy } = named.emergency;
  if (ratifiedBy !== null)
    return [violation('REQ-DUPLICATE', 'ratified-overlap', field, { number, id: ratifiedBy })];
  const expiresAt = named.terms.at(-1)?.expiresAt ?? at;
  const running = named.status === 'active' || named.status === 'suspended';
  // Time has ended it at its expiry, whether or not that is recorded yet.
  if (!running || expiresAt <= at)
    return [
      violation('EMERGENCY-RATIFY', 'ended', field, {
        number,
        endedAt: running ? expiresAt : named.statusSince,
      }),
    ];
  return facts.emergencyOverlaps ? [] : [violation('EMERGENCY-RATIFY', 'other-scope', field, { number })];
}
