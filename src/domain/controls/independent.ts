/** Whose word a pass rests on (CONTROL-SELF): neither the requester's nor the risk owner's, as they are now. */
import type { ControlState } from '../exception/state.ts';
import type { PersonId } from '../people.ts';
import type { Instant } from '../time.ts';

/**
 * The last pass that counts. Whoever took over as risk owner or requester since is no longer independent, whatever the
 * record said on the day of the test.
 */
export function independentPassAt(
  control: Pick<ControlState, 'tests' | 'lastIndependentPassAt'>,
  interested: readonly PersonId[],
): Instant | null {
  const passes = control.tests.filter((t) => t.result === 'pass' && t.independent);
  const own = passes.filter((t) => !interested.includes(t.by)).map((t) => t.performedAt);
  const kept = passes.map((t) => t.performedAt);
  // Older than the tests that the state keeps: by whom it was is no longer at hand, and it was independent then.
  const beyond = control.lastIndependentPassAt;
  const candidates = beyond === null || kept.includes(beyond) ? own : [...own, beyond];
  return candidates.reduce<Instant | null>((a, b) => (a === null || b > a ? b : a), null);
}
