import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { connectionFault, type Target } from './external-faults.ts';
import { FACTS, type Facts, unfit } from './external-fitness.ts';
import { ClusterFault, codeOf, messageOf } from './fault.ts';

export type CheckExternalOptions = {
  /** How long a database that isn't there yet is waited for, in seconds; 0 (the default) asks once. */
  readonly waitSeconds?: number;
  readonly onProgress?: (message: string) => void;
  /** Ends the waiting; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** False when the tables were made by another role and this one only uses them. True by default. */
  readonly mustCreateTables?: boolean;
};

export type ExternalServer = {
  /** As the server says it: '15.8 (Debian 15.8-0+deb12u1)'. */
  readonly version: string;
  readonly database: string;
  readonly user: string;
};

const CONNECT_MS = 5_000;
/** How often somebody who waits is told that the waiting goes on, in ms. */
const TELL_MS = 15_000;

/**
 * Makes sure that Interim can live in the database that DATABASE_URL names, or says in one sentence why not and what
 * to do. Changes nothing there. The sentences never contain the password.
 * Faults: url, unreachable, unknown-host, tls, sign-in, no-database, starting, too-many-connections, too-old,
 * encoding, read-only, no-rights, refused. The retryable ones are tried again for `waitSeconds`.
 */
export async function checkExternal(
  databaseUrl: string,
  options: CheckExternalOptions = {},
): Promise<ExternalServer> {
  const target = readTarget(databaseUrl);
  const deadline = performance.now() + (options.waitSeconds ?? 0) * 1000;
  let told = { message: '', at: 0 };
  for (let attempt = 0; ; attempt++) {
    options.signal?.throwIfAborted();
    try {
      return await inspect(databaseUrl, target, options.mustCreateTables ?? true);
    } catch (error) {
      const fault = connectionFault(error, target);
      const left = deadline - performance.now();
      if (!fault.retryable || left <= 0) throw fault;
      const now = performance.now();
      if (fault.message !== told.message || now - told.at > TELL_MS) {
        const again = `Trying again for ${Math.ceil(left / 1000)} s`;
        options.onProgress?.(fault.message === told.message ? again : `${fault.message} ${again}`);
        told = { message: fault.message, at: now };
      }
      const stop = options.signal === undefined ? {} : { signal: options.signal };
      // Called off, the next round's throwIfAborted says so.
      await pause(Math.min(left, 2_000, 250 * 2 ** attempt), undefined, stop).catch(() => undefined);
    }
  }
}

/** Read by pg itself, whose understanding of the URL (a socket's folder as ?host=, say) is the one that counts. */
function readTarget(databaseUrl: string): Target {
  const form = 'It has the form postgresql://user:password@host:5432/database';
  const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(databaseUrl)?.[1];
  if (protocol !== undefined && !/^postgres(ql)?$/i.test(protocol)) {
    throw new ClusterFault(
      'url',
      `DATABASE_URL begins with ${protocol}://, which isn't PostgreSQL. ${form}.`,
    );
  }
  try {
    if (protocol === undefined) throw new Error('no protocol');
    const { host, port, user, database } = new pg.Client({ connectionString: databaseUrl });
    return { host, port, user: user ?? '', database: database ?? '' };
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EACCES') {
      throw new ClusterFault(
        'url',
        `A certificate that DATABASE_URL names can't be read: ${messageOf(error)}.`,
      );
    }
    throw new ClusterFault(
      'url',
      `DATABASE_URL isn't a URL. ${form}; characters such as # / ? @ % in the password are written as ` +
        '%23 %2F %3F %40 %25.',
      // Only its name: the parser's error repeats its input, password included.
      { cause: error instanceof Error ? error.name : undefined },
    );
  }
}

async function inspect(
  databaseUrl: string,
  target: Target,
  mustCreateTables: boolean,
): Promise<ExternalServer> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: CONNECT_MS,
  });
  // A connection that breaks while idle reports here; without a listener it would end the program.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const facts = (await client.query<Facts>(FACTS)).rows[0];
    if (facts === undefined) throw new Error('the server answered with nothing');
    const fault = unfit(facts, target, mustCreateTables);
    if (fault !== undefined) throw fault;
    return { version: facts.version, database: facts.database, user: facts.user };
  } finally {
    await client.end().catch(() => undefined);
  }
}
