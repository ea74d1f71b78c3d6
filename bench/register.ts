/** `register`: the first page over HTTP, by every filter and sort, of a large register against one of a thousand. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeAuthority } from '../src/application/administer.ts';
import { systemActor } from '../src/application/command.ts';
import { registerSorts } from '../src/application/reads-port.ts';
import type { Connection } from '../src/cluster/index.ts';
import { nextCode, readEvaluation } from '../src/entrypoints/evaluation.ts';
import { ids } from '../src/entrypoints/installation.ts';
import { assemble, type Program } from '../src/entrypoints/program.ts';
import { personas } from '../src/starter/personas.ts';
import { migrate } from '../src/store/migrations/migrate.ts';
import type { Benchmark } from './benchmark.ts';
import { generate } from './generate/generate.ts';
import { END, personId, policies } from './generate/world.ts';
import { interleaved, median, percentile, timed } from './measure.ts';
import { openPool } from './pool.ts';

const SMALL = 1_000;

export const register: Benchmark = {
  name: 'register',
  size: 1_000_000,
  generated: 'register',
  run: async ({ connection, size, small, say }) => {
    const other = { ...connection, database: `${connection.database}_small` };
    const pool = openPool(connection, 1);
    await pool.query(`create database ${other.database}`);
    await pool.end();
    const otherPool = openPool(other, 1);
    await migrate(otherPool);
    await otherPool.end();
    await generate(other, 'register', SMALL, say);

    const large = await served(connection);
    const thousand = await served(other);
    try {
      const pages = queries();
      const rounds = small ? 1 : 15;
      const times = { large: [] as number[], thousand: [] as number[] };
      for (const query of pages) {
        // The first answer of each pays for plans; every later one is what a reader waits for.
        await Promise.all([large.get(query), thousand.get(query)]);
        const of = await interleaved(rounds, {
          large: () => timed(() => large.get(query)),
          thousand: () => timed(() => thousand.get(query)),
        });
        times.large.push(...of('large'));
        times.thousand.push(...of('thousand'));
        const slow = median(of('large'));
        if (slow > 5 * median(of('thousand'))) say(`${query}: ${slow.toFixed(1)} ms`);
      }
      const [p95, base] = [percentile(times.large, 95), percentile(times.thousand, 95)];
      return {
        compared: `the first page over HTTP by ${pages.length} filters and sorts, against the same pages of ${SMALL.toLocaleString('en')} exceptions`,
        sizes: { exceptions: size, pages: pages.length, requests: times.large.length },
        comparisons: [
          { what: `p95 at ${size.toLocaleString('en')}`, unit: 'ms', median: p95, runs: times.large.length },
          {
            what: `p95 at ${SMALL.toLocaleString('en')}`,
            unit: 'ms',
            median: base,
            runs: times.thousand.length,
          },
          {
            what: `p50 at ${size.toLocaleString('en')}`,
            unit: 'ms',
            median: median(times.large),
            runs: times.large.length,
          },
        ],
        ratios: [{ what: 'p95 to p95', value: p95 / base, aim: 'at most 3', met: p95 / base <= 3 }],
      };
    } finally {
      await large.close();
      await thousand.close();
    }
  },
};

/** Every sort both ways, every filter by the default sort, and some of both. */
function queries(): readonly string[] {
  const policy = policies[0]?.id ?? '';
  const filters = [
    '',
    'status=active',
    'status=submitted,assessed,returned',
    'status=expired',
    `policy=${policy}`,
    `policy=${policies.at(-1)?.id ?? ''}`,
    `family=${policies[0]?.family ?? ''}`,
    'band=critical',
    'band=low,medium',
    'tier=T2',
    'tier=T0',
    `requester=${personId(7)}`,
    `riskOwner=${personId(7)}`,
    'inForce=true',
    `expiresBefore=${END}`,
    'overAge=true',
    'openRenewal=true',
    'emergency=true',
    'text=payroll',
    'text=0042',
  ];
  const sorts = registerSorts.flatMap((sort) => [
    `sort=${sort}&direction=asc`,
    `sort=${sort}&direction=desc`,
  ]);
  return [
    ...filters,
    ...sorts,
    ...['status=active', `policy=${policy}`, 'band=critical', 'inForce=true'].flatMap((filter) =>
      sorts.map((sort) => `${filter}&${sort}`),
    ),
  ];
}

type Served = { get(query: string): Promise<void>; close(): Promise<void> };

/** The whole program on that database, with an auditor signed in. */
async function served(connection: Connection): Promise<Served> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'interim-bench-http-'));
  const pool = openPool({ ...connection, pipeline: true }, 8);
  const reading = openPool({ ...connection, pipeline: true }, 8);
  const database = {
    pool,
    reading,
    connection,
    remake: null,
    close: async () => {
      await Promise.all([pool.end(), reading.end()]);
    },
  };
  const options = {
    host: '127.0.0.1',
    port: 0,
    dataFolder,
    databaseUrl: null,
    sample: false,
    sandbox: false,
    worker: false,
    web: false,
    log: false,
    help: false,
  };
  const program = await assemble(database, options, () => undefined);
  const url = await program.app.listen({ host: '127.0.0.1', port: 0 });
  const secret = await signedIn(program, url, dataFolder);
  return {
    get: async (query) => {
      const answer = await fetch(`${url}/v1/exceptions?${query}`, {
        headers: { authorization: `Bearer ${secret}` },
      });
      const text = await answer.text();
      if (answer.status !== 200) throw new Error(`${query} answered ${answer.status}: ${text}`);
    },
    close: async () => {
      await program.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

async function signedIn(program: Program, url: string, dataFolder: string): Promise<string> {
  const persona = personas.find((p) => p.roles.includes('auditor'));
  if (persona === undefined) throw new Error('the evaluation has no auditor');
  const { personId: id, username, name, email, title } = persona;
  await program.store.directory.savePerson({
    id,
    username,
    name,
    email,
    title,
    kind: 'person',
    active: true,
    manager: null,
  });
  const grant = { type: 'GrantRole', person: id, role: 'auditor' } as const;
  await changeAuthority({ store: program.store, ids }, systemActor, 'GrantRole', grant);
  const evaluation = await readEvaluation(dataFolder);
  const body = JSON.stringify({
    username,
    password: evaluation?.password,
    code: await nextCode(dataFolder, username),
    as: 'bearer',
  });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/v1/sign-in`, { method: 'POST', headers, body });
  const read: unknown = await answer.json();
  if (typeof read === 'object' && read !== null && 'secret' in read && typeof read.secret === 'string')
    return read.secret;
  throw new Error(`the auditor can't sign in: ${JSON.stringify(read)}`);
}
