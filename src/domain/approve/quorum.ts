/**
 * Counting votes. A decision falls once the quorum has voted and no seat that is still to vote can turn it, or when the
 * period closes with a quorum. Silence decides nothing.
 */
import type { AuthorityProof } from '../authority/authority.ts';
import { cisoVoices, seatsAt, voiceOf } from '../authority/queries.ts';
import { quorumOf } from '../authority/quorum.ts';
import type { Vote } from '../exception/state.ts';
import type { CaseAtHand } from './case-at-hand.ts';
import type { RecusalOf } from './eligibility.ts';

export type Count = {
  /** Seats that are not recused. */
  readonly seats: number;
  readonly recused: number;
  readonly quorum: number;
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
  /** The CISO's vote, where the route needs it. */
  readonly ciso: 'not-needed' | 'outstanding' | 'in-favour' | 'not-in-favour';
};

/**
 * Counts the votes of seats that are not recused; others are ignored. The CISO's own vote speaks for the office before an
 * acting CISO's; without a seat it is consent and doesn't count towards quorum or majority.
 */
export function count(hand: CaseAtHand, votes: readonly Vote[], recusalOf: RecusalOf): Count {
  const { authority, at, configuration } = hand.context;
  const all = seatsAt(authority, at);
  const seats = all.filter(({ person }) => recusalOf(person) === null);
  const cast = votes.filter((vote) => seats.some(({ person }) => person === vote.by));
  const chosen = (choice: Vote['choice']) => cast.filter((vote) => vote.choice === choice).length;
  return {
    seats: seats.length,
    recused: all.length - seats.length,
    quorum: quorumOf(seats.length, configuration.quorumMinimum),
    inFavour: chosen('for'),
    against: chosen('against'),
    abstained: chosen('abstain'),
    ciso: hand.route.rung === 4 ? cisoVote(hand, votes, recusalOf) : 'not-needed',
  };
}

function cisoVote({ context }: CaseAtHand, votes: readonly Vote[], recusalOf: RecusalOf): Count['ciso'] {
  const voices = cisoVoices(context.authority, context.at, (person) => recusalOf(person) !== null);
  const vote = voices
    .map((voice) => votes.find(({ by }) => by === voiceOf(voice)))
    .find((found) => found !== undefined);
  if (vote === undefined) return 'outstanding';
  return vote.choice === 'for' ? 'in-favour' : 'not-in-favour';
}

export type Outcome = 'approve' | 'reject' | 'open';

/** @param closing the period is over: seats that have not voted no longer count. */
export function outcomeOf(c: Count, closing: boolean): Outcome {
  const cast = c.inFavour + c.against + c.abstained;
  if (cast < c.quorum) return 'open';
  const electorate = closing ? cast : c.seats;
  const outstanding = electorate - cast;
  if ((c.inFavour + outstanding) * 2 <= electorate || c.ciso === 'not-in-favour') return 'reject';
  return c.inFavour * 2 > electorate && c.ciso !== 'outstanding' ? 'approve' : 'open';
}

export const committeeProof = (
  c: Count,
  charterAt: Extract<AuthorityProof, { kind: 'committee' }>['charterAt'],
): AuthorityProof => ({
  kind: 'committee',
  charterAt,
  seats: c.seats,
  recused: c.recused,
  quorum: c.quorum,
  inFavour: c.inFavour,
  against: c.against,
  abstained: c.abstained,
  cisoInFavour: c.ciso === 'in-favour',
});
