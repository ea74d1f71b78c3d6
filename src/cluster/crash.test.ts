import { spawn } from 'node:child_process';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { ClusterFault } from './fault.ts';
import { isAlive, postgresProcessesIn, signalProcess, waitUntil } from './processes.ts';
import { copyOf, open, outcome, postmasterPid, query, startProgram, testFolder } from './testing.ts';

const folder = testFolder();
const template = join(folder, 'template');

beforeAll(async () => {
  const cluster = await open(template);
  await query(cluster.connection, 'CREATE TABLE kept (n int)');
  await cluster.stop();
});

/** A program on a copy of the template that has confirmed one row. */
async function programWithARow(name: string) {
  const dataFolder = copyOf(template, join(folder, name));
  const program = startProgram(dataFolder);
  const { connectionString } = await outcome(program);
  await query(String(connectionString), 'INSERT INTO kept VALUES (1)');
  return {
    dataFolder,
    program,
    postmaster: postmasterPid(dataFolder),
    connectionString: String(connectionString),
  };
}

/** An opened cluster, and promises of its next fall and rise. */
async function watched(name: string) {
  const dataFolder = copyOf(template, join(folder, name));
  const down = Promise.withResolvers<ClusterFault>();
  const up = Promise.withResolvers<{ attempts: number; downMs: number }>();
  const cluster = await open(dataFolder, { onDown: down.resolve, onRestart: up.resolve });
  await query(cluster.connection, 'INSERT INTO kept VALUES (1)');
  return { dataFolder, cluster, down: down.promise, up: up.promise, postmaster: postmasterPid(dataFolder) };
}

test('after kill -9 of the program the next start takes its server over', async () => {
  const { dataFolder, program, postmaster } = await programWithARow('program');
  await program.kill('SIGKILL');
  expect(isAlive(postmaster)).toBe(true);
  const cluster = await open(dataFolder);
  expect(cluster.adopted).toBe(true);
  expect(isAlive(postmaster)).toBe(false);
  expect(await query(cluster.connection, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
});

test('after kill -9 of the program and the server the next start recovers', async () => {
  const { dataFolder, program, postmaster } = await programWithARow('both');
  await program.kill('SIGKILL');
  signalProcess(postmaster, 'SIGKILL');
  const cluster = await open(dataFolder);
  expect(await query(cluster.connection, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
});

test('after kill -9 of everything at once the next start recovers', async () => {
  const { dataFolder, program } = await programWithARow('everything');
  for (const pid of [program.pid, ...postgresProcessesIn(dataFolder)]) signalProcess(pid, 'SIGKILL');
  await waitUntil(() => !isAlive(program.pid), 5_000);
  const cluster = await open(dataFolder);
  expect(cluster.adopted).toBe(false);
  expect(await query(cluster.connection, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
});

test('a session that outlived its server is ended before the next server starts', async () => {
  const { dataFolder, program, postmaster, connectionString } = await programWithARow('orphan');
  const busy = query(connectionString, 'SELECT count(*) FROM generate_series(1, 1000000000)').catch(
    () => 'cut',
  );
  const pids = "SELECT pid FROM pg_stat_activity WHERE query LIKE 'SELECT count%' AND state = 'active'";
  let orphan = 0;
  while (orphan === 0) orphan = Number((await query(connectionString, pids))[0]?.['pid'] ?? 0);
  await program.kill('SIGKILL');
  signalProcess(postmaster, 'SIGKILL');
  await waitUntil(() => !isAlive(postmaster), 5_000);
  expect(isAlive(orphan)).toBe(true);
  const cluster = await open(dataFolder);
  expect(isAlive(orphan)).toBe(false);
  expect(await busy).toBe('cut');
  expect(await query(cluster.connection, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
});

test('a server that is killed under the program is started again at the same address', async () => {
  const { cluster, down, up, postmaster } = await watched('under us');
  signalProcess(postmaster, 'SIGKILL');
  expect(await down).toMatchObject({ code: 'died', retryable: true });
  expect(await up).toMatchObject({ attempts: 1 });
  expect(await query(cluster.connection, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
});

test('a server whose socket was swept away is started again at the same address', async () => {
  const { cluster, up } = await watched('swept');
  rmSync(cluster.connection.host, { recursive: true });
  await up;
  expect(await query(cluster.connection, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
});

test('while a restart keeps failing the reason is told, and stop ends the trying', async () => {
  const dataFolder = copyOf(template, join(folder, 'failing'));
  const reasons: string[] = [];
  const second = Promise.withResolvers<void>();
  const cluster = await open(dataFolder, {
    onDown: (fault) => {
      reasons.push(fault.code);
      if (reasons.length === 3) second.resolve();
    },
  });
  renameSync(join(dataFolder, 'postgres', 'global', 'pg_control'), join(folder, 'taken'));
  signalProcess(postmasterPid(dataFolder), 'SIGKILL');
  await second.promise;
  expect(reasons).toEqual(['died', 'damaged', 'damaged']);
  await cluster.stop();
  expect(postgresProcessesIn(dataFolder)).toEqual([]);
});

test('a pid file whose number went to a stranger hinders nothing and harms nobody', async () => {
  const dataFolder = copyOf(template, join(folder, 'stranger'));
  const { uid, gid } = statSync(join(dataFolder, 'postgres'));
  const stranger = spawn('sleep', ['60'], {
    cwd: '/',
    stdio: 'ignore',
    ...(process.getuid?.() === 0 ? { uid, gid } : {}),
  });
  const pid = Number(stranger.pid);
  try {
    writeFileSync(
      join(dataFolder, 'postgres', 'postmaster.pid'),
      `${pid}\n/elsewhere\n1700000000\n5432\n/tmp\n\n  1 1\nready\n`,
    );
    const cluster = await open(dataFolder);
    expect(cluster.adopted).toBe(false);
    expect(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8')).not.toContain(
      `${pid}\n/elsewhere`,
    );
    expect(isAlive(pid)).toBe(true);
  } finally {
    stranger.kill();
  }
});
