/** Break-glass: in force at once with what is known, for at most 72 hours, and ended by itself. */
import type { SoleDeciderProof } from '../authority/decider.ts';
import { cisoAt, cisoVoices, delegationOf, voiceOf } from '../authority/queries.ts';
import { interestViolations } from '../authority/separation.ts';
import { stepUp } from '../authority/step-up.ts';
import { fixed } from '../configuration.ts';
import type { Context } from '../context.ts';
import { ownLineage } from '../exception/own-lineage.ts';
import type { PersonId } from '../people.ts';
import { accept, type Decision, refuse, type Violation, violation } from '../refusal.ts';
import type { JudgedRequest } from '../request-rules/judged.ts';
import { ownerRule } from '../request-rules/people.ts';
import { policyRule } from '../request-rules/policy.ts';
import { scopeRule } from '../request-rules/scope.ts';
import { type Instant, plusHours } from '../time.ts';
import type { ApproveCommand } from './commands.ts';
import { reciprocal } from './eligibility.ts';
import type { ApproveEvent } from './events.ts';
import { rationaleViolations } from './rationale.ts';

type GrantEmergency = Extract<ApproveCommand, { readonly type: 'GrantEmergency' }>;

export function grantEmergency(command: GrantEmergency, context: Context): Decision<ApproveEvent> {
  const { request, facts, requester } = command;
  const { at, actor } = context;
  const scope = {
    subjects: facts.subjects,
    acceptedGrowth: [],
    riskOwner: request.riskOwner,
    controls: request.controls,
  };
  const conflicts = (person: PersonId): readonly Violation[] => [
    ...(person === requester ? [violation('APPROVE-SELF', 'requester')] : []),
    ...interestViolations(scope, person),
  ];
  const decider = emergencyDecider(command, context, conflicts);
  const proof = 'kind' in decider ? decider : null;
  const violations = [
    ...('kind' in decider ? [] : decider),
    ...conflicts(actor.person),
    ...(proof?.kind === 'delegation' ? reciprocal([requester], command.reciprocal, context) : []),
    ...stepUp(actor.signIn),
    ...termViolations(command.hours, at),
    ...rationaleViolations(command.rationale, '/rationale'),
    ...command.earlierEmergencies.map(({ id, number }) =>
      violation('EMERGENCY-REPEAT', 'within-180-days', '/request/subjects', { id, number }),
    ),
    ...requestViolations(command, context),
  ];
  const { policy } = facts;
  if (proof === null || policy === null || violations.length > 0) return refuse(violations);

  const ref = { id: policy.id, version: policy.version, family: policy.family };
  const { subjects, resources } = facts;
  return accept({
    type: 'EmergencyGranted',
    number: command.number,
    requester,
    request,
    policy: ref,
    targets: policy.targets,
    subjects,
    resources,
    approval: {
      by: actor.person,
      route: proof.kind === 'delegation' ? 'delegate' : 'ciso',
      rung: proof.kind === 'delegation' ? 1 : 2,
      proof,
      votes: [],
      recusals: [],
      policy: ref,
      subjects,
      resources,
      startsAt: at,
      expiresAt: plusHours(at, command.hours),
      conditions: [],
      rationale: command.rationale,
      seen: command.seen,
    },
    lineage: { ...ownLineage(command.id), chainStartedAt: at },
  });
}

/** The CISO, who acts for the CISO, or a delegate whatever the ceiling: breaking the glass can't wait for a higher one. */
function emergencyDecider(
  { request }: GrantEmergency,
  { authority, at, actor }: Context,
  conflicts: (person: PersonId) => readonly Violation[],
): SoleDeciderProof | readonly Violation[] {
  const { person } = actor;
  const office = cisoAt(authority, at);
  if (office?.holder === person) return { kind: 'office', holder: person, since: office.since };
  const voices = cisoVoices(authority, at, (p) => conflicts(p).length > 0);
  return (
    voices.find((voice) => voiceOf(voice) === person) ??
    delegationOf(authority, person, { band: null, policy: request.policy, at })
  );
}

function termViolations(hours: number, at: Instant): readonly Violation[] {
  // Less than the register's time can tell is no time either.
  if (!Number.isFinite(hours) || hours <= 0 || (hours <= fixed.emergencyHours && plusHours(at, hours) <= at))
    return [violation('EMERGENCY-TERM', 'not-positive', '/hours', { hours: String(hours) })];
  return hours > fixed.emergencyHours
    ? [violation('EMERGENCY-TERM', 'over-72-hours', '/hours', { hours, longest: fixed.emergencyHours })]
    : [];
}

/** Of a request's rules the ones that can't wait: a policy that has exceptions, named scope, a risk owner who is there. */
function requestViolations({ request, facts, id }: GrantEmergency, context: Context): readonly Violation[] {
  const { at, configuration } = context;
  const judged: JudgedRequest = { request, facts, at, configuration, self: id };
  return [...policyRule(judged), ...scopeRule(judged), ...ownerRule(judged)].map((v) => ({
    ...v,
    field: `/request${v.field}`,
  }));
}
