/** A register on a database of its own, with a clock and ids in the test's hand. */
import { v7 } from 'uuid';
import type { Job } from '../../src/application/ports.ts';
import type { ExceptionEvent } from '../../src/domain/exception/events.ts';
import { evolve } from '../../src/domain/exception/evolve.ts';
import type { Exception } from '../../src/domain/exception/state.ts';
import { type ExceptionId, SYSTEM } from '../../src/domain/people.ts';
import type { Instant } from '../../src/domain/time.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { NOW } from '../builders/clock.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

export type TestRegister = {
  readonly db: TestDatabase;
  readonly store: Store;
  readonly clock: { now(): Instant; set(at: Instant): void };
  /** Jobs as pg-boss would have got them. */
  readonly jobs: Job[];
  newId(): ExceptionId;
  /** Appends events, each recorded at its instant in a transaction of its own, and answers the folded exception. */
  play(id: ExceptionId, events: readonly (readonly [Instant, ExceptionEvent])[]): Promise<Exception>;
  close(): Promise<void>;
};

export async function openTestRegister(): Promise<TestRegister> {
  const db = await createTestDatabase();
  let now = NOW;
  const clock = {
    now: () => now,
    set: (at: Instant) => {
      now = at;
    },
  };
  const jobs: Job[] = [];
  const boss = {
    insert: async (queue: string, batch: readonly { readonly data?: object | null }[]) => {
      for (const job of batch) jobs.push({ queue, ...job.data } as Job);
      return null;
    },
  };
  const store = openStore({ pool: db.pool, clock, ids: { next: () => v7() }, boss });
  return {
    db,
    store,
    clock,
    jobs,
    newId: () => v7(),
    play: async (id, events) => {
      let last: Exception | null = null;
      for (const [at, event] of events) {
        now = at;
        last = await store.transact(async (tx) => {
          const loaded = await tx.loadException(id, true);
          const state = evolve(loaded?.state ?? null, event, tx.at, id);
          await tx.appendException(id, loaded?.version ?? 0, [event], SYSTEM, state);
          return state;
        });
      }
      if (last === null) throw new Error('a story needs an event');
      return last;
    },
    close: () => db.close(),
  };
}
