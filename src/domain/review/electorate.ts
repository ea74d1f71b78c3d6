/** Who decides an item: seats that are not recused, of them who is present, and the CISO where the rules need the vote. */
import { cisoVoices, seatsAt, voiceOf } from '../authority/queries.ts';
import { quorumOf } from '../authority/quorum.ts';
import { conflictsOf, interestedPeople } from '../authority/separation.ts';
import type { AuthorityProof } from '../authority/authority.ts';
import type { Context } from '../context.ts';
import { standingAssessment } from '../exception/standing-assessment.ts';
import type { Exception, Recusal } from '../exception/state.ts';
import type { PersonId } from '../people.ts';
import { type Route, routeFor } from '../risk/route.ts';
import type { ReviewProposal } from './events.ts';
import { type CastVote, type ItemState, presentNow, type Session } from './state.ts';

/** Managers of the people with an interest, as the directory knows them. */
export type Managers = Readonly<Record<PersonId, PersonId | null>>;

export type Electorate = {
  readonly recusals: readonly Recusal[];
  /** Seats that are not recused. */
  readonly eligible: readonly PersonId[];
  readonly present: readonly PersonId[];
  readonly quorum: number;
};

/** Computed from the case and the directory, so that nobody has to remember to stand aside; a declared one counts as well. */
export function recusalWhy(
  x: Exception,
  item: ItemState,
  managers: Managers,
): (person: PersonId) => Recusal['why'] | null {
  const managing = new Set(interestedPeople(x).map((person) => managers[person] ?? null));
  return (person) => {
    if (conflictsOf(x, person).length > 0) return 'interest';
    if (managing.has(person)) return 'manager';
    return item.recusals.find((r) => r.member === person)?.why ?? null;
  };
}

export function electorateOf(
  session: Session,
  item: ItemState,
  x: Exception,
  managers: Managers,
  { authority, at, configuration }: Context,
): Electorate {
  const why = recusalWhy(x, item, managers);
  const seats = seatsAt(authority, at).map((seat) => seat.person);
  const recusals = seats.flatMap((member): Recusal[] => {
    const because = why(member);
    if (because === null) return [];
    const declared = item.recusals.find((r) => r.member === member);
    return [declared ?? { member, why: because, note: '', at }];
  });
  const eligible = seats.filter((person) => why(person) === null);
  const here = presentNow(session);
  return {
    recusals,
    eligible,
    present: eligible.filter((person) => here.includes(person)),
    quorum: quorumOf(eligible.length, configuration.quorumMinimum),
  };
}

/**
 * The route that a motion takes: a re-approval as high as the running term was approved and as its risk asks now, so that the
 * CISO's vote is needed where it was needed then; closing and shrinking are the committee's.
 */
export function routeOfMotion(
  x: Exception,
  proposal: ReviewProposal,
  longestTermDays: number,
): Pick<Route, 'route' | 'rung'> {
  const term = x.terms.at(-1);
  const assessment = standingAssessment(x);
  if (proposal.outcome !== 're-approved' || term === undefined) return { route: 'committee', rung: 3 };
  const { rung } = routeFor(
    {
      band: assessment?.band ?? 'low',
      tier: assessment?.facts.tier ?? x.request.tier,
      structural: term.structural,
      termNumber: term.number,
      minimumRung: term.approval.rung,
      afterUnratifiedEmergency: false,
    },
    longestTermDays,
  );
  return rung === 4 ? { route: 'committee-with-ciso', rung } : { route: 'committee', rung: 3 };
}

export type Tally = {
  readonly seats: number;
  readonly recused: number;
  readonly quorum: number;
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
  readonly ciso: 'not-needed' | 'outstanding' | 'in-favour' | 'not-in-favour';
  /** Present, entitled, and not heard yet. */
  readonly outstanding: number;
};

/** Votes of seats that are not recused; the CISO's without a seat is consent, and in no count. */
export function tallyOf(
  electorate: Electorate,
  votes: readonly CastVote[],
  rung: Route['rung'],
  isRecused: (person: PersonId) => boolean,
  { authority, at }: Context,
): Tally {
  const cast = votes.filter((vote) => electorate.eligible.includes(vote.by));
  const chosen = (choice: CastVote['choice']) => cast.filter((vote) => vote.choice === choice).length;
  const voiced = cisoVoices(authority, at, isRecused)
    .map((voice) => votes.find(({ by }) => by === voiceOf(voice)))
    .find((found) => found !== undefined);
  return {
    seats: electorate.eligible.length,
    recused: electorate.recusals.length,
    quorum: electorate.quorum,
    inFavour: chosen('for'),
    against: chosen('against'),
    abstained: chosen('abstain'),
    ciso:
      rung !== 4
        ? 'not-needed'
        : voiced === undefined
          ? 'outstanding'
          : voiced.choice === 'for'
            ? 'in-favour'
            : 'not-in-favour',
    outstanding: electorate.present.filter((person) => !cast.some((vote) => vote.by === person)).length,
  };
}

export const castIn = (t: Tally): number => t.inFavour + t.against + t.abstained;

/** @param closing the chair ends the vote: who is present and silent no longer counts. */
export function outcomeOfTally(t: Tally, closing: boolean): 'carried' | 'failed' | 'open' {
  const cast = castIn(t);
  if (cast < t.quorum) return 'open';
  const outstanding = closing ? 0 : t.outstanding;
  const electorate = cast + outstanding;
  if ((t.inFavour + outstanding) * 2 <= electorate || t.ciso === 'not-in-favour') return 'failed';
  if (t.ciso === 'outstanding') return closing ? 'failed' : 'open';
  return t.inFavour * 2 > electorate ? 'carried' : 'open';
}

export const proofOf = (t: Tally, charterAt: CommitteeProof['charterAt']): CommitteeProof => ({
  kind: 'committee',
  charterAt,
  seats: t.seats,
  recused: t.recused,
  quorum: t.quorum,
  inFavour: t.inFavour,
  against: t.against,
  abstained: t.abstained,
  cisoInFavour: t.ciso === 'in-favour',
});
type CommitteeProof = Extract<AuthorityProof, { readonly kind: 'committee' }>;
