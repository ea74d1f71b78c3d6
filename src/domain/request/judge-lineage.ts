/** REQ-LINEAGE: the analyst says in writing that a lookalike is kin, and then it is a successor, or that it is not. */
import { assessorConflicts } from '../authority/separation.ts';
import type { Context } from '../context.ts';
import type { ExceptionEvent } from '../exception/events.ts';
import type { Exception } from '../exception/state.ts';
import { bequestOf, inherit } from '../lineage/lineage.ts';
import { accept, type Decision, refuse, type Violation, violation } from '../refusal.ts';
import { saysSomething } from '../request-rules/substance.ts';
import { kinship, overlaps } from '../scope/overlap.ts';
import { latest } from '../time.ts';
import type { RequestCommand } from './commands.ts';
import { successorGates, successorViolations } from './successor.ts';

type JudgeLineage = Extract<RequestCommand, { readonly type: 'JudgeLineage' }>;

/** Kin: the chain is inherited, its gates have to hold, and an assessment made without it is made again. */
export function judgeLineage(
  x: Exception,
  command: JudgeLineage,
  context: Context,
): Decision<ExceptionEvent> {
  const { other, kin, reason } = command;
  const by = context.actor.person;
  const violations = [
    ...assessorConflicts(x, by),
    ...judgementViolations(x, command),
    ...(kin ? kinViolations(x, other, context) : []),
  ];
  if (violations.length > 0) return refuse(violations);
  const ended = other.status === 'expired' || other.status === 'closed';
  const unratified = ended && other.emergency !== null && other.emergency.ratifiedBy === null;
  const lineage = kin ? inherit(x.lineage, [bequestOf(other, x.request, unratified)]) : x.lineage;
  const judged: ExceptionEvent = { type: 'LineageJudged', other: other.id, kin, reason, by, lineage };
  return kin && x.status === 'assessed'
    ? accept<ExceptionEvent>(judged, { type: 'AssessmentReopened', renewal: null, changed: [], by })
    : accept<ExceptionEvent>(judged);
}

function judgementViolations(x: Exception, { other, kin, reason }: JudgeLineage): readonly Violation[] {
  const { number } = other;
  const before = x.lineage.judgements.findLast((j) => j.other === other.id);
  const sameFamily = x.policy !== null && x.policy.family === other.policy?.family;
  const alike = overlaps(x, other) || kinship(x, other) !== null;
  return [
    ...(saysSomething(reason) ? [] : [violation('REQ-LINEAGE', 'no-reason', '/reason', { number })]),
    ...(other.id !== x.id && other.terms.length > 0 && sameFamily && alike
      ? []
      : [violation('REQ-LINEAGE', 'not-alike', '/other', { number })]),
    // Once kin, always kin: a chain's age never resets.
    ...(before !== undefined && (before.kin || before.kin === kin)
      ? [violation('REQ-LINEAGE', 'judged', '/kin', { number, by: before.by, at: before.at })]
      : []),
  ];
}

/** An emergency is not gated as a renewal; the committee decides after it. */
function kinViolations(x: Exception, other: Exception, { at, configuration }: Context): readonly Violation[] {
  if (other.emergency !== null || other.terms.length === 0) return [];
  const gates = successorGates(other, {
    request: { ...x.request, riskOwner: x.riskOwner },
    requester: x.requester,
    controls: x.controls,
    startsAt: latest(at, x.request.requestedStart ?? at),
    at,
    configuration,
    gateOptions: {},
  });
  return successorViolations(other, gates);
}
