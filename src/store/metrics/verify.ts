/** Checks the metrics' rollups against the rows that they were counted from. */
import type { Pool, PoolClient } from 'pg';
import type { Instant } from '../../domain/time.ts';
import { storeFault } from '../fault.ts';
import { instantOf } from '../instants.ts';
import { dayTotals, hourTotals, lastDay, lastHour, lastRecord, recordTotals } from './compact.ts';
import {
  doneDifferences,
  dueDifferences,
  rolledUpTo,
  sumDifferences,
  summedTo,
  toDo,
} from './items-verify.ts';
import { removalDifferences, removalsThrough } from './removals.ts';

export type RollupDifference = {
  readonly table:
    | 'metric_hours'
    | 'metric_days'
    | 'metric_record'
    | 'metric_removals'
    | 'metric_items'
    | 'metric_item_sums';
  readonly at: Instant;
  /** Of a day its policy, of a removal its exception and target, of an item that and its kind; null for an hour. */
  readonly of: string | null;
  /** null: no row. */
  readonly stands: string | null;
  readonly should: string | null;
};

const hours = {
  table: 'metric_hours' as const,
  last: lastHour,
  from: ['-infinity'],
  differences: `
select coalesce(h.at, s.at) as at, null as of, s.counts as should, h.counts as stands
  from (select at, (age_0, age_91, age_181, age_366, in_term, scheduled)::text as counts
          from (${hourTotals}) t) s
  full join (select at, (age_0, age_91, age_181, age_366, in_term, scheduled)::text as counts
               from metric_hours) h on h.at = s.at
 where h.counts is distinct from s.counts
 order by 1 limit $3`,
};

const days = {
  table: 'metric_days' as const,
  last: lastDay,
  from: ['-infinity'],
  differences: `
select coalesce(d.at, s.at) as at, coalesce(d.policy_id, s.policy_id) as of,
       s.active::text as should, d.active::text as stands
  from (${dayTotals}) s
  full join metric_days d on d.at = s.at and d.policy_id = s.policy_id
 where d.active is distinct from s.active
 order by 1, 2 limit $3`,
};

const record = {
  table: 'metric_record' as const,
  last: lastRecord,
  from: ['-infinity'],
  differences: `
select coalesce(h.at, s.at) as at, null as of, s.counts as should, h.counts as stands
  from (select at, (exceptions::bigint, events::bigint)::text as counts from (${recordTotals}) t) s
  full join (select at, (exceptions, events)::text as counts from metric_record) h on h.at = s.at
 where h.counts is distinct from s.counts
 order by 1 limit $3`,
};

const removals = {
  table: 'metric_removals' as const,
  last: removalsThrough,
  from: [],
  differences: removalDifferences,
};

const items = [
  { table: 'metric_items' as const, last: rolledUpTo, from: [], differences: doneDifferences },
  { table: 'metric_items' as const, last: toDo, from: [], differences: dueDifferences },
  { table: 'metric_item_sums' as const, last: summedTo, from: ['-infinity'], differences: sumDifferences },
];

type Row = {
  readonly at: Date;
  readonly of: string | null;
  readonly stands: string | null;
  readonly should: string | null;
};

/**
 * Makes every rollup anew from `coverage`, `terms` and the events; answers the first differences, none when all stand. It sees
 * what was edited by hand, and a past that changed after it was rolled up. Throws a `StoreFault`.
 */
export async function verifyMetrics(
  pool: Pool | PoolClient,
  limit = 20,
): Promise<readonly RollupDifference[]> {
  try {
    const found: RollupDifference[] = [];
    for (const { table, last, differences, from } of [hours, days, record, removals, ...items]) {
      const end = await pool.query<{ readonly at: string }>(last);
      const bounds = [...from, end.rows[0]?.at, limit - found.length];
      const { rows } = await pool.query<Row>(differences, bounds);
      found.push(...rows.map((row) => ({ ...row, table, at: instantOf(row.at) })));
    }
    return found;
  } catch (error) {
    throw storeFault(error);
  }
}
