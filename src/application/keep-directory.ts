/** The directory as an administrator keeps it: nobody under two names, nobody who reports to or belongs with people unknown. */
import { may } from '../domain/authority/may.ts';
import type { Actor, PersonId } from '../domain/people.ts';
import { type Violation, violation } from '../domain/refusal.ts';
import { contextFor, recordRefusal, type Services } from './command.ts';
import { personIdFor } from './complete-request.ts';
import type { Directory, PersonEntry, ResourceEntry, SubjectEntry } from './directory-port.ts';
import { done, type Outcome, refused } from './outcome.ts';

/** Empty when the actor may change the directory; a refusal is on record like any other. */
export function mayChangeDirectory(services: Services, actor: Actor): Promise<readonly Violation[]> {
  return services.store.transact(async (tx) => {
    const violations = may({
      action: 'ChangeDirectory',
      exception: null,
      context: await contextFor(tx, actor),
    });
    if (violations.length > 0) await recordRefusal(tx, 'ChangeDirectory', null, actor, violations);
    return violations;
  });
}

/** `manager` is a handle: id, username or address. */
export type PersonInput = Omit<PersonEntry, 'id' | 'active' | 'manager'> & {
  readonly manager: string | null;
};
export type SavedPerson = { readonly entry: PersonEntry; readonly isNew: boolean };

/** Adds a person, or changes what is known of the one with this username. */
export async function savePerson(
  directory: Directory,
  input: PersonInput,
  newId: () => PersonId,
): Promise<Outcome<SavedPerson>> {
  const named = await directory.findPerson(input.username);
  const before = named !== null && sameText(named.username, input.username) ? named : null;
  const addressed = await directory.findPerson(input.email);
  const manager = input.manager === null ? null : await directory.findPerson(input.manager);
  const taken = (what: string) => ({
    what: `${what} belongs to ${addressed?.name ?? named?.name ?? 'somebody else'}`,
  });
  const violations = [
    ...(named !== null && before === null
      ? [violation('INPUT', 'malformed', '/username', { what: `it is the id of ${named.name}` })]
      : []),
    ...(addressed !== null && addressed.id !== before?.id
      ? [violation('INPUT', 'malformed', '/email', taken('the address'))]
      : []),
    ...(input.manager !== null && manager === null
      ? [violation('INPUT', 'malformed', '/manager', { what: `nobody answers to "${input.manager}"` })]
      : []),
    ...(manager !== null && manager.id === before?.id
      ? [violation('INPUT', 'malformed', '/manager', { what: 'nobody is their own manager' })]
      : []),
  ];
  if (violations.length > 0) return refused(violations);
  const entry: PersonEntry = {
    ...input,
    id: before?.id ?? newId(),
    active: before?.active ?? true,
    manager: manager?.id ?? null,
  };
  await directory.savePerson(entry);
  return done({ entry, isNew: before === null });
}
const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** People among the members are known, and stand there by their ids; devices and other groups may be named before they come. */
export async function saveSubject(directory: Directory, input: SubjectEntry): Promise<Outcome<SubjectEntry>> {
  const members = await Promise.all(
    input.members.map(async (ref) =>
      ref.startsWith('user:') ? `user:${await personIdFor(directory, ref.slice('user:'.length))}` : ref,
    ),
  );
  const ids = members.filter((ref) => ref.startsWith('user:')).map((ref) => ref.slice('user:'.length));
  const known = await directory.names(ids);
  const violations = members.flatMap((ref, i) =>
    ref.startsWith('user:') && !known.has(ref.slice('user:'.length))
      ? [
          violation('INPUT', 'malformed', `/members/${i}`, {
            what: `nobody answers to "${input.members[i] ?? ref}"`,
          }),
        ]
      : [],
  );
  if (violations.length > 0) return refused(violations);
  await directory.saveSubject({ ...input, members: [...new Set(members)] });
  return done((await directory.subject(input.ref)) ?? input);
}

export async function saveResource(directory: Directory, input: ResourceEntry): Promise<ResourceEntry> {
  await directory.saveResource(input);
  return (await directory.resource(input.ref)) ?? input;
}
