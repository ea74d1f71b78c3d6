import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signalProcess } from '../../src/cluster/processes.ts';
import { createEmptyDatabase, type TestDatabase } from '../postgres/database.ts';
import { newLedger } from './ledger.ts';
import { CLOCK_KEEPER, signInEverybody, startLoad } from './load.ts';
import { checkRecord, findingsOf } from './on-record.ts';
import { answering, freePort, type ProgramProcess, startInterim, startProgram } from './program-process.ts';
import { type People, signedInPeople } from './session.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'interim-two-'));
const ledger = newLedger();
const running: Pick<ProgramProcess, 'pid' | 'ended'>[] = [];
const DAY_MS = 86_400_000;

let database: TestDatabase;
let env: Readonly<Record<string, string>>;
let programs: readonly [ProgramProcess, ProgramProcess];
let asked = 0;
let requests = 0;
let people: People;

/** Condition by condition, never by time alone. */
async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`never came: ${what}`);
    await pause(50);
  }
}

async function start(args: readonly string[]): Promise<ProgramProcess> {
  const program = startProgram({ dataFolder, port: await freePort(), args: ['--sandbox', ...args], env });
  running.push(program);
  return program;
}

async function stop(one: Pick<ProgramProcess, 'pid' | 'ended'>): Promise<number | null> {
  signalProcess(one.pid, 'SIGTERM');
  return (await one.ended).code;
}

beforeAll(async () => {
  database = await createEmptyDatabase();
  const { host, user } = database.connection;
  env = { DATABASE_URL: `postgresql://${user}@/${database.name}?host=${host}` };
  // At the same moment, on a database without a table: each waits for what the other makes.
  programs = await Promise.all([start(['--no-worker', '--log']), start(['--no-worker', '--log'])]);
  await Promise.all(programs.map((program) => answering(program)));
  people = signedInPeople(() => programs[asked++ % 2 === 0 ? 0 : 1].url, dataFolder, ledger, {
    stopped: () => false,
  });
  await signInEverybody(people);
}, 120_000);

afterAll(async () => {
  for (const { pid } of running) signalProcess(pid, 'SIGKILL');
  await Promise.all(running.map(({ ended }) => ended));
  await database.close();
  rmSync(dataFolder, { recursive: true, force: true });
}, 60_000);

const counted = async (sql: string): Promise<number> =>
  Number((await database.pool.query<{ n: string }>(sql)).rows[0]?.n);
const active = () => counted(`select count(*) as n from exceptions where status = 'active'`);
const expiries = () => counted(`select count(*) as n from events where type = 'ExceptionExpired'`);
const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

test('two first starts on one empty database begin one register', async () => {
  const policies = await counted(
    `select count(distinct stream_id) as n from events where stream_type = 'policy'`,
  );
  expect(await counted(`select count(*) as n from events where type = 'PolicyPublished'`)).toBe(policies);
  expect(programs.map((program) => program.err())).toEqual(['', '']);
});

test('one person works with both, and every command is done once', async () => {
  const load = startLoad(people, { next: () => (requests += 1) });
  await until('six active exceptions', async () => (await active()) >= 6);
  await load.finish();
  expect(findingsOf(await checkRecord(database.pool, ledger.commands))).toEqual([]);
}, 120_000);

test('out of force at the instant in both programs while no worker runs, and recorded once each when two do', async () => {
  const before = await active();
  const [one, other] = programs;
  const at = (program: ProgramProcess, path: string): Promise<unknown> =>
    people.at(() => program.url).read('hana', path);
  const now = String(memberOf(await at(one, '/v1/clock'), 'now'));
  const to = new Date(Date.parse(now) + 70 * DAY_MS).toISOString();
  await people
    .at(() => one.url)
    .command({ username: CLOCK_KEEPER, kind: 'clock', path: '/v1/clock', body: { to } });

  expect(String(memberOf(await at(other, '/v1/clock'), 'now')) >= to).toBe(true);
  const { rows } = await database.pool.query<{ number: string }>(
    `select number from exceptions where status = 'active' limit 1`,
  );
  for (const program of programs) {
    const shown = await at(program, `/v1/exceptions/${rows[0]?.number}`);
    expect([memberOf(shown, 'status'), memberOf(shown, 'inForce')]).toEqual(['active', false]);
  }
  expect(await expiries()).toBe(0);
  const doctor = startInterim(['doctor', '--server', one.url, '--data', dataFolder], env);
  await doctor.ended;
  expect(doctor.out()).toMatch(/warning +Worker: \d+ exceptions wait/);

  const workers = [startInterim(['worker'], env), startInterim(['worker'], env)];
  running.push(...workers);
  await until('every expiry on record', async () => (await expiries()) >= before && (await active()) === 0);
  expect(await expiries()).toBe(before);
  expect(findingsOf(await checkRecord(database.pool, ledger.commands))).toEqual([]);
  expect(await Promise.all(workers.map(stop))).toEqual([0, 0]);
  expect(await Promise.all(programs.map(stop))).toEqual([0, 0]);
}, 120_000);

test('the log names who asked for what, and no secret', () => {
  const logs = programs.map((program) => program.out().split('Ctrl-C stops it.')[1] ?? '').join('\n');
  expect(logs).toContain('"url":"/v1/sign-in"');
  expect(logs).not.toMatch(/ses_|int_|bearer|password|"code"|totp/i);
});
