/** Exceptions in a unit of work: one row loads one, and appends collect until the unit is written. */
import { type Loaded, VersionConflict } from '../../application/ports.ts';
import type { ExceptionEvent } from '../../domain/exception/events.ts';
import type { Exception } from '../../domain/exception/state.ts';
import type { ExceptionId, PersonId } from '../../domain/people.ts';
import { latest } from '../../domain/time.ts';
import { STATE_COLUMNS, type StateColumns, stateOf } from '../projections/state-groups.ts';
import { run } from './connection.ts';
import { addEvent } from './pending.ts';
import type { Unit } from './unit.ts';

const select = `select ${STATE_COLUMNS}, version from exceptions where`;
const statements = {
  id: { name: 'exception-by-id', text: `${select} id = $1` },
  'id-locked': { name: 'exception-by-id-locked', text: `${select} id = $1 for update` },
  number: { name: 'exception-by-number', text: `${select} number = $1` },
  'number-locked': { name: 'exception-by-number-locked', text: `${select} number = $1 for update` },
} as const;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
type StateRow = StateColumns & { readonly version: number };

/** Reads one row; null when there is none. */
async function readException(
  client: Unit['client'],
  idOrNumber: string,
  lock: boolean,
): Promise<Loaded<Exception> | null> {
  const statement = `${uuid.test(idOrNumber) ? 'id' : 'number'}${lock ? '-locked' : ''}` as const;
  const { rows } = await run<StateRow>(client, statements[statement], [idOrNumber]);
  const row = rows[0];
  return row === undefined ? null : { state: stateOf(row), version: row.version };
}

export async function loadException(
  unit: Unit,
  idOrNumber: string,
  lock: boolean,
): Promise<Loaded<Exception> | null> {
  const own = heldAs(unit, idOrNumber);
  if (own !== undefined) return own;
  const row = await readException(unit.client, idOrNumber, lock);
  if (row === null || !lock) return row;
  unit.held.set(row.state.id, { stored: row, current: row });
  // Who waited for the lock began earlier than what it now meets; the stream's time still goes forwards.
  unit.at = latest(unit.at, row.state.recordedAt);
  return row;
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
