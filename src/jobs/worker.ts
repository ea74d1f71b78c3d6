/** The worker: queues and what takes from them. Stopping it prolongs nothing; it only delays what is written down. */
import type { PgBoss } from 'pg-boss';
import { finishAdjournments } from '../application/adjourn-review.ts';
import { closeVotings } from '../application/close-votings.ts';
import { openScheduledReview } from '../application/open-review.ts';
import type { Ids } from '../application/ports.ts';
import { remindControlOwners } from '../application/remind-control-owners.ts';
import { settleAll, type SweepStore } from './sweep.ts';

export const SETTLE_QUEUE = 'settle-due';
/** Taken by the connectors; kept until one takes it. */
export const RECONCILE_QUEUE = 'reconcile-tags';

const DAY_S = 86_400;

export async function makeQueues(boss: PgBoss): Promise<void> {
  await boss.createQueue(SETTLE_QUEUE, {
    policy: 'stately',
    retryLimit: 3,
    retryDelay: 5,
    retryBackoff: true,
    notify: true,
    heartbeatSeconds: 10,
  });
  await boss.createQueue(RECONCILE_QUEUE, {
    retryLimit: 10,
    retryDelay: 30,
    retryBackoff: true,
    retentionSeconds: 365 * DAY_S,
    notify: true,
    heartbeatSeconds: 10,
  });
}

export type Worker = { stop(): Promise<void> };

/**
 * Sweeps every minute, and at once when something asks for it (a moved clock). `rollUp` brings the metrics' rollups up to
 * date; `onTrouble` is told what goes wrong.
 */
export async function startWorker(
  boss: PgBoss,
  store: SweepStore,
  ids: Ids,
  rollUp: () => Promise<unknown>,
  onTrouble: (message: string) => void,
): Promise<Worker> {
  let stopping = false;
  const duties = [
    () => settleAll(store, ids, () => stopping),
    () => closeVotings({ store, ids }),
    () => remindControlOwners({ store, ids }),
    () => finishAdjournments({ store, ids }),
    () => openScheduledReview({ store, ids }),
    rollUp,
  ];
  // A duty that fails keeps none of the others from being done.
  const round = async (): Promise<void> => {
    const failures: unknown[] = [];
    for (const duty of duties) {
      if (stopping) return;
      await duty().catch((error: unknown) => failures.push(error));
    }
    const [first] = failures;
    if (first === undefined || stopping) return;
    const why = first instanceof Error ? first.message : 'no reason given';
    onTrouble(
      `What time causes could not be recorded (${why}); trying again. Nothing is in force longer by that`,
    );
    throw first;
  };
  await boss.schedule(SETTLE_QUEUE, '* * * * *');
  await boss.work(SETTLE_QUEUE, { batchSize: 1 }, round);
  await askForSweep(boss);
  // Once beside the queue, which a job that a killed worker held keeps closed until its heartbeat is missed. Only this
  // duty: any number of workers may settle at once, since each takes rows that the others don't hold.
  const first = settleAll(store, ids, () => stopping).catch(() => undefined);
  return {
    stop: async () => {
      stopping = true;
      await boss.offWork(SETTLE_QUEUE);
      await first;
    },
  };
}

/** Asks for a sweep now; one waiting at a time is enough. */
export const askForSweep = async (boss: PgBoss): Promise<void> => {
  await boss.send(SETTLE_QUEUE, {});
};
