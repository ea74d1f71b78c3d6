import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../../test/postgres/database.ts';
import { diagnose } from './doctor.ts';
import { readOptions } from './options.ts';

const folder = mkdtempSync(join(tmpdir(), 'interim-doctor-'));
const closing: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
afterAll(async () => {
  for (const close of closing) await close();
});

type Given = { readonly data?: string; readonly url?: string; readonly server?: string };

/** What the doctor says of one part. */
async function found(what: string, { data = join(folder, 'none'), url, server = NOBODY }: Given) {
  const options = readOptions(['--data', data], url === undefined ? {} : { DATABASE_URL: url });
  return (await diagnose(options, server)).find((d) => d.what === what);
}
// Port 1 of this machine: nobody listens there.
const NOBODY = 'http://127.0.0.1:1';

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  closing.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

function urlOf({ connection, name }: TestDatabase): string {
  return `postgresql://${connection.user}@/${name}?host=${connection.host}`;
}

test('a new machine has nothing wrong with it', async () => {
  const options = readOptions(['--data', join(folder, 'none')], {});
  const states = (await diagnose(options, NOBODY)).filter((d) => d.state === 'wrong');
  expect(states).toEqual([]);
});

test('a data folder that is a file, or holds half a database, is named', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(await found('Data folder', { data: file })).toMatchObject({
    state: 'wrong',
    found: `${file} is a file`,
  });
  const half = join(folder, 'half');
  mkdirSync(join(half, 'postgres'), { recursive: true });
  expect(await found('Data folder', { data: half })).toMatchObject({
    state: 'wrong',
    found: expect.stringContaining('not a complete database'),
  });
});

test('secrets that others may read are named with the command that closes them', async () => {
  const data = join(folder, 'open');
  mkdirSync(data);
  writeFileSync(join(data, 'evaluation.json'), '{}', { mode: 0o600 });
  expect(await found('Evaluation accounts', { data })).toBeUndefined();
  chmodSync(join(data, 'evaluation.json'), 0o644);
  expect(await found('Evaluation accounts', { data })).toMatchObject({
    state: 'wrong',
    remedy: expect.stringContaining(`chmod 600 '${join(data, 'evaluation.json')}'`),
  });
});

test('what answers in place of the program is told apart: nothing, a stranger, a program without its database', async () => {
  expect(await found('Server', {})).toMatchObject({
    state: 'warning',
    found: `nothing answers at ${NOBODY}`,
  });
  const stranger = await serving((_, answer) => answer.end('<h1>It works!</h1>'));
  expect(await found('Server', { server: stranger })).toMatchObject({
    state: 'wrong',
    found: expect.stringContaining('not Interim'),
  });
  const alone = await serving((_, answer) =>
    answer.writeHead(503).end(JSON.stringify({ status: 'database-unreachable', now: null })),
  );
  expect(await found('Server', { server: alone })).toMatchObject({
    state: 'wrong',
    found: expect.stringContaining('its database does not'),
  });
});

test('a clock behind the record is named', async () => {
  const now = new Date(Date.now() + 3_600_000).toISOString();
  const server = await serving((_, answer) => answer.end(JSON.stringify({ status: 'ok', now })));
  expect(await found('Clock', { server })).toMatchObject({
    state: 'warning',
    remedy: expect.stringContaining('CLOCK-BACKWARD'),
  });
});

test('a database that would lose what was acknowledged is wrong', async () => {
  const database = await createTestDatabase();
  closing.push(() => database.close());
  // The cluster of the tests runs without fsync, which is what this looks for.
  expect(await found('Database', { url: urlOf(database) })).toMatchObject({
    state: 'wrong',
    found: expect.stringMatching(/^PostgreSQL 1\d.* with .*fsync.* off$/),
  });
});

test('tables that are not there, of this version, older and later are told apart', async () => {
  const empty = await createEmptyDatabase();
  const database = await createTestDatabase();
  closing.push(
    () => empty.close(),
    () => database.close(),
  );
  expect(await found('Tables', { url: urlOf(empty) })).toMatchObject({
    state: 'ok',
    found: expect.stringContaining('none yet'),
  });
  const url = urlOf(database);
  expect((await found('Tables', { url }))?.state).toBe('ok');
  await database.pool.query(`insert into schema_migrations values (9999, 'later', '')`);
  expect(await found('Tables', { url })).toMatchObject({ state: 'wrong' });
  await database.pool.query('delete from schema_migrations where number > 8');
  expect(await found('Tables', { url })).toMatchObject({ state: 'warning' });
});

test('a database that is not there says what DATABASE_URL gets wrong, without its password', async () => {
  const url = 'postgresql://interim:geheim@127.0.0.1:1/interim';
  const diagnosis = await found('Database', { url });
  expect(diagnosis).toMatchObject({
    state: 'wrong',
    found: expect.stringContaining('Nothing answers at 127.0.0.1:1'),
  });
  expect(JSON.stringify(diagnosis)).not.toContain('geheim');
});
