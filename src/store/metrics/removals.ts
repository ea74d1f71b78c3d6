/**
 * The longest late removal: from the end of what was in force until a look found it gone from its target, or until the
 * instant while none did (lifecycle, *Metrics*: enforcement lag). Late ones are rolled up; what moved since, and what may
 * have become late since, is worked out from the record.
 */
import type { Pool, PoolClient } from 'pg';
import { REMOVAL_LIMIT_MS } from '../../domain/metrics/further.ts';
import type { Instant } from '../../domain/time.ts';
import { storeFault } from '../fault.ts';

const LIMIT = `interval '${REMOVAL_LIMIT_MS} milliseconds'`;
const COLUMNS = 'exception_id, target, until_at, watched_from, verified_at, resumed_at';

/** Exceptions that something happened to after `from`, up to `to`, or that may have become late in between. */
const moved = (from: string, to: string): string => `
  select l.stream_id::uuid as id from events l
   where l.type = 'TagObserved' and l.stream_type = 'exception' and l.recorded_at > ${from} and l.recorded_at <= ${to}
  union select c.exception_id from coverage c where c.from_at > ${from} and c.from_at <= ${to}
  union select c.exception_id from coverage c where c.until_at > ${from} - ${LIMIT} and c.until_at <= ${to}`;

/** Every removal of these exceptions as it stood at `at`; `watched_from` is null where nobody had looked by then. */
export const removalsOf = (exceptions: string, at: string): string => `
  select d.exception_id, g.target, d.until_at, l.watched_from, l.verified_at, r.resumed_at
    from (select c.exception_id, c.until_at from coverage c
           where c.exception_id in (${exceptions}) and c.from_at < c.until_at and c.until_at <= ${at}
             and not exists (select from coverage n
                   where n.exception_id = c.exception_id and n.from_at <= c.until_at and c.until_at < n.until_at)
           -- Looks are found for these only: without the offset the planner finds those of all, and then drops them.
           offset 0) d
    join tags g using (exception_id)
    cross join lateral (
      select min(e.recorded_at) as watched_from,
             min(e.recorded_at) filter (
               where e.recorded_at >= d.until_at and e.body::jsonb #>> '{data,observed}' = 'no') as verified_at
        from events e
       where e.type = 'TagObserved' and e.stream_type = 'exception' and e.stream_id = d.exception_id::text
         and e.recorded_at <= ${at} and e.body::jsonb #>> '{data,target}' = g.target) l
    cross join lateral (
      select min(n.from_at) as resumed_at from coverage n
       where n.exception_id = d.exception_id and n.from_at < n.until_at and n.from_at > d.until_at
         and n.from_at <= ${at}) r`;

const late = (exceptions: string, at: string): string => `
  select ${COLUMNS} from (${removalsOf(exceptions, at)}) r
   where watched_from is not null
     and least(coalesce(verified_at, 'infinity'), coalesce(resumed_at, 'infinity'), ${at}) > until_at + ${LIMIT}`;

const throughNow = `select at::text as at from metric_removals_through`;
async function rolledUpThrough(client: Pool | PoolClient): Promise<string> {
  const { rows } = await client.query<{ readonly at: string }>(throughNow);
  return rows[0]?.at ?? '-infinity';
}

const forget = `delete from metric_removals where exception_id in (${moved('$1::timestamptz', '$2::timestamptz')})`;
const keep = `insert into metric_removals (${COLUMNS}) ${late(moved('$1::timestamptz', '$2::timestamptz'), '$2::timestamptz')}`;

/** Rolls up to `target`, behind which nothing can be written any more. The caller holds the lock of those who compact. */
export async function rollUpRemovals(client: PoolClient, target: Date): Promise<void> {
  const through = await rolledUpThrough(client);
  await client.query(forget, [through, target]);
  await client.query(keep, [through, target]);
  await client.query('update metric_removals_through set at = greatest(at, $1)', [target]);
}

/** Of all exceptions anew; for the verification. */
export const removalDifferences = `
select coalesce(h.until_at, s.until_at) as at, concat_ws(' ', coalesce(h.exception_id, s.exception_id),
       coalesce(h.target, s.target)) as of, s.facts as should, h.facts as stands
  from (select exception_id, target, until_at, (watched_from, verified_at, resumed_at)::text as facts
          from (${late('select id from exceptions', '$1::timestamptz')}) t) s
  full join (select exception_id, target, until_at, (watched_from, verified_at, resumed_at)::text as facts
               from metric_removals) h using (exception_id, target, until_at)
 where h.facts is distinct from s.facts
 order by 1, 2 limit $2`;
export const removalsThrough = throughNow;

// The bounds are given as values: behind a sub-select the planner could not tell an hour from three years.
const longest = `
with since as materialized (${moved('$2::timestamptz', '$1::timestamptz')}),
known as (
  select ${COLUMNS} from metric_removals m where not exists (select from since s where s.id = m.exception_id)
  union all select ${COLUMNS} from (${removalsOf('select id from since', '$1::timestamptz')}) r),
standing as (
  select until_at, resumed_at, case when verified_at <= $1 then verified_at else $1 end as ends from known
   where until_at + ${LIMIT} < $1 and watched_from <= $1)
select (extract(epoch from max(ends - until_at)) * 1000)::float8 as longest from standing
 where ends - until_at > ${LIMIT} and (resumed_at is null or resumed_at > ends)`;

/** In ms; null while no removal is, or was, later than a day at `at`. Throws a `StoreFault`. */
export async function longestLateRemoval(pool: Pool, at: Instant): Promise<number | null> {
  try {
    const through = await rolledUpThrough(pool);
    const { rows } = await pool.query<{ readonly longest: number | null }>(longest, [at, through]);
    return rows[0]?.longest ?? null;
  } catch (error) {
    throw storeFault(error);
  }
}
