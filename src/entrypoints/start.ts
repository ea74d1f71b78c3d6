/** `npm start`: database, migrations, API, worker and pages, with a line for each step that takes time. */
import { existsSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ClusterFault } from '../cluster/index.ts';
import { StoreFault } from '../store/fault.ts';
import { type Database, openDatabase } from './database.ts';
import { type ProgramOptions, readOptions, UsageFault, usage } from './options.ts';
import { root } from './installation.ts';
import type { Program } from './program.ts';
import { welcome } from './welcome.ts';

const say = (message: string): void => {
  process.stdout.write(`${message}\n`);
};
const progress = (message: string): void => say(`  ${message} ...`);

/** What a shell expects of a program that was stopped before it had begun its work: 128 and SIGINT's number. */
const INTERRUPTED = 130;

function portFault(port: number, error: { readonly code?: unknown; readonly message: string }): UsageFault {
  const why =
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use by another program (perhaps another Interim)`
      : error.code === 'EACCES'
        ? `Port ${port} needs more rights than this user has`
        : `Port ${port} can't be used (${error.message})`;
  return new UsageFault(`${why}. Choose another: npm start -- --port ${port < 65_000 ? port + 1 : 4380}`);
}

/** Fails early and in words: a busy port would otherwise be found out after the database is up. */
function assertPortFree({ host, port }: ProgramOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(portFault(port, error)));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

async function buildWebIfMissing(options: ProgramOptions): Promise<void> {
  if (
    !options.web ||
    existsSync(join(root, 'web', 'dist', 'index.html')) ||
    !existsSync(join(root, 'web', 'vite.config.ts'))
  )
    return;
  progress('Building the pages (first start)');
  const { build } = await import('vite');
  await build({
    configFile: join(root, 'web', 'vite.config.ts'),
    root: join(root, 'web'),
    logLevel: 'error',
  });
}

async function main(): Promise<number> {
  try {
    const options = readOptions(process.argv.slice(2), process.env);
    if (!options.help) return await run(options);
    say(usage);
    return 0;
  } catch (error) {
    return explain(error);
  }
}

/** Runs until a signal ends it, and answers the exit code. Throws what kept it from starting, with everything closed. */
async function run(options: ProgramOptions): Promise<number> {
  const interrupted = new AbortController();
  const stop = new Promise<NodeJS.Signals>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        interrupted.abort();
        resolve(signal);
      });
  });
  let database: Database | null = null;
  let program: Program | null = null;
  try {
    say('Starting Interim');
    await assertPortFree(options);
    // Most of the program is read while the database starts, in a process of its own.
    const reading = import('./program.ts');
    // Whatever it has to say is heard where it is awaited, after the database is there to be closed again.
    reading.catch(() => undefined);
    database = await openDatabase(options, progress, interrupted.signal);
    const { assemble } = await reading;
    await buildWebIfMissing(options);
    program = await assemble(database, options, progress);
    await program.app.listen({ host: options.host, port: options.port }).catch((error: unknown) => {
      // Somebody took it since it was asked for.
      throw error instanceof Error && 'code' in error ? portFault(options.port, error) : error;
    });
    say(welcome(program, options));
    // What was compiled is kept now, not at the end: a program that is killed has no end.
    flushCompileCache();
    await stop;
    say('\nStopping: finishing what is under way');
    await program.close();
    say('Stopped. Everything acknowledged is on disk.');
    return 0;
  } catch (error) {
    if (program !== null) await program.close().catch(() => undefined);
    else if (database !== null) await database.close().catch(() => undefined);
    if (interrupted.signal.aborted) return INTERRUPTED;
    throw error;
  }
}

function explain(error: unknown): number {
  if (error instanceof ClusterFault || error instanceof UsageFault || error instanceof StoreFault) {
    process.stderr.write(`\n${error.message}\n`);
    return error instanceof UsageFault ? 2 : 1;
  }
  process.stderr.write(
    `\nInterim could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return 1;
}

// A reader that is gone (a closed terminal, `| head`) is no reason to stop a register.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
process.exitCode = await main();
// A stray handle (a lost connection, a timer of a library) must not keep a stopped program alive.
process.exit();
