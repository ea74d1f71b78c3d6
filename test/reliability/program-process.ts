/** The real program as a child process: started, waited for, watched, killed. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runningConnection } from '../../src/cluster/index.ts';
import { isAlive, postgresProcessesIn, signalProcess } from '../../src/cluster/processes.ts';

export const home = join(import.meta.dirname, '..', '..');

export type StartOptions = {
  readonly dataFolder: string;
  readonly port: number;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** User and group to run as; only root may choose. */
  readonly account?: { readonly uid: number; readonly gid: number };
};

export type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

export type ProgramProcess = {
  readonly pid: number;
  readonly url: string;
  /** Everything that it has written so far. */
  out(): string;
  err(): string;
  readonly ended: Promise<Ended>;
};

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('the probe has no port');
  return address.port;
}

/** Starts the program in a session of its own, as a terminal would, so that a signal to its group reaches it alone. */
export function startProgram(options: StartOptions): ProgramProcess {
  const args = ['--data', options.dataFolder, '--port', String(options.port), '--no-web'];
  const { account, env = {} } = options;
  return {
    ...watched('start.mjs', [...args, ...(options.args ?? [])], env, account),
    url: `http://127.0.0.1:${options.port}`,
  };
}

/** `interim <args>`, on the database that `env` names. */
export const startInterim = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Omit<ProgramProcess, 'url'> => watched('interim.mjs', args, env);

function watched(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  account?: StartOptions['account'],
): Omit<ProgramProcess, 'url'> {
  const { DATABASE_URL: _url, INTERIM_DATA: _data, PORT: _port, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(home, 'bin', file), ...args], {
    cwd: home,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, ...env },
    ...account,
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('the program did not start');
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  return {
    pid,
    out: () => out,
    err: () => err,
    // 'close', not 'exit': what it wrote last has arrived.
    ended: new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal }))),
  };
}

/** Milliseconds until the program answers that it and its database are well; throws when it ends before or takes too long. */
export async function answering(program: ProgramProcess, limitMs = 120_000): Promise<number> {
  const started = performance.now();
  while (performance.now() - started < limitMs) {
    if (!isAlive(program.pid)) {
      await program.ended;
      throw new Error(`the program ended before it answered: ${program.out()}${program.err()}`);
    }
    const answer = await fetch(`${program.url}/v1/health`, { signal: AbortSignal.timeout(5_000) }).catch(
      () => null,
    );
    await answer?.arrayBuffer().catch(() => undefined);
    if (answer?.ok === true) return performance.now() - started;
    await pause(10);
  }
  throw new Error(`the program did not answer within ${limitMs / 1000} s: ${program.out()}${program.err()}`);
}

export const pgdataOf = (dataFolder: string): string => join(dataFolder, 'postgres');

/** The database server's first process; null while there is none. */
export function postmasterOf(dataFolder: string): number | null {
  try {
    const pid = Number(readFileSync(join(pgdataOf(dataFolder), 'postmaster.pid'), 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : null;
  } catch {
    return null;
  }
}

/** Ends whatever still runs on the data folder: for the end of a test that failed half-way. */
export function endEverything(program: ProgramProcess, dataFolder: string): void {
  signalProcess(program.pid, 'SIGKILL');
  for (const pid of postgresProcessesIn(pgdataOf(dataFolder))) signalProcess(pid, 'SIGKILL');
  // A killed program can't take its socket away, and nobody will start on this folder again.
  const socket = runningConnection(dataFolder)?.host;
  if (socket !== undefined) rmSync(socket, { recursive: true, force: true });
}
