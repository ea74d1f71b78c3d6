/**
 * One server for all specs: the real one, on a database of its own with the sample register, on a free port. With
 * `INTERIM_E2E_URL` and `INTERIM_E2E_DATA` the specs use a server that is running already, and start none.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { openSessions } from './sessions.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const START_MS = 120_000;

export default async function startRegister(): Promise<() => Promise<void>> {
  const running = process.env['INTERIM_E2E_URL'];
  if (running !== undefined) {
    await remember(running, process.env['INTERIM_E2E_DATA'] ?? 'data');
    return async () => undefined;
  }
  // Built anew: specs that pass on yesterday's pages prove nothing.
  await build({ root: join(root, 'web'), configFile: join(root, 'web/vite.config.ts'), logLevel: 'error' });
  const { url, data, stop } = await ownRegister();
  await remember(url, data);
  return stop;
}

/** A server on a sample register of its own, for what would change the register under the other specs. */
export async function ownRegister(): Promise<{
  readonly url: string;
  readonly data: string;
  readonly stop: () => Promise<void>;
}> {
  const data = await mkdtemp(join(tmpdir(), 'interim-e2e-'));
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      'src/entrypoints/start.ts',
      '--sample',
      '--port',
      String(port),
      '--data',
      data,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  await started(server);
  const stop = async () => {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await gone;
    await rm(data, { recursive: true, force: true });
  };
  return { url: `http://localhost:${port}`, data, stop };
}

/** Workers inherit the environment. */
async function remember(url: string, data: string): Promise<void> {
  process.env['INTERIM_E2E_URL'] = url;
  process.env['INTERIM_E2E_DATA'] = data;
  process.env['INTERIM_E2E_SESSIONS'] = JSON.stringify(await openSessions(url, data));
}

function started(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ctrl-C stops it')) resolve();
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', (code) =>
      reject(new Error(`The server ended with ${code} before it was up:\n${said}`)),
    );
    setTimeout(() => reject(new Error(`The server was not up in time:\n${said}`)), START_MS).unref();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}
