/** What has to hold at the moment of approval, and the event that freezes it. The same for one approver and a committee. */
import type { AuthorityProof } from '../authority/authority.ts';
import { controlDeadline } from '../controls/deadline.ts';
import { independentPassAt } from '../controls/independent.ts';
import type { DirectoryPerson } from '../directory/directory.ts';
import type { Approval, Exception, Recusal, Vote } from '../exception/state.ts';
import { chainMaxDays } from '../gates/gate.ts';
import { succeededSince } from '../lineage/lineage.ts';
import type { PersonId } from '../people.ts';
import { isCurrent, type PolicyRef } from '../policy/policy.ts';
import { type Violation, violation } from '../refusal.ts';
import type { SubmitFacts } from '../request/commands.ts';
import { duplicateRule, duplicateViolations } from '../request-rules/duplicate.ts';
import { expectedStart, type JudgedRequest } from '../request-rules/judged.ts';
import { ownerViolations } from '../request-rules/people.ts';
import { policyRule } from '../request-rules/policy.ts';
import { daysBetween, type Instant, latest, plusDays } from '../time.ts';
import type { CaseAtHand } from './case-at-hand.ts';
import type { ApprovalFacts } from './commands.ts';
import type { ApproveEvent } from './events.ts';

export type Grant = {
  readonly hand: CaseAtHand;
  readonly facts: ApprovalFacts;
  /** Days of 24 hours. */
  readonly termDays: number;
};

/** A renewal follows the term before it, or starts now when that is over; a request starts as `expectedStart` says. */
export function startOf({ hand, facts }: Grant): Instant {
  const { x, open, context } = hand;
  const running = x.terms.at(-1);
  return open.renewal !== null && running !== undefined
    ? latest(running.expiresAt, context.at)
    : expectedStart({ request: x.request, facts: facts.submit, at: context.at });
}

/** Everything that keeps this grant from being given now, all at once. */
export function grantViolations(grant: Grant): readonly Violation[] {
  return [
    ...requestViolations(grant),
    ...evidenceViolations(grant),
    ...startViolations(grant),
    ...termViolations(grant),
    ...chainViolations(grant),
  ];
}

/** The rules of a request that can have changed since it was filed. A renewal is told in its own gate's words. */
function requestViolations({ hand, facts }: Grant): readonly Violation[] {
  const { x, open, context } = hand;
  const { submit } = facts;
  const { at, configuration } = context;
  const judged: JudgedRequest = { request: x.request, facts: submit, at, configuration, self: x.id };
  const policy = open.renewal === null ? policyRule(judged) : renewalPolicyViolations(judged);
  const duplicates = open.renewal === null ? duplicateRule(judged) : duplicateViolations(submit, x.id);
  return [
    ...policy,
    ...duplicates,
    ...(open.renewal === null ? successorViolations(x, submit) : []),
    ...ownerViolations(personIn(submit, x.riskOwner), x.riskOwner, '/riskOwner'),
  ];
}

/** REQ-SUCCESSOR: what has become a renewal by another name since it was filed is filed again, and meets the gates then. */
const successorViolations = (x: Exception, submit: SubmitFacts): readonly Violation[] =>
  succeededSince(x, submit).map(({ number }) =>
    violation('REQ-SUCCESSOR', 'since-filed', '/subjects', { number }),
  );

const personIn = (facts: SubmitFacts, id: PersonId): DirectoryPerson | null =>
  facts.people.find((person) => person.id === id) ?? null;

function renewalPolicyViolations({ request, facts: { policy }, at }: JudgedRequest): readonly Violation[] {
  const named = { policy: policy?.title ?? request.policy };
  if (policy === null || !isCurrent(policy, at)) return [violation('REN-POLICY', 'retired', '', named)];
  return policy.exceptable
    ? []
    : [
        violation('REN-POLICY', 'not-exceptable', '', {
          ...named,
          because: policy.nonExceptableReason ?? '',
        }),
      ];
}

