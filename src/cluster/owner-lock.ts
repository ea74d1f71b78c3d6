import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import type { Layout } from './data-folder.ts';
import { ClusterFault, codeOf, folderFault, messageOf } from './fault.ts';
import { isAlive } from './processes.ts';

export type OwnerLock = { release(): void };

type Owner = { readonly pid: number; readonly since: string; readonly host: string };

const SQLITE_BUSY = 5;
/** How long the kernel may need to tear down a killed owner before its lock is free, in ms. */
const TEARDOWN_MS = 1_000;

/**
 * Takes the data folder for this program until `release` or until the process ends, however it ends.
 *
 * The lock is the kernel's (an fcntl lock, taken through node:sqlite because Node has no call for it): two starts
 * can't both get it, kill -9 frees it, and it holds between containers that share the folder. A file with a process
 * number fails on all three: numbers are reused, and in two containers both programs are process 1.
 * Faults: in-use, not-writable, not-ours, disk-full.
 */
export async function lockDataFolder(layout: Layout): Promise<OwnerLock> {
  createOnce(layout);
  const deadline = performance.now() + TEARDOWN_MS;
  for (;;) {
    const held = tryLock(layout);
    if (held !== undefined) {
      writeOwner(layout, held);
      return {
        release: () => {
          // The lock file stays: removing it would let a third start lock a new file beside a second's.
          rmSync(layout.owner, { force: true });
          held.close();
        },
      };
    }
    const owner = readOwner(layout);
    const perhapsDead = owner === undefined || (owner.host === hostname() && !isAlive(owner.pid));
    if (!perhapsDead || performance.now() > deadline) throw inUse(layout, owner);
    await pause(20);
  }
}

/** Exclusive creation never opens a file that exists: closing it here would drop a lock that this process holds. */
function createOnce(layout: Layout): void {
  try {
    closeSync(openSync(layout.lock, 'wx', 0o600));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw folderFault(error, layout.data);
  }
}

function tryLock(layout: Layout): DatabaseSync | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(layout.lock);
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database?.close();
    const busy =
      typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === SQLITE_BUSY;
    if (busy) return undefined;
    throw new ClusterFault(
      'not-writable',
      `Interim can't lock ${layout.lock} (${messageOf(error)}). The file must be empty and writable, on a file ` +
        'system that supports locks. Give another folder with --data if this one is a network or shared folder.',
      { cause: error },
    );
  }
}

function writeOwner(layout: Layout, held: DatabaseSync): void {
  const owner: Owner = { pid: process.pid, since: new Date().toISOString(), host: hostname() };
  try {
    // Removed first: a killed program of another user may have left one that we can't write into.
    rmSync(layout.owner, { force: true });
    writeFileSync(layout.owner, `${JSON.stringify(owner)}\n`, { mode: 0o600 });
  } catch (error) {
    held.close();
    throw folderFault(error, layout.data);
  }
}

function readOwner(layout: Layout): Owner | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(layout.owner, 'utf8'));
    if (typeof read !== 'object' || read === null) return undefined;
    if (!('pid' in read && 'since' in read && 'host' in read)) return undefined;
    const { pid, since, host } = read;
    if (typeof pid !== 'number' || typeof since !== 'string' || typeof host !== 'string') return undefined;
    return { pid, since, host };
  } catch {
    // Not written yet, or half written: the lock alone decides, this file only names its holder.
    return undefined;
  }
}

function inUse(layout: Layout, owner: Owner | undefined): ClusterFault {
  const where = owner === undefined || owner.host === hostname() ? '' : ` on ${owner.host}`;
  const who = owner === undefined ? '' : ` (process ${owner.pid}${where}, since ${owner.since})`;
  return new ClusterFault(
    'in-use',
    `Interim is already running on this data folder${who}. Stop it first, or give this one another folder with ` +
      `--data. The folder is ${layout.data}.`,
  );
}
