import type { ControlState } from '../exception/state.ts';
import type { PersonId } from '../people.ts';
import { type Violation, violation } from '../refusal.ts';
import { type Instant, plusDays } from '../time.ts';
import { type Gate, judged } from './gate.ts';

/** REN-CONTROL-TESTED: every compensating control passed a test within the last 90 days, and has not failed since. */
export const controlTestedGate: Gate = ({ subject, at, configuration, options: { successor } }) => {
  const controls = successor?.controls ?? subject.controls;
  const interested = [successor?.requester ?? subject.requester, successor?.riskOwner ?? subject.riskOwner];
  const since = plusDays(at, -configuration.controlTestedWithinDays);
  const violations = controls.flatMap((control, i): readonly Violation[] => {
    const field = successor === undefined ? '' : `/controls/${i}`;
    const named = { control: control.title, id: control.id };
    const passedAt = independentPassAt(control, interested);
    if (passedAt === null || passedAt < since)
      return [
        violation('REN-CONTROL-TESTED', 'not-within-90-days', field, {
          ...named,
          since,
          lastPassedAt: passedAt ?? '',
        }),
      ];
    return control.failingSince === null
      ? []
      : [violation('REN-CONTROL-TESTED', 'failing', field, { ...named, failingSince: control.failingSince })];
  });
  return judged('REN-CONTROL-TESTED', violations, {
    since,
    controls: controls.length,
    tested: controls.length - violations.length,
  });
};

/**
 * The last pass that counts (CONTROL-SELF). Whoever took over as risk owner or requester since is no longer
 * independent, whatever the record said on the day of the test.
 */
function independentPassAt(
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
