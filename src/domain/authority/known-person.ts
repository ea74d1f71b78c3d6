/** Authority is given to people: known to the directory, active, and neither a mailbox nor a service. */
import type { DirectoryPerson } from '../directory/directory.ts';
import type { PersonId } from '../people.ts';
import { type Violation, violation } from '../refusal.ts';

export function personViolations(
  person: PersonId,
  people: readonly DirectoryPerson[],
  field: string,
): readonly Violation[] {
  const known = people.find((p) => p.id === person);
  if (known === undefined || known.kind !== 'person')
    return [violation('OFFICE', 'unknown-person', field, { person })];
  return known.active ? [] : [violation('OFFICE', 'inactive-person', field, { person })];
}
