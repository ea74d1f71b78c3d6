/** `metrics`: the four metrics with eight quarters of trend as of any day, against plain SQL that scans what they count. */
import type pg from 'pg';
import { ageBuckets } from '../src/domain/metrics/age.ts';
import { quarterEnds } from '../src/domain/metrics/quarters.ts';
import { type Instant, msOf, plusMs } from '../src/domain/time.ts';
import { openMetrics } from '../src/store/metrics/metrics.ts';
import type { Benchmark } from './benchmark.ts';
import { seeded } from './generate/random.ts';
import { BEGIN, END } from './generate/world.ts';
import { interleaved, median, percentile, timed } from './measure.ts';
import { openPool } from './pool.ts';

const ZONE = 'Europe/Berlin';
/** Instants at which both are seen to answer the same before anything is timed. */
const AGREES = 200;

export const metrics: Benchmark = {
  name: 'metrics',
  size: 1_000_000,
  generated: 'register',
  run: async ({ connection, small }) => {
    const pool = openPool(connection, 2);
    try {
      const rounds = small ? 4 : 30;
      const days = randomInstants(rounds);
      const reads = openMetrics(pool);
      const question = { zone: ZONE, policyThreshold: 40 };
      // What is compared must answer the same.
      for (const at of randomInstants(small ? 20 : AGREES))
        await agree(pool, at, reads.metrics({ at, ...question }));
      let ours = 0;
      let plain = 0;
      const next = (n: number): Instant => days[n % days.length] ?? END;
      const times = await interleaved(rounds, {
        ours: () => timed(() => reads.metrics({ at: next(ours++), ...question })),
        plain: () => timed(() => scan(pool, next(plain++))),
      });
      const sizes = await pool.query<{
        exceptions: string;
        events: string;
        stretches: string;
        terms: string;
      }>(
        `select (select count(*) from exceptions) as exceptions, (select count(*) from events) as events,
                (select count(*) from coverage) as stretches, (select count(*) from terms) as terms`,
      );
      const p50 = median(times('ours'));
      const ratio = p50 / median(times('plain'));
      return {
        compared:
          'the four metrics at random instants of three years, against plain SQL that scans coverage and terms once',
        sizes: Object.fromEntries(Object.entries(sizes.rows[0] ?? {}).map(([what, n]) => [what, Number(n)])),
        comparisons: [
          { what: 'metrics', unit: 'ms', median: p50, runs: rounds },
          {
            what: 'metrics, 95th percentile',
            unit: 'ms',
            median: percentile(times('ours'), 95),
            runs: rounds,
          },
          { what: 'plain SQL', unit: 'ms', median: median(times('plain')), runs: rounds },
        ],
        ratios: [
          { what: 'p50 in ms', value: p50, aim: 'under 50', met: p50 < 50 },
          { what: 'metrics to plain SQL', value: ratio, aim: 'at most 0.2', met: ratio <= 0.2 },
        ],
      };
    } finally {
      await pool.end();
    }
  },
};

function randomInstants(count: number): readonly Instant[] {
  const random = seeded(7);
  return Array.from({ length: count }, () => plusMs(BEGIN, Math.floor(random() * (msOf(END) - msOf(BEGIN)))));
}

type Scanned = {
  readonly active: number;
  readonly ages: readonly number[];
  readonly quarters: readonly number[];
};

/** One pass over coverage for everything that is in force, one over terms for the lines beside it. */
async function scan(pool: pg.Pool, at: Instant): Promise<Scanned> {
  const ends = quarterEnds(at, ZONE).map((end) => end.at);
  const { rows } = await pool.query<{ policies: Record<string, number>; rest: number[][] }>(
    `with t as (select $1::timestamptz as at, $2::timestamptz[] as ends),
     counted as (
       select policy_id,
              count(*) filter (where from_at <= t.at and t.at < until_at) as active,
              count(*) filter (where from_at <= t.at and t.at < until_at and t.at < chain_started_at + interval '2184 hours') as a0,
              count(*) filter (where from_at <= t.at and t.at < until_at and t.at >= chain_started_at + interval '2184 hours' and t.at < chain_started_at + interval '4344 hours') as a1,
              count(*) filter (where from_at <= t.at and t.at < until_at and t.at >= chain_started_at + interval '4344 hours' and t.at < chain_started_at + interval '8784 hours') as a2,
              count(*) filter (where from_at <= t.at and t.at < until_at and t.at >= chain_started_at + interval '8784 hours') as a3,
              ${ends.map((_, i) => `count(*) filter (where from_at <= t.ends[${i + 1}] and t.ends[${i + 1}] < until_at) as q${i}`).join(', ')}
         from coverage cross join t where from_at <= t.at group by policy_id),
     lives as (
       select count(*) filter (where greatest(starts_at, approved_at) <= t.at and t.at < least(expires_at, ended_at)) as in_term,
              count(*) filter (where approved_at <= t.at and t.at < least(starts_at, ended_at)) as scheduled
         from terms cross join t where approved_at <= t.at)
     select jsonb_object_agg(policy_id, active) as policies,
            jsonb_build_array(jsonb_build_array(sum(a0), sum(a1), sum(a2), sum(a3)),
              jsonb_build_array(${ends.map((_, i) => `sum(q${i})`).join(', ')}),
              jsonb_build_array((select in_term from lives), (select scheduled from lives))) as rest
       from counted`,
    [at, ends],
  );
  const [row] = rows;
  const [ages = [], quarters = []] = row?.rest ?? [];
  return { active: Object.values(row?.policies ?? {}).reduce((sum, n) => sum + n, 0), ages, quarters };
}

async function agree(
  pool: pg.Pool,
  at: Instant,
  ours: ReturnType<ReturnType<typeof openMetrics>['metrics']>,
): Promise<void> {
  const [found, plain] = await Promise.all([ours, scan(pool, at)]);
  const same =
    found.active.numerator === plain.active &&
    ageBuckets.every((_, i) => found.age.buckets[i]?.count === (plain.ages[i] ?? 0)) &&
    found.trend.quarters.every((q, i) => q.active === (plain.quarters[i] ?? 0));
  if (!same) throw new Error(`metrics and plain SQL disagree at ${at}: ${JSON.stringify([found, plain])}`);
}
