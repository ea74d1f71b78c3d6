/** The database behind the program: is it there, safe, of this version, and is somebody writing down what time causes? */
import pg from 'pg';
import { checkExternal, ClusterFault, runningConnection } from '../cluster/index.ts';
import { databaseVersion } from '../store/migrations/migrate.ts';
import { migrations } from '../store/migrations/index.ts';
import type { ConnectTo } from './database.ts';
import { type Diagnosis, ok, warning, wrong } from './diagnosis.ts';
import type { ProgramOptions } from './options.ts';

/** A sweep runs every minute; what is due longer than this, in minutes, has nobody to record it. */
const OVERDUE_MINUTES = 5;
const CONNECT_MS = 5_000;

export async function diagnoseDatabase(options: ProgramOptions): Promise<readonly Diagnosis[]> {
  const what = 'Database';
  try {
    if (options.databaseUrl !== null) {
      await checkExternal(options.databaseUrl);
      return await look({ connectionString: options.databaseUrl });
    }
    const running = runningConnection(options.dataFolder);
    if (running === null)
      return [ok(what, "embedded, not running now, or not this user's to look at: the program starts it")];
    return await look(running);
  } catch (error) {
    if (options.databaseUrl === null)
      return [
        warning(
          what,
          'embedded; an earlier one left its socket and does not answer',
          'The next `npm start` recovers it. Nothing acknowledged is lost.',
        ),
      ];
    const found = error instanceof Error ? error.message : String(error);
    const passing = error instanceof ClusterFault && error.retryable;
    return [wrong(what, found, passing ? 'It may pass by itself: ask again in a moment.' : 'As it says.')];
  }
}

async function look(to: ConnectTo): Promise<readonly Diagnosis[]> {
  const pool = new pg.Pool({ ...to, max: 1, connectionTimeoutMillis: CONNECT_MS });
  pool.on('error', () => undefined);
  try {
    const version = await databaseVersion(pool);
    return [await durability(pool), tables(version), ...(version === 0 ? [] : await work(pool))];
  } finally {
    await pool.end();
  }
}

async function durability(pool: pg.Pool): Promise<Diagnosis> {
  const names = ['fsync', 'synchronous_commit', 'full_page_writes'];
  const { rows } = await pool.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name = any($1) union all
     select 'version', current_setting('server_version')`,
    [names],
  );
  const off = rows.filter(({ setting }) => setting === 'off').map(({ name }) => name);
  const found = `PostgreSQL ${rows.find(({ name }) => name === 'version')?.setting ?? '?'}`;
  return off.length === 0
    ? ok('Database', `${found}, durable`)
    : wrong(
        'Database',
        `${found} with ${off.join(' and ')} off`,
        `Acknowledged commands can be lost in a crash: set ${off.join(' and ')} to on.`,
      );
}

function tables(version: number): Diagnosis {
  const newest = migrations.at(-1)?.number ?? 0;
  if (version === 0) return ok('Tables', 'none yet: the first start makes them');
  if (version < newest)
    return warning(
      'Tables',
      `of version ${version}, and this program's are of ${newest}`,
      'The next start brings them up, or `./bin/interim migrate` now. Take a backup first.',
    );
  return version === newest
    ? ok('Tables', `of version ${version}, this program's`)
    : wrong(
        'Tables',
        `of version ${version}, made by a later Interim; this program's are of ${newest}`,
        'Start the version that was used last, or a later one.',
      );
}

async function work(pool: pg.Pool): Promise<readonly Diagnosis[]> {
  const { rows } = await pool.query<{ overdue: number; since: Date | null; queue: boolean }>(
    `select count(*)::integer as overdue, min(next_due_at) as since, to_regclass('pgboss.job') is not null as queue
       from exceptions
      where next_due_at < now() - make_interval(mins => $1)
              + make_interval(secs => coalesce((select offset_ms / 1000.0 from register_clock), 0)::float8)`,
    [OVERDUE_MINUTES],
  );
  const { overdue = 0, since = null, queue = false } = rows[0] ?? {};
  const failed = queue ? await failedJobs(pool) : 0;
  return [
    overdue === 0
      ? ok('Worker', 'nothing that time caused waits to be recorded')
      : warning(
          'Worker',
          `${overdue} exceptions wait for what time caused to be recorded, the oldest since ${since?.toISOString() ?? '?'}`,
          'No worker runs, or it fails: start the program without --no-worker, or `./bin/interim worker`. Nothing is in force longer by that.',
        ),
    ...(failed === 0
      ? []
      : [
          warning(
            'Jobs',
            `${failed} jobs were given up after all their tries`,
            'What the program says while it runs names the reason.',
          ),
        ]),
  ];
}

async function failedJobs(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ failed: number }>(
    `select count(*)::integer as failed from pgboss.job where state = 'failed'`,
  );
  return rows[0]?.failed ?? 0;
}
