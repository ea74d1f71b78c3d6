/** Break-glass: in force at once with what is known, for at most 72 hours, and ended by itself. */
import { actingCisoAt, cisoAbsentAt, cisoAt, delegationOf } from '../authority/queries.ts';
import type { SoleDeciderProof } from '../authority/decider.ts';
import { interestViolations } from '../authority/separation.ts';
import { stepUp } from '../authority/step-up.ts';
import { fixed } from '../configuration.ts';
import type { Context } from '../context.ts';
import { isCurrent } from '../policy/policy.ts';
import { accept, type Decision, refuse, type Violation, violation } from '../refusal.ts';
import { plusHours } from '../time.ts';
import type { ApproveCommand } from './commands.ts';
import type { ApproveEvent } from './events.ts';
import { rationaleViolations } from './rationale.ts';

type GrantEmergency = Extract<ApproveCommand, { readonly type: 'GrantEmergency' }>;

export function grantEmergency(command: GrantEmergency, context: Context): Decision<ApproveEvent> {
  const { request, facts, requester } = command;
  const { at, actor } = context;
  const decider = emergencyDecider(command, context);
  const proof = 'kind' in decider ? decider : null;
  const scope = {
    subjects: facts.subjects,
    acceptedGrowth: [],
    riskOwner: request.riskOwner,
    controls: request.controls.map((c) => ({
      ...c,
      tests: [],
      lastPassedAt: null,
      failingSince: null,
      lastIndependentPassAt: null,
    })),
  };
  const violations = [
    ...('kind' in decider ? [] : decider),
    ...(actor.person === requester ? [violation('APPROVE-SELF', 'requester')] : []),
    ...interestViolations(scope, actor.person),
    ...stepUp(actor.signIn),
    ...termViolations(command.hours),
    ...rationaleViolations(command.rationale, '/rationale'),
    ...command.earlierEmergencies.map(({ id, number }) =>
      violation('EMERGENCY-REPEAT', 'within-180-days', '/subjects', { id, number }),
    ),
    ...policyViolations(command, context),
    ...scopeViolations(command),
    ...ownerViolations(command),
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
    lineage: {
      root: command.id,
      predecessor: null,
      chainStartedAt: at,
      earlierTerms: 0,
      lastRung: null,
      lastTermDays: null,
      exitDateMoves: 0,
      afterUnratifiedEmergency: false,
      judgements: [],
    },
  });
}

/** The CISO, the acting CISO while the holder is absent, or a delegate whatever the ceiling: breaking the glass can't wait. */
function emergencyDecider(
  { request }: GrantEmergency,
  { authority, at, actor }: Context,
): SoleDeciderProof | readonly Violation[] {
  const { person } = actor;
  const office = cisoAt(authority, at);
  if (office?.holder === person) return { kind: 'office', holder: person, since: office.since };
  const acting = actingCisoAt(authority, at);
  if (acting?.person === person && office !== null && cisoAbsentAt(authority, at))
    return { kind: 'acting', person, recordedBy: acting.by, since: acting.since, because: 'absent' };
  return delegationOf(authority, person, { band: null, policy: request.policy, at });
}

function termViolations(hours: number): readonly Violation[] {
  if (!Number.isFinite(hours) || hours <= 0)
    return [violation('EMERGENCY-TERM', 'not-positive', '/hours', { hours: String(hours) })];
  return hours > fixed.emergencyHours
    ? [violation('EMERGENCY-TERM', 'over-72-hours', '/hours', { hours, longest: fixed.emergencyHours })]
    : [];
}

function policyViolations(
  { request, facts: { policy } }: GrantEmergency,
  { at }: Context,
): readonly Violation[] {
  if (policy === null)
    return [violation('REQ-POLICY', 'unknown', '/request/policy', { policy: request.policy })];
  return [
    ...(isCurrent(policy, at)
      ? []
      : [violation('REQ-POLICY', 'retired', '/request/policy', { policy: policy.id })]),
    ...(policy.exceptable
      ? []
      : [violation('REQ-POLICY', 'not-exceptable', '/request/policy', { policy: policy.id })]),
  ];
}

/** An emergency is narrow too: somebody named, something named, and both known where they have to be. */
function scopeViolations({ request, facts }: GrantEmergency): readonly Violation[] {
  const violations: Violation[] = [];
  if (request.subjects.length === 0)
    violations.push(violation('REQ-SCOPE', 'no-subject', '/request/subjects'));
  if (request.resources.length === 0)
    violations.push(violation('REQ-SCOPE', 'no-resource', '/request/resources'));
  for (const list of ['subjects', 'resources'] as const)
    request[list].forEach((ref, i) => {
      if (/[*?]/.test(ref))
        violations.push(violation('REQ-SCOPE', 'wildcard', `/request/${list}/${i}`, { ref }));
    });
  facts.subjects.forEach((subject, i) => {
    const { ref } = subject;
    if (!subject.known && (subject.kind === 'user' || subject.kind === 'group'))
      violations.push(violation('REQ-SCOPE', 'unknown-subject', `/request/subjects/${i}`, { ref }));
    else if (subject.kind === 'group' && subject.members.length === 0)
      violations.push(violation('REQ-SCOPE', 'empty-group', `/request/subjects/${i}`, { ref }));
  });
  return violations;
}

function ownerViolations({ request, facts }: GrantEmergency): readonly Violation[] {
  const owner = facts.people.find((person) => person.id === request.riskOwner);
  const detail = { person: request.riskOwner };
  if (owner === undefined) return [violation('REQ-OWNER', 'unknown', '/request/riskOwner', detail)];
  return [
    ...(owner.active ? [] : [violation('REQ-OWNER', 'inactive', '/request/riskOwner', detail)]),
    ...(owner.kind === 'person' ? [] : [violation('REQ-OWNER', 'mailbox', '/request/riskOwner', detail)]),
  ];
}
