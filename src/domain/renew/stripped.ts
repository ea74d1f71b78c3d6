/** Every accepted renewal, stripped to the request's fields, would pass as a request (lifecycle, *Renew*). */
import type { Context } from '../context.ts';
import type { Exception, RenewalContent } from '../exception/state.ts';
import { nextStart } from '../gates/gate.ts';
import { type Violation, violation } from '../refusal.ts';
import type { JudgedRequest } from '../request-rules/judged.ts';
import { requestViolations } from '../request-rules/rules.ts';
import type { SubmitFacts } from '../request/commands.ts';
import type { PlannedMilestone, RequestContent } from '../request/content.ts';
import type { Instant } from '../time.ts';

/** Milestones on record that are still to be done, with the new dates that the renewal gives them. */
function remaining(x: Exception, content: RenewalContent): readonly PlannedMilestone[] {
  return x.milestones
    .filter((m) => m.completed === null)
    .map(({ id, title, owner, due, budget }) => ({
      id,
      title,
      owner,
      due: content.replans.find((r) => r.milestone === id)?.due ?? due,
      budget,
    }));
}

/** The renewal as a request: policy, scope and controls as they stand, its own words, term and plan. */
export function strippedToRequest(x: Exception, content: RenewalContent, at: Instant): RequestContent {
  return {
    ...x.request,
    riskOwner: x.riskOwner,
    obstacle: content.obstacle,
    consequence: content.consequence,
    requestedStart: nextStart({ subject: x, at, options: {} }),
    termDays: content.termDays,
    structuralReason: content.structuralReason,
    milestones: [...remaining(x, content), ...content.newMilestones],
    exitDate: content.exitDate,
    ratifies: null,
    renewalAnswers: null,
  };
}

/** Asked more strictly by REN-POLICY and REN-JUSTIFICATION already, which every renewal meets. */
const askedByGates = ['REQ-POLICY', 'REQ-JUSTIFICATION'];

/**
 * REN-REQUEST, and the rules of the request that it stands for. Pointers are into the renewal's body; '' where the
 * fact is on record and not in the body.
 */
export function strippedViolations(
  x: Exception,
  content: RenewalContent,
  facts: SubmitFacts,
  { at, configuration }: Context,
): readonly Violation[] {
  const judged: JudgedRequest = {
    request: strippedToRequest(x, content, at),
    facts,
    at,
    configuration,
    self: x.id,
  };
  const known = remaining(x, content);
  // A milestone that is overdue is REN-PROGRESS's to tell.
  const overdue = known.flatMap((m, i) => (m.due < at ? [`/milestones/${i}/due`] : []));
  const failed = [
    ...requestViolations(judged).filter((v) => !askedByGates.includes(v.code) && !overdue.includes(v.field)),
    ...repeatedIds(x, content),
  ].map((v): Violation => ({ ...v, field: renewalField(v.field, known.length) }));
  if (failed.length === 0) return [];
  const rules = [...new Set(failed.map((v) => v.code))].join(', ');
  return [violation('REN-REQUEST', 'would-not-pass', '', { rules }), ...failed];
}

/** A milestone that is done keeps its id: a new one under it would take over its evidence. */
const repeatedIds = (x: Exception, content: RenewalContent): readonly Violation[] =>
  content.newMilestones.flatMap(({ id }, i) =>
    x.milestones.some((m) => m.id === id && m.completed !== null)
      ? [violation('REQ-PLAN', 'repeated-id', `/newMilestones/${i}/id`, { id })]
      : [],
  );

const inBody = /^\/(termDays|structuralReason|exitDate|milestones|newMilestones\/.*)$/;

function renewalField(field: string, known: number): string {
  const milestone = /^\/milestones\/(\d+)(\/.*)?$/.exec(field);
  if (milestone !== null) {
    const index = Number(milestone[1]) - known;
    return index < 0 ? '' : `/newMilestones/${index}${milestone[2] ?? ''}`;
  }
  if (!inBody.test(field)) return '';
  return field === '/milestones' ? '/newMilestones' : field;
}
