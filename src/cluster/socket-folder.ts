import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClusterFault, codeOf, folderFault } from './fault.ts';
import { type Account, mayUse } from './run-as.ts';

/** A socket's path holds 107 bytes on Linux and 103 on macOS; "/.s.PGSQL.5432" takes 14 of them. */
const LONGEST_FOLDER = 103 - 14;

/** Always the same: the folder belongs to one server, so ports can't collide. */
export const SOCKET_PORT = 5432;

/**
 * The private folder of this data folder's socket: short, under the temporary folder, the same at every start.
 * Its name comes from the path and the identity of the data folder, so that two containers that share /tmp and
 * both have their data at /data don't meet. Fault: run-as, when no temporary folder serves.
 */
export function socketFolderOf(data: string, account: Account | undefined): string {
  const { dev, ino } = statSync(data);
  const owner = account?.uid ?? process.getuid?.();
  const name = createHash('sha256').update(`${data}\0${dev}\0${ino}\0${owner}`).digest('hex').slice(0, 16);
  for (const base of [tmpdir(), '/tmp', '/var/tmp']) {
    const folder = join(base, `interim-${name}`);
    const fits = Buffer.byteLength(folder) <= LONGEST_FOLDER && !/["\\]/.test(folder);
    if (fits && mayUse(base, account) && isOursOrAbsent(folder, owner)) return folder;
  }
  throw new ClusterFault(
    'run-as',
    'Interim finds no temporary folder for the socket of its database: /tmp must exist, be readable for every user ' +
      `and hold nothing of other users at ${join('/tmp', `interim-${name}`)}.`,
  );
}

/** Makes the folder anew (0700, the server's own): a cleaned /tmp or a dead server's socket don't matter. */
export function makeSocketFolder(folder: string, account: Account | undefined): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
    if (account !== undefined) chownSync(folder, account.uid, account.gid);
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
  } catch (error) {
    throw folderFault(error, folder);
  }
}

/** Another user could have put a folder in our place, in a /tmp that all write to: we don't go in. */
function isOursOrAbsent(folder: string, owner: number | undefined): boolean {
  try {
    const found = lstatSync(folder);
    return found.isDirectory() && (found.uid === owner || found.uid === process.getuid?.());
  } catch (error) {
    return codeOf(error) === 'ENOENT';
  }
}
