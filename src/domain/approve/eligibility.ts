/** Who is kept from deciding this case although they hold the authority: recusal and reciprocal approval. */
import { seatsAt } from '../authority/queries.ts';
import { conflictsOf, interestedPeople } from '../authority/separation.ts';
import type { Context } from '../context.ts';
import type { Recusal } from '../exception/state.ts';
import type { PersonId } from '../people.ts';
import { type Violation, violation } from '../refusal.ts';
import { plusDays } from '../time.ts';
import type { CaseAtHand } from './case-at-hand.ts';
import type { ApprovalFacts } from './commands.ts';

export type RecusalOf = (person: PersonId) => Recusal['why'] | null;

/**
 * Why a member doesn't vote on this case; null where they do. Computed from the case and the directory, so that nobody has to
 * remember to stand aside; a recusal that was declared counts as well.
 */
export function recusals({ x, open }: CaseAtHand, managers: ApprovalFacts['managers']): RecusalOf {
  const managing = new Set(interestedPeople(x).map((person) => managers[person] ?? null));
  return (person) => {
    if (conflictsOf(x, person).length > 0) return 'interest';
    if (managing.has(person)) return 'manager';
    return open.record.recusals.find((r) => r.member === person)?.why ?? null;
  };
}

/** The recused members of the committee, as an approval freezes them. */
export function recusedMembers(hand: CaseAtHand, recusalOf: RecusalOf): readonly Recusal[] {
  const { authority, at } = hand.context;
  return seatsAt(authority, at).flatMap(({ person }) => {
    const why = recusalOf(person);
    if (why === null) return [];
    const declared = hand.open.record.recusals.find((r) => r.member === person);
    return [declared ?? { member: person, why, note: '', at }];
  });
}

/** Two delegates don't approve each other: the second goes to the CISO or the committee. */
export function reciprocal(
  askedBy: readonly PersonId[],
  approvals: ApprovalFacts['reciprocal'],
  context: Context,
): readonly Violation[] {
  const since = plusDays(context.at, -context.configuration.reciprocalDays);
  const returned = approvals.find(
    (earlier) =>
      earlier.requester === context.actor.person &&
      askedBy.includes(earlier.approvedBy) &&
      earlier.at > since,
  );
  return returned === undefined
    ? []
    : [
        violation('APPROVE-RECIPROCAL', 'within-90-days', '', {
          person: returned.approvedBy,
          at: returned.at,
        }),
      ];
}
