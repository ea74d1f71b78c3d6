/** The committee decides by votes by name. A vote can be changed until the decision falls. */
import { isCommitteeRoute, voterProof } from '../authority/decider.ts';
import { vacancy } from '../authority/queries.ts';
import { conflictsOf } from '../authority/separation.ts';
import { noToken, stepUp } from '../authority/step-up.ts';
import { standingVotes } from '../exception/evolve.ts';
import { votingEndsAt } from '../exception/open-case.ts';
import type { Vote } from '../exception/state.ts';
import { accept, type Decision, refuse, type Violation, violation } from '../refusal.ts';
import { stale } from './approve.ts';
import { type CaseAtHand, reopened } from './case-at-hand.ts';
import type { ApprovalFacts, ApproveCommand } from './commands.ts';
import { type RecusalOf, recusals, recusedMembers } from './eligibility.ts';
import type { ApproveEvent } from './events.ts';
import { type Grant, granted, grantViolations } from './grant.ts';
import { committeeProof, count, type Outcome, outcomeOf } from './quorum.ts';
import { rationaleViolations } from './rationale.ts';

type Command<T extends ApproveCommand['type']> = Extract<ApproveCommand, { readonly type: T }>;

export function castVote(hand: CaseAtHand, command: Command<'CastVote'>): Decision<ApproveEvent> {
  const { facts } = command;
  const { open, context } = hand;
  const { person, signIn } = context.actor;
  const recusalOf = recusals(hand, facts.managers);
  const proof = voterProof(hand.route, context, (p) => recusalOf(p) !== null);
  const why = recusalOf(person);
  const endsAt = votingEndsAt(open.record, context.configuration.votingDays);
  const standing = standingVotes(open.record, facts.seenNow);
  const altered = standing.length < open.record.votes.length;
  const violations = [
    ...('kind' in proof ? [] : proof),
    ...conflictsOf(hand.x, person),
    ...(why === null ? [] : [violation('APPROVE-RECUSED', why)]),
    ...undecidable(hand, recusalOf),
    // Votes on other words than these are void, and voting begins anew with this one.
    ...(!altered && endsAt !== null && context.at >= endsAt
      ? [violation('APPROVE-PERIOD', 'voting-closed', '', { endedAt: endsAt })]
      : []),
    ...stepUp(signIn),
    ...stale(command.seen, facts),
    ...reopened(hand, facts),
    ...(command.choice === 'abstain' ? [] : rationaleViolations(command.rationale, '/rationale')),
  ];
  if (!('kind' in proof) || violations.length > 0) return refuse(violations);

  const { choice, rationale, seen } = command;
  const vote: Omit<Vote, 'at'> = { by: person, choice, rationale, proof, seen };
  const renewal = open.renewal?.id ?? null;
  const votes = [...standing.filter((v) => v.by !== person), { ...vote, at: context.at }];
  const before: readonly ApproveEvent[] = [
    ...(altered ? [{ type: 'VotesVoided', renewal, because: 'content-changed' } as const] : []),
    { type: 'VoteCast', renewal, vote },
  ];
  const outcome = outcomeOf(count(hand, votes, recusalOf), false);
  return settle(hand, facts, votes, recusalOf, outcome, before);
}

/**
 * The decision that needs no further vote: seats that could still turn it were recused, or the period is over. A period that
 * ends without a quorum, or without the CISO's vote where it is needed, decides nothing: the votes are void and voting reopens.
 */
export function closeVoting(hand: CaseAtHand, { facts }: Command<'CloseVoting'>): Decision<ApproveEvent> {
  const { open } = hand;
  const { outcome, votes, recusalOf } = standingOf(hand, facts);
  const violations = closingViolations(hand, facts);
  if (violations.length > 0) return refuse(violations);
  if (outcome === 'open')
    return accept({ type: 'VotesVoided', renewal: open.renewal?.id ?? null, because: 'period-ended' });
  return settle(hand, facts, votes, recusalOf, outcome, []);
}

/** Why the vote can't be closed now; empty where it can. */
export function closingViolations(hand: CaseAtHand, facts: ApprovalFacts): readonly Violation[] {
  const { context, route } = hand;
  const { outcome, over, endsAt, recusalOf } = standingOf(hand, facts);
  const byVote = isCommitteeRoute(route.route);
  return [
    ...(byVote
      ? undecidable(hand, recusalOf)
      : [violation('APPROVE-AUTHORITY', 'not-by-vote', '', { rung: route.rung })]),
    ...(byVote && context.authority.charter === null ? [violation('APPROVE-AUTHORITY', 'no-charter')] : []),
    ...(byVote && outcome === 'open' && !over
      ? [violation('APPROVE-PERIOD', 'still-open', '', endsAt === null ? {} : { endsAt })]
      : []),
    ...noToken(context.actor.signIn),
    ...reopened(hand, facts),
  ];
}

function standingOf(hand: CaseAtHand, facts: ApprovalFacts) {
  const { open, context } = hand;
  const recusalOf = recusals(hand, facts.managers);
  const votes = standingVotes(open.record, facts.seenNow);
  const endsAt = votingEndsAt(open.record, context.configuration.votingDays);
  const over = endsAt !== null && context.at >= endsAt;
  return { recusalOf, votes, endsAt, over, outcome: outcomeOf(count(hand, votes, recusalOf), over) };
}

/** Nobody can decide: too few seats are left, or nobody speaks for the CISO. An absent CISO is waited for. */
function undecidable(hand: CaseAtHand, recusalOf: RecusalOf): readonly Violation[] {
  const { route, context } = hand;
  if (!isCommitteeRoute(route.route)) return [];
  const { seats, recused } = count(hand, [], recusalOf);
  const needed = context.configuration.quorumMinimum;
  const vacant = vacancy(context.authority, context.at, (p) => recusalOf(p) !== null);
  return [
    ...(seats < needed ? [violation('APPROVE-QUORUM', 'impossible', '', { seats, recused, needed })] : []),
    ...(route.rung === 4 && vacant !== null && vacant.reason !== 'absent-no-acting' ? [vacant] : []),
  ];
}

/** What the votes have decided, once what an approval needs holds. */
function settle(
  hand: CaseAtHand,
  facts: ApprovalFacts,
  votes: readonly Vote[],
  recusalOf: RecusalOf,
  outcome: Outcome,
  before: readonly ApproveEvent[],
): Decision<ApproveEvent> {
  const { open, context, assessment } = hand;
  const { charter } = context.authority;
  if (outcome === 'open' || charter === null) return accept(...before);
  const proof = committeeProof(count(hand, votes, recusalOf), charter.at);
  const side = outcome === 'approve' ? 'for' : 'against';
  const rationale = (votes.findLast((v) => v.choice === side) ?? votes.at(-1))?.rationale ?? '';
  if (outcome === 'reject')
    return accept(...before, {
      type: 'CaseRejected',
      renewal: open.renewal?.id ?? null,
      by: context.actor.person,
      rationale,
      proof,
      votes,
    });
  const grant: Grant = { hand, facts, termDays: open.requestedTermDays };
  const violations = grantViolations(grant);
  if (violations.length > 0) return refuse(violations);
  const { conditions } = assessment;
  const members = recusedMembers(hand, recusalOf);
  return accept(...before, granted(grant, { proof, votes, recusals: members, conditions, rationale }));
}
