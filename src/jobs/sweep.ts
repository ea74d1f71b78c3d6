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
export const BATCH = 500;

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

/** Settles until nothing is due. `onBatch` may stop it between batches. */
export async function settleAll(
  store: SweepStore,
  ids: Ids,
  stopped: () => boolean = () => false,
): Promise<number> {
  let events = 0;
  for (;;) {
    if (stopped()) return events;
    const batch = await settleBatch(store, ids);
    events += batch.events;
    // An exception that is due but leaves no event would be found again for ever: its projection is wrong.
    if (batch.exceptions > 0 && batch.events === 0)
      throw new Error(
        'exceptions are due by their rows but not by their state; run `interim verify projections`',
      );
    if (batch.exceptions < BATCH) return events;
  }
}
