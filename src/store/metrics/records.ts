/** The records behind a figure: which exceptions were counted at an instant, a page at a time. */
import type { Pool } from 'pg';
import type { BehindFigure, MetricsReads, RecordBehind } from '../../application/metrics-port.ts';
import { type AgeRange, ageBuckets, bucketFromDays } from '../../domain/metrics/age.ts';
import { storeFault } from '../fault.ts';
import { instantOf } from '../instants.ts';

type Row = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly confidential: boolean;
  readonly policy: string;
  readonly chain: Date;
  readonly term: number;
};

/** Stretches or terms that count at $1, with the columns of a record. Each exception is in one of them at most. */
const counted: Readonly<Record<BehindFigure['figure'], string>> = {
  active: `
    select exception_id, term, policy_id, chain_started_at from coverage
     where from_at <= $1 and $1 < until_at`,
  suspended: `
    select t.exception_id, t.number as term, t.policy_id, x.chain_started_at
      from terms t join exceptions x on x.id = t.exception_id
     where greatest(t.starts_at, t.approved_at) <= $1 and $1 < least(t.expires_at, t.ended_at)
       and not exists (select from coverage c
             where c.exception_id = t.exception_id and c.from_at <= $1 and $1 < c.until_at)`,
  scheduled: `
    select t.exception_id, t.number as term, t.policy_id, x.chain_started_at
      from terms t join exceptions x on x.id = t.exception_id
     where t.approved_at < t.starts_at and t.approved_at <= $1 and $1 < least(t.starts_at, t.ended_at)
       and not exists (select from terms f where f.exception_id = t.exception_id and f.number < t.number)`,
};

/**
 * In the order of the ids, `limit` a page; `next` is the `after` of the page that follows, null at the end. A bucket
 * and a policy narrow it as they do in the figure. Throws a `StoreFault`.
 */
export async function recordsBehind(
  pool: Pool,
  question: BehindFigure,
): ReturnType<MetricsReads['recordsBehind']> {
  const { at, figure, bucket, policy, limit, after } = question;
  const values: unknown[] = [at, limit + 1];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const conditions = [
    ...(after === undefined ? [] : [`r.exception_id > ${add(after)}`]),
    ...(policy === undefined ? [] : [`r.policy_id = ${add(policy)}`]),
    ...(bucket === undefined ? [] : olderThan(bucket)),
  ];
  const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
  const text = `
    select x.id, x.number, x.title, x.confidential, r.policy_id as policy, r.chain_started_at as chain, r.term
      from (select * from (${counted[figure]}) r ${where} order by r.exception_id limit $2) r
      join exceptions x on x.id = r.exception_id
     order by r.exception_id`;
  const { rows } = await pool.query<Row>(text, values).catch((error: unknown) => {
    throw storeFault(error);
  });
  const page = rows
    .slice(0, limit)
    .map(({ chain, ...row }): RecordBehind => ({ ...row, chainStartedAt: instantOf(chain) }));
  return { rows: page, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}

/** A chain that has not begun yet counts as new, so the first bucket has no lower end. */
function olderThan(range: AgeRange): string[] {
  const bucket = range === 'over-180' ? '181-365' : range;
  const next = range === 'over-180' ? undefined : ageBuckets[ageBuckets.indexOf(bucket) + 1];
  const began = (days: number) => `r.chain_started_at + interval '${days * 24} hours'`;
  return [
    ...(bucketFromDays[bucket] === 0 ? [] : [`${began(bucketFromDays[bucket])} <= $1`]),
    ...(next === undefined ? [] : [`$1 < ${began(bucketFromDays[next])}`]),
  ];
}
