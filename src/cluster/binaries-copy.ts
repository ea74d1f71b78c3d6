import {
  chmodSync,
  constants,
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { ClusterFault, codeOf, diskFull } from './fault.ts';
import { type Account, mayPassTo } from './run-as.ts';

/** Longer than any copy takes, in ms: what is older was left by a program that was killed while copying. */
const ABANDONED_MS = 600_000;

/**
 * Copies the programs of `native` (60 MB, once for each release) to a folder that `account` can use and returns the
 * copy's `native`. Folders are tried in order; one that others may write into is passed over, since its contents run.
 * Faults: binaries when none serves, disk-full.
 */
export function copyBinaries(
  native: string,
  release: string,
  account: Account | undefined,
  folders: readonly string[],
): string {
  let last: unknown;
  for (const folder of folders) {
    const copy = join(folder, `postgresql-${release}-${process.platform}-${process.arch}`);
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      if (!mayPassTo(copy, account) || !isPrivate(folder)) continue;
      if (!isWhole(native, join(copy, 'native'))) replaceCopy(native, copy, folder);
      return join(copy, 'native');
    } catch (error) {
      if (codeOf(error) === 'ENOSPC') throw diskFull(folder, error);
      last = error;
    }
  }
  throw new ClusterFault(
    'binaries',
    `PostgreSQL can't be run from ${native}: it is incomplete or out of reach for the user it must run as, and no ` +
      `copy could be made (tried ${folders.join(', ')}). Install Interim in a folder that every user can read, such ` +
      'as /opt/interim, or start it as an ordinary user.',
    { cause: last },
  );
}

function isPrivate(folder: string): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

function replaceCopy(native: string, copy: string, folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith('postgresql.new-'))) {
    const age = Date.now() - statSync(join(folder, name)).mtimeMs;
    if (age > ABANDONED_MS) rmSync(join(folder, name), { recursive: true, force: true });
  }
  const fresh = mkdtempSync(join(folder, 'postgresql.new-'));
  try {
    chmodSync(fresh, 0o755);
    copyTree(native, join(fresh, 'native'));
    rmSync(copy, { recursive: true, force: true });
    renameSync(fresh, copy);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Two programs with two data folders may copy at once; the first one's copy serves both.
    if (!isWhole(native, join(copy, 'native'))) throw error;
  }
}

/** Links are left out: they are made anew from the package's list. So are archives, which only compilers read. */
function copyTree(from: string, to: string): void {
  mkdirSync(to);
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) copyTree(source, target);
    else if (isNeeded(entry)) {
      copyFileSync(source, target, constants.COPYFILE_FICLONE);
      chmodSync(target, (statSync(source).mode & 0o100) === 0 ? 0o644 : 0o755);
    }
  }
}

const isNeeded = (entry: { name: string; isFile(): boolean }): boolean =>
  entry.isFile() && !entry.name.endsWith('.a');

/** Every file is there with its size: a copy cut short by a power failure doesn't pass. */
function isWhole(from: string, to: string): boolean {
  return readdirSync(from, { withFileTypes: true }).every((entry) => {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) return isWhole(source, target);
    return !isNeeded(entry) || statSync(target, { throwIfNoEntry: false })?.size === statSync(source).size;
  });
}
