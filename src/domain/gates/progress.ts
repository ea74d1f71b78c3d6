import type { MilestoneState } from '../exception/state.ts';
import { type Violation, violation } from '../refusal.ts';
import { saysSomething } from '../request-rules/substance.ts';
import type { Instant } from '../time.ts';
import { currentTerm, type Gate, type GateInput, judged, type RenewalProposal } from './gate.ts';

type Replan = RenewalProposal['replans'][number];

/**
 * REN-PROGRESS: since the term began at least one milestone of those frozen at approval was completed, with evidence,
 * confirmed by somebody other than its owner; none is overdue without a dated new plan that says why the old one failed.
 */
export const progressGate: Gate = (input) => {
  const { subject, proposal, at } = input;
  const since = currentTerm(subject)?.startsAt ?? at;
  const frozen = subject.milestones.filter((m) => m.term > 0);
  const achieved = frozen.filter((m) => counts(m, since));
  const replans = proposal?.replans ?? [];
  const overdue = frozen.filter((m) => m.completed === null && m.due < at);
  const unplanned = overdue.filter((m) => !replans.some((r) => r.milestone === m.id && isPlan(r, at)));
  const field = input.options.successor === undefined ? '/replans' : '/renewalAnswers/replans';
  return judged(
    'REN-PROGRESS',
    [
      ...(achieved.length === 0
        ? [violation('REN-PROGRESS', 'none-completed', '', { since, waiting: unconfirmed(frozen, since) })]
        : []),
      ...unplanned.map((m) =>
        violation('REN-PROGRESS', 'overdue-unplanned', field, { milestone: m.title, id: m.id, due: m.due }),
      ),
      ...replanViolations(input, field),
    ],
    { since, achieved: achieved.map((m) => m.title).join(', '), overdue: overdue.length },
  );
};

function counts({ completed, confirmed, owner }: MilestoneState, since: Instant): boolean {
  return (
    completed !== null &&
    completed.at >= since &&
    completed.evidence.length > 0 &&
    confirmed !== null &&
    confirmed.by !== owner
  );
}

/** Completed, but nobody else has confirmed it yet: the sentence can then name what is left to do. */
const unconfirmed = (frozen: readonly MilestoneState[], since: Instant): string =>
  frozen
    .filter((m) => m.completed !== null && m.completed.at >= since && m.confirmed === null)
    .map((m) => m.title)
    .join(', ');

const isPlan = (replan: Replan, at: Instant): boolean => replan.due > at && saysSomething(replan.whyFailed);

/** A new plan is for a milestone on record that is not done, has a date ahead, and says why the old one failed. */
function replanViolations({ subject, proposal, at }: GateInput, field: string): readonly Violation[] {
  return (proposal?.replans ?? []).flatMap((replan, i): readonly Violation[] => {
    const pointer = `${field}/${i}`;
    const milestone = subject.milestones.find((m) => m.id === replan.milestone);
    const named = { milestone: milestone?.title ?? replan.milestone };
    if (milestone === undefined) return [violation('MILESTONE', 'unknown', `${pointer}/milestone`, named)];
    if (milestone.completed !== null)
      return [violation('MILESTONE', 'already-done', `${pointer}/milestone`, named)];
    return [
      ...(replan.due > at
        ? []
        : [violation('MILESTONE', 'past-date', `${pointer}/due`, { ...named, due: replan.due })]),
      ...(saysSomething(replan.whyFailed)
        ? []
        : [violation('MILESTONE', 'no-why', `${pointer}/whyFailed`, named)]),
    ];
  });
}
