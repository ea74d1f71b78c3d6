/**
 * A person leaves: what they hold ends, the directory says so, every exception that they ask for or own is told at once,
 * and their saved views go.
 */
import type { Actor } from '../domain/people.ts';
import { changeAuthority } from './administer.ts';
import { recordLeaver } from './expire.ts';
import type { Services } from './command.ts';
import type { Directory, PersonEntry } from './directory-port.ts';
import { done, type Outcome } from './outcome.ts';
import type { Reads } from './reads-port.ts';

const open = ['bounced', 'submitted', 'assessed', 'returned', 'scheduled', 'active', 'suspended'] as const;

/** Numbers of the exceptions concerned. Recording it again tells nobody twice, and does what was left undone. */
export async function recordDeparture(
  services: Services,
  directory: Directory,
  reads: Reads,
  actor: Actor,
  person: PersonEntry,
): Promise<Outcome<readonly string[]>> {
  const ended = await changeAuthority(services, actor, 'RecordDeparture', {
    type: 'RecordDeparture',
    person: person.id,
  });
  if (ended.kind === 'refused') return ended;
  await directory.savePerson({ ...person, active: false });
  // One's own, and nobody else's work: what they are called may name people.
  await reads.removeViews(person.id);
  const concerned: string[] = [];
  let cursor: string | undefined;
  do {
    const at = await services.store.transact(async (tx) => tx.at);
    const page = await reads.register({
      mine: person.id,
      status: open,
      sort: 'number',
      direction: 'asc',
      limit: 200,
      visibleTo: null,
      at,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const row of page.rows) {
      await recordLeaver(services, row.id, person.id);
      concerned.push(row.number);
    }
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return done(concerned);
}
