/**
 * Makes a plausible register of any size straight into the tables: the events by the program's own fold and rows, so
 * that `verify projections` passes on the result.
 */
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import type { Connection } from '../../src/cluster/index.ts';
import type { PolicyContent } from '../../src/domain/policy/policy.ts';
import { type Instant, plusHours } from '../../src/domain/time.ts';
import { compactMetrics } from '../../src/store/metrics/compact.ts';
import { childTables } from '../../src/store/projections/row-types.ts';
import { openStore } from '../../src/store/store.ts';
import { openPool } from '../pool.ts';
import { WORDS } from './copy.ts';
import { type Kind, planOf } from './plan.ts';
import { seeded, uuidAt } from './random.ts';
import type { Made, Share } from './worker.ts';
import { makeShare } from './worker.ts';
import { BEGIN, PEOPLE, personId, policies, RESOURCES, resourceRef } from './world.ts';

export type Generated = { readonly exceptions: number; readonly events: number; readonly seconds: number };

/** From this many on, a second thread is worth its start. */
const THREADS_FROM = 20_000;

/** On a migrated, empty database. */
export async function generate(
  connection: Connection,
  kind: Kind,
  size: number,
  say: (message: string) => void = () => undefined,
): Promise<Generated> {
  const started = performance.now();
  const pool = openPool(connection, 4);
  try {
    await surroundings(pool, kind, size);
    const aside = await takeIndexesAside(pool);
    await pool.query(`create unlogged table ${WORDS} (exception_id uuid, text text)`);
    const made = await makeAll(connection, kind, size, say);
    say('Making words and indexes');
    await pool.query(
      `insert into title_words select exception_id, to_tsvector('simple', text) from ${WORDS}`,
    );
    await pool.query(`drop table ${WORDS}`);
    await putBack(connection, aside);
    say('Rolling up the metrics');
    await compactMetrics(pool);
    await pool.query('vacuum analyze');
    return { ...made, seconds: (performance.now() - started) / 1000 };
  } finally {
    await pool.end();
  }
}

async function makeAll(
  connection: Connection,
  kind: Kind,
  size: number,
  say: (message: string) => void,
): Promise<Made> {
  let exceptions = 0;
  let events = 0;
  let told = 0;
  const count = (made: Made) => {
    exceptions += made.exceptions;
    events += made.events;
    if (Math.floor((exceptions * 20) / size) > told) {
      told = Math.floor((exceptions * 20) / size);
      say(`${exceptions.toLocaleString('en')} exceptions, ${events.toLocaleString('en')} events`);
    }
  };
  const of = size < THREADS_FROM ? 1 : 2;
  const shares = Array.from({ length: of }, (_, worker): Share => ({ connection, kind, size, worker, of }));
  await Promise.all(shares.map((share) => (of === 1 ? makeShare(share, count) : inThread(share, count))));
  return { exceptions, events };
}

function inThread(share: Share, onMade: (made: Made) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: share });
    worker.on('message', onMade);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`)),
    );
  });
}

/** Policies on record before the first request, the directory, and the numbers as they will have been given. */
async function surroundings(pool: pg.Pool, kind: Kind, size: number): Promise<void> {
  const random = seeded(1);
  const now: Instant = plusHours(BEGIN, -1);
  const store = openStore({
    pool,
    clock: { now: () => now },
    ids: { next: () => uuidAt(Date.parse(now), random) },
  });
  await store.transact(async (tx) => {
    for (const { id, version, since: _, retiredAt: __, ...content } of policies) {
      const published: PolicyContent = content;
      await tx.appendPolicy(
        id,
        [{ type: 'PolicyPublished', version, by: 'p-0000', content: published }],
        'p-0000',
      );
    }
  });
  await pool.query(
    `insert into people (id, username, name, email, kind, active, manager, title)
       select id, id, 'Person ' || id, id || '@example.com', 'person', true, null, '' from unnest($1::text[]) id`,
    [Array.from({ length: PEOPLE }, (_, n) => personId(n))],
  );
  await pool.query(
    `insert into resources (ref, kind, name, tier, classification, exposure)
       select ref, 'system', ref, 'T2', 'internal', 'internal' from unnest($1::text[]) ref`,
    [Array.from({ length: RESOURCES }, (_, n) => resourceRef(n))],
  );
  for (const [year, last] of planOf(size, kind).lastOf)
    await pool.query('insert into numbers (year, last) values ($1, $2)', [year, last]);
}

/** Statements that bring back what was taken away. Sorting once beats keeping twenty trees in order row by row. */
async function takeIndexesAside(pool: pg.Pool): Promise<readonly string[]> {
  const tables = ['events', 'texts', 'exceptions', ...childTables];
  const indexes = await pool.query<{ readonly name: string; readonly make: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as make
       from pg_index i
      where i.indrelid = any($1::regclass[])
        and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [tables],
  );
  for (const { name } of indexes.rows) await pool.query(`drop index ${name}`);
  const ids = await pool.query<{ readonly name: string; readonly make: string }>(
    `select conname as name, pg_get_constraintdef(oid) as make from pg_constraint
      where conrelid = 'events'::regclass and contype = 'u' and pg_get_constraintdef(oid) like '%(event_id)%'`,
  );
  for (const { name } of ids.rows) await pool.query(`alter table events drop constraint ${name}`);
  return [
    ...ids.rows.map(({ name, make }) => `alter table events add constraint ${name} ${make}`),
    ...indexes.rows.map(({ make }) => make),
  ];
}

async function putBack(connection: Connection, statements: readonly string[]): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query(`set maintenance_work_mem = '512MB'`);
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
