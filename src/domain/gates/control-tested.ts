import { independentPassAt } from '../controls/independent.ts';
import { type Violation, violation } from '../refusal.ts';
import { plusDays } from '../time.ts';
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
