import { join } from 'node:path';
import { findBinaries } from './binaries.ts';
import { createPgdata, removeUnfinished, SUPERUSER } from './create.ts';
import { inspectPgdata, type Layout, prepareDataFolder, settleOwnership } from './data-folder.ts';
import { type Connection, ensureDatabase } from './database.ts';
import { codeOf, folderFault } from './fault.ts';
import { lockDataFolder, type OwnerLock } from './owner-lock.ts';
import type { ServerSetup } from './postmaster.ts';
import { chooseAccount } from './run-as.ts';
import { rotateLog } from './server-log.ts';
import { SOCKET_PORT, socketFolderOf } from './socket-folder.ts';
import { type SupervisionEvents, superviseServer } from './supervise.ts';

export type OpenClusterOptions = SupervisionEvents & {
  /** Made when missing. */
  readonly dataFolder: string;
  /** Sentences for a person who waits; a warm start says nothing. */
  readonly onProgress: (message: string) => void;
  /** Ends the opening; what it started is stopped. The promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Names in the data folder that the calling program may have put there before its first start. */
  readonly alsoOurs?: readonly string[];
};

export type Cluster = {
  readonly connection: Connection;
  /** The same as a URL, for psql and for libraries that take nothing else. */
  readonly connectionString: string;
  /** A server that a killed program had left behind was found, stopped properly and started anew. */
  readonly adopted: boolean;
  /** The database was made by this start: it is empty. */
  readonly freshlyCreated: boolean;
  /** The version of the embedded PostgreSQL's package, e.g. '18.4.0-beta.17'. */
  readonly release: string;
  readonly dataFolder: string;
  readonly logFile: string;
  /**
   * Stops the server (its sessions are cut, so close pools first), frees the data folder. Calling it again waits for
   * the same stop. Fault: start-failed, when the server can't be stopped; the folder is freed all the same.
   */
  stop(): Promise<void>;
};

/**
 * Opens the embedded PostgreSQL on a data folder: makes it at the first start, recovers it after any crash, keeps it
 * running until stop(). One program at a time. Rejects with ClusterFault: platform, binaries, run-as, in-use,
 * not-writable, not-ours, other-major, damaged, disk-full, memory, start-failed.
 */
export async function openCluster(options: OpenClusterOptions): Promise<Cluster> {
  options.signal?.throwIfAborted();
  const layout = prepareDataFolder(options.dataFolder, options.alsoOurs);
  const lock = await lockDataFolder(layout);
  try {
    return await openLocked(layout, lock, options);
  } catch (error) {
    lock.release();
    // What carries no code isn't the outside's failure but ours: it goes up as it is.
    throw codeOf(error) === undefined ? error : folderFault(error, layout.data);
  }
}

async function openLocked(layout: Layout, lock: OwnerLock, options: OpenClusterOptions): Promise<Cluster> {
  const signal = options.signal ?? new AbortController().signal;
  const setup = await prepareServer(layout, options.onProgress, signal);
  const server = await superviseServer(setup, options, signal);
  try {
    const connection = { host: setup.socketFolder, port: SOCKET_PORT, user: SUPERUSER, database: 'interim' };
    const freshlyCreated = await ensureDatabase(connection, layout.data);
    signal.throwIfAborted();
    const query = new URLSearchParams({ host: connection.host, port: String(connection.port) });
    let stopped: Promise<void> | undefined;
    return {
      connection,
      connectionString: `postgresql://${connection.user}@/${connection.database}?${query}`,
      adopted: server.adopted,
      freshlyCreated,
      release: setup.binaries.release,
      dataFolder: layout.data,
      logFile: layout.log,
      stop: () => {
        stopped ??= server.stop().finally(() => lock.release());
        return stopped;
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function prepareServer(
  layout: Layout,
  onProgress: (message: string) => void,
  signal: AbortSignal,
): Promise<ServerSetup> {
  const account = chooseAccount(layout.pgdata);
  const binaries = findBinaries(account, [join(layout.data, 'programs'), '/var/cache/interim']);
  const socketFolder = socketFolderOf(layout.data, account);
  await removeUnfinished(layout);
  if (inspectPgdata(layout, binaries.major) === 'absent') {
    onProgress('Making the database (first start, a few seconds)');
    await createPgdata(layout, binaries, account, signal);
  }
  settleOwnership(layout.pgdata, account);
  rotateLog(layout.log);
  return { layout, binaries, account, socketFolder };
}
