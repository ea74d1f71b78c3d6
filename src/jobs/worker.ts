/** The worker: queues and what takes from them. Stopping it prolongs nothing; it only delays what is written down. */
import type { PgBoss } from 'pg-boss';
import { closeVotings } from '../application/close-votings.ts';
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

/** Sweeps every minute, and at once when something asks for it (a moved clock). */
export async function startWorker(boss: PgBoss, store: SweepStore, ids: Ids): Promise<Worker> {
  let stopping = false;
  await boss.schedule(SETTLE_QUEUE, '* * * * *');
  await boss.work(SETTLE_QUEUE, { batchSize: 1 }, async () => {
    await settleAll(store, ids, () => stopping);
    if (stopping) return;
    await closeVotings({ store, ids });
    await remindControlOwners({ store, ids });
  });
  await boss.send(SETTLE_QUEUE, {});
  return {
    stop: async () => {
      stopping = true;
      await boss.offWork(SETTLE_QUEUE);
    },
  };
}

/** Asks for a sweep now; one waiting at a time is enough. */
export const askForSweep = async (boss: PgBoss): Promise<void> => {
  await boss.send(SETTLE_QUEUE, {});
};
