/**
 * Writes the metrics' rollups up to the last full hour behind which nothing can be written any more.
 *
 * A unit of work takes effect from its own instant, which is never before the last event that was on record when it
 * began. So once every transaction that was running when an event was seen has ended, everything before that event
 * stands for good. Commands pay nothing for this, and a register that is never compacted still answers, only slower.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import type { Instant } from '../../domain/time.ts';
import { storeFault } from '../fault.ts';
import { instantOrNull } from '../instants.ts';
import { rollUpItems } from './items-rollup.ts';
import { rollUpRemovals } from './removals.ts';

export type Compacted = {
  /** The hour up to which everything is rolled up now; null for an empty register. */
  readonly through: Instant | null;
  /** False: transactions of long standing were in the way, time was up, or another process is at it; a later call goes on. */
  readonly complete: boolean;
};

// An arbitrary constant: every process that compacts must take the same lock.
const LOCK = 4_711_202_602;
const PATIENCE_MS = 2_000;
const ITEMS_FOR_MS = 15_000;

// An event at the full hour itself may have company yet; only what lies before the last event stands for good.
const standing = `
select clock_timestamp() as seen,
       date_trunc('hour', max(recorded_at) - interval '1 millisecond', 'UTC') as target from events`;
type Standing = { readonly seen: Date; readonly target: Date | null };

const older = `
select exists (select from pg_stat_activity
  where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
    and xact_start <= $1) as running`;

/** As a duty among others, which wait meanwhile. Throws a `StoreFault`. */
export const compactForAWhile = (pool: Pool): Promise<Compacted> =>
  compactMetrics(pool, PATIENCE_MS, ITEMS_FOR_MS);

/**
 * Safe in any number of processes, and after a crash at any point. What the further metrics count comes last, for so many ms
 * only: of a large register the first time takes many minutes. Throws a `StoreFault`.
 */
export async function compactMetrics(
  pool: Pool,
  patienceMs: number = PATIENCE_MS,
  itemsForMs: number = Number.POSITIVE_INFINITY,
): Promise<Compacted> {
  const client = await pool.connect().catch((error: unknown) => {
    throw storeFault(error);
  });
  try {
    const { rows } = await client.query<Standing>(standing);
    const [{ seen, target } = { seen: new Date(), target: null }] = rows;
    const through = instantOrNull(target);
    if (target === null) return { through, complete: true };
    const complete =
      (await olderEnded(client, seen, patienceMs)) &&
      (await rollUp(client, target)) &&
      (await rollUpItems(client, target, itemsForMs));
    return { through: complete ? through : null, complete };
  } catch (error) {
    throw storeFault(error);
  } finally {
    client.release();
  }
}

/** Waits until every transaction that began before `seen` has ended. */
async function olderEnded(client: PoolClient, seen: Date, patienceMs: number): Promise<boolean> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const { rows } = await client.query<{ readonly running: boolean }>(older, [seen]);
    if (rows[0]?.running !== true) return true;
    if (performance.now() > until) return false;
    await pause(20);
  }
}

/** In one transaction; false when another process is at it. */
async function rollUp(client: PoolClient, target: Date): Promise<boolean> {
  await client.query('begin');
  try {
    const lock = await client.query<{ readonly held: boolean }>(
      'select pg_try_advisory_xact_lock($1) as held',
      [LOCK],
    );
    const held = lock.rows[0]?.held === true;
    if (held)
      for (const { last, write } of [hours, days, record]) {
        // The bounds are given as values: behind a sub-select the planner could not tell an hour from three years.
        const { rows } = await client.query<{ readonly at: string }>(last);
        await client.query(write, [rows[0]?.at, target]);
      }
    if (held) await rollUpRemovals(client, target);
    await client.query('commit');
    return held;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

// The end of the hour, or of the day, that an instant belongs to; on the mark it belongs to what ends there.
const hourOf = (at: string) =>
  `date_trunc('hour', ${at} - interval '1 microsecond', 'UTC') + interval '1 hour'`;
const dayOf = (at: string) =>
  `date_trunc('day', ${at} - interval '1 microsecond', 'UTC') + interval '24 hours'`;

/** Running totals of every hour in which something changed, after $1 and up to $2; on top of what stands at $1. */
export const hourTotals = `
  select c.at,
         coalesce(b.age_0, 0) + sum(c.age_0) over w as age_0,
         coalesce(b.age_91, 0) + sum(c.age_91) over w as age_91,
         coalesce(b.age_181, 0) + sum(c.age_181) over w as age_181,
         coalesce(b.age_366, 0) + sum(c.age_366) over w as age_366,
         coalesce(b.in_term, 0) + sum(c.in_term) over w as in_term,
         coalesce(b.scheduled, 0) + sum(c.scheduled) over w as scheduled
    from (select ${hourOf('c.at')} as at,
                 coalesce(sum(c.change) filter (where c.measure = '0'), 0) as age_0,
                 coalesce(sum(c.change) filter (where c.measure = '91'), 0) as age_91,
                 coalesce(sum(c.change) filter (where c.measure = '181'), 0) as age_181,
                 coalesce(sum(c.change) filter (where c.measure = '366'), 0) as age_366,
                 coalesce(sum(c.change) filter (where c.measure = 'in-term'), 0) as in_term,
                 coalesce(sum(c.change) filter (where c.measure = 'scheduled'), 0) as scheduled
            from metric_changes($1::timestamptz, $2::timestamptz) c group by 1) c
    left join metric_hours b on b.at = $1
  window w as (order by c.at)`;

/** The same of every policy's days. */
export const dayTotals = `
  select c.policy_id, c.at,
         coalesce(b.active, 0) + sum(c.change) over (partition by c.policy_id order by c.at) as active
    from (select c.policy_id, ${dayOf('c.at')} as at, sum(c.change) as change
            from metric_policy_changes($1::timestamptz, $2::timestamptz) c group by 1, 2) c
    left join lateral (select d.active from metric_days d
            where d.policy_id = c.policy_id and d.at <= $1 order by d.at desc limit 1) b on true`;

/** How much was on record by the end of each hour in which something was recorded. An exception is on record with its first event. */
export const recordTotals = `
  select c.at, coalesce(b.exceptions, 0) + sum(c.exceptions) over w as exceptions,
         coalesce(b.events, 0) + sum(c.events) over w as events
    from (select ${hourOf('e.recorded_at')} as at, count(*) as events,
                 count(*) filter (where e.stream_type = 'exception' and e.version = 1) as exceptions
            from events e where e.recorded_at > $1::timestamptz and e.recorded_at <= $2::timestamptz group by 1) c
    left join metric_record b on b.at = $1
  window w as (order by c.at)`;

/** Where the rollups end: after it nothing changed up to where they were last written. */
export const lastHour = `select coalesce(max(at), '-infinity')::text as at from metric_hours`;
export const lastDay = `select coalesce(max(at), '-infinity')::text as at from metric_days`;

export const lastRecord = `select coalesce(max(at), '-infinity')::text as at from metric_record`;

const hours = {
  last: lastHour,
  write: `insert into metric_hours (at, age_0, age_91, age_181, age_366, in_term, scheduled) ${hourTotals}`,
};
const days = {
  last: lastDay,
  write: `insert into metric_days (policy_id, at, active) ${dayTotals.replace('$2::timestamptz', "date_trunc('day', $2::timestamptz, 'UTC')")}`,
};
const record = {
  last: lastRecord,
  write: `insert into metric_record (at, exceptions, events) ${recordTotals}`,
};
