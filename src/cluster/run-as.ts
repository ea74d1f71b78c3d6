import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ClusterFault } from './fault.ts';

/** The user that the server runs as when this program is root. */
export type Account = { readonly uid: number; readonly gid: number };

/**
 * PostgreSQL refuses to run as root. When this program isn't root the server is its own user (undefined).
 * As root: the owner of the database that exists, else `postgres`, else `nobody`. A bare number wouldn't do, because
 * initdb insists on a name for its user. Fault: run-as.
 */
export function chooseAccount(pgdata: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(pgdata, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = readAccounts();
  const account = accounts.get('postgres') ?? accounts.get('_postgres') ?? accounts.get('nobody');
  if (account !== undefined) return account;
  throw new ClusterFault(
    'run-as',
    'Interim was started as root, PostgreSQL refuses to run as root, and this system has neither a user "postgres" ' +
      'nor a user "nobody" to run it as. Start Interim as an ordinary user, or make one of the two.',
  );
}

function readAccounts(): Map<string, Account> {
  const accounts = new Map<string, Account>();
  let lines: string[] = [];
  try {
    lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  } catch {
    // No list of users: the caller's sentence says what is missing.
  }
  for (const line of lines) {
    const [name, , uid, gid] = line.split(':');
    const account = { uid: Number(uid), gid: Number(gid) };
    const usable = Number.isInteger(account.uid) && Number.isInteger(account.gid) && account.uid > 0;
    if (name !== undefined && usable && account.uid < 2 ** 31) accounts.set(name, account);
  }
  return accounts;
}

/** The spawn options that make a child run as `account`; none when it runs as this program's user. */
export const credentials = (account: Account | undefined): { uid?: number; gid?: number } =>
  account === undefined ? {} : { uid: account.uid, gid: account.gid };

/**
 * Whether `account` may pass from the root down to `path` and read (and, for a folder or a program, enter or run) it.
 * Looks at mode bits only: where an access list grants more, the answer is a needless "no", which costs a copy.
 */
export function mayUse(path: string, account: Account | undefined): boolean {
  if (account === undefined) return true;
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  const needed = found.isDirectory() || (found.mode & 0o100) !== 0 ? 0o5 : 0o4;
  return (granted(found, account) & needed) === needed && mayPassTo(path, account);
}

/** Whether `account` may pass through every folder above `path`. */
export function mayPassTo(path: string, account: Account | undefined): boolean {
  if (account === undefined) return true;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((granted(statSync(folder), account) & 0o1) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function granted(found: { uid: number; gid: number; mode: number }, account: Account): number {
  if (found.uid === account.uid) return (found.mode >> 6) & 0o7;
  if (found.gid === account.gid) return (found.mode >> 3) & 0o7;
  return found.mode & 0o7;
}

/**
 * How the server is told where its folder is. Under a folder that its user can't pass (root's home, typically) no path
 * from the root works for it, but its working directory does: the child enters it while still root, and Linux
 * lets a process follow /proc/self/cwd without asking the folders above. Fault: run-as, on systems without /proc.
 */
export function pathForServer(folder: string, account: Account | undefined): string {
  if (mayPassTo(folder, account)) return folder;
  if (process.platform === 'linux') return '/proc/self/cwd';
  throw new ClusterFault(
    'run-as',
    `Interim was started as root, PostgreSQL refuses to run as root, and the user it runs as can't enter ${folder}. ` +
      'Start Interim as an ordinary user, or give a folder outside of private home folders with --data.',
  );
}
