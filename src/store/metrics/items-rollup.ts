/**
 * Writes the rollup of what the further metrics count, a round at a time, from where it ends up to an instant behind which
 * nothing can be written any more. A round goes through the exceptions that something happened to, some at a time and each
 * lot in a transaction of its own, and goes on after a crash where it stood; the first one takes all of them.
 */
import type { PoolClient } from 'pg';
import { livesOf } from './item-lives.ts';
import { BUCKET, movedBetween, OVER_KINDS } from './items.ts';

// An arbitrary constant: every process that writes this rollup must take the same lock.
const LOCK = 4_711_202_603;
const LOT = 2_000;

type Through = { readonly at: string; readonly target: string | null };
const through = `select at::text as at, target::text as target from metric_items_through`;

/** Until all is rolled up, or `forMs` have passed, or another process is at it: then false, and a later call goes on. */
export async function rollUpItems(
  client: PoolClient,
  to: Date,
  forMs: number,
  lot: number = LOT,
): Promise<boolean> {
  const until = performance.now() + forMs;
  for (;;) {
    const done = await alone(client, () => goOn(client, to, lot));
    if (done !== 'more') return done === 'done';
    if (performance.now() > until) return false;
  }
}

type Step = 'more' | 'done';

/** In one transaction; null when another process is at it. */
async function alone(client: PoolClient, step: () => Promise<Step>): Promise<Step | null> {
  await client.query('begin');
  try {
    const { rows } = await client.query<{ readonly held: boolean }>(
      'select pg_try_advisory_xact_lock($1) as held',
      [LOCK],
    );
    const done = rows[0]?.held === true ? await step() : null;
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function goOn(client: PoolClient, to: Date, lot: number): Promise<Step> {
  const { rows } = await client.query<Through>(through);
  const [now] = rows;
  if (now === undefined) throw new Error('one row says how far the rollup is');
  if (now.target !== null) {
    const wrote = await writeLot(client, now.at, now.target, lot);
    if (!wrote) await close(client, now.at, now.target);
    return 'more';
  }
  const begun = await client.query(
    'update metric_items_through set target = $1 where at < $1 returning single',
    [to],
  );
  if (begun.rowCount === 0) return 'done';
  await client.query(now.at === '-infinity' ? everything : moved, now.at === '-infinity' ? [] : [now.at, to]);
  return 'more';
}

const everything = 'insert into metric_items_due select id from exceptions';
const moved = `insert into metric_items_due ${movedBetween('$1::timestamptz', '$2::timestamptz')}`;

const take = `
delete from metric_items_due where exception_id in (
  select exception_id from metric_items_due order by exception_id limit $1) returning exception_id as id`;
const forget = `delete from metric_items where until_at = 'infinity' and exception_id = any($1::uuid[])`;

/** The lives of these exceptions, $2, as of $1. */
const livesOfSome = livesOf('select x.id from unnest($2::uuid[]) x(id)').replaceAll('$1', '$1::timestamptz');
// What was over by the rollup's end is there, and stays.
const keep = `
insert into metric_items (exception_id, kind, key, from_at, until_at, since_at, value)
select exception_id, kind, key, from_at, until_at, since_at, value from (${livesOfSome}) l where l.until_at > $3::timestamptz`;

async function writeLot(client: PoolClient, at: string, target: string, lot: number): Promise<boolean> {
  const { rows } = await client.query<{ readonly id: string }>(take, [lot]);
  if (rows.length === 0) return false;
  const ids = rows.map(({ id }) => id);
  await client.query(forget, [ids]);
  await client.query(keep, [target, ids, at]);
  return true;
}

/** What is over by the end of each week after $1, up to $2. */
export const weekSums = `
  select date_trunc('week', until_at - interval '1 microsecond', 'UTC') + interval '168 hours' as at, kind, key,
         ${BUCKET} as bucket, count(*)::integer as count, sum(value) as sum, max(value) as longest
    from metric_items
   where until_at > $1::timestamptz and until_at <= date_trunc('week', $2::timestamptz, 'UTC')
     and kind in (${OVER_KINDS})
   group by 1, 2, 3, 4`;

async function close(client: PoolClient, at: string, target: string): Promise<void> {
  const { rows } = await client.query<{ readonly summed: string }>(
    'select summed::text as summed from metric_items_through',
  );
  await client.query(
    `insert into metric_item_sums (at, kind, key, bucket, count, sum, longest) ${weekSums}`,
    [rows[0]?.summed, target],
  );
  await client.query(
    `update metric_items_through set at = target, target = null, summed = date_trunc('week', target, 'UTC')`,
  );
  // Of a table that was just filled the planner knows nothing until the server looks at it by itself, a minute later.
  if (at === '-infinity') await client.query('analyze metric_items, metric_item_sums');
}

/** Before everything is made anew; whoever writes the rollup ends its lot first. */
export const forgetItems = `
select pg_advisory_xact_lock(${LOCK});
delete from metric_items;
delete from metric_item_sums;
delete from metric_items_due;
update metric_items_through set at = '-infinity', target = null, summed = '-infinity'`;
