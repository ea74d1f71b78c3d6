/** The database that the program runs on: the embedded one, or the operator's by DATABASE_URL. */
import pg from 'pg';
import { checkExternal, type Connection, openCluster, runningConnection } from '../cluster/index.ts';
import { migrate } from '../store/migrations/migrate.ts';
import type { ProgramOptions } from './options.ts';

/** By address, or by the URL that the operator gave. */
export type ConnectTo = Connection | { readonly connectionString: string };

export type Database = {
  /** For units of work. */
  readonly pool: pg.Pool;
  /** For reads outside a unit of work: one that holds a connection may read here without waiting for another like it. */
  readonly reading: pg.Pool;
  /** For libraries that make their own connections (the job queue). */
  readonly connection: ConnectTo;
  /** Throws away everything and makes the tables anew; null for a database that is not this program's own. */
  readonly remake: (() => Promise<void>) | null;
  close(): Promise<void>;
};

/** Seconds to wait for a database that is not there yet: long enough for one that starts beside this program. */
const WAIT_SECONDS = 60;
// Two pools of it, and the job queue's, stay below the embedded server's 60 connections.
const POOL_SIZE = 16;
/** How long a command waits for a connection, in ms, before it answers that the database does not. */
const CONNECT_MS = 10_000;
const SELDOM_MS = 30_000;

/** Says one message of a flood: a database that goes away is reported by each of its connections and by every poll. */
export function seldom(onProgress: (message: string) => void): (message: string) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (message) => {
    const now = performance.now();
    if (now - last > SELDOM_MS) onProgress(message);
    last = now;
  };
}

export async function openDatabase(
  options: ProgramOptions,
  onProgress: (message: string) => void,
  signal?: AbortSignal,
): Promise<Database> {
  if (options.databaseUrl !== null) {
    await checkExternal(options.databaseUrl, {
      waitSeconds: WAIT_SECONDS,
      onProgress,
      ...(signal === undefined ? {} : { signal }),
    });
    const external = { connectionString: options.databaseUrl };
    return withPool(external, null, onProgress, async () => undefined);
  }
  const cluster = await openCluster({
    dataFolder: options.dataFolder,
    onProgress,
    onDown: (fault) => onProgress(`${fault.message} Starting it again`),
    onRestart: ({ downMs }) => onProgress(`The database is back after ${(downMs / 1000).toFixed(1)} s`),
    alsoOurs: ['evaluation.json', 'evaluation-codes'],
    ...(signal === undefined ? {} : { signal }),
  });
  if (cluster.adopted) onProgress('Found the database still running after an earlier start; took it over');
  const { connection } = cluster;
  return withPool(
    connection,
    () => remake(connection),
    onProgress,
    () => cluster.stop(),
  );
}

/** The database for an operator who only looks: beside a running program where there is one, opened where there is none. */
export async function openBeside(
  options: ProgramOptions,
  onProgress: (message: string) => void,
): Promise<Pick<Database, 'pool' | 'close'>> {
  const running = options.databaseUrl === null ? runningConnection(options.dataFolder) : null;
  if (running === null) return openDatabase(options, onProgress);
  const pool = new pg.Pool({ ...running, max: 2, connectionTimeoutMillis: CONNECT_MS });
  pool.on('error', () => undefined);
  try {
    await pool.query('select 1');
    return { pool, close: () => pool.end() };
  } catch {
    // The socket of a server that was killed: opening recovers it.
    await pool.end();
    return openDatabase(options, onProgress);
  }
}

async function remake(connection: Connection): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const name = pg.escapeIdentifier(connection.database);
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
}

async function withPool(
  connection: ConnectTo,
  makeAnew: (() => Promise<void>) | null,
  onProgress: (message: string) => void,
  stop: () => Promise<void>,
): Promise<Database> {
  const lost = seldom(onProgress);
  // While connections are cut on purpose, what they report is no news.
  let cutting = false;
  const open = (): pg.Pool => {
    const made = new pg.Pool({
      ...connection,
      max: POOL_SIZE,
      connectionTimeoutMillis: CONNECT_MS,
      application_name: 'interim',
      pipeline: true,
    });
    // A connection that breaks while idle is replaced at the next use; without a listener it would end the program.
    made.on('error', (error) => {
      if (!cutting) lost(`A database connection was lost (${error.message}); the next command opens another`);
    });
    // The pool takes its listener off a connection that it lends. One that breaks between two statements of a command
    // would end the program too; the command's next statement fails and says so.
    made.on('connect', (client) => client.on('error', () => undefined));
    return made;
  };
  const pool = open();
  const reading = open();
  const close = async (): Promise<void> => {
    cutting = true;
    await Promise.all([pool.end(), reading.end()]).catch(() => undefined);
    await stop();
  };
  const makeTables = async (): Promise<void> => {
    await migrate(pool, ({ name, state }) => {
      if (state === 'running') onProgress(`Preparing tables: ${name}`);
    });
  };
  try {
    await makeTables();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    pool,
    reading,
    connection,
    remake:
      makeAnew === null
        ? null
        : async () => {
            cutting = true;
            await makeAnew();
            await makeTables();
            cutting = false;
          },
    close,
  };
}
