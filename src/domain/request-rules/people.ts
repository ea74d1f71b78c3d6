import type { DirectoryPerson } from '../directory/directory.ts';
import type { PersonId } from '../people.ts';
import { type Violation, violation } from '../refusal.ts';
import type { RequestRule } from './judged.ts';

/** REQ-OWNER: a risk owner who is a person, active in the directory, and not a mailbox. */
export const ownerRule: RequestRule = ({ request, facts }) =>
  ownerViolations(
    facts.people.find((p) => p.id === request.riskOwner) ?? null,
    request.riskOwner,
    '/riskOwner',
  );

/** Of a first risk owner, and of one who takes the place; `id` is what was typed. */
export function ownerViolations(
  person: DirectoryPerson | null,
  id: PersonId,
  field: string,
): readonly Violation[] {
  if (person === null) return [violation('REQ-OWNER', 'unknown', field, { person: id })];
  if (person.kind !== 'person') return [violation('REQ-OWNER', 'mailbox', field, { person: id })];
  return person.active ? [] : [violation('REQ-OWNER', 'inactive', field, { person: id })];
}

/** May somebody be named as the owner of a control or a milestone? Known, a person, active. */
export const isActivePerson = (people: readonly DirectoryPerson[], id: PersonId): boolean =>
  people.some((p) => p.id === id && p.kind === 'person' && p.active);
