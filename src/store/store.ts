/** Opens the register on a migrated database. */
import type { Pool } from 'pg';
import type { Directory } from '../application/directory-port.ts';
import type { IdentityStore } from '../application/identity-port.ts';
import type { Clock, Ids, Transaction } from '../application/ports.ts';
import type { Reads } from '../application/reads-port.ts';
import { openDirectory } from './directory/directory-store.ts';
import { openIdentityStore } from './identity/identity-store.ts';
import { openReads } from './reads/reads.ts';
import { emptyCache } from './units/folded.ts';
import type { JobQueue } from './units/jobs.ts';
import { type Surroundings, transact } from './units/transact.ts';

export type StoreOptions = {
  /** With `pipeline: true` a command takes fewer round trips. Errors of idle connections are the owner's to log. */
  readonly pool: Pool;
  readonly clock: Clock;
  readonly ids: Ids;
  /** pg-boss; absent where nothing is to follow from events (imports, verification, tests). */
  readonly boss?: JobQueue;
};

export type Store = {
  /**
   * One unit of work: durable when this resolves, and nothing of it when it throws. `locking`: the exception that the work
   * begins by loading under its lock, which then takes no round trip of its own.
   */
  transact<T>(work: (tx: Transaction) => Promise<T>, locking?: string): Promise<T>;
  readonly reads: Reads;
  readonly directory: Directory;
  readonly identity: IdentityStore;
  /** Ends the pool. */
  close(): Promise<void>;
};

export function openStore(options: StoreOptions): Store {
  const { pool, clock, ids, boss } = options;
  const around: Surroundings = { pool, clock, ids, queue: boss, cache: emptyCache() };
  return {
    transact: (work, locking) => transact(around, work, locking),
    reads: openReads(pool),
    directory: openDirectory(pool),
    identity: openIdentityStore(pool),
    close: () => pool.end(),
  };
}
