/** One approver decides: a delegate, the CISO, or who acts for the CISO. */
import { type SoleDeciderProof, soleDecider } from '../authority/decider.ts';
import { conflictsOf } from '../authority/separation.ts';
import { stepUp } from '../authority/step-up.ts';
import { accept, type Decision, refuse, type Violation, violation } from '../refusal.ts';
import { type CaseAtHand, reopened } from './case-at-hand.ts';
import type { ApprovalFacts, ApproveCommand } from './commands.ts';
import { reciprocal } from './eligibility.ts';
import type { ApproveEvent } from './events.ts';
import { type Grant, granted, grantViolations } from './grant.ts';
import { rationaleViolations } from './rationale.ts';

type Command<T extends ApproveCommand['type']> = Extract<ApproveCommand, { readonly type: T }>;

export function approveException(
  hand: CaseAtHand,
  command: Command<'ApproveException'>,
): Decision<ApproveEvent> {
  const { facts } = command;
  const grant: Grant = { hand, facts, termDays: command.termDays ?? hand.open.requestedTermDays };
  const { proof, violations: unentitled } = entitlement(hand);
  const violations = [
    ...unentitled,
    ...(proof?.kind === 'delegation' ? reciprocal(hand.open.askedBy, facts.reciprocal, hand.context) : []),
    ...stale(command.seen, facts),
    ...reopened(hand, facts),
    ...grantViolations(grant),
    ...rationaleViolations(command.rationale, '/rationale'),
  ];
  if (proof === null || violations.length > 0) return refuse(violations);
  return accept(
    granted(grant, {
      proof,
      votes: [],
      recusals: [],
      conditions: command.conditions,
      rationale: command.rationale,
    }),
  );
}

export function rejectException(
  hand: CaseAtHand,
  command: Command<'RejectException'>,
): Decision<ApproveEvent> {
  const { proof, violations: unentitled } = entitlement(hand);
  const violations = [
    ...unentitled,
    ...reopened(hand, command.facts),
    ...rationaleViolations(command.rationale, '/rationale'),
  ];
  if (proof === null || violations.length > 0) return refuse(violations);
  return accept({
    type: 'CaseRejected',
    renewal: hand.open.renewal?.id ?? null,
    by: hand.context.actor.person,
    rationale: command.rationale,
    proof,
    votes: [],
  });
}

/** The right to decide alone, free of conflicts, behind a sign-in that is good enough; or everything that lacks. */
function entitlement(hand: CaseAtHand): {
  readonly proof: SoleDeciderProof | null;
  readonly violations: readonly Violation[];
} {
  const { x, assessment, route, context } = hand;
  const decider = soleDecider(x, assessment.band, route, context);
  const proof = 'kind' in decider ? decider : null;
  return {
    proof,
    violations: [
      ...('kind' in decider ? [] : decider),
      ...conflictsOf(x, context.actor.person),
      ...stepUp(context.actor.signIn),
    ],
  };
}

export const stale = (seen: string, facts: ApprovalFacts): readonly Violation[] =>
  seen === facts.seenNow ? [] : [violation('APPROVE-STALE', 'changed-since-seen', '/seen')];
