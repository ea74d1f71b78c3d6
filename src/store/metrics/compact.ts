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

export type Compacted = {
  /** The last hour that is rolled up; null while there is none. */
  readonly through: Instant | null;
  /** False: transactions of long standing were in the way, or another process is at it; a later call goes on. */
  readonly complete: boolean;
};

// An arbitrary constant: every process that compacts must take the same lock.
const LOCK = 4_711_202_602;
/** A clock moved far ahead must not make one transaction of all the hours between. */
const STRIDE = '1 year';
const PATIENCE_MS = 5_000;

type Standing = {
  readonly seen: Date;
  readonly began: Date | null;
  readonly through: Date | null;
  readonly target: Date | null;
};

const standing = `
select clock_timestamp() as seen,
       date_trunc('hour', (select min(recorded_at) from events) - interval '1 millisecond', 'UTC') as began,
       date_trunc('hour', (select max(recorded_at) from events) - interval '1 millisecond', 'UTC') as target,
       (select max(at) from metric_hours) as through`;

const older = `
select exists (select from pg_stat_activity
  where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
    and xact_start <= $1) as running`;

/** Safe in any number of processes, and after a crash at any point. Throws a `StoreFault`. */
export async function compactMetrics(pool: Pool, patienceMs: number = PATIENCE_MS): Promise<Compacted> {
  const client = await pool.connect().catch((error: unknown) => {
    throw storeFault(error);
  });
  try {
    const { rows } = await client.query<Standing>(standing);
    const state = rows[0];
    if (state === undefined || state.began === null || state.target === null)
      return { through: null, complete: true };
    if (state.through !== null && state.through >= state.target)
      return { through: instantOrNull(state.through), complete: true };
    if (!(await olderEnded(client, state.seen, patienceMs)))
      return { through: instantOrNull(state.through), complete: false };
    return await rollUp(client, state.began, state.target);
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

async function rollUp(client: PoolClient, began: Date, target: Date): Promise<Compacted> {
  for (;;) {
    const through = await oneStride(client, began, target);
    if (through === null || through >= target)
      return { through: instantOrNull(through), complete: through !== null };
  }
}

/** One transaction's worth; the hour it reached, or null when another process is at it. */
async function oneStride(client: PoolClient, began: Date, target: Date): Promise<Date | null> {
  await client.query('begin');
  try {
    const lock = await client.query<{ readonly held: boolean }>(
      'select pg_try_advisory_xact_lock($1) as held',
      [LOCK],
    );
    let reached: Date | null = null;
    if (lock.rows[0]?.held === true) {
      await client.query(firstMark, [began]);
      // The days read which hours are there, so they come first.
      await client.query(days, [target, STRIDE]);
      const { rows } = await client.query<{ readonly at: Date }>(hours, [target, STRIDE]);
      reached = rows[0]?.at ?? target;
    }
    await client.query('commit');
    return reached;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Before the first event everything is zero. */
const firstMark = `
insert into metric_hours select $1, 0, 0, 0, 0, 0, 0 where not exists (select from metric_hours)`;

const hours = `
with base as materialized (select * from metric_hours order by at desc limit 1),
range as materialized (select b.at as after, least($1::timestamptz, b.at + $2::interval) as upto from base b),
changed as materialized (
  select date_trunc('hour', c.at - interval '1 microsecond', 'UTC') + interval '1 hour' as at,
         sum(c.change) filter (where c.measure = '0') as age_0,
         sum(c.change) filter (where c.measure = '91') as age_91,
         sum(c.change) filter (where c.measure = '181') as age_181,
         sum(c.change) filter (where c.measure = '366') as age_366,
         sum(c.change) filter (where c.measure = 'in-term') as in_term,
         sum(c.change) filter (where c.measure = 'scheduled') as scheduled
    from range r cross join lateral metric_changes(r.after, r.upto) c
   group by 1),
written as (
  insert into metric_hours (at, age_0, age_91, age_181, age_366, in_term, scheduled)
    select m.at,
           b.age_0 + coalesce(sum(c.age_0) over w, 0),
           b.age_91 + coalesce(sum(c.age_91) over w, 0),
           b.age_181 + coalesce(sum(c.age_181) over w, 0),
           b.age_366 + coalesce(sum(c.age_366) over w, 0),
           b.in_term + coalesce(sum(c.in_term) over w, 0),
           b.scheduled + coalesce(sum(c.scheduled) over w, 0)
      from base b cross join range r
     cross join lateral generate_series(r.after + interval '1 hour', r.upto, interval '1 hour') m(at)
      left join changed c on c.at = m.at
    window w as (order by m.at)
  returning at)
select max(at) as at from written`;

const days = `
with range as materialized (
  select date_trunc('day', h.at, 'UTC') as after,
         date_trunc('day', least($1::timestamptz, h.at + $2::interval), 'UTC') as upto
    from (select max(at) as at from metric_hours) h),
changed as materialized (
  select date_trunc('day', c.at - interval '1 microsecond', 'UTC') + interval '24 hours' as at,
         c.policy_id, sum(c.change) as change
    from range r cross join lateral metric_policy_changes(r.after, r.upto) c
   group by 1, 2),
base as (
  select d.policy_id, d.active from range r join metric_days d on d.at = r.after),
policies as (
  select policy_id from changed union select policy_id from base)
insert into metric_days (at, policy_id, active)
  select at, policy_id, active from (
    select m.at, p.policy_id,
           coalesce(b.active, 0) + coalesce(sum(c.change) over (partition by p.policy_id order by m.at), 0) as active
      from range r
     cross join lateral generate_series(r.after + interval '24 hours', r.upto, interval '24 hours') m(at)
     cross join policies p
      left join base b on b.policy_id = p.policy_id
      left join changed c on c.policy_id = p.policy_id and c.at = m.at) d
   where active <> 0`;
