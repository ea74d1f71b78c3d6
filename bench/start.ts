/** `start`: from the command to the first answer, on an empty folder and on a warm one, against a bare HTTP server. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../src/entrypoints/installation.ts';
import type { Benchmark } from './benchmark.ts';
import { interleaved, median } from './measure.ts';

export const start: Benchmark = {
  name: 'start',
  size: 1,
  generated: null,
  run: async ({ small }) => {
    const rounds = small ? 1 : 7;
    const warm = folder();
    const fresh: string[] = [];
    try {
      await started(interim(warm));
      const times = await interleaved(rounds, {
        first: () => {
          const place = folder();
          fresh.push(place);
          return started(interim(place));
        },
        warm: () => started(interim(warm)),
        bare: () => started(bare),
      });
      const [first, again] = [median(times('first')) / 1000, median(times('warm')) / 1000];
      return {
        compared:
          'from the command to the first answer, the API on its embedded database, against an HTTP server of one line',
        sizes: { starts: rounds * 3 },
        comparisons: [
          { what: 'first start', unit: 's', median: first, runs: rounds },
          { what: 'warm start', unit: 's', median: again, runs: rounds },
          { what: 'bare server', unit: 's', median: median(times('bare')) / 1000, runs: rounds },
        ],
        ratios: [
          { what: 'warm start in s', value: again, aim: 'under 2', met: again < 2 },
          { what: 'first start in s', value: first, aim: 'under 10', met: first < 10 },
          {
            what: 'warm start to bare server',
            value: (again * 1000) / median(times('bare')),
            aim: 'none',
            met: true,
          },
        ],
      };
    } finally {
      for (const place of [warm, ...fresh]) rmSync(place, { recursive: true, force: true });
    }
  },
};

type Command = (port: number) => readonly string[];

const interim =
  (data: string): Command =>
  (port) => [join(root, 'bin', 'start.mjs'), '--data', data, '--port', String(port), '--no-web'];
const bare: Command = (port) => [
  '-e',
  `require('node:http').createServer((_, answer) => answer.end()).listen(${port}, '127.0.0.1')`,
];

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'interim-bench-start-'));
  // Started by root, the database runs as another user, who must get to it.
  chmodSync(made, 0o755);
  return made;
}

/** Milliseconds to the first answer of any kind; the process is stopped before this resolves. */
async function started(command: Command): Promise<number> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [...command(port)], { stdio: 'ignore' });
  const exited = once(child, 'exit');
  try {
    await firstAnswer(child, port);
    return performance.now() - begun;
  } finally {
    child.kill('SIGTERM');
    await exited;
  }
}

async function firstAnswer(child: ChildProcess, port: number): Promise<void> {
  for (;;) {
    if (child.exitCode !== null)
      throw new Error(`the program ended with ${child.exitCode} before it answered`);
    const answer = await fetch(`http://127.0.0.1:${port}/v1/health`).catch(() => null);
    if (answer !== null) return;
    await pause(5);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
