import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPackage } from './binaries.ts';
import { checkExternal } from './external.ts';
import { connectionFault } from './external-faults.ts';
import { type Facts, unfit } from './external-fitness.ts';
import { ClusterFault } from './fault.ts';
import { signalProcess } from './processes.ts';
import { chooseAccount, credentials } from './run-as.ts';
import { open, query, testFolder } from './testing.ts';

const folder = testFolder();
const pgdata = join(folder, 'data', 'postgres');
const password = 's3cret/pass#word';
const socket = `?host=${encodeURIComponent(folder)}`;
let port = 0;

const at = (user: string, database: string, secret = password) =>
  `postgresql://${user}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${database}`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** The same binaries with a network port and passwords, as an operator would run them. */
function startServer(): () => Promise<void> {
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories='];
  const { native } = findPackage(process.platform, process.arch);
  const child = spawn(
    join(native, 'bin', 'postgres'),
    ['-D', pgdata, ...settings.flatMap((setting) => ['-c', setting])],
    { stdio: 'ignore', ...credentials(chooseAccount(pgdata)) },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return async () => {
    signalProcess(Number(child.pid), 'SIGINT');
    await ended;
  };
}

let stop = async () => {};

beforeAll(async () => {
  const cluster = await open(join(folder, 'data'));
  await query(
    cluster.connection,
    `CREATE ROLE owner LOGIN SUPERUSER PASSWORD '${password}'; CREATE ROLE guest LOGIN PASSWORD '${password}';
     CREATE ROLE reader LOGIN PASSWORD '${password}'; ALTER ROLE reader SET default_transaction_read_only = on`,
  );
  await query(
    cluster.connection,
    "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0",
  );
  await cluster.stop();
  writeFileSync(
    join(pgdata, 'pg_hba.conf'),
    'host all stranger 127.0.0.1/32 reject\nhost all all 127.0.0.1/32 scram-sha-256\n',
  );
  port = await freePort();
  stop = startServer();
  await checkExternal(at('owner', 'postgres'), { waitSeconds: 20 });
});
afterAll(() => stop());

async function refusal(url: string): Promise<ClusterFault> {
  const fault: unknown = await checkExternal(url).then(
    () => 'accepted',
    (error: unknown) => error,
  );
  if (!(fault instanceof ClusterFault)) throw new Error(`expected a fault, got ${String(fault)}`);
  expect(fault.message).not.toContain(password);
  return fault;
}

test('a database that serves is accepted, and nothing is changed in it', async () => {
  expect(await checkExternal(at('owner', 'interim'))).toEqual({
    version: expect.stringMatching(/^18/),
    database: 'interim',
    user: 'owner',
  });
});

describe('addresses', () => {
  test('what is not a URL, or not of PostgreSQL, is told the form', async () => {
    expect(await refusal('localhost interim')).toMatchObject({ code: 'url' });
    expect(await refusal('mysql://localhost/interim')).toMatchObject({
      code: 'url',
      message: expect.stringContaining('mysql://'),
    });
    expect(await refusal('postgresql://u:a b%@:x/')).toMatchObject({ code: 'url' });
    const certificate = await refusal('postgresql://owner@127.0.0.1/interim?sslrootcert=/nowhere/ca.pem');
    expect(certificate).toMatchObject({ code: 'url', message: expect.stringContaining('/nowhere/ca.pem') });
  });

  test('a closed port and a missing socket are unreachable, and worth trying again', async () => {
    const closed = await refusal(`postgresql://owner@127.0.0.1:${await freePort()}/interim`);
    expect(closed).toMatchObject({
      code: 'unreachable',
      retryable: true,
      message: expect.stringContaining('refused'),
    });
    expect(await refusal(`postgresql://owner@/interim${socket}`)).toMatchObject({ code: 'unreachable' });
  });

  test('a name that nobody knows is named', async () => {
    expect(await refusal('postgresql://owner@no-such-host.invalid/interim')).toMatchObject({
      code: 'unknown-host',
      message: expect.stringContaining('"no-such-host.invalid"'),
    });
  });

  test('encryption that the server lacks is named', async () => {
    expect(await refusal(`${at('owner', 'interim')}?sslmode=require`)).toMatchObject({ code: 'tls' });
  });
});

describe('signing in', () => {
  test('a wrong password, a missing one and a rejected user are told apart', async () => {
    expect(await refusal(at('owner', 'interim', 'wrong'))).toMatchObject({
      code: 'sign-in',
      message: expect.stringContaining('password for user "owner"'),
    });
    expect(await refusal(`postgresql://owner@127.0.0.1:${port}/interim`)).toMatchObject({
      code: 'sign-in',
      message: expect.stringContaining('gives none'),
    });
    expect(await refusal(at('stranger', 'interim'))).toMatchObject({
      code: 'sign-in',
      message: expect.stringContaining('pg_hba.conf'),
    });
  });

  test('a database that is not there yet is waited for', async () => {
    expect(await refusal(at('owner', 'later'))).toMatchObject({
      code: 'no-database',
      retryable: true,
      message: expect.stringContaining('"later"'),
    });
    const said: string[] = [];
    const found = await checkExternal(at('owner', 'later'), {
      waitSeconds: 20,
      onProgress: (message) => {
        if (said.push(message) === 1) void query(at('owner', 'interim'), 'CREATE DATABASE later');
      },
    });
    expect(found.database).toBe('later');
    expect(said[0]).toMatch(/has no database "later".*Trying again for 20 s/);
  });

  test('waiting ends with the sentence when the time is over, and at once when called off', async () => {
    await expect(checkExternal(at('owner', 'never'), { waitSeconds: 0.1 })).rejects.toMatchObject({
      code: 'no-database',
    });
    const controller = new AbortController();
    const waiting = checkExternal(at('owner', 'never'), {
      waitSeconds: 20,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(await waiting.catch((error: unknown) => error)).toBe(controller.signal.reason);
  });
});

describe('fitness', () => {
  test('a user who may not create tables is told the statements that allow it', async () => {
    const fault = await refusal(at('guest', 'interim'));
    expect(fault).toMatchObject({ code: 'no-rights', retryable: false });
    expect(fault.message).toContain(
      'GRANT CREATE ON DATABASE "interim" TO "guest"; GRANT CREATE ON SCHEMA "public" TO "guest";',
    );
    await checkExternal(at('guest', 'interim'), { mustCreateTables: false });
    const [, grants] = fault.message.split('run: ');
    await query(at('owner', 'interim'), String(grants));
    await checkExternal(at('guest', 'interim'));
  });

  test('a user who may only read, and a database that is not UTF-8, are refused', async () => {
    expect(await refusal(at('reader', 'interim'))).toMatchObject({
      code: 'read-only',
      message: expect.stringContaining('default_transaction_read_only'),
    });
    expect(await refusal(at('owner', 'latin'))).toMatchObject({
      code: 'encoding',
      message: expect.stringContaining('LATIN1'),
    });
  });

  test('a server older than 15 is refused', () => {
    const facts: Facts = {
      version: '14.13',
      version_number: 140_013,
      encoding: 'UTF8',
      standby: false,
      read_only: false,
      database: 'interim',
      user: 'owner',
      schema: 'public',
      may_make_schemas: true,
      may_make_tables: true,
    };
    const target = { host: 'db', port: 5432, user: 'owner', database: 'interim' };
    expect(unfit(facts, target, true)).toMatchObject({
      code: 'too-old',
      message: expect.stringContaining('version 14.13'),
    });
    expect(unfit({ ...facts, version_number: 150_000 }, target, true)).toBeUndefined();
    const starting = Object.assign(new Error('the database system is starting up'), { code: '57P03' });
    expect(connectionFault(starting, target)).toMatchObject({ code: 'starting', retryable: true });
  });

  test('a standby is refused', async () => {
    await stop();
    writeFileSync(join(pgdata, 'standby.signal'), '');
    if (process.getuid?.() === 0)
      execFileSync('chown', ['--reference', pgdata, join(pgdata, 'standby.signal')]);
    stop = startServer();
    let fault = await refusal(at('owner', 'interim'));
    while (['unreachable', 'starting'].includes(fault.code)) fault = await refusal(at('owner', 'interim'));
    expect(fault).toMatchObject({ code: 'read-only', message: expect.stringContaining('standby') });
  });
});
