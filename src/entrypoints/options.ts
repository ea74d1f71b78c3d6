/** What the program is told: flags first, then the environment, then defaults. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type ProgramOptions = {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  readonly sample: boolean;
  readonly sandbox: boolean;
  readonly worker: boolean;
  readonly web: boolean;
  readonly log: boolean;
  readonly help: boolean;
};

/** A mistake in how the program was called; `message` says what to write instead. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
}

export const usage = `Interim: the register of security-policy exceptions

  npm start                     start on the embedded database, on this machine only
  npm start -- --sample         the same, with a sample register to look around in (a sandbox)
  npm start -- --sandbox        an empty register whose clock can be moved

  --port <n>        port to listen on (4380; PORT)
  --data <folder>   where the embedded database lives (./data; INTERIM_DATA)
  --no-worker       answer requests only; another process does what time causes
  --no-web          the API only
  --log             a line for every answered request

DATABASE_URL names a PostgreSQL 15 or newer to use instead of the embedded one.
`;

export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ProgramOptions {
  const { values } = parse(args);
  const port = Number(values.port ?? env['PORT'] ?? 4380);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageFault(`A port is a number from 1 to 65535, not "${values.port ?? env['PORT'] ?? ''}".`);
  const databaseUrl = env['DATABASE_URL'];
  return {
    // Local sign-in is for evaluation on this machine; nothing listens to the network until there is a real one.
    host: '127.0.0.1',
    port,
    dataFolder: resolve(values.data ?? env['INTERIM_DATA'] ?? 'data'),
    databaseUrl: databaseUrl === undefined || databaseUrl === '' ? null : databaseUrl,
    sample: values.sample === true,
    sandbox: values.sandbox === true || values.sample === true,
    worker: values['no-worker'] !== true,
    web: values['no-web'] !== true,
    log: values.log === true,
    help: values.help === true,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        sample: { type: 'boolean' },
        sandbox: { type: 'boolean' },
        'no-worker': { type: 'boolean' },
        'no-web': { type: 'boolean' },
        log: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageFault(
      `${error instanceof Error ? error.message : String(error)}. See npm start -- --help.`,
    );
  }
}
