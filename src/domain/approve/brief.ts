/**
 * What whoever decides has in hand before they do: by what right, or why not; what an approval still lacks, whoever
 * gives it; the term that would follow; and how the votes stand. It answers by the rules that the decision itself asks.
 */
import type { AuthorityProof } from '../authority/authority.ts';
import { isCommitteeRoute, soleDecider, voterProof } from '../authority/decider.ts';
import { may } from '../authority/may.ts';
import { seatsAt } from '../authority/queries.ts';
import { conflictsOf } from '../authority/separation.ts';
import { votingEndsAt } from '../exception/open-case.ts';
import { standingVotes } from '../exception/evolve.ts';
import type { Recusal } from '../exception/state.ts';
import type { PersonId } from '../people.ts';
import { type Violation, violation } from '../refusal.ts';
import type { Route } from '../risk/route.ts';
import { type Instant, plusDays } from '../time.ts';
import { type CaseAtHand, reopened } from './case-at-hand.ts';
import type { ApprovalFacts } from './commands.ts';
import { reciprocal, recusals } from './eligibility.ts';
import { type Grant, grantViolations, longestDays, startOf } from './grant.ts';
import { type Count, count } from './quorum.ts';
import { closingViolations } from './vote.ts';

export type DecisionBrief = Route & {
  readonly right: AuthorityProof | null;
  /** Why the reader does not decide; empty where they do. */
  readonly because: readonly Violation[];
  readonly lacks: readonly Violation[];
  readonly term: {
    readonly number: number;
    /** Days of 24 hours. */
    readonly requestedDays: number;
    readonly longestDays: number;
    readonly startsAt: Instant;
    /** With the days that were asked for. */
    readonly expiresAt: Instant;
  };
  readonly voting:
    | (Count & {
        readonly endsAt: Instant | null;
        /** Why the reader does not close it now; empty where they do, as where nobody who has yet to vote can turn it. */
        readonly closing: readonly Violation[];
        readonly members: readonly {
          readonly person: PersonId;
          readonly recused: Recusal['why'] | null;
          readonly voted: boolean;
        }[];
      })
    | null;
};

export function decisionBrief(hand: CaseAtHand, facts: ApprovalFacts): DecisionBrief {
  const { open, route } = hand;
  const grant: Grant = { hand, facts, termDays: open.requestedTermDays };
  const startsAt = startOf(grant);
  return {
    ...route,
    ...rightTo(hand, facts),
    lacks: [...reopened(hand, facts), ...grantViolations(grant)],
    term: {
      number: open.termNumber,
      requestedDays: open.requestedTermDays,
      longestDays: Math.min(open.requestedTermDays, longestDays(grant)),
      startsAt,
      expiresAt: plusDays(startsAt, open.requestedTermDays),
    },
    voting: isCommitteeRoute(route.route) ? votingOf(hand, facts) : null,
  };
}

function rightTo(hand: CaseAtHand, facts: ApprovalFacts): Pick<DecisionBrief, 'right' | 'because'> {
  const { x, assessment, route, context, open } = hand;
  const { person } = context.actor;
  const recusalOf = recusals(hand, facts.managers);
  const proof = isCommitteeRoute(route.route)
    ? voterProof(route, context, (p) => recusalOf(p) !== null)
    : soleDecider(x, assessment.band, route, context);
  const conflicts = conflictsOf(x, person);
  const recused = isCommitteeRoute(route.route) && conflicts.length === 0 ? recusalOf(person) : null;
  const because = [
    ...('kind' in proof ? [] : proof),
    ...conflicts,
    ...(recused === null ? [] : [violation('APPROVE-RECUSED', recused)]),
    ...('kind' in proof && proof.kind === 'delegation'
      ? reciprocal(open.askedBy, facts.reciprocal, context)
      : []),
  ];
  return { right: 'kind' in proof && because.length === 0 ? proof : null, because };
}

function votingOf(hand: CaseAtHand, facts: ApprovalFacts): NonNullable<DecisionBrief['voting']> {
  const { open, context } = hand;
  const recusalOf = recusals(hand, facts.managers);
  const votes = standingVotes(open.record, facts.seenNow);
  return {
    ...count(hand, votes, recusalOf),
    closing: [
      ...may({ action: 'CloseVoting', exception: hand.x, context }),
      ...closingViolations(hand, facts),
    ],
    endsAt: votingEndsAt(open.record, context.configuration.votingDays),
    members: seatsAt(context.authority, context.at).map(({ person }) => ({
      person,
      recused: recusalOf(person),
      voted: votes.some((vote) => vote.by === person),
    })),
  };
}
