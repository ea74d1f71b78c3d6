/** The program put together: the one place where store, API, worker and pages are built and joined. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PgBoss } from 'pg-boss';
import { buildServer } from '../http/server.ts';
import type { App } from '../http/api.ts';
import { askForSweep, makeQueues, startWorker, type Worker } from '../jobs/worker.ts';
import { decideSandbox, openSandboxClock, type RegisterClock } from '../store/clock/sandbox-clock.ts';
import { openDirectory } from '../store/directory/directory-store.ts';
import { openIdentityStore } from '../store/identity/identity-store.ts';
import { openMetrics } from '../store/metrics/metrics.ts';
import { openReads } from '../store/reads/reads.ts';
import { openStore, type Store } from '../store/store.ts';
import { starterControls } from '../starter/controls.ts';
import type { Instant } from '../domain/time.ts';
import { type Database, seldom } from './database.ts';
import { prepareEvaluation } from './evaluation.ts';
import { ids, programVersion, root } from './installation.ts';
import { type ProgramOptions, UsageFault } from './options.ts';
import { loadSample } from './sample.ts';
import { prepareRegister } from './seed.ts';

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
  const sandbox = await decideSandbox(pool, options.sandbox);
  if (options.sandbox && !sandbox)
    throw new UsageFault(
      'This register is not a sandbox and never becomes one: its record is real. Use another data folder (--data) or database for a sandbox.',
    );
  const clock = await openSandboxClock(pool);
  const boss = new PgBoss({ ...database.connection, application_name: 'interim jobs', max: 4 });
  const reported = seldom(onProgress);
  boss.on('error', (error) =>
    reported(`The job queue reported: ${error instanceof Error ? error.message : String(error)}`),
  );
  onProgress('Starting the job queue');
  await boss.start();
  await makeQueues(boss);

  try {
    return await buildProgram(database, options, onProgress, boss, clock, sandbox);
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw error;
  }
}

async function buildProgram(
  database: Database,
  options: ProgramOptions,
  onProgress: (message: string) => void,
  boss: PgBoss,
  clock: RegisterClock,
  sandbox: boolean,
): Promise<Program> {
  const { pool, reading } = database;
  const store = openStore({ pool, clock, ids, boss });
  const directory = openDirectory(reading);
  const identity = openIdentityStore(reading);
  const reads = openReads(reading);
  await begin(store, directory, reads, options, onProgress, pool, clock);
  const evaluation = await prepareEvaluation(options.dataFolder, identity);

  const app = await buildServer({
    api: {
      store,
      reads,
      directory,
      identity,
      ids,
      metrics: openMetrics(reading),
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
  const worker: Worker | null = options.worker ? await startWorker(boss, store, ids) : null;
  return {
    app,
    store,
    evaluationPassword: evaluation.password,
    sandbox,
    close: async () => {
      await app.close();
      await worker?.stop();
      await boss.stop({ graceful: true, timeout: 5_000 });
      await database.close();
    },
  };
}

type Parts = {
  readonly store: Store;
  readonly directory: ReturnType<typeof openDirectory>;
  readonly reads: ReturnType<typeof openReads>;
};

/** An empty register gets its starter policies and, with `--sample`, the sample's story. */
async function begin(
  store: Parts['store'],
  directory: Parts['directory'],
  reads: Parts['reads'],
  options: ProgramOptions,
  onProgress: (message: string) => void,
  pool: Database['pool'],
  clock: { now(): Instant },
): Promise<void> {
  const empty = (await reads.policies()).length === 0;
  if (!empty) {
    if (options.sample)
      onProgress(
        'The register is not empty: the sample is loaded only into an empty one, so nothing was added',
      );
    return;
  }
  const services = { store, ids };
  if (options.sample) return loadSample(pool, directory, reads, clock.now(), onProgress);
  onProgress('Writing the starter policies and the people of the evaluation');
  await prepareRegister(services, directory, clock.now());
}
