/**
 * What time causes, recorded: expiries, suspensions, lapses, reminders, starts. An expiry is an ordinary event through
 * the ordinary path, in batches; in force ends at the instant whether or not this runs.
 */
import { consequencesOf } from '../application/consequences.ts';
import { contextFor, settle, systemActor } from '../application/command.ts';
import type { Ids, Transaction } from '../application/ports.ts';
import type { Exception } from '../domain/exception/state.ts';
import type { ExceptionEvent } from '../domain/exception/events.ts';
import { SYSTEM } from '../domain/people.ts';

export type Settled = {
  readonly before: Exception;
  readonly after: Exception;
  readonly version: number;
  readonly events: readonly ExceptionEvent[];
};

export type SweepStore = { transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T> };

/** Exceptions settled in one transaction: large enough to share its cost, small enough not to hold rows for long. */
export const BATCH = 1_000;

/** Settles up to `limit` exceptions that are due; answers how many events were recorded, and whether more may be due. */
export function settleBatch(
  store: SweepStore,
  ids: Ids,
  limit = BATCH,
): Promise<{ readonly exceptions: number; readonly events: number }> {
  return store.transact(async (tx) => {
    const due = await tx.loadDue(limit);
    if (due.length === 0) return { exceptions: 0, events: 0 };
    const context = await contextFor(tx, systemActor);
    const settled = due.flatMap(({ state, version }): Settled[] => {
      const { events, state: after } = settle(state, context);
      return events.length === 0 ? [] : [{ before: state, after, version, events }];
    });
    for (const s of settled) await tx.appendException(s.before.id, s.version, s.events, SYSTEM, s.after);
    const follow = settled.map((s) =>
      consequencesOf({
        before: s.before,
        after: s.after,
        events: s.events,
        version: s.version + s.events.length,
        at: tx.at,
        ids,
        authority: context.authority,
      }),
    );
    await tx.notify(follow.flatMap((f) => f.notices));
    await tx.queue(follow.flatMap((f) => f.jobs));
    return { exceptions: due.length, events: settled.reduce((n, s) => n + s.events.length, 0) };
  });
}

/** While the database writes some batches the program works on another. */
const AT_ONCE = 3;

/** Settles until nothing is due. `stopped` may stop it between batches. */
export async function settleAll(
  store: SweepStore,
  ids: Ids,
  stopped: () => boolean = () => false,
): Promise<number> {
  // Nearly every sweep ends with its first batch.
  const first = await settleOne(store, ids, stopped);
  if (!first.more) return first.events;
  const lanes = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, async () => {
      for (let events = 0; ; ) {
        const batch = await settleOne(store, ids, stopped);
        events += batch.events;
        if (!batch.more) return events;
      }
    }),
  );
  return lanes.reduce((sum, lane) => {
    if (lane.status === 'rejected') throw lane.reason;
    return sum + lane.value;
  }, first.events);
}

async function settleOne(
  store: SweepStore,
  ids: Ids,
  stopped: () => boolean,
): Promise<{ readonly events: number; readonly more: boolean }> {
  if (stopped()) return { events: 0, more: false };
  const batch = await settleBatch(store, ids);
  // An exception that is due but leaves no event would be found again for ever: its projection is wrong.
  if (batch.exceptions > 0 && batch.events === 0)
    throw new Error(
      'exceptions are due by their rows but not by their state; run `interim verify projections`',
    );
  return { events: batch.events, more: batch.exceptions === BATCH };
}
