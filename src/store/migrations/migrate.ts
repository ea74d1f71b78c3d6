/** Brings a database to the program's version, once, however many processes start at the same time. */
import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { StoreFault, storeFault } from '../fault.ts';
import { migrations as all } from './index.ts';
import type { Migration } from './migration.ts';

// An arbitrary constant: every version of the program must take the same lock.
const LOCK = 4_711_202_601;

export type MigrationProgress = {
  readonly number: number;
  readonly name: string;
  readonly of: number;
  readonly state: 'running' | 'done';
};
export type Migrated = { readonly before: number; readonly after: number };

/**
 * Runs what is missing, each migration in its own transaction, and records it with its checksum. Throws a
 * `StoreFault`: `newer-database` when the database was made by a later version of the program, `changed-migration`
 * when a recorded one differs from the program's.
 */
export async function migrate(
  pool: Pool,
  onProgress: (progress: MigrationProgress) => void = () => undefined,
  migrations: readonly Migration[] = all,
): Promise<Migrated> {
  const client = await pool.connect().catch((error: unknown) => {
    throw storeFault(error);
  });
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    try {
      return await runMissing(client, migrations, onProgress);
    } finally {
      await client.query('select pg_advisory_unlock($1)', [LOCK]);
    }
  } catch (error) {
    throw storeFault(error);
  } finally {
    client.release();
  }
}

/** The last migration on record, 0 for a database that has none. */
export async function databaseVersion(pool: Pool): Promise<number> {
  const found = await pool.query<{ readonly there: boolean }>(
    `select to_regclass('schema_migrations') is not null as there`,
  );
  if (found.rows[0]?.there !== true) return 0;
  const last = await pool.query<{ readonly number: number | null }>(
    'select max(number) as number from schema_migrations',
  );
  return last.rows[0]?.number ?? 0;
}

async function runMissing(
  client: PoolClient,
  migrations: readonly Migration[],
  onProgress: (progress: MigrationProgress) => void,
): Promise<Migrated> {
  await client.query(
    `create table if not exists schema_migrations (
       number integer primary key, name text not null, checksum text not null,
       applied_at timestamptz not null default now())`,
  );
  const { rows } = await client.query<{ number: number; name: string; checksum: string }>(
    'select number, name, checksum from schema_migrations order by number',
  );
  const newest = migrations.at(-1)?.number ?? 0;
  const before = rows.at(-1)?.number ?? 0;
  if (before > newest)
    throw new StoreFault(
      'newer-database',
      `This database is at version ${before}, made by a later version of Interim; this program knows versions up to ` +
        `${newest}. Nothing was changed. Start the version that was used last, or a later one.`,
    );
  for (const migration of migrations) {
    const recorded = rows.find((row) => row.number === migration.number);
    if (recorded === undefined) await runOne(client, migration, newest, onProgress);
    else if (recorded.checksum !== checksum(migration))
      throw new StoreFault(
        'changed-migration',
        `Migration ${migration.number} (${migration.name}) was applied to this database in another form than this ` +
          'program has. Nothing was changed. Use the released program, or restore the database from a backup.',
      );
  }
  return { before, after: newest };
}

async function runOne(
  client: PoolClient,
  migration: Migration,
  of: number,
  onProgress: (progress: MigrationProgress) => void,
): Promise<void> {
  const { number, name } = migration;
  onProgress({ number, name, of, state: 'running' });
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query('insert into schema_migrations (number, name, checksum) values ($1, $2, $3)', [
      number,
      name,
      checksum(migration),
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
  onProgress({ number, name, of, state: 'done' });
}

const checksum = (migration: Migration): string =>
  createHash('sha256').update(migration.sql, 'utf8').digest('hex');
