/** Authority, configuration and policies: small streams, each folded whole, and read by every command. */
import type { Loaded } from '../../application/ports.ts';
import type { StreamType } from '../events/envelope.ts';
import { type Client, run } from './connection.ts';

export type FoldedStream = Extract<StreamType, 'authority' | 'configuration' | 'policy'>;
export type FoldedStates = ReadonlyMap<string, Loaded<unknown>>;

/**
 * The folded states as one process knows them, and the register's `generation` when it read them: it grows with every
 * change of one, and a command learns it in the round trip that begins its transaction.
 */
export type FoldedCache = { generation: number; states: FoldedStates };

export const emptyCache = (): FoldedCache => ({ generation: -1, states: new Map() });

export const keyOf = (stream: FoldedStream, id: string): string => `${stream}/${id}`;

const readAll = {
  name: 'folded-all',
  text: `select g.generation::float8 as generation, f.stream_type, f.stream_id, f.version, f.state
           from folded_generation g, folded_streams f`,
};
const readOne = {
  name: 'folded-one',
  text: 'select version, state from folded_streams where stream_type = $1 and stream_id = $2',
};
// A stream that has no row yet can't be locked by its row.
const lockOne = {
  name: 'folded-lock',
  text: `select pg_advisory_xact_lock(hashtextextended('stream:' || $1, 0))`,
};

type FoldedRow = {
  readonly stream_type: FoldedStream;
  readonly stream_id: string;
  readonly version: number;
  readonly state: unknown;
  readonly generation: number;
};

/** The states as of `generation`; read again only when another command has moved one. */
export async function folded(client: Client, cache: FoldedCache, generation: number): Promise<FoldedStates> {
  if (cache.generation === generation) return cache.states;
  const { rows } = await run<FoldedRow>(client, readAll);
  const states = new Map(
    rows.map((r) => [keyOf(r.stream_type, r.stream_id), { state: r.state, version: r.version }]),
  );
  cache.states = states;
  cache.generation = rows[0]?.generation ?? generation;
  return states;
}

/** One state under the stream's lock, held to the end of the transaction. */
export async function foldedLocked(
  client: Client,
  stream: FoldedStream,
  id: string,
): Promise<Loaded<unknown> | undefined> {
  await run(client, lockOne, [keyOf(stream, id)]);
  const { rows } = await run<Pick<FoldedRow, 'version' | 'state'>>(client, readOne, [stream, id]);
  return rows[0];
}
