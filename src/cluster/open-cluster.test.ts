import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findPackage, missingLinks } from './binaries.ts';
import { prepareDataFolder } from './data-folder.ts';
import { postgresProcessesIn, waitUntil } from './processes.ts';
import { copyOf, open, outcome, query, startProgram, testFolder } from './testing.ts';

const folder = testFolder();
const template = join(folder, 'template');

beforeAll(async () => {
  const cluster = await open(template);
  await query(cluster.connection, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)');
  await cluster.stop();
});

describe('starting', () => {
  test('the first start makes a durable, private UTF-8 database, also under a long path with spaces', async () => {
    const dataFolder = join(folder, 'a long path '.repeat(12).trim(), 'of data');
    const said: string[] = [];
    const cluster = await open(dataFolder, { onProgress: (message) => said.push(message) });
    expect(cluster).toMatchObject({ freshlyCreated: true, adopted: false, dataFolder });
    expect(said).toEqual(['Making the database (first start, a few seconds)']);
    const names = [
      'fsync',
      'synchronous_commit',
      'full_page_writes',
      'listen_addresses',
      'data_checksums',
      'server_encoding',
      'TimeZone',
    ];
    const rows = await query(
      cluster.connection,
      `SELECT name, setting FROM pg_settings WHERE name = ANY('{${names.join()}}')`,
    );
    expect(Object.fromEntries(rows.map((row) => [row['name'], row['setting']]))).toEqual({
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      listen_addresses: '',
      data_checksums: 'on',
      server_encoding: 'UTF8',
      TimeZone: 'UTC',
    });
    const locale = await query(
      cluster.connectionString,
      'SELECT datlocprovider, datlocale FROM pg_database WHERE datname = current_database()',
    );
    expect(locale).toEqual([{ datlocprovider: 'b', datlocale: 'C.UTF-8' }]);
    expect(statSync(cluster.connection.host).mode & 0o777).toBe(0o700);
  });

  test('a warm start says nothing and finds what was written', async () => {
    const said: string[] = [];
    const cluster = await open(copyOf(template, join(folder, 'warm')), {
      onProgress: (message) => said.push(message),
    });
    expect(cluster.freshlyCreated).toBe(false);
    expect(said).toEqual([]);
    expect(await query(cluster.connection, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  test('a start that is called off leaves nothing running and nothing behind', async () => {
    const dataFolder = join(folder, 'called off');
    const controller = new AbortController();
    const opening = open(dataFolder, {
      signal: controller.signal,
      onProgress: () => setImmediate(() => controller.abort()),
    });
    expect(await opening.catch((error: unknown) => error)).toBe(controller.signal.reason);
    expect(readdirSync(dataFolder)).toEqual(['interim.lock']);
    expect(await waitUntil(() => postgresProcessesIn(dataFolder).length === 0, 5_000)).toBe(true);
  });

  test('a first start that was killed half-way is done again', async () => {
    const dataFolder = join(folder, 'killed half-way');
    const program = startProgram(dataFolder);
    const unfinished = () =>
      existsSync(dataFolder) && readdirSync(dataFolder).find((name) => name.startsWith('postgres.new-'));
    await waitUntil(() => {
      const name = unfinished();
      return typeof name === 'string' && existsSync(join(dataFolder, name, 'global', 'pg_control'));
    }, 20_000);
    await program.kill('SIGKILL');
    expect(unfinished()).toBeTypeOf('string');
    const cluster = await open(dataFolder);
    expect(cluster.freshlyCreated).toBe(true);
    expect(unfinished()).toBeUndefined();
  });

  test('a log of more than 10 MB moves aside', async () => {
    const dataFolder = copyOf(template, join(folder, 'long log'));
    const log = join(dataFolder, 'postgres.log');
    truncateSync(log, 11 * 1_048_576);
    await open(dataFolder);
    expect(statSync(`${log}.1`).size).toBe(11 * 1_048_576);
    expect(statSync(log).size).toBeLessThan(100_000);
  });

  test('statements that fail are not repeated in the log', async () => {
    const cluster = await open(copyOf(template, join(folder, 'discreet')));
    await expect(query(cluster.connection, "SELECT 'a secret weakness', 1/0")).rejects.toThrow(
      'division by zero',
    );
    const log = readFileSync(cluster.logFile, 'utf8');
    expect(log).toContain('division by zero');
    expect(log).not.toContain('a secret weakness');
  });
});

describe('one owner', () => {
  test('a second program is refused with the number of the first and the way out', async () => {
    const dataFolder = copyOf(template, join(folder, 'owned'));
    const first = startProgram(dataFolder);
    expect(await outcome(first)).toMatchObject({ event: 'open' });
    await expect(open(dataFolder)).rejects.toMatchObject({
      code: 'in-use',
      message: expect.stringMatching(
        new RegExp(
          `^Interim is already running on this data folder \\(process ${first.pid}, since 2.*Z\\)\\. Stop it first, or give .* --data\\.`,
        ),
      ),
    });
    await first.kill('SIGTERM');
    expect((await open(dataFolder)).adopted).toBe(false);
  });

  test('a second opening in the same program is refused and does not loosen the first', async () => {
    const dataFolder = copyOf(template, join(folder, 'twice'));
    await open(dataFolder);
    await expect(open(dataFolder)).rejects.toMatchObject({ code: 'in-use' });
    expect(await outcome(startProgram(dataFolder))).toMatchObject({ event: 'fault', code: 'in-use' });
  });

  test('of two first starts at the same moment one opens and one is refused', async () => {
    const dataFolder = join(folder, 'race');
    const programs = [startProgram(dataFolder), startProgram(dataFolder)];
    const outcomes = await Promise.all(programs.map(outcome));
    expect(
      outcomes.map((said) => String(said['code'] ?? said['event'])).toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['in-use', 'open']);
    await Promise.all(programs.map((program) => program.kill('SIGTERM')));
  });

  test('stop ends the server, frees the folder and may be called twice', async () => {
    const dataFolder = copyOf(template, join(folder, 'stopped'));
    const cluster = await open(dataFolder);
    await Promise.all([cluster.stop(), cluster.stop()]);
    expect(postgresProcessesIn(dataFolder)).toEqual([]);
    expect(existsSync(cluster.connection.host)).toBe(false);
    await (await open(dataFolder)).stop();
  });

  test('Ctrl-C reaches the program and not the server', async () => {
    const program = startProgram(copyOf(template, join(folder, 'interrupted')));
    const { connectionString } = await outcome(program);
    process.kill(-program.pid, 'SIGINT');
    expect(await program.next()).toEqual({ event: 'interrupted' });
    expect(await query(String(connectionString), 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await program.kill('SIGTERM');
  });
});

describe('folders that will not do', () => {
  test('a folder with other files is refused and left alone', async () => {
    const dataFolder = join(folder, 'photos');
    mkdirSync(dataFolder);
    writeFileSync(join(dataFolder, 'holiday.jpg'), '');
    await expect(open(dataFolder)).rejects.toMatchObject({
      code: 'not-ours',
      message: expect.stringContaining('(holiday.jpg)'),
    });
    expect(readdirSync(dataFolder)).toEqual(['holiday.jpg']);
    expect(prepareDataFolder(dataFolder, ['holiday.jpg']).data).toBe(dataFolder);
  });

  test('a file in the place of the folder is named as such', async () => {
    writeFileSync(join(folder, 'a file'), '');
    await expect(open(join(folder, 'a file'))).rejects.toMatchObject({
      code: 'not-writable',
      message: expect.stringContaining('there is a file'),
    });
  });

  test('data of another major version is refused and left alone', async () => {
    const dataFolder = copyOf(template, join(folder, 'older'));
    writeFileSync(join(dataFolder, 'postgres', 'PG_VERSION'), '17\n');
    await expect(open(dataFolder)).rejects.toMatchObject({
      code: 'other-major',
      message: expect.stringContaining('PostgreSQL 17'),
    });
  });

  test('a database folder without its version is damaged, not empty', async () => {
    const dataFolder = copyOf(template, join(folder, 'no version'));
    renameSync(join(dataFolder, 'postgres', 'PG_VERSION'), join(folder, 'taken'));
    await expect(open(dataFolder)).rejects.toMatchObject({ code: 'damaged' });
    expect(existsSync(join(dataFolder, 'postgres', 'base'))).toBe(true);
  });

  test('a database that does not start says why and where to read on', async () => {
    const dataFolder = copyOf(template, join(folder, 'no control file'));
    renameSync(join(dataFolder, 'postgres', 'global', 'pg_control'), join(folder, 'taken too'));
    await expect(open(dataFolder)).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringMatching(/pg_control.*postgres\.log/s),
    });
  });
});

describe('the package', () => {
  test('a platform without a package is told of DATABASE_URL', () => {
    expect(() => findPackage('sunos', 'x64')).toThrow(
      expect.objectContaining({ code: 'platform', message: expect.stringContaining('DATABASE_URL') }),
    );
  });

  test('its symbolic links are complete after a start', () => {
    expect(missingLinks(findPackage(process.platform, process.arch).native)).toEqual([]);
  });
});
