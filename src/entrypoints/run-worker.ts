/** A worker of its own, beside processes that answer requests, on one database. */
import { PgBoss } from 'pg-boss';
import { makeQueues, startWorker } from '../jobs/worker.ts';
import { openSandboxClock } from '../store/clock/sandbox-clock.ts';
import { openStore } from '../store/store.ts';
import { openDatabase, seldom } from './database.ts';
import type { ProgramOptions } from './options.ts';
import { ids } from './installation.ts';

/** Runs until it is told to stop by a signal. */
export async function runWorker(
  options: ProgramOptions,
  onProgress: (message: string) => void,
): Promise<void> {
  const database = await openDatabase(options, onProgress);
  const clock = await openSandboxClock(database.pool);
  const boss = new PgBoss({ ...database.connection, application_name: 'interim worker', max: 4 });
  const reported = seldom(onProgress);
  boss.on('error', (error) =>
    reported(`The job queue reported: ${error instanceof Error ? error.message : String(error)}`),
  );
  await boss.start();
  await makeQueues(boss);
  const store = openStore({ pool: database.pool, clock, ids, boss });
  const sweeping = {
    // Another process may have moved a sandbox's clock since the last sweep.
    transact: async <T>(work: Parameters<typeof store.transact<T>>[0]): Promise<T> => {
      await clock.refresh();
      return store.transact(work);
    },
  };
  const worker = await startWorker(boss, sweeping, ids);
  onProgress('Working. Ctrl-C stops it; nothing is prolonged by that.');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await worker.stop();
  await boss.stop({ graceful: true, timeout: 5_000 });
  await database.close();
}
