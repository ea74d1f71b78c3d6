/** What has to hold at the moment of approval, and the event that freezes it. The same for one approver and a committee. */
import type { AuthorityProof } from '../authority/authority.ts';
import { fixed } from '../configuration.ts';
import { controlDeadline } from '../controls/deadline.ts';
import type { Approval, Recusal, Vote } from '../exception/state.ts';
import { isCurrent, type PolicyRef } from '../policy/policy.ts';
import { type Violation, violation } from '../refusal.ts';
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

/**
 * The start of the term. A renewal follows the term before it, or starts now when that is over; a ratification counts from
 * its emergency's start; otherwise the later of the requested start and now.
 */
export function startOf({ hand, facts }: Grant): Instant {
  const { x, open, context } = hand;
  const running = x.terms.at(-1);
  if (open.renewal !== null && running !== undefined) return latest(running.expiresAt, context.at);
  const emergency = x.request.ratifies === null ? null : facts.submit.emergency;
  return emergency?.terms[0]?.startsAt ?? latest(x.request.requestedStart ?? context.at, context.at);
}

/** Everything that keeps this grant from being given now, all at once. */
export function grantViolations(grant: Grant): readonly Violation[] {
  return [
    ...policyViolations(grant),
    ...duplicateViolations(grant),
    ...ownerViolations(grant),
    ...ratificationViolations(grant),
    ...evidenceViolations(grant),
    ...startViolations(grant),
    ...termViolations(grant),
    ...chainViolations(grant),
  ];
}

function policyViolations({ hand, facts }: Grant): readonly Violation[] {
  const { policy } = facts.submit;
  const renewing = hand.open.renewal !== null;
  if (policy === null)
    return [violation('REQ-POLICY', 'unknown', '/policy', { policy: hand.x.request.policy })];
  if (!isCurrent(policy, hand.context.at))
    return [violation(renewing ? 'REN-POLICY' : 'REQ-POLICY', 'retired', '/policy', { policy: policy.id })];
  if (!policy.exceptable)
    return [
      violation(renewing ? 'REN-POLICY' : 'REQ-POLICY', 'not-exceptable', '/policy', { policy: policy.id }),
    ];
  return [];
}

const duplicateViolations = ({ hand: { x }, facts }: Grant): readonly Violation[] =>
  facts.submit.live
    .filter((other) => other.id !== x.id && other.id !== x.request.ratifies)
    .map((other) =>
      other.confidential
        ? violation('REQ-DUPLICATE', 'live-confidential', '/subjects', {
            number: other.number,
            contact: other.contact,
          })
        : violation('REQ-DUPLICATE', 'live', '/subjects', {
            id: other.id,
            number: other.number,
            status: other.status,
          }),
    );

function ownerViolations({ hand: { x }, facts }: Grant): readonly Violation[] {
  const owner = facts.submit.people.find((person) => person.id === x.riskOwner);
  return owner?.active === false
    ? [violation('REQ-OWNER', 'inactive', '/riskOwner', { person: x.riskOwner })]
    : [];
}

function ratificationViolations({ hand: { x, context }, facts }: Grant): readonly Violation[] {
  if (x.request.ratifies === null) return [];
  const { emergency, emergencyOverlaps } = facts.submit;
  const term = emergency?.terms[0];
  if (emergency === null || emergency.emergency === null || term === undefined)
    return [violation('EMERGENCY-RATIFY', 'not-an-emergency', '/ratifies')];
  const over = emergency.closure !== null || context.at >= term.expiresAt;
  return [
    ...(over
      ? [
          violation('EMERGENCY-RATIFY', 'ended', '/ratifies', {
            number: emergency.number,
            endedAt: term.expiresAt,
          }),
        ]
      : []),
    ...(emergencyOverlaps
      ? []
      : [violation('EMERGENCY-RATIFY', 'other-scope', '/ratifies', { number: emergency.number })]),
  ];
}

/** Every control was seen to work by somebody independent, and its test still carries the exception when it starts. */
function evidenceViolations(grant: Grant): readonly Violation[] {
  const { x, context } = grant.hand;
  // A ratified term counts from the emergency's start, and covers from its approval.
  const coversFrom = latest(startOf(grant), context.at);
  return x.controls.flatMap((control, i) => {
    const passed = control.lastIndependentPassAt;
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

function termViolations({ hand, facts, termDays }: Grant): readonly Violation[] {
  const requested = hand.open.requestedTermDays;
  const policyLongest = facts.submit.policy?.longestTermDays ?? hand.route.longestTermDays;
  const longest = hand.open.structural
    ? hand.route.longestTermDays
    : Math.min(hand.route.longestTermDays, policyLongest);
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

/** A grant that came later than it was asked ends later: the chain is measured again. */
function chainViolations(grant: Grant): readonly Violation[] {
  const { x, open } = grant.hand;
  const began = x.lineage.chainStartedAt;
  if (began === null) return [];
  const longest = open.structural ? fixed.structuralChainMaxDays : fixed.chainMaxDays;
  const days = Math.ceil(daysBetween(began, plusDays(startOf(grant), grant.termDays)));
  return days > longest ? [violation('REN-CHAIN-MAX', 'over', '/termDays', { days, longest })] : [];
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
