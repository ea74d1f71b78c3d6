import {
  accessSync,
  chmodSync,
  constants,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { ClusterFault, codeOf, folderFault } from './fault.ts';
import type { Account } from './run-as.ts';

/** Where things lie in the data folder. All paths are absolute, `data` with its symbolic links resolved. */
export type Layout = {
  readonly data: string;
  /** PostgreSQL's own folder (PGDATA). */
  readonly pgdata: string;
  readonly log: string;
  /** Zero bytes; the kernel's lock on it is what counts. Never opened by anything but owner-lock.ts. */
  readonly lock: string;
  /** Who holds the lock, for the sentence that a second start shows. */
  readonly owner: string;
};

/** The prefix of a PGDATA that initdb hasn't finished. */
export const UNFINISHED = 'postgres.new-';

const harmless = new Set(['lost+found', '.gitkeep', '.gitignore', '.DS_Store']);

/**
 * Makes the data folder when it is missing and makes sure that it is Interim's: empty, or with Interim's lock or
 * database in it, or with nothing but `alsoOurs` (names that the calling program keeps there itself).
 * Faults: not-writable, not-ours, disk-full.
 */
export function prepareDataFolder(dataFolder: string, alsoOurs: readonly string[] = []): Layout {
  const asGiven = resolve(dataFolder);
  let data: string;
  let entries: string[];
  try {
    // Started by root, the server runs as another user, who must be able to pass through, not to list.
    mkdirSync(asGiven, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    data = realpathSync(asGiven);
    entries = readdirSync(data);
    accessSync(data, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw folderFault(error, asGiven);
  }
  const ours = entries.includes('interim.lock') || entries.includes('postgres');
  const foreign = entries.filter((name) => !harmless.has(name) && !alsoOurs.includes(name));
  if (!ours && foreign.length > 0) {
    const shown = foreign.slice(0, 3).join(', ') + (foreign.length > 3 ? ', ...' : '');
    const hint = foreign.includes('PG_VERSION') ? ' It looks like the folder of another PostgreSQL.' : '';
    throw new ClusterFault(
      'not-ours',
      `The folder ${data} holds other files (${shown}) and no data of Interim.${hint} Nothing in it was touched. ` +
        'Give an empty or a new folder with --data.',
    );
  }
  return {
    data,
    pgdata: join(data, 'postgres'),
    log: join(data, 'postgres.log'),
    lock: join(data, 'interim.lock'),
    owner: join(data, 'interim.owner.json'),
  };
}

/**
 * Whether there is a database of the major version `major` ('ready') or none yet ('absent').
 * Faults: other-major, damaged.
 */
export function inspectPgdata(layout: Layout, major: number): 'ready' | 'absent' {
  let found: string;
  try {
    found = readFileSync(join(layout.pgdata, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw folderFault(error, layout.pgdata);
    if (isAbsentOrEmpty(layout.pgdata)) return 'absent';
    throw new ClusterFault(
      'damaged',
      `${layout.pgdata} is not a complete PostgreSQL folder: its PG_VERSION is missing. Nothing in it was touched. ` +
        'Put a backup in its place, or move it away to begin with an empty database.',
    );
  }
  if (found === String(major)) return 'ready';
  throw new ClusterFault(
    'other-major',
    `The data in ${layout.data} was written by PostgreSQL ${found}; this Interim brings PostgreSQL ${major}, which ` +
      `can't read it. Nothing was touched. Start the Interim that brings PostgreSQL ${found}, or serve the data with ` +
      `a PostgreSQL ${found} of your own and set DATABASE_URL to it; to move it, dump it there and load it into a ` +
      'new data folder.',
  );
}

/**
 * Gives PGDATA the owner and the rights that PostgreSQL insists on (0700, owned by the user who runs it), as a
 * restored copy often lacks them. Fault: not-writable, when it is another user's and this program isn't root.
 */
export function settleOwnership(pgdata: string, account: Account | undefined): void {
  const found = statSync(pgdata);
  const wanted = account?.uid ?? process.getuid?.();
  if (wanted !== undefined && found.uid !== wanted) {
    if (account === undefined) {
      throw new ClusterFault(
        'not-writable',
        `The database in ${pgdata} belongs to another user (uid ${found.uid}; this program runs as uid ${wanted}). ` +
          'Start Interim as that user or as root, or give the folder to this user with chown -R.',
      );
    }
    chownTree(pgdata, account);
  }
  if ((found.mode & 0o077) !== 0) chmodSync(pgdata, 0o700);
}

function isAbsentOrEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw folderFault(error, folder);
  }
}

function chownTree(path: string, account: Account): void {
  lchownSync(path, account.uid, account.gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) chownTree(join(path, name), account);
}
