import { type Violation, violation } from '../refusal.ts';
import type { ProposedControl } from '../request/content.ts';
import type { JudgedRequest, RequestRule } from './judged.ts';
import { isActivePerson } from './people.ts';
import { namesSomething, saysSomething } from './substance.ts';

/** REQ-CONTROL: at least one compensating control with objective, owner and a way to test it. */
export const controlRule: RequestRule = (judged) => {
  const { controls } = judged.request;
  return controls.length === 0
    ? [violation('REQ-CONTROL', 'none', '/controls')]
    : controls.flatMap((control, i) => controlViolations(judged, control, i));
};

function controlViolations(
  { request, facts, configuration }: JudgedRequest,
  control: ProposedControl,
  index: number,
): readonly Violation[] {
  const field = `/controls/${index}`;
  const named = { control: control.title || control.id };
  const violations: Violation[] = [];
  // Tests refer to a control by its id: two under one id would pass with one test.
  if (request.controls.findIndex((c) => c.id === control.id) !== index)
    violations.push(violation('REQ-CONTROL', 'repeated-id', `${field}/id`, { id: control.id }));
  const says = {
    title: namesSomething(control.title),
    objective: saysSomething(control.objective),
    testMethod: saysSomething(control.testMethod),
  };
  for (const part of ['title', 'objective', 'testMethod'] as const)
    if (!says[part])
      violations.push(
        violation('REQ-CONTROL', 'incomplete', `${field}/${part}`, { ...named, missing: part }),
      );
  if (!isActivePerson(facts.people, control.owner))
    violations.push(violation('REQ-CONTROL', 'owner', `${field}/owner`, { ...named, person: control.owner }));
  const longest = configuration.controlFrequencyMaxDays;
  const { frequencyDays } = control;
  if (!Number.isInteger(frequencyDays) || frequencyDays < 1 || frequencyDays > longest)
    violations.push(
      violation('REQ-CONTROL', 'frequency', `${field}/frequencyDays`, {
        ...named,
        days: frequencyDays,
        longest,
      }),
    );
  return violations;
}
