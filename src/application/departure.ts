/** A person leaves: the directory says so, every exception that they ask for or own is told at once, and their
 * saved views go. */
import { recordLeaver } from './expire.ts';
import type { Services } from './command.ts';
import type { Directory, PersonEntry } from './directory-port.ts';
import type { Reads } from './reads-port.ts';

const open = ['bounced', 'submitted', 'assessed', 'returned', 'scheduled', 'active', 'suspended'] as const;

/** Numbers of the exceptions concerned. Recording it again tells nobody twice: each exception knows. */
export async function recordDeparture(
  services: Services,
  directory: Directory,
  reads: Reads,
  person: PersonEntry,
): Promise<readonly string[]> {
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
  return concerned;
}
