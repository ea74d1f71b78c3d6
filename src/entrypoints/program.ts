/** The program put together: the one place where store, API, worker and pages are built and joined. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildServer } from '../http/server.ts';
import type { App } from '../http/api.ts';
import { askForSweep, startWorker, type Worker } from '../jobs/worker.ts';
import { decideSandbox, openSandboxClock, type RegisterClock } from '../store/clock/sandbox-clock.ts';
import { openDirectory } from '../store/directory/directory-store.ts';
import { openIdentityStore } from '../store/identity/identity-store.ts';
import { compactForAWhile } from '../store/metrics/compact.ts';
import { openMetrics } from '../store/metrics/metrics.ts';
import { openPress } from '../paper/press.ts';
import { openFeed } from '../store/live/feed.ts';
import { openWork } from '../store/work/candidates.ts';
import { openOperatorReads } from '../store/reads/operations.ts';
import { openReads } from '../store/reads/reads.ts';
import { openStore, type Store } from '../store/store.ts';
import { starterControls } from '../starter/controls.ts';
import { beginRegister, isHalfPlayed } from './begin.ts';
import { type Database, seldom } from './database.ts';
import { prepareEvaluation } from './evaluation.ts';
import { ids, programVersion, root } from './installation.ts';
import { type ProgramOptions, UsageFault } from './options.ts';
import { openQueue, type Queue } from './queue.ts';

export type Program = {
  readonly app: App;
  readonly store: Store;
  readonly evaluationPassword: string;
  readonly sandbox: boolean;
  close(): Promise<void>;
};

export async function assemble(
  database: Database,
  options: ProgramOptions,
  onProgress: (message: string) => void,
): Promise<Program> {
  const { pool } = database;
  await clearHalfPlayed(database, onProgress);
  const sandbox = await decideSandbox(pool, options.sandbox);
  if (options.sandbox && !sandbox)
    throw new UsageFault(
      'This register is not a sandbox and never becomes one: its record is real. Use another data folder (--data) or database for a sandbox.',
    );
  const clock = await openSandboxClock(pool);
  onProgress('Starting the job queue');
  const queue = await openQueue(database, 'interim jobs', onProgress);
  try {
    return await buildProgram(database, options, onProgress, queue, clock, sandbox);
  } catch (error) {
    await queue.close().catch(() => undefined);
    throw error;
  }
}

async function clearHalfPlayed(database: Database, onProgress: (message: string) => void): Promise<void> {
  if (!(await isHalfPlayed(database.pool))) return;
  if (database.remake === null)
    throw new UsageFault(
      'An earlier start was ended while it loaded the sample, so the database of DATABASE_URL holds a part of it. Give an empty database.',
    );
  onProgress('An earlier start was ended while it loaded the sample; beginning anew');
  await database.remake();
}

const poolFigures = (name: string, { totalCount, idleCount, waitingCount }: Database['pool']) => ({
  pool: name,
  open: totalCount,
  idle: idleCount,
  waiting: waitingCount,
});

async function buildProgram(
  database: Database,
  options: ProgramOptions,
  onProgress: (message: string) => void,
  queue: Queue,
  clock: RegisterClock,
  sandbox: boolean,
): Promise<Program> {
  const { pool, reading } = database;
  const { boss } = queue;
  const store = openStore({ pool, clock, ids, boss });
  const directory = openDirectory(reading);
  const identity = openIdentityStore(reading);
  const reads = openReads(reading);
  const live = openFeed(reading);
  await beginRegister({ pool, store, directory, reads, clock }, options.sample, onProgress);
  const press = openPress();
  const evaluation = await prepareEvaluation(options.dataFolder, identity);

  const app = await buildServer({
    api: {
      store,
      reads,
      directory,
      identity,
      ids,
      metrics: openMetrics(reading),
      press,
      work: openWork(reading),
      live,
      operations: openOperatorReads(reading),
      pools: () => [poolFigures('units', pool), poolFigures('reads', reading)],
      clock: {
        ...clock,
        moveTo: async (to) => {
          await clock.moveTo(to);
          await askForSweep(boss);
        },
      },
      library: starterControls,
      wall: () => new Date(),
      version: await programVersion(),
      localSignIn: true,
    },
    webFolder:
      options.web && existsSync(join(root, 'web', 'dist', 'index.html')) ? join(root, 'web', 'dist') : null,
    log: options.log,
  });
  const worker: Worker | null = options.worker
    ? await startWorker(boss, store, ids, () => compactForAWhile(reading), seldom(onProgress))
    : null;
  return {
    app,
    store,
    evaluationPassword: evaluation.password,
    sandbox,
    close: async () => {
      // The database last and whatever happens: what is left of it would have to be taken over by the next start.
      try {
        await app.close();
        await live.close();
        press.close();
        await worker?.stop();
        await queue.close();
      } finally {
        await database.close();
      }
    },
  };
}
