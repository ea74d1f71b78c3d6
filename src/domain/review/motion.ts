/** A motion on an item, the votes on it by name, and the decision that falls. */
import { voterProof } from '../authority/decider.ts';
import { vacancy } from '../authority/queries.ts';
import { stepUp } from '../authority/step-up.ts';
import type { Context } from '../context.ts';
import { accept, type Decision, refuse, type Violation, violation } from '../refusal.ts';
import type { ItemAtHand, ReviewCommand, TypedProposal } from './commands.ts';
import {
  castIn,
  electorateOf,
  outcomeOfTally,
  proofOf,
  recusalWhy,
  routeOfMotion,
  type Tally,
  tallyOf,
} from './electorate.ts';
import type { ReviewEvent, ReviewProposal } from './events.ts';
import { itemViolations, motionOpen, staleViolations } from './item-rules.ts';
import { proposalViolations } from './on-exception.ts';
import { wholeOf } from './shrink.ts';
import { type CastVote, itemOf, type ItemState, type Motion, presentNow, type Session } from './state.ts';

type Command<T extends ReviewCommand['type']> = Extract<ReviewCommand, { readonly type: T }>;

const proposalOf = (hand: ItemAtHand, typed: TypedProposal): ReviewProposal =>
  typed.outcome === 'shrunk' ? wholeOf(hand.exception, typed) : typed;

export function makeMotion(
  session: Session,
  { hand, motion, seen, proposal: typed, rationale }: Command<'MakeMotion'>,
  context: Context,
): Decision<ReviewEvent> {
  const { person } = context.actor;
  const item = itemOf(session, hand.snapshot.exception);
  const why = recusalWhy(hand.exception, item, hand.managers)(person);
  const proposal = proposalOf(hand, typed);
  const violations = [
    ...itemViolations(session, hand, context),
    ...presence(session, person),
    ...(why === null ? [] : [violation('APPROVE-RECUSED', why)]),
    ...staleViolations(item, hand, seen),
    ...motionOpen(session, hand),
    ...proposalViolations(hand.exception, proposal, hand.facts, context, '/proposal'),
    ...(rationale.trim() === '' ? [violation('APPROVE-RATIONALE', 'empty', '/rationale')] : []),
  ];
  if (violations.length > 0) return refuse(violations);
  return accept({
    type: 'MotionMade',
    exception: hand.snapshot.exception,
    motion,
    by: person,
    version: hand.version,
    proposal,
    rationale,
  });
}

export function castReviewVote(
  session: Session,
  { hand, motion: id, seen, choice, rationale }: Command<'CastReviewVote'>,
  context: Context,
): Decision<ReviewEvent> {
  const { person } = context.actor;
  const item = itemOf(session, hand.snapshot.exception);
  const { motion } = item;
  const open = [...itemViolations(session, hand, context), ...presence(session, person)];
  if (motion === null || motion.id !== id)
    return refuse([...open, violation('REVIEW-MOVE', 'no-motion', '/motion')]);
  const recusedFor = recusalWhy(hand.exception, item, hand.managers);
  const why = recusedFor(person);
  const route = routeOfMotion(hand.exception, motion.proposal, context.configuration.longestTermDays);
  const proof = voterProof({ ...route, longestTermDays: 0 }, context, (p) => recusedFor(p) !== null);
  const violations = [
    ...open,
    ...('kind' in proof ? [] : proof),
    ...(why === null ? [] : [violation('APPROVE-RECUSED', why)]),
    ...staleViolations(item, hand, seen),
    ...quorumViolations(session, hand, context),
    ...vacant(hand, item, motion, context),
  ];
  // Whoever votes is a person who signed in strongly; whose vote decides has done so just now.
  const signIn = stepUp(context.actor.signIn);
  const strong = signIn.filter((v) => v.reason !== 'not-fresh');
  if (!('kind' in proof) || violations.length > 0 || strong.length > 0)
    return refuse([...violations, ...strong]);
  const vote = { by: person, choice, rationale, proof };
  const votes = [...motion.votes.filter((v) => v.by !== person), { ...vote, at: context.at }];
  const tally = tallyFor(session, hand, motion, votes, context);
  const outcome = outcomeOfTally(tally, false);
  if (outcome !== 'open' && signIn.length > 0) return refuse(signIn);
  const cast: ReviewEvent = { type: 'ReviewVoteCast', exception: hand.snapshot.exception, motion: id, vote };
  return outcome === 'open' ? accept(cast) : settled(session, hand, motion, tally, outcome, context, [cast]);
}

