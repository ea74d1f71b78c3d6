/** `interim`: the verbs of the public API, and the operators' verbs that need this machine. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import password from '@inquirer/password';
import type { Credentials } from '../cli/io.ts';
import { runCli } from '../cli/program.ts';
import { operators } from './operators.ts';
import { programVersion } from './installation.ts';

const path =
  process.env['INTERIM_CREDENTIALS'] ??
  join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'interim', 'credentials.json');

function readAll(stream: NodeJS.ReadStream): Promise<string> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    stream.on('data', (piece: Buffer) => pieces.push(piece));
    stream.on('end', () => resolve(Buffer.concat(pieces).toString('utf8')));
    stream.on('error', reject);
  });
}

/** A file that was cut off or edited is no sign-in: signing in again writes it anew. */
function credentialsIn(text: string): Credentials | null {
  try {
    return JSON.parse(text) as Credentials;
  } catch {
    return null;
  }
}

const io = {
  env: process.env,
  out: (text: string) => void process.stdout.write(`${text}\n`),
  err: (text: string) => void process.stderr.write(`${text}\n`),
  outIsTerminal: process.stdout.isTTY === true,
  inIsTerminal: process.stdin.isTTY === true,
  columns: process.stdout.columns ?? 100,
  readStdin: () => readAll(process.stdin),
  readFile: (file: string) => readFile(file),
  writeFile: (file: string, bytes: Uint8Array) => writeFile(file, bytes),
  askSecret: (question: string) => password({ message: question }),
  credentials: {
    path,
    read: async (): Promise<Credentials | null> => {
      const text = await readFile(path, 'utf8').catch(() => null);
      return text === null ? null : credentialsIn(text);
    },
    write: async (credentials: Credentials) => {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeFile(path, JSON.stringify(credentials, null, 2), { mode: 0o600 });
    },
    remove: () => rm(path, { force: true }),
  },
};

// A reader that closes early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await runCli(process.argv.slice(2), io, await programVersion(), operators);
