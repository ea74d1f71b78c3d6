/** Authority, configuration, policies and refusals in a unit of work. */
import { type Loaded, type RefusalEvent, VersionConflict } from '../../application/ports.ts';
import { type Authority, type AuthorityEvent, noAuthority } from '../../domain/authority/authority.ts';
import type { ConfigurationEvent, ConfigurationState } from '../../domain/configuration.ts';
import { noConfiguration } from '../../domain/configuration/evolve.ts';
import type { PersonId, PolicyId } from '../../domain/people.ts';
import type { Policy, PolicyEvent } from '../../domain/policy/policy.ts';
import { folded, foldedLocked, type FoldedStream, keyOf } from './folded.ts';
import { foldAuthority, foldConfiguration, foldPolicy } from './folds.ts';
import { addEvent } from './pending.ts';
import type { Unit } from './unit.ts';

const ONE = 'register';

/** The state of one folded stream; `empty` at version 0 before its first event. */
async function load<S>(
  unit: Unit,
  stream: FoldedStream,
  id: string,
  lock: boolean,
  empty: S,
): Promise<Loaded<S>> {
  const key = keyOf(stream, id);
  let found = unit.folded.get(key);
  if (found === undefined && lock) {
    found = (await foldedLocked(unit.client, stream, id)) ?? { state: empty, version: 0 };
    unit.folded.set(key, found);
  }
  found ??= (await folded(unit.client, unit.cache, unit.generation)).get(key);
  // Rows of this table are written by this file only, from states of the stream's own type.
  return (found as Loaded<S> | undefined) ?? { state: empty, version: 0 };
}

async function append<S extends object | null, E extends { readonly type: string }>(
  unit: Unit,
  stream: FoldedStream,
  id: string,
  expectedVersion: number | null,
  events: readonly E[],
  by: PersonId,
  empty: S,
  fold: (state: S) => object,
): Promise<void> {
  const standing = await load<S>(unit, stream, id, true, empty);
  if (expectedVersion !== null && standing.version !== expectedVersion)
    throw new VersionConflict(`${stream} is at version ${standing.version}, not ${expectedVersion}`);
  events.forEach((event, i) => {
    const version = standing.version + i + 1;
    addEvent(unit.pending, { id: unit.ids.next(), stream, streamId: id, version, at: unit.at, by }, event);
  });
  const state = fold(standing.state);
  const version = standing.version + events.length;
  unit.folded.set(keyOf(stream, id), { state, version });
  if (stream === 'policy') unit.policiesSeen.set(id, version);
  const row = { stream_type: stream, stream_id: id, version, recorded_at: unit.at, state };
  const others = unit.pending.folded.filter((f) => f.stream_type !== stream || f.stream_id !== id);
  unit.pending = { ...unit.pending, folded: [...others, row] };
}

export const loadAuthority = (unit: Unit, lock: boolean): Promise<Loaded<Authority>> =>
  load(unit, 'authority', ONE, lock, noAuthority);
export const loadConfiguration = (unit: Unit, lock: boolean): Promise<Loaded<ConfigurationState>> =>
  load(unit, 'configuration', ONE, lock, noConfiguration);
export async function loadPolicy(unit: Unit, id: PolicyId): Promise<Policy | null> {
  const { state, version } = await load<Policy | null>(unit, 'policy', id, false, null);
  unit.policiesSeen.set(id, version);
  return state;
}

export const appendAuthority = (
  unit: Unit,
  expectedVersion: number,
  events: readonly AuthorityEvent[],
  by: PersonId,
): Promise<void> =>
  append(unit, 'authority', ONE, expectedVersion, events, by, noAuthority, (state) =>
    foldAuthority(state, events, unit.at),
  );

export const appendConfiguration = (
  unit: Unit,
  expectedVersion: number,
  events: readonly ConfigurationEvent[],
  by: PersonId,
): Promise<void> =>
  append(unit, 'configuration', ONE, expectedVersion, events, by, noConfiguration, (state) =>
    foldConfiguration(state, events, unit.at),
  );

export const appendPolicy = (
  unit: Unit,
  id: PolicyId,
  events: readonly PolicyEvent[],
  by: PersonId,
): Promise<void> =>
  // Whoever decided on a policy as it was read meets a conflict when it has moved since.
  append<Policy | null, PolicyEvent>(
    unit,
    'policy',
    id,
    unit.policiesSeen.get(id) ?? null,
    events,
    by,
    null,
    (state) => foldPolicy(id, state, events, unit.at),
  );

/** A refusal is a stream of its own: it changes nothing, and nothing follows it. */
export function appendRefusal(unit: Unit, event: RefusalEvent): void {
  const id = unit.ids.next();
  addEvent(
    unit.pending,
    { id, stream: 'refusal', streamId: id, version: 1, at: unit.at, by: event.by },
    event,
    event.subject,
  );
}
