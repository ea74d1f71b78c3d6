/**
 * Separation of duties of a concrete case: who asks, who assessed, who gains, who answers for it. Facts of the case
 * alone; recusal through a manager and reciprocal approval need more and are the approve step's.
 */
import { type OpenCase, openCase } from '../exception/open-case.ts';
import type { Exception } from '../exception/state.ts';
import type { PersonId } from '../people.ts';
import { type Violation, violation } from '../refusal.ts';

/** Is the person covered: named, a member of a named group, or accepted later? */
export const isSubject = (x: Pick<Exception, 'subjects' | 'acceptedGrowth'>, person: PersonId): boolean => {
  const ref = `user:${person}`;
  return (
    x.subjects.some((s) => s.ref === ref || s.members.includes(ref)) ||
    x.acceptedGrowth.some((g) => g.members.includes(ref))
  );
};

type Interested = Pick<Exception, 'subjects' | 'acceptedGrowth' | 'riskOwner'> & {
  readonly controls: readonly { readonly owner: PersonId }[];
};
const interests = ['subject', 'risk-owner', 'control-owner'] as const;
type Interest = (typeof interests)[number];

export function interestsOf(x: Interested, person: PersonId): readonly Interest[] {
  const has: Readonly<Record<Interest, boolean>> = {
    subject: isSubject(x, person),
    'risk-owner': x.riskOwner === person,
    'control-owner': x.controls.some((c) => c.owner === person),
  };
  return interests.filter((interest) => has[interest]);
}

export const interestViolations = (x: Interested, person: PersonId): readonly Violation[] =>
  interestsOf(x, person).map((interest) => violation('APPROVE-INTEREST', interest));

const assessorsOf = (open: OpenCase): readonly PersonId[] =>
  [open.record.assessment?.by, open.record.assessment?.secondedBy].filter(
    (by) => by !== undefined && by !== null,
  );

/** Why `person` can't decide this case whatever authority they hold. */
export function conflictsOf(x: Exception, person: PersonId): readonly Violation[] {
  const open = openCase(x);
  return [
    ...(open.askedBy.includes(person) ? [violation('APPROVE-SELF', 'requester')] : []),
    ...(assessorsOf(open).includes(person) ? [violation('APPROVE-ASSESSOR', 'assessor')] : []),
    ...interestViolations(x, person),
  ];
}

/** Everybody with an interest in the case, the ones who ask for it included; subjects are read from the scope. */
export const interestedPeople = (x: Exception): readonly PersonId[] => [
  ...new Set([
    ...openCase(x).askedBy,
    x.riskOwner,
    ...x.controls.map((c) => c.owner),
    ...[...x.subjects, ...x.acceptedGrowth]
      .flatMap((s) => s.members)
      .filter((m) => m.startsWith('user:'))
      .map((m) => m.slice('user:'.length)),
  ]),
];

/** ASSESS-SELF: the assessor is neither requester, risk owner nor a subject. */
export function assessorConflicts(x: Exception, person: PersonId): readonly Violation[] {
  return [
    ...(openCase(x).askedBy.includes(person) ? [violation('ASSESS-SELF', 'requester')] : []),
    ...(x.riskOwner === person ? [violation('ASSESS-SELF', 'risk-owner')] : []),
    ...(isSubject(x, person) ? [violation('ASSESS-SELF', 'subject')] : []),
  ];
}
