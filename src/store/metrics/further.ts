/** The further metrics, summed up by the database, and the exceptions behind each of their rows. */
import type { Pool, PoolClient } from 'pg';
import type { FurtherRecord, MetricsReads } from '../../application/metrics-port.ts';
import {
  type FurtherFigure,
  type FurtherMetrics,
  furtherFigures,
  furtherMetric,
  type Summary,
} from '../../domain/metrics/further.ts';
import type { Instant } from '../../domain/time.ts';
import { StoreFault, sqlState, storeFault } from '../fault.ts';
import { besides, ROWS, summaries } from './items.ts';

/** How long one question may take, in ms: where the rollup is far behind, it reads the whole record. */
const PATIENCE_MS = 60_000;

type Rollup = { readonly at: string; readonly summed: string };
// Sums that are later than the instant, or than the end of the rollup, are of no use.
const rollup = `
select at::text as at, least(summed, date_trunc('week', least($1::timestamptz, at), 'UTC'))::text as summed
  from metric_items_through`;
/** No rollup: everything is worked out from the record. */
export const NOTHING: Rollup = { at: '-infinity', summed: '-infinity' };

// $1 is the instant wherever it stands, $2 the end of the rollup.
const typed = (sql: string): string =>
  sql.replaceAll('$1', '$1::timestamptz').replaceAll('$2', '$2::timestamptz');

const nothing = (known: Rollup): boolean => known.at === '-infinity';

type Row = Summary & { readonly figure: FurtherFigure };

/** All figures at the instant, with the rollup that is given. Throws what the database throws. */
export async function furtherAt(client: PoolClient, at: Instant, known: Rollup): Promise<FurtherMetrics> {
  const values = [at, known.at, known.summed];
  const { rows } = await client.query<Row>(typed(summaries(nothing(known))), values);
  const of = (wanted: FurtherFigure): readonly Summary[] =>
    rows.filter(({ figure }) => figure === wanted).map(({ figure: _, ...summary }) => summary);
  return { at, figures: furtherFigures.map((figure) => furtherMetric(figure, of(figure))) };
}

/** Throws a `StoreFault`: `too-slow` where it would take too long. */
export const further =
  (pool: Pool, patienceMs: number = PATIENCE_MS): MetricsReads['further'] =>
  (at) =>
    asked(pool, patienceMs, at, (client, known) => furtherAt(client, at, known));

/** $3 and $4: figure and key, $5: how many, $6: the id after which. */
const recordsOf = (known: Rollup): string =>
  typed(`
with ${besides(nothing(known))},
kinds as (select * from ${ROWS} where r.figure = $3 and coalesce(r.key, $4) = $4),
others as (
  select i.exception_id, case when r.valued then i.value end as value
    from besides i join kinds r on r.kind = i.kind and r.open = i.open where coalesce(r.key, i.key) = $4),
-- The first ones of each kind by the index, since all of a kind can be a million.
ids as (
  select exception_id from (
    select o.exception_id from kinds r cross join lateral (
      select distinct i.exception_id from metric_items i
       where i.kind = r.kind and (r.key is not null or i.key = $4) and i.until_at <= least($1, $2)
         and i.exception_id > $6::uuid
       order by i.exception_id limit $5) o
     where not r.open
    union select exception_id from others where exception_id > $6) a
   order by exception_id limit $5),
found as (
  select i.exception_id, case when r.valued then i.value end as value
    from ids join kinds r on not r.open
    join metric_items i on i.exception_id = ids.exception_id and i.kind = r.kind and (r.key is not null or i.key = $4)
     and i.until_at <= least($1, $2)
  union all select o.exception_id, o.value from others o join ids using (exception_id))
select x.id, x.number, x.title, x.confidential, x.policy_id as policy, i.facts, i.longest
  from (select exception_id, count(*)::integer as facts, max(value)::float8 as longest
          from found group by exception_id) i
  join exceptions x on x.id = i.exception_id
 order by i.exception_id`);

const FIRST = '00000000-0000-0000-0000-000000000000';

/** In the order of the ids; `next` is the `after` of the page that follows. Throws a `StoreFault`, as above. */
export const furtherRecords =
  (pool: Pool): MetricsReads['furtherRecords'] =>
  ({ at, figure, key, limit, after }) =>
    asked(pool, PATIENCE_MS, at, async (client, known) => {
      const values = [at, known.at, figure, key, limit + 1, after ?? FIRST];
      const { rows } = await client.query<FurtherRecord>(recordsOf(known), values);
      const page = rows.slice(0, limit);
      return { rows: page, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
    });

/** On one snapshot of the record, and for so long only. */
async function asked<Answer>(
  pool: Pool,
  patienceMs: number,
  at: Instant,
  question: (client: PoolClient, known: Rollup) => Promise<Answer>,
): Promise<Answer> {
  const client = await pool.connect().catch((error: unknown) => {
    throw storeFault(error);
  });
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(`set local statement_timeout = ${patienceMs}`);
    // A long statement over few rows: an operator's server would compile it for longer than it runs.
    await client.query('set local jit = off');
    const { rows } = await client.query<Rollup>(rollup, [at]);
    const answer = await question(client, rows[0] ?? NOTHING);
    await client.query('commit');
    return answer;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw sqlState(error) === CANCELED ? tooSlow(patienceMs, error) : storeFault(error);
  } finally {
    client.release();
  }
}

const CANCELED = '57014';
const tooSlow = (patienceMs: number, cause: unknown): StoreFault =>
  new StoreFault(
    'too-slow',
    `This question was stopped after ${patienceMs / 1000} seconds. What the worker has not rolled up yet has to be read from the record: ` +
      'see that a worker runs, and ask again in some minutes.',
    { retryable: true, retryAfterS: 60, cause },
  );
