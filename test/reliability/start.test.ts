import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { postgresProcessesIn, signalProcess, waitUntil } from '../../src/cluster/processes.ts';
import { chooseAccount, mayPassTo } from '../../src/cluster/run-as.ts';
import { readEvaluation } from '../../src/entrypoints/evaluation.ts';
import { newLedger } from './ledger.ts';
import {
  answering,
  endEverything,
  freePort,
  home,
  pgdataOf,
  postmasterOf,
  type ProgramProcess,
  startProgram,
  type StartOptions,
} from './program-process.ts';
import { signedInPeople } from './session.ts';

const folder = mkdtempSync(join(tmpdir(), 'interim start test-'));
// The database's own user has to get through.
chmodSync(folder, 0o755);
const started: { readonly program: ProgramProcess; readonly dataFolder: string }[] = [];

afterAll(() => {
  for (const { program, dataFolder } of started) endEverything(program, dataFolder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function start(dataFolder: string, more: Partial<StartOptions> = {}): Promise<ProgramProcess> {
  const program = startProgram({ dataFolder, port: await freePort(), ...more });
  started.push({ program, dataFolder });
  return program;
}

/** A start that comes to nothing: what it says, and that it says it as a sentence. */
async function refused(dataFolder: string, more: Partial<StartOptions> = {}) {
  const program = await start(dataFolder, more);
  const { code } = await program.ended;
  expect(program.err()).not.toMatch(/^\s+at /m);
  return { code, said: program.err().trim() };
}

/** Ctrl-C: the signal that a terminal sends to everything that the command started. */
async function ctrlC(program: ProgramProcess): Promise<number | null> {
  signalProcess(-program.pid, 'SIGINT');
  return (await program.ended).code;
}

const says = async (program: ProgramProcess, words: string): Promise<void> => {
  expect(await waitUntil(() => program.out().includes(words), 60_000), program.out() + program.err()).toBe(
    true,
  );
};
const nothingRunsIn = (dataFolder: string): boolean => postgresProcessesIn(pgdataOf(dataFolder)).length === 0;

async function policiesOf(program: ProgramProcess, dataFolder: string): Promise<number> {
  const people = signedInPeople(() => program.url, dataFolder, newLedger(), { stopped: () => false });
  const read = await people.read('hana', '/v1/policies');
  return typeof read === 'object' && read !== null && 'data' in read && Array.isArray(read.data)
    ? read.data.length
    : 0;
}

describe('a newcomer starts it', () => {
  const dataFolder = join(folder, 'data of mine');
  let policies = 0;
  let password = '';

  test('the first start says where to look and who to sign in as; a second one says that it runs already', async () => {
    const program = await start(dataFolder);
    await answering(program);
    await says(program, 'Ctrl-C stops it');
    password = (await readEvaluation(dataFolder))?.password ?? '';
    for (const words of [program.url.replace('127.0.0.1', 'localhost'), password, 'lukasz', 'interim code'])
      expect(program.out()).toContain(words);
    expect(program.err()).toBe('');
    policies = await policiesOf(program, dataFolder);
    expect(policies).toBeGreaterThan(10);

    const second = await refused(dataFolder);
    expect(second).toEqual({
      code: 1,
      said: expect.stringMatching(/already running on this data folder \(process \d+/),
    });
    const port = Number(new URL(program.url).port);
    const onPort = await refused(join(folder, 'other'), { port });
    expect(onPort.code).toBe(2);
    expect(onPort.said).toBe(
      `Port ${port} is in use by another program (perhaps another Interim). Choose another: npm start -- --port ${port + 1}`,
    );
    expect(existsSync(join(folder, 'other'))).toBe(false);

    expect(await ctrlC(program)).toBe(0);
    expect(program.out()).toContain('Everything acknowledged is on disk');
    expect(program.err()).toBe('');
    expect(nothingRunsIn(dataFolder)).toBe(true);
  }, 90_000);

  test('nobody else on the machine can read its secrets', () => {
    for (const [name, mode] of [
      ['evaluation.json', 0o600],
      ['evaluation-codes', 0o700],
      ['postgres', 0o700],
      ['postgres.log', 0o600],
      ['interim.lock', 0o600],
    ] as const)
      expect([name, statSync(join(dataFolder, name)).mode & 0o777]).toEqual([name, mode]);
  });

  test('after kill -9 of the program, of the database and of both it is all there again', async () => {
    const first = await start(dataFolder);
    await answering(first);
    signalProcess(first.pid, 'SIGKILL');
    await first.ended;
    expect(postmasterOf(dataFolder)).not.toBe(null);

    const second = await start(dataFolder);
    await answering(second);
    expect(second.out()).toContain('took it over');
    const before = postmasterOf(dataFolder) ?? 0;
    signalProcess(before, 'SIGKILL');
    await waitUntil(() => ![null, before].includes(postmasterOf(dataFolder)), 20_000);
    await answering(second);
    await says(second, 'The database is back after');

    for (const pid of [second.pid, ...postgresProcessesIn(pgdataOf(dataFolder))])
      signalProcess(pid, 'SIGKILL');
    await second.ended;
    const third = await start(dataFolder);
    await answering(third);
    expect(await policiesOf(third, dataFolder)).toBe(policies);
    expect((await readEvaluation(dataFolder))?.password).toBe(password);
    expect(await ctrlC(third)).toBe(0);
    expect(nothingRunsIn(dataFolder)).toBe(true);
  }, 120_000);

  test('a real register never becomes a sandbox', async () => {
    const { code, said } = await refused(dataFolder, { args: ['--sandbox'] });
    expect({ code, said }).toEqual({
      code: 2,
      said: expect.stringMatching(/not a sandbox and never becomes one/),
    });
    expect(nothingRunsIn(dataFolder)).toBe(true);
  }, 60_000);
});

describe('a start that is ended on its way', () => {
  test('Ctrl-C while the database is made leaves nothing behind', async () => {
    const dataFolder = join(folder, 'interrupted');
    const program = await start(dataFolder);
    await says(program, 'Making the database');
    expect(await ctrlC(program)).toBe(130);
    expect(program.err()).toBe('');
    expect(postgresProcessesIn(dataFolder)).toEqual([]);
    expect(existsSync(pgdataOf(dataFolder))).toBe(false);
  }, 60_000);

  test('killed while it writes what a register begins with, or while it plays the sample, the next begins anew', async () => {
    const dataFolder = join(folder, 'half');
    const seeding = await start(dataFolder, { args: ['--sandbox'] });
    await says(seeding, 'Writing the starter policies');
    signalProcess(seeding.pid, 'SIGKILL');
    await seeding.ended;
    const playing = await start(dataFolder, { args: ['--sample'] });
    await says(playing, 'Playing the sample');
    await pause(300);
    signalProcess(playing.pid, 'SIGKILL');
    await playing.ended;
    const next = await start(dataFolder, { args: ['--sandbox'] });
    await answering(next);
    expect(next.out()).toContain('ended while it loaded the sample; beginning anew');
    expect(await policiesOf(next, dataFolder)).toBeGreaterThan(10);
    expect(await ctrlC(next)).toBe(0);
  }, 120_000);
});

describe('a start that cannot be says why in a sentence', () => {
  test.each([
    ['--port', '70000', 'A port is a number from 1 to 65535, not "70000".'],
    ['--prot', '4381', "Unknown option '--prot'"],
  ])('%s %s', async (flag, value, words) => {
    const { code, said } = await refused(join(folder, 'unused'), { args: [flag, value] });
    expect(code).toBe(2);
    expect(said).toMatch(words);
  });

  test.each([
    ['mysql://root@localhost/interim', /mysql:\/\/, which isn't PostgreSQL/],
    ['localhost', /DATABASE_URL isn't a URL/],
    ['postgresql://interim:geheim#1@localhost/interim', /DATABASE_URL isn't a URL.*%23/],
  ])('DATABASE_URL=%s', async (url, words) => {
    const { code, said } = await refused(join(folder, 'unused'), { env: { DATABASE_URL: url } });
    expect(code).toBe(1);
    expect(said).toMatch(words);
    expect(said).not.toContain('geheim');
  });

  test('a folder with other things in it, and a file in its place', async () => {
    const foreign = join(folder, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'thesis.doc'), '');
    expect(await refused(foreign)).toEqual({
      code: 1,
      said: expect.stringMatching(/holds other files \(thesis\.doc\)/),
    });
    expect(await refused(join(foreign, 'thesis.doc'))).toEqual({
      code: 1,
      said: expect.stringMatching(/there is a file where a folder must stand/),
    });
  });

  test.skipIf(process.getuid?.() !== 0)(
    'a disk that is full',
    async () => {
      const small = join(folder, 'small');
      mkdirSync(small);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', small]);
      try {
        const { code, said } = await refused(small);
        expect(code).toBe(1);
        expect(said).toMatch(/has too little room \(\d+ MB free of 24 MB\)/);
        expect(said).toContain('a new database takes about 50 MB');
      } finally {
        execFileSync('umount', [small]);
      }
    },
    60_000,
  );
});

/** The account that the database runs as under root: an ordinary one. */
const ordinary = process.getuid?.() === 0 ? chooseAccount(join(folder, 'none')) : undefined;
const readable = ordinary !== undefined && mayPassTo(join(home, 'bin', 'start.mjs'), ordinary);
if (!readable)
  console.warn(
    'Starting as an ordinary user is not tested here: not root, or this folder is closed to others.',
  );

test.skipIf(!readable)(
  'an ordinary user starts it in a folder of their own',
  async () => {
    if (ordinary === undefined) return;
    const dataFolder = join(folder, 'ordinary');
    mkdirSync(dataFolder);
    execFileSync('chown', [`${ordinary.uid}:${ordinary.gid}`, dataFolder]);
    const program = await start(dataFolder, { account: ordinary, env: { HOME: dataFolder } });
    await answering(program);
    expect(statSync(join(dataFolder, 'evaluation.json')).uid).toBe(ordinary.uid);
    expect(await ctrlC(program)).toBe(0);
    expect(program.err()).toBe('');
    expect(nothingRunsIn(dataFolder)).toBe(true);
  },
  60_000,
);
