import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fchownSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Binaries, spawnFault } from './binaries.ts';
import type { Layout } from './data-folder.ts';
import { ClusterFault, folderFault } from './fault.ts';
import {
  isAlive,
  isNumberTaken,
  isPostgresOf,
  postgresProcessesIn,
  signalProcess,
  waitUntil,
} from './processes.ts';
import { type Account, credentials, pathForServer } from './run-as.ts';
import { diagnose, logSize, readLog } from './server-log.ts';
import { serverArguments, serverEnvironment } from './settings.ts';
import { makeSocketFolder, SOCKET_PORT } from './socket-folder.ts';

export type Postmaster = {
  readonly pid: number;
  /** Resolves when the server has ended, with what is known of why. Never rejects. */
  readonly ended: Promise<ClusterFault>;
};

export type ServerSetup = {
  readonly layout: Layout;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  readonly socketFolder: string;
};

type Progress = (message: string) => void;

/** A person waits gladly this long without being told why, in ms. */
const PATIENCE_MS = 2_000;

/**
 * Starts the server and waits until it accepts connections, however long its recovery takes: progress says so every
 * few seconds, `signal` ends it. Its own session (setsid), so that Ctrl-C reaches the program and not the server.
 * Faults: disk-full, damaged, memory, binaries, platform, start-failed.
 */
export async function startPostmaster(
  setup: ServerSetup,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<Postmaster> {
  const { layout, binaries, account, socketFolder } = setup;
  makeSocketFolder(socketFolder, account);
  const offset = logSize(layout.log);
  const child = spawnServer(setup);
  const ended = endOf(child, setup, offset);
  let fault: ClusterFault | undefined;
  void ended.then((why) => {
    fault = why;
  });
  const started = performance.now();
  let nextWord = started + PATIENCE_MS;
  while (!isReady(layout.pgdata, child.pid)) {
    if (fault !== undefined) throw fault;
    if (signal.aborted) {
      if (child.pid !== undefined) await stopPostmaster(child.pid, onProgress);
      throw signal.reason;
    }
    if (performance.now() > nextWord) {
      onProgress(
        `The database is recovering from an unclean stop (${Math.round((performance.now() - started) / 1000)} s so far)`,
      );
      nextWord += 5_000;
    }
    await pause(5);
  }
  if (child.pid === undefined) throw spawnFault('it has no process', binaries.postgres);
  return { pid: child.pid, ended };
}

function spawnServer({ layout, binaries, account, socketFolder }: ServerSetup): ChildProcess {
  let log: number;
  try {
    log = openSync(layout.log, 'a', 0o600);
    if (account !== undefined) fchownSync(log, account.uid, account.gid);
  } catch (error) {
    throw folderFault(error, layout.data);
  }
  try {
    const child = spawn(
      binaries.postgres,
      serverArguments(pathForServer(layout.pgdata, account), socketFolder, SOCKET_PORT),
      {
        cwd: layout.pgdata,
        env: serverEnvironment(),
        detached: true,
        stdio: ['ignore', log, log],
        ...credentials(account),
      },
    );
    // The program's life is its own affair: a forgotten stop() must not keep a finished script alive.
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

function endOf(
  child: ChildProcess,
  { layout, binaries }: ServerSetup,
  offset: number,
): Promise<ClusterFault> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(spawnFault(error, binaries.postgres)));
    child.once('exit', (status, killedBy) => {
      if (killedBy === 'SIGKILL' || (status === 0 && killedBy === null)) {
        const how =
          killedBy === 'SIGKILL' ? 'was killed, perhaps because memory ran out' : 'was stopped from outside';
        resolve(new ClusterFault('died', `The database ${how}.`, { retryable: true }));
        return;
      }
      resolve(diagnose(readLog(layout.log, offset), "The database isn't running", layout.data, layout.log));
    });
  });
}

/** postmaster.pid: the first line is the process, the eighth its state (PostgreSQL's miscadmin.h). */
function isReady(pgdata: string, pid: number | undefined): boolean {
  const lines = readPidFile(pgdata);
  return pid !== undefined && lines[0] === String(pid) && lines[7] === 'ready';
}

function readPidFile(pgdata: string): string[] {
  try {
    return readFileSync(join(pgdata, 'postmaster.pid'), 'utf8')
      .split('\n')
      .map((line) => line.trim());
  } catch {
    // Absent while no server runs.
    return [];
  }
}

/**
 * Makes PGDATA free for a new server, whatever was left in it; only the holder of the owner lock may call it.
 * A server whose program was killed is stopped properly. Sessions that outlived their server are ended: a second
 * server beside them would corrupt the data. A pid file whose number now belongs to a stranger is removed, which
 * PostgreSQL wouldn't dare. Returns whether a living server was found.
 */
export async function clearLeftovers(pgdata: string, onProgress: Progress): Promise<boolean> {
  const pid = Math.abs(Number(readPidFile(pgdata)[0] ?? 0));
  const found = pid > 0 && isPostgresOf(pid, pgdata);
  if (found) {
    onProgress('Taking over the database of a program that was killed');
    await stopPostmaster(pid, onProgress);
  }
  await endOrphans(pgdata);
  if (pid > 0 && isNumberTaken(pid) && !isPostgresOf(pid, pgdata))
    rmSync(join(pgdata, 'postmaster.pid'), { force: true });
  return found;
}

/** Orphans notice their server's death within milliseconds unless they are in the middle of a long statement. */
async function endOrphans(pgdata: string): Promise<void> {
  const gone = () => postgresProcessesIn(pgdata).length === 0;
  for (const [signal, waitMs] of [
    ['SIGQUIT', 500],
    ['SIGKILL', 3_000],
  ] as const) {
    if (await waitUntil(gone, waitMs)) return;
    for (const pid of postgresProcessesIn(pgdata)) signalProcess(pid, signal);
  }
  if (await waitUntil(gone, 10_000)) return;
  throw new ClusterFault(
    'start-failed',
    `Processes of an earlier database still work in ${pgdata} and can't be ended ` +
      `(${postgresProcessesIn(pgdata).join(', ')}). The disk may hang; look at it, or restart the machine.`,
    { retryable: true },
  );
}

/**
 * Stops the server: fast (SIGINT: open transactions are rolled back, everything is written), and if that takes
 * longer than 30 s, at once (SIGQUIT: the next start recovers). Nothing confirmed is lost by either.
 */
export async function stopPostmaster(pid: number, onProgress: Progress): Promise<void> {
  const gone = () => !isAlive(pid);
  for (const [signal, waitMs] of [
    ['SIGINT', PATIENCE_MS],
    [undefined, 28_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 10_000],
  ] as const) {
    if (signal === undefined) onProgress('The database is writing everything to disk before it stops');
    else signalProcess(pid, signal);
    if (await waitUntil(gone, waitMs)) return;
  }
  throw new ClusterFault(
    'start-failed',
    `The database (process ${pid}) can't be stopped; the disk may hang.`,
    { retryable: true },
  );
}