/** The chair ends the vote: more than half of the votes cast, of a quorum. */
export function closeMotion(
  session: Session,
  { hand, seen }: Command<'CloseMotion'>,
  context: Context,
): Decision<ReviewEvent> {
  const item = itemOf(session, hand.snapshot.exception);
  const { motion } = item;
  const open = itemViolations(session, hand, context);
  if (motion === null) return refuse([...open, violation('REVIEW-MOVE', 'no-motion')]);
  const tally = tallyFor(session, hand, motion, motion.votes, context);
  const outcome = outcomeOfTally(tally, true);
  const violations = [
    ...open,
    ...staleViolations(item, hand, seen),
    ...quorumViolations(session, hand, context),
    ...(castIn(tally) < tally.quorum
      ? [violation('REVIEW-QUORUM', 'too-few-votes', '', { cast: castIn(tally), needed: tally.quorum })]
      : []),
    ...stepUp(context.actor.signIn),
  ];
  if (violations.length > 0 || outcome === 'open') return refuse(violations);
  return settled(session, hand, motion, tally, outcome, context, []);
}

function settled(
  session: Session,
  hand: ItemAtHand,
  motion: Motion,
  tally: Tally,
  outcome: 'carried' | 'failed',
  context: Context,
  before: readonly ReviewEvent[],
): Decision<ReviewEvent> {
  const { charter } = context.authority;
  if (charter === null) return refuse([violation('APPROVE-AUTHORITY', 'no-charter')]);
  const of = { exception: hand.snapshot.exception, motion: motion.id, by: context.actor.person };
  const proof = proofOf(tally, charter.at);
  if (outcome === 'failed') return accept<ReviewEvent>(...before, { type: 'MotionFailed', ...of, proof });
  const item = itemOf(session, hand.snapshot.exception);
  const { recusals } = electorateOf(session, item, hand.exception, hand.managers, context);
  return accept<ReviewEvent>(...before, {
    type: 'ItemDecided',
    ...of,
    outcome: motion.proposal.outcome,
    how: 'vote',
    proof,
    recusals,
  });
}

/** The votes on a motion as they count now. */
export function tallyFor(
  session: Session,
  hand: ItemAtHand,
  motion: Motion,
  votes: readonly CastVote[],
  context: Context,
): Tally {
  const item = itemOf(session, hand.snapshot.exception);
  const why = recusalWhy(hand.exception, item, hand.managers);
  const { rung } = routeOfMotion(hand.exception, motion.proposal, context.configuration.longestTermDays);
  const electorate = electorateOf(session, item, hand.exception, hand.managers, context);
  return tallyOf(electorate, votes, rung, (p) => why(p) !== null, context);
}

export function quorumViolations(session: Session, hand: ItemAtHand, context: Context): readonly Violation[] {
  const item = itemOf(session, hand.snapshot.exception);
  const { present, quorum, eligible, recusals } = electorateOf(
    session,
    item,
    hand.exception,
    hand.managers,
    context,
  );
  return present.length >= quorum
    ? []
    : [
        violation('REVIEW-QUORUM', 'too-few-present', '', {
          present: present.length,
          needed: quorum,
          seats: eligible.length,
          recused: recusals.length,
        }),
      ];
}

/** Nobody speaks for the CISO in this item; an absent CISO is waited for. */
function vacant(hand: ItemAtHand, item: ItemState, motion: Motion, context: Context): readonly Violation[] {
  const { rung } = routeOfMotion(hand.exception, motion.proposal, context.configuration.longestTermDays);
  if (rung !== 4) return [];
  const why = recusalWhy(hand.exception, item, hand.managers);
  const nobody = vacancy(context.authority, context.at, (p) => why(p) !== null);
  return nobody === null || nobody.reason === 'absent-no-acting' ? [] : [nobody];
}

export const presence = (session: Session, person: string): readonly Violation[] =>
  presentNow(session).includes(person) ? [] : [violation('REVIEW-PRESENT', 'not-present')];
