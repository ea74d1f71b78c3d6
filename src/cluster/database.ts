import pg from 'pg';
import { codeOf, diskFull, folderFault } from './fault.ts';

/** How to reach the database; fits pg.Pool, pg.Client and pg-boss as it is. */
export type Connection = {
  /** A folder: the socket's. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
};

const DISK_FULL = '53100';

/** Makes the database when the server hasn't got it. Returns whether it did. Fault: disk-full. */
export async function ensureDatabase(connection: Connection, dataFolder: string): Promise<boolean> {
  // Asked in the database that is always there: connecting to a missing one would leave a FATAL in the log.
  const client = new pg.Client({ ...connection, database: 'postgres', connectionTimeoutMillis: 30_000 });
  // A connection that breaks while idle reports here; without a listener it would end the program.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [connection.database]);
    if (found.rowCount !== 0) return false;
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(connection.database)}`);
    return true;
  } catch (error) {
    throw codeOf(error) === DISK_FULL ? diskFull(dataFolder, error) : folderFault(error, dataFolder);
  } finally {
    await client.end().catch(() => undefined);
  }
}
