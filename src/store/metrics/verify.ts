/** Checks the metrics' rollups against the rows that they were counted from. */
import type { Pool, PoolClient } from 'pg';
import type { Instant } from '../../domain/time.ts';
import { storeFault } from '../fault.ts';
import { instantOf } from '../instants.ts';

export type RollupDifference = {
  readonly at: Instant;
  /** null: the hour's own counts. */
  readonly policy: string | null;
  /** null: no row. */
  readonly stands: string | null;
  readonly should: string | null;
};

const hours = `
with range as materialized (select min(at) as first, max(at) as through from metric_hours),
changed as materialized (
  select date_trunc('hour', c.at - interval '1 microsecond', 'UTC') + interval '1 hour' as at, c.measure, sum(c.change) as n
    from range r cross join lateral metric_changes('-infinity', r.through) c group by 1, 2),
pivoted as (
  select at,
         sum(n) filter (where measure = '0') as age_0, sum(n) filter (where measure = '91') as age_91,
         sum(n) filter (where measure = '181') as age_181, sum(n) filter (where measure = '366') as age_366,
         sum(n) filter (where measure = 'in-term') as in_term, sum(n) filter (where measure = 'scheduled') as scheduled
    from changed group by at),
should as (
  select m.at,
         (coalesce(sum(c.age_0) over w, 0), coalesce(sum(c.age_91) over w, 0), coalesce(sum(c.age_181) over w, 0),
          coalesce(sum(c.age_366) over w, 0), coalesce(sum(c.in_term) over w, 0),
          coalesce(sum(c.scheduled) over w, 0))::text as counts
    from range r
   cross join lateral generate_series(r.first, r.through, interval '1 hour') m(at)
    left join pivoted c on c.at = m.at
  window w as (order by m.at))
select coalesce(h.at, s.at) as at, null as policy, s.counts as should,
       case when h.at is null then null
            else (h.age_0, h.age_91, h.age_181, h.age_366, h.in_term, h.scheduled)::text end as stands
  from should s full join metric_hours h on h.at = s.at
 where h.at is null or s.at is null
    or s.counts <> (h.age_0, h.age_91, h.age_181, h.age_366, h.in_term, h.scheduled)::text
 order by 1 limit $1`;

const days = `
with range as materialized (
  select date_trunc('day', min(at), 'UTC') as first, date_trunc('day', max(at), 'UTC') as through from metric_hours),
changed as materialized (
  select date_trunc('day', c.at - interval '1 microsecond', 'UTC') + interval '24 hours' as at, c.policy_id,
         sum(c.change) as n
    from range r cross join lateral metric_policy_changes('-infinity', r.through) c group by 1, 2),
should as (
  select at, policy_id, active from (
    select m.at, p.policy_id, coalesce(sum(c.n) over (partition by p.policy_id order by m.at), 0) as active
      from range r
     cross join lateral generate_series(r.first, r.through, interval '24 hours') m(at)
     cross join (select distinct policy_id from changed) p
      left join changed c on c.at = m.at and c.policy_id = p.policy_id) s
   where active <> 0)
select coalesce(d.at, s.at) as at, coalesce(d.policy_id, s.policy_id) as policy,
       s.active::text as should, d.active::text as stands
  from should s full join metric_days d on d.at = s.at and d.policy_id = s.policy_id
 where d.active is distinct from s.active
 order by 1, 2 limit $1`;

type Row = {
  readonly at: Date;
  readonly policy: string | null;
  readonly stands: string | null;
  readonly should: string | null;
};

/**
 * Counts every rollup anew from `coverage` and `terms`; answers the first differences, none when all stand. It sees
 * what was edited by hand, and a past that changed after it was rolled up. Throws a `StoreFault`.
 */
export async function verifyMetrics(
  pool: Pool | PoolClient,
  limit = 20,
): Promise<readonly RollupDifference[]> {
  try {
    const found: RollupDifference[] = [];
    for (const text of [hours, days]) {
      const { rows } = await pool.query<Row>(text, [limit - found.length]);
      found.push(...rows.map((row) => ({ ...row, at: instantOf(row.at) })));
    }
    return found;
  } catch (error) {
    throw storeFault(error);
  }
}
