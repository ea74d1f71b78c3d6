/** One database a test file, copied from a template that was migrated once a run. */
import { mkdirSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { migrate } from '../../src/store/migrations/migrate.ts';
import { startCluster, type ClusterPlace } from './cluster.ts';

export type TestDatabase = {
  readonly pool: pg.Pool;
  readonly name: string;
  /** For a second pool or process on the same database. */
  readonly connection: pg.PoolConfig;
  close(): Promise<void>;
};

const TEMPLATE = 'interim_template';

/** A migrated, empty register of its own. Close it in `afterAll`. */
export const createTestDatabase = (): Promise<TestDatabase> => create(TEMPLATE);
/** A database without any table, for tests of the migrations themselves. */
export const createEmptyDatabase = (): Promise<TestDatabase> => create('template0');

async function create(template: string): Promise<TestDatabase> {
  const place = inject('postgres');
  await ensureCluster(place);
  const name = `t_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  await onServer(place, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY WAL_LOG`);
  const connection = { host: place.folder, user: 'interim', database: name, max: 16, pipeline: true };
  const pool = new pg.Pool(connection);
  // The cluster is stopped under idle connections at the end of a run.
  pool.on('error', () => undefined);
  return { pool, name, connection, close: () => pool.end() };
}

/** Starts the cluster in the first test file that asks; the others wait for it. */
async function ensureCluster(place: ClusterPlace): Promise<void> {
  const ready = join(place.folder, 'ready');
  const failed = join(place.folder, 'failed');
  if (existsSync(ready)) return;
  if (!first(join(place.folder, 'starting'))) {
    while (!existsSync(ready)) {
      if (existsSync(failed)) throw new Error('the test cluster did not start; another test file says why');
      await pause(20);
    }
    return;
  }
  try {
    await startCluster(place);
    await onServer(place, `CREATE DATABASE ${TEMPLATE}`);
    const pool = new pg.Pool({ host: place.folder, user: 'interim', database: TEMPLATE });
    await migrate(pool);
    await pool.end();
    writeFileSync(ready, '');
  } catch (error) {
    writeFileSync(failed, '');
    throw error;
  }
}

function first(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

async function onServer(place: ClusterPlace, sql: string): Promise<void> {
  const client = new pg.Client({ host: place.folder, user: 'interim', database: 'postgres' });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
