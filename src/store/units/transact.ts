/**
 * Runs units of work: each on its own connection and transaction, durable when `transact` resolves.
 *
 * Round trips of a plain command: begin, with the register's time and the exception's row; what is written, with its
 * commit. Authority, configuration and policies come from memory while nobody changed them.
 */
import type { Pool } from 'pg';
import type { Clock, Ids, Transaction } from '../../application/ports.ts';
import { latest, msOf } from '../../domain/time.ts';
import { isContention, StoreFault, storeFault } from '../fault.ts';
import { instantOf } from '../instants.ts';
import { type Client, inOneTrip, type Statement } from './connection.ts';
import { holdFound, standingWith } from './exceptions.ts';
import type { FoldedCache } from './folded.ts';
import { type JobQueue, jobStatements } from './jobs.ts';
import { nothingPending } from './pending.ts';
import { transactionOf } from './transaction.ts';
import { conflictOf, takePending, type Unit } from './unit.ts';

export type Surroundings = {
  readonly pool: Pool;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Absent where nothing is to follow from events: imports, verification, tests. */
  readonly queue: JobQueue | undefined;
  readonly cache: FoldedCache;
};

// Deadlocks are rare, and a second try nearly always passes; more would hide a mistake in the order of locks.
const TRIES = 4;

/**
 * Runs `work` and makes durable what it wrote. A unit that lost against another (deadlock) is run again from its
 * start. `locking`: the exception, by id or number, that the work begins by loading under its lock. Throws
 * `VersionConflict`, `AnswerExists` or a `StoreFault`; nothing is written then.
 */
export async function transact<T>(
  around: Surroundings,
  work: (tx: Transaction, unit: Unit) => Promise<T>,
  locking?: string,
): Promise<T> {
  for (let left = TRIES - 1; ; left--) {
    try {
      return await attempt(around, work, locking);
    } catch (error) {
      if (left === 0 || !isContention(error)) throw storeFault(error);
    }
  }
}

async function attempt<T>(
  around: Surroundings,
  work: (tx: Transaction, unit: Unit) => Promise<T>,
  locking: string | undefined,
): Promise<T> {
  const client = await around.pool.connect();
  let broken: Error | undefined;
  try {
    const unit = await begin(around, client, locking);
    const result = await work(transactionOf(unit), unit);
    await commit(unit, around.queue === undefined ? [] : await jobStatements(around.queue, unit.jobs));
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: unknown) => {
      // The connection itself is gone: the pool must not hand it out again.
      broken = failure instanceof Error ? failure : new Error(String(failure));
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

type Standing = {
  readonly recorded: Date | null;
  readonly generation: number;
  readonly ahead: number | null;
};

async function begin(around: Surroundings, client: Client, locking: string | undefined): Promise<Unit> {
  const [, asked] = await inOneTrip(client, ['begin', standingWith(locking)]);
  // Nothing there to lock: whoever asks for it learns that, and the rest is still wanted.
  const found = asked?.rows[0] ?? (await inOneTrip(client, [standingWith(undefined)]))[0]?.rows[0] ?? {};
  const { recorded, generation, ahead }: Partial<Standing> = found;
  if (ahead != null) around.clock.follow?.(ahead);
  const now = around.clock.now();
  const unit: Unit = {
    client,
    ids: around.ids,
    cache: around.cache,
    generation: generation ?? 0,
    // CLOCK-BACKWARD: a clock behind the record never takes the register back.
    at: recorded == null ? now : latest(now, instantOf(recorded)),
    aheadAt: (to) => (ahead ?? 0) + msOf(to) - msOf(now),
    pending: nothingPending(),
    flushed: Promise.resolve(),
    jobs: [],
    held: new Map(),
    folded: new Map(),
    policiesSeen: new Map(),
  };
  holdFound(unit, found);
  return unit;
}

async function commit(unit: Unit, jobs: readonly Statement[]): Promise<void> {
  const results = await inOneTrip(unit.client, [...takePending(unit), ...jobs, 'commit']).catch(
    (error: unknown) => {
      throw conflictOf(error);
    },
  );
  // PostgreSQL answers a commit of a failed transaction with a rollback, and calls that success.
  if (results.at(-1)?.command !== 'COMMIT')
    throw new StoreFault('failed', 'A statement failed unnoticed, so nothing of this was recorded.');
}
