/** What can be seen without asking anybody: Node, the disk, the data folder and its rights, the pages. */
import { accessSync, constants, existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Diagnosis, ok, warning, wrong } from './diagnosis.ts';
import { root } from './installation.ts';
import type { ProgramOptions } from './options.ts';

const MIB = 1024 * 1024;
const LOW_DISK_MIB = 1024;
const FULL_DISK_MIB = 64;
const OTHERS_MAY = 0o077;

export function diagnoseMachine(options: ProgramOptions): readonly Diagnosis[] {
  return [
    // An older one got no further than bin/preflight.mjs.
    ok('Node', process.versions.node),
    ...(options.databaseUrl === null ? [dataFolder(options), disk(options)] : []),
    ...secrets(options),
    pages(),
  ];
}

function dataFolder({ dataFolder: folder }: ProgramOptions): Diagnosis {
  const what = 'Data folder';
  if (!existsSync(folder)) return ok(what, `${folder} (made at the first start)`);
  if (!statSync(folder).isDirectory())
    return wrong(what, `${folder} is a file`, 'Move it away, or give a folder with --data.');
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    return wrong(
      what,
      `${folder} can't be read and written by this user`,
      'Ask as the user who starts Interim, or change the rights of the folder.',
    );
  }
  const version = versionIn(join(folder, 'postgres'));
  return existsSync(join(folder, 'postgres')) && version === null
    ? wrong(
        what,
        `${join(folder, 'postgres')} is not a complete database, or not this user's to read`,
        'Put a backup in its place, or ask as the user who starts Interim. Delete nothing before you have a copy.',
      )
    : ok(what, `${folder}${version === null ? ' (no database yet)' : `, database of PostgreSQL ${version}`}`);
}

function versionIn(pgdata: string): string | null {
  try {
    return readFileSync(join(pgdata, 'PG_VERSION'), 'utf8').trim();
  } catch {
    return null;
  }
}

function disk({ dataFolder: folder }: ProgramOptions): Diagnosis {
  let there = folder;
  while (!existsSync(there)) there = dirname(there);
  const { bavail, bsize } = statfsSync(there);
  const free = Math.floor((bavail * bsize) / MIB);
  const found = `${free} MiB free for ${folder}`;
  const remedy =
    'Make room: when the disk is full the database takes no more commands, and takes them again when there is room.';
  if (free < FULL_DISK_MIB) return wrong('Disk', found, remedy);
  return free < LOW_DISK_MIB ? warning('Disk', found, remedy) : ok('Disk', found);
}

/** The passwords of the evaluation open every account of this register. */
function secrets({ dataFolder: folder }: ProgramOptions): readonly Diagnosis[] {
  const file = join(folder, 'evaluation.json');
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined || (found.mode & OTHERS_MAY) === 0) return [];
  return [
    wrong(
      'Evaluation accounts',
      `${file} can be read by other users of this machine (mode ${(found.mode & 0o777).toString(8)})`,
      `chmod 600 '${file}'; who has read it can sign in as anybody of the evaluation.`,
    ),
  ];
}

function pages(): Diagnosis {
  return existsSync(join(root, 'web', 'dist', 'index.html'))
    ? ok('Pages', 'built')
    : warning('Pages', 'not built', 'Run `npm run build:web`; the next start does it too.');
}