/** Every control was seen to work by somebody independent, and its test still carries the exception when it starts. */
function evidenceViolations(grant: Grant): readonly Violation[] {
  const { x, open, context } = grant.hand;
  // A ratified term counts from the emergency's start, and covers from its approval.
  const coversFrom = latest(startOf(grant), context.at);
  const interested = [...open.askedBy, x.riskOwner];
  return x.controls.flatMap((control, i) => {
    const passed = independentPassAt(control, interested);
    const deadline = controlDeadline(control);
    const evidenced = passed !== null && passed <= coversFrom && deadline !== null && deadline > coversFrom;
    return evidenced
      ? []
      : [
          violation('APPROVE-EVIDENCE', 'control-untested', `/controls/${i}`, {
            control: control.id,
            title: control.title,
          }),
        ];
  });
}

function startViolations(grant: Grant): readonly Violation[] {
  const { open, x, context } = grant.hand;
  if (open.renewal !== null || x.request.ratifies !== null) return [];
  const startsAt = startOf(grant);
  const ahead = context.configuration.startAheadDays;
  return startsAt > plusDays(context.at, ahead)
    ? [violation('APPROVE-START', 'too-far', '/requestedStart', { startsAt, ahead })]
    : [];
}

/** The longest that this case can be granted for: the route's, and the policy's where it is no structural case. */
export function longestDays({ hand, facts }: Grant): number {
  const { longestTermDays } = hand.route;
  return hand.open.structural
    ? longestTermDays
    : Math.min(longestTermDays, facts.submit.policy?.longestTermDays ?? longestTermDays);
}

function termViolations(grant: Grant): readonly Violation[] {
  const { termDays } = grant;
  const requested = grant.hand.open.requestedTermDays;
  const longest = longestDays(grant);
  return [
    ...(Number.isInteger(termDays) && termDays > 0
      ? []
      : [violation('INPUT', 'malformed', '/termDays', { termDays })]),
    ...(termDays > requested
      ? [violation('APPROVE-TERM', 'longer-than-requested', '/termDays', { termDays, requested })]
      : []),
    ...(termDays > longest
      ? [violation('APPROVE-TERM', 'over-longest', '/termDays', { termDays, longest })]
      : []),
  ];
}

/** A grant that came later than it was asked for ends later: the chain is measured again. */
function chainViolations(grant: Grant): readonly Violation[] {
  const { x, open } = grant.hand;
  const { chainStartedAt: startedAt } = x.lineage;
  if (startedAt === null) return [];
  const maximum = chainMaxDays(open.structural);
  const ageAtStart = daysBetween(startedAt, startOf(grant));
  const longest = Math.max(0, Math.floor(maximum - ageAtStart));
  const days = grant.termDays;
  return ageAtStart + days > maximum
    ? [
        violation('REN-CHAIN-MAX', 'over', '/termDays', {
          startedAt,
          maximum,
          longest,
          endsAtLatest: plusDays(startedAt, maximum),
          days,
        }),
      ]
    : [];
}

export type Deciding = {
  readonly proof: AuthorityProof;
  readonly votes: readonly Vote[];
  readonly recusals: readonly Recusal[];
  readonly conditions: readonly string[];
  readonly rationale: string;
};

/** The approval with everything it freezes. A renewal keeps the scope that stands; growth comes in by acceptance only. */
export function granted(grant: Grant, deciding: Deciding): ApproveEvent {
  const { x, open, route, context } = grant.hand;
  const { policy, subjects, resources } = grant.facts.submit;
  if (policy === null) throw new Error('an approval names its policy');
  const ref: PolicyRef = { id: policy.id, version: policy.version, family: policy.family };
  const startsAt = startOf(grant);
  const approval: Omit<Approval, 'at'> = {
    ...deciding,
    by: context.actor.person,
    route: route.route,
    rung: route.rung,
    policy: ref,
    subjects: open.renewal === null ? subjects : x.subjects,
    resources: open.renewal === null ? resources : x.resources,
    startsAt,
    expiresAt: plusDays(startsAt, grant.termDays),
    seen: grant.facts.seenNow,
  };
  const term = { approval, term: open.termNumber, structural: open.structural };
  return open.renewal === null
    ? {
        type: 'ExceptionApproved',
        ...term,
        lineage: { ...x.lineage, chainStartedAt: x.lineage.chainStartedAt ?? startsAt },
      }
    : { type: 'RenewalGranted', renewal: open.renewal.id, ...term };
}
