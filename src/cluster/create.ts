import { spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Binaries, spawnFault } from './binaries.ts';
import { type Layout, UNFINISHED } from './data-folder.ts';
import { folderFault } from './fault.ts';
import { postgresProcessesIn, signalProcess, waitUntil } from './processes.ts';
import { type Account, credentials, pathForServer } from './run-as.ts';
import { diagnose } from './server-log.ts';
import { serverEnvironment } from './settings.ts';

/** The only role: superuser, reachable through the private socket alone. */
export const SUPERUSER = 'interim';

/** Text is UTF-8 and sorts by code point, by rules that PostgreSQL brings: an upgraded system library changes nothing. */
const FORM = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--auth-local=trust',
  '--auth-host=reject',
  '--no-instructions',
];

/**
 * Makes the database's files in a folder beside PGDATA and renames it once they are complete and on disk: an
 * interrupted first start leaves nothing that looks like a database. Faults: disk-full, run-as, binaries, start-failed.
 */
export async function createPgdata(
  layout: Layout,
  binaries: Binaries,
  account: Account | undefined,
  signal: AbortSignal,
): Promise<void> {
  let fresh: string | undefined;
  try {
    fresh = mkdtempSync(join(layout.data, UNFINISHED));
    if (account !== undefined) chownSync(fresh, account.uid, account.gid);
    await runInitdb(fresh, layout, binaries, account, signal);
    if (existsSync(layout.pgdata)) rmdirSync(layout.pgdata);
    renameSync(fresh, layout.pgdata);
    syncFolder(layout.data);
  } catch (error) {
    if (fresh !== undefined) rmSync(fresh, { recursive: true, force: true });
    if (signal.aborted) throw signal.reason;
    throw folderFault(error, layout.data);
  }
}

/** Removes what an interrupted first start left, and ends it first if it still runs without its parent. */
export async function removeUnfinished(layout: Layout): Promise<void> {
  for (const name of readdirSync(layout.data).filter((entry) => entry.startsWith(UNFINISHED))) {
    const folder = join(layout.data, name);
    for (const pid of postgresProcessesIn(folder)) signalProcess(pid, 'SIGKILL');
    await waitUntil(() => postgresProcessesIn(folder).length === 0, 5_000);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runInitdb(
  folder: string,
  layout: Layout,
  binaries: Binaries,
  account: Account | undefined,
  signal: AbortSignal,
): Promise<void> {
  const options = ['-D', pathForServer(folder, account), '-U', SUPERUSER, ...FORM];
  const child = spawn(binaries.initdb, options, {
    cwd: folder,
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...credentials(account),
  });
  // The whole group: initdb runs servers of its own.
  const abort = () => child.pid !== undefined && signalProcess(-child.pid, 'SIGKILL');
  signal.addEventListener('abort', abort);
  try {
    let words = '';
    const note = (chunk: Buffer) => {
      words += chunk.toString();
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    const status = await new Promise<number | null>((resolve, reject) => {
      child.once('error', (error) => reject(spawnFault(error, binaries.initdb)));
      child.once('close', resolve);
    });
    if (status !== 0) throw diagnose(words, "The database couldn't be made", layout.data, layout.log);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
