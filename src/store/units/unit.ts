/** The state of one unit of work, shared by the parts that make up its `Transaction`. */
import { AnswerExists, type Ids, type Job, VersionConflict } from '../../application/ports.ts';
import type { Exception } from '../../domain/exception/state.ts';
import type { ExceptionId } from '../../domain/people.ts';
import type { Instant } from '../../domain/time.ts';
import { constraintOf, sqlState } from '../fault.ts';
import { type Client, inOneTrip, type Statement } from './connection.ts';
import type { FoldedCache } from './folded.ts';
import { isEmpty, nothingPending, type Pending, statementsOf } from './pending.ts';

/** An exception that this unit holds the lock of: as the database has it, and as the unit has made it. */
export type Held = {
  stored: { readonly state: Exception; readonly version: number } | null;
  current: { readonly state: Exception; readonly version: number };
};

export type Unit = {
  readonly client: Client;
  readonly ids: Ids;
  readonly cache: FoldedCache;
  /** Of the folded streams when the unit began. */
  readonly generation: number;
  at: Instant;
  /** The offset, in ms, of a sandbox's clock that stands at this instant. */
  readonly aheadAt: (to: Instant) => number;
  pending: Pending;
  /** Ends when everything that was pending before a read is written: reads that are asked at once wait for the same. */
  flushed: Promise<void>;
  /** Queued at the end, one insert a queue however many exceptions the unit moved. */
  readonly jobs: Job[];
  readonly held: Map<ExceptionId, Held>;
  /** Folded states that this unit has locked or moved, by `keyOf`. */
  readonly folded: Map<string, { readonly state: unknown; readonly version: number }>;
  /** Version at which this unit read each policy. */
  readonly policiesSeen: Map<string, number>;
};

/** The statements that write what is pending; what they write counts as stored from here on. */
export function takePending(unit: Unit): readonly Statement[] {
  const moved = [...unit.held.values()].filter((held) => held.stored?.version !== held.current.version);
  if (isEmpty(unit.pending) && moved.length === 0) return [];
  const statements = statementsOf(
    unit.pending,
    moved.map((held) => ({ before: held.stored, after: held.current })),
  );
  for (const held of moved) held.stored = held.current;
  unit.pending = nothingPending();
  return statements;
}

/** Writes what is pending, so that a read that follows sees it. */
export function flush(unit: Unit): Promise<void> {
  const statements = takePending(unit);
  if (statements.length > 0) unit.flushed = write(unit, statements);
  return unit.flushed;
}

async function write(unit: Unit, statements: readonly Statement[]): Promise<void> {
  await unit.flushed;
  await inOneTrip(unit.client, statements).catch((error: unknown) => {
    throw conflictOf(error);
  });
}

/** Names what a failed write means to the application. */
export function conflictOf(error: unknown): unknown {
  if (sqlState(error) !== '23505') return error;
  const constraint = constraintOf(error);
  if (constraint === 'answers_pkey')
    return new AnswerExists('another request with this key was first', { cause: error });
  if (constraint === 'events_stream_type_stream_id_version_key' || constraint === 'exceptions_pkey')
    return new VersionConflict('the stream moved since it was loaded', { cause: error });
  return error;
}
