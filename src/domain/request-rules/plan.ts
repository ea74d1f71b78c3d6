import { type Violation, violation } from '../refusal.ts';
import type { PlannedMilestone } from '../request/content.ts';
import type { Instant } from '../time.ts';
import { expectedTerm, type JudgedRequest, type RequestRule } from './judged.ts';
import { isActivePerson } from './people.ts';
import { namesSomething } from './substance.ts';

/** REQ-PLAN: at least one milestone with a date inside the term and an owner, and an exit date. */
export const planRule: RequestRule = (judged) => [...milestonesRule(judged), ...exitViolations(judged)];

function milestonesRule(judged: JudgedRequest): readonly Violation[] {
  const { milestones } = judged.request;
  if (milestones.length === 0) return [violation('REQ-PLAN', 'no-milestone', '/milestones')];
  const { from, until } = expectedTerm(judged);
  const own = milestones.flatMap((m, i) => milestoneViolations(judged, m, i));
  const inside = milestones.some((m) => from < m.due && m.due <= until);
  // Where the only date is past already, that was said of the milestone itself.
  const said = own.some((v) => v.reason === 'milestone-outside-term');
  return inside || said
    ? own
    : [...own, violation('REQ-PLAN', 'milestone-outside-term', '/milestones/0/due', { from, until })];
}

function milestoneViolations(
  judged: JudgedRequest,
  milestone: PlannedMilestone,
  index: number,
): readonly Violation[] {
  const { request, facts, at } = judged;
  const field = `/milestones/${index}`;
  const named = { milestone: milestone.title || milestone.id };
  const violations: Violation[] = [];
  if (request.milestones.findIndex((m) => m.id === milestone.id) !== index)
    violations.push(violation('REQ-PLAN', 'repeated-id', `${field}/id`, { id: milestone.id }));
  if (!namesSomething(milestone.title))
    violations.push(violation('REQ-PLAN', 'no-milestone', `${field}/title`, named));
  if (!isActivePerson(facts.people, milestone.owner))
    violations.push(
      violation('REQ-PLAN', 'milestone-owner', `${field}/owner`, { ...named, person: milestone.owner }),
    );
  if (milestone.due <= at) {
    const { from, until } = expectedTerm(judged);
    violations.push(
      violation('REQ-PLAN', 'milestone-outside-term', `${field}/due`, { ...named, from, until }),
    );
  }
  return violations;
}

/** The exit is in the future, after the start, and not before the last step of the plan that leads to it. */
function exitViolations(judged: JudgedRequest): readonly Violation[] {
  const { exitDate, milestones } = judged.request;
  if (exitDate === null) return [violation('REQ-PLAN', 'no-exit', '/exitDate')];
  const earliestExit = milestones
    .map((m) => m.due)
    .reduce<Instant>((a, b) => (b > a ? b : a), expectedTerm(judged).from);
  return exitDate <= judged.at || exitDate < earliestExit
    ? [violation('REQ-PLAN', 'exit-outside', '/exitDate', { exitDate, earliest: earliestExit })]
    : [];
}
