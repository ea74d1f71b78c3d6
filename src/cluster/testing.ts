/** For this room's tests only: folders that go away, programs that open a cluster and can be killed. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterAll, afterEach } from 'vitest';
import type { Connection } from './database.ts';
import { type Cluster, type OpenClusterOptions, openCluster } from './open-cluster.ts';
import { isAlive, postgresProcessesIn, signalProcess, waitUntil } from './processes.ts';

export const isRoot = process.getuid?.() === 0;

const opened: Cluster[] = [];

/** A folder for one test file, which every user may pass; clusters are stopped after each test, and what still runs is ended. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cluster test-'));
  chmodSync(folder, 0o755);
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((cluster) => cluster.stop()));
  });
  afterAll(() => {
    for (const pid of postgresProcessesIn(folder)) signalProcess(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return folder;
}

/** Opens a cluster that is stopped after the test. */
export async function open(dataFolder: string, more: Partial<OpenClusterOptions> = {}): Promise<Cluster> {
  const cluster = await openCluster({ dataFolder, onProgress: () => undefined, ...more });
  opened.push(cluster);
  return cluster;
}

/** Copies a stopped data folder with owners and rights: 0.1 s instead of initdb's second. */
export function copyOf(template: string, folder: string): string {
  execFileSync('cp', ['-a', template, folder]);
  return folder;
}

export async function query(
  connection: Connection | string,
  sql: string,
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(
    typeof connection === 'string' ? { connectionString: connection } : { ...connection },
  );
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

export const postmasterPid = (dataFolder: string): number =>
  Number(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

export type Program = {
  readonly pid: number;
  readonly child: ChildProcess;
  /** The next line that the program says; an event 'exit' when it has ended. */
  next(): Promise<Record<string, unknown>>;
  kill(signal: NodeJS.Signals): Promise<void>;
};

const source = (room: string) => `
  import { openCluster } from ${JSON.stringify(`file://${room}/index.ts`)};
  const say = (event, more) => console.log(JSON.stringify({ event, ...more }));
  process.on('SIGINT', () => say('interrupted'));
  try {
    const cluster = await openCluster({ dataFolder: process.env.DATA, onProgress: (message) => say('progress', { message }) });
    process.once('SIGTERM', () => cluster.stop().then(() => process.exit()));
    const { stop, ...facts } = cluster;
    say('open', facts);
    setInterval(() => undefined, 60_000);
  } catch (fault) {
    say('fault', { code: fault.code, message: fault.message });
  }`;

/** Starts another program that opens the data folder, in its own process group, perhaps as another user. */
export function startProgram(
  dataFolder: string,
  more: { uid?: number; gid?: number; room?: string; env?: NodeJS.ProcessEnv } = {},
): Program {
  const { room = import.meta.dirname, env, ...credentials } = more;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source(room)], {
    cwd: '/',
    detached: true,
    env: { PATH: process.env['PATH'], DATA: dataFolder, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    ...credentials,
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('the program did not start');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  afterAll(() => signalProcess(pid, 'SIGKILL'));
  return {
    pid,
    child,
    next: async () => {
      const { value, done } = await lines.next();
      return done === true ? { event: 'exit' } : JSON.parse(value);
    },
    kill: async (signal) => {
      signalProcess(pid, signal);
      await waitUntil(() => !isAlive(pid), 20_000);
    },
  };
}

/** Reads on until the program has opened the cluster or failed to. */
export async function outcome(program: Program): Promise<Record<string, unknown>> {
  for (;;) {
    const said = await program.next();
    if (said['event'] !== 'progress') return said;
  }
}
