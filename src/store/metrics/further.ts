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
import { BUCKET, besides, overInRollup, ROWS, widthOf } from './items.ts';

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

/** Each row's items by bucket. $3: the end of the sums. */
const counted = (known: Rollup): string =>
  typed(`
with ${besides(nothing(known))},
counts as (
  select kind, key, false as open, bucket, count, sum, longest from metric_item_sums where at <= $3::timestamptz
  union all
  select kind, key, open, ${BUCKET}, count(*), sum(value), max(value)
    from (${overInRollup('$3::timestamptz')} union all select * from besides) i group by 1, 2, 3, 4)
select r.figure, coalesce(r.key, c.key) as key, case when r.valued then c.bucket end::float8 as bucket,
       sum(c.count)::integer as count, (sum(c.sum) filter (where r.valued))::float8 as sum,
       (max(c.longest) filter (where r.valued))::float8 as longest
  from counts c join ${ROWS} using (kind, open)
 group by 1, 2, 3 order by coalesce(r.key, c.key) collate "C", 3`);

type Bucket = {
  readonly figure: FurtherFigure;
  readonly key: string;
  readonly bucket: number | null;
  readonly count: number;
  readonly sum: number | null;
  readonly longest: number | null;
};

/** The values of these places, counted from 1, among those of a row that lie in a bucket. $3: rows, with bounds and place. */
const placed = (known: Rollup): string =>
  typed(`
with ${besides(nothing(known))},
wanted as (select * from json_to_recordset($3) w(figure text, key text, low bigint, high bigint, place integer)),
found as (
  select w.*, i.value from wanted w
    join ${ROWS} on r.figure = w.figure and (r.key is null or r.key = w.key) and r.valued and not r.open
    join metric_items i on i.kind = r.kind and i.value >= w.low and i.value < w.high and (r.key is not null or i.key = w.key)
     and i.until_at <= least($1, $2)
  union all
  select w.*, i.value from besides i
    join ${ROWS} on r.kind = i.kind and r.open = i.open and r.valued
    join wanted w on w.figure = r.figure and w.key = coalesce(r.key, i.key) and i.value >= w.low and i.value < w.high)
select figure, key, value::float8 as value
  from (select f.*, row_number() over (partition by figure, key order by value) as nth from found f) f
 where nth = place`);

/** Where the middle of a row's values lies; null where it has none. */
type Middle = { readonly low: number; readonly place: number } | null;
function middleOf(buckets: readonly Bucket[]): Middle {
  const valued = buckets.filter((b) => b.bucket !== null);
  let place = Math.ceil(valued.reduce((sum, b) => sum + b.count, 0) / 2);
  for (const { bucket, count } of valued) {
    if (bucket !== null && place <= count) return { low: bucket, place };
    place -= count;
  }
  return null;
}

type Row = { readonly figure: FurtherFigure; readonly middle: Middle } & Omit<Summary, 'median'>;
const rowOf = (buckets: readonly Bucket[], figure: FurtherFigure, key: string): Row => {
  const values = buckets.flatMap((b) => (b.longest === null ? [] : [b.longest]));
  return {
    figure,
    key,
    count: buckets.reduce((sum, b) => sum + b.count, 0),
    sum: values.length === 0 ? null : buckets.reduce((sum, b) => sum + (b.sum ?? 0), 0),
    longest: values.length === 0 ? null : Math.max(...values),
    middle: middleOf(buckets),
  };
};

/** All figures at the instant, with the rollup that is given. Throws what the database throws. */
export async function furtherAt(client: PoolClient, at: Instant, known: Rollup): Promise<FurtherMetrics> {
  const found = await client.query<Bucket>(counted(known), [at, known.at, known.summed]);
  const byRow = Map.groupBy(found.rows, ({ figure, key }) => `${figure} ${key}`);
  const rows = [...byRow.values()].flatMap((buckets) =>
    buckets[0] === undefined ? [] : [rowOf(buckets, buckets[0].figure, buckets[0].key)],
  );
  const medians = await mediansOf(client, at, known, rows);
  const figures = furtherFigures.map((figure) =>
    furtherMetric(
      figure,
      rows
        .filter((row) => row.figure === figure)
        .map(({ key, count, sum, longest }) => {
          return { key, count, sum, median: medians.get(`${figure} ${key}`) ?? null, longest };
        }),
    ),
  );
  return { at, figures };
}

/** Of each row that has values: a bucket of one value says it, the others are looked up. */
async function mediansOf(client: PoolClient, at: Instant, known: Rollup, rows: readonly Row[]) {
  const medians = new Map<string, number>();
  const wanted = rows.flatMap(({ figure, key, middle }) => {
    if (middle === null) return [];
    const width = widthOf(middle.low);
    if (width > 1) return [{ figure, key, low: middle.low, high: middle.low + width, place: middle.place }];
    medians.set(`${figure} ${key}`, middle.low);
    return [];
  });
  if (wanted.length === 0) return medians;
  const values = [at, known.at, JSON.stringify(wanted)];
  const found = await client.query<Bucket & { readonly value: number }>(placed(known), values);
  for (const { figure, key, value } of found.rows) medians.set(`${figure} ${key}`, value);
  return medians;
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
