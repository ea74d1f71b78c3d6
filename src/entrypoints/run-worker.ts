/** A worker of its own, beside processes that answer requests, on one database. */
import { startWorker } from '../jobs/worker.ts';
import { openSandboxClock } from '../store/clock/sandbox-clock.ts';
import { compactForAWhile } from '../store/metrics/compact.ts';
import { openStore } from '../store/store.ts';
import { openDatabase, seldom } from './database.ts';
import type { ProgramOptions } from './options.ts';
import { ids } from './installation.ts';
import { openQueue } from './queue.ts';

/** Runs until it is told to stop by a signal. */
export async function runWorker(
  options: ProgramOptions,
  onProgress: (message: string) => void,
): Promise<void> {
  const database = await openDatabase(options, onProgress);
  const clock = await openSandboxClock(database.pool);
  const queue = await openQueue(database, 'interim worker', onProgress);
  const store = openStore({ pool: database.pool, clock, ids, boss: queue.boss });
  const worker = await startWorker(
    queue.boss,
    store,
    ids,
    () => compactForAWhile(database.pool),
    seldom(onProgress),
  );
  onProgress('Working. Ctrl-C stops it; nothing is prolonged by that.');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  try {
    await worker.stop();
    await queue.close();
  } finally {
    await database.close();
  }
}
