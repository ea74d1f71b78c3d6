/** Exceptions in a unit of work: one row loads one, and appends collect until the unit is written. */
import { type Loaded, VersionConflict } from '../../application/ports.ts';
import type { ExceptionEvent } from '../../domain/exception/events.ts';
import type { Exception } from '../../domain/exception/state.ts';
import type { ExceptionId, PersonId } from '../../domain/people.ts';
import { latest } from '../../domain/time.ts';
import { STATE_COLUMNS, type StateColumns, stateOf } from '../projections/state-groups.ts';
import { run, type Statement } from './connection.ts';
import { addEvent } from './pending.ts';
import type { Unit } from './unit.ts';

const select = `select ${STATE_COLUMNS}, version from exceptions where`;
const statements = {
  id: { name: 'exception-by-id', text: `${select} id = $1` },
  'id-locked': { name: 'exception-by-id-locked', text: `${select} id = $1 for update` },
  number: { name: 'exception-by-number', text: `${select} number = $1` },
  'number-locked': { name: 'exception-by-number-locked', text: `${select} number = $1 for update` },
} as const;

// What every unit begins with: the last event's instant, the folded streams' generation, a sandbox's clock.
const standing = `select (select max(recorded_at) from events) as recorded, g.generation::float8 as generation,
                         (select offset_ms::float8 from register_clock) as ahead`;
const standings = {
  alone: { name: 'standing', text: `${standing} from folded_generation g` },
  id: {
    name: 'standing-by-id',
    text: `${standing}, ${STATE_COLUMNS}, x.version from folded_generation g, exceptions x where x.id = $1 for update of x`,
  },
  number: {
    name: 'standing-by-number',
    text: `${standing}, ${STATE_COLUMNS}, x.version from folded_generation g, exceptions x where x.number = $1 for update of x`,
  },
} as const;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const keyOf = (idOrNumber: string): 'id' | 'number' => (uuid.test(idOrNumber) ? 'id' : 'number');
type StateRow = StateColumns & { readonly version: number };

/** How the register stands, and with it one exception under its lock; no row where that is not there. */
export const standingWith = (locking: string | undefined): Statement =>
  locking === undefined
    ? { ...standings.alone, values: [] }
    : { ...standings[keyOf(locking)], values: [locking] };

const loadedFrom = (row: StateRow): Loaded<Exception> => ({ state: stateOf(row), version: row.version });

export async function loadException(
  unit: Unit,
  idOrNumber: string,
  lock: boolean,
): Promise<Loaded<Exception> | null> {
  const own = heldAs(unit, idOrNumber);
  if (own !== undefined) return own;
  const statement = statements[`${keyOf(idOrNumber)}${lock ? '-locked' : ''}`];
  const [row] = (await run<StateRow>(unit.client, statement, [idOrNumber])).rows;
  if (row === undefined) return null;
  return lock ? hold(unit, row) : loadedFrom(row);
}

/** What the unit has locked is loaded from here on. */
function hold(unit: Unit, row: StateRow): Loaded<Exception> {
  const loaded = loadedFrom(row);
  unit.held.set(loaded.state.id, { stored: loaded, current: loaded });
  // Who waited for the lock began earlier than what it now meets; the stream's time still goes forwards.
  unit.at = latest(unit.at, loaded.state.recordedAt);
  return loaded;
}

/** Holds what {@link standingWith} locked, where it did. */
export function holdFound(unit: Unit, { filed, decided, running, version }: Partial<StateRow>): void {
  if (filed !== undefined && decided !== undefined && running !== undefined && version !== undefined)
    hold(unit, { filed, decided, running, version });
}

function heldAs(unit: Unit, idOrNumber: string): Loaded<Exception> | undefined {
  const byId = unit.held.get(idOrNumber.toLowerCase());
  if (byId !== undefined) return byId.current;
  return [...unit.held.values()].find((held) => held.current.state.number === idOrNumber)?.current;
}

export async function appendException(
  unit: Unit,
  id: ExceptionId,
  expectedVersion: number,
  events: readonly ExceptionEvent[],
  by: PersonId,
  state: Exception,
): Promise<void> {
  if (expectedVersion > 0 && !unit.held.has(id)) await loadException(unit, id, true);
  const held = unit.held.get(id);
  const standing = held?.current.version ?? 0;
  if (standing !== expectedVersion)
    throw new VersionConflict(`exception ${id} is at version ${standing}, not ${expectedVersion}`);
  const current = { state, version: expectedVersion + events.length };
  events.forEach((event, i) => {
    const version = expectedVersion + i + 1;
    const place = {
      id: unit.ids.next(),
      stream: 'exception',
      streamId: id,
      version,
      at: unit.at,
      by,
    } as const;
    addEvent(unit.pending, place, event);
  });
  if (held === undefined) unit.held.set(id, { stored: null, current });
  else held.current = current;
}
