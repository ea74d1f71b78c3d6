/** `further`: the seven metrics beyond the four as of any instant, from what is rolled up, against the same SQL over the whole record. */
import { isDeepStrictEqual } from 'node:util';
import type pg from 'pg';
import type { FurtherMetrics } from '../src/domain/metrics/further.ts';
import { type Instant, msOf, plusMs } from '../src/domain/time.ts';
import { compactMetrics } from '../src/store/metrics/compact.ts';
import { furtherAt, NOTHING } from '../src/store/metrics/further.ts';
import { openMetrics } from '../src/store/metrics/metrics.ts';
import type { Benchmark } from './benchmark.ts';
import { seeded } from './generate/random.ts';
import { BEGIN, END } from './generate/world.ts';
import { interleaved, median, percentile, timed } from './measure.ts';
import { openPool } from './pool.ts';

/** Each of the plain ones reads the whole record. */
const PLAIN = 3;

export const further: Benchmark = {
  name: 'further',
  size: 1_000_000,
  generated: 'register',
  run: async ({ connection, small, say }) => {
    const pool = openPool(connection, 2);
    try {
      const rolling = await timed(() => compactMetrics(pool));
      say(`Rolled up in ${(rolling / 1000).toFixed(1)} s`);
      const reads = openMetrics(pool);
      // The last instant first: that is what a page asks for.
      const instants = [END, ...randomInstants(small ? 3 : 20)];
      const at = (n: number): Instant => instants[n % instants.length] ?? END;
      const found: FurtherMetrics[] = [];
      const should: FurtherMetrics[] = [];
      const times = await interleaved(PLAIN, {
        ours: () => timed(async () => found.push(await reads.further(at(found.length)))),
        plain: () => timed(async () => should.push(await overRecord(pool, at(should.length)))),
      });
      should.forEach((metrics, n) => agree(found[n], metrics));
      const ours = [...times('ours')];
      for (const instant of instants.slice(PLAIN)) ours.push(await timed(() => reads.further(instant)));
      const pages: number[] = [];
      for (const { figure, rows } of found[0]?.figures ?? [])
        for (const { key } of rows)
          pages.push(await timed(() => reads.furtherRecords({ at: END, figure, key, limit: 50 })));
      const sizes = await pool.query<Record<string, string>>(
        `select (select count(*) from exceptions) as exceptions, (select count(*) from events) as events,
                (select count(*) from metric_items) as items, (select count(*) from metric_item_sums) as sums,
                pg_total_relation_size('metric_items') / 1048576 as megabytes`,
      );
      const p50 = median(ours);
      const ratio = p50 / median(times('plain'));
      return {
        compared:
          'the seven metrics beyond the four at random instants of three years, against the same SQL over the whole record',
        sizes: Object.fromEntries(Object.entries(sizes.rows[0] ?? {}).map(([what, n]) => [what, Number(n)])),
        comparisons: [
          { what: 'now', unit: 'ms', median: ours[0] ?? 0, runs: 1 },
          { what: 'any instant', unit: 'ms', median: p50, runs: ours.length },
          { what: 'any instant, slowest', unit: 'ms', median: percentile(ours, 100), runs: ours.length },
          { what: 'records of a row', unit: 'ms', median: median(pages), runs: pages.length },
          { what: 'records, slowest', unit: 'ms', median: percentile(pages, 100), runs: pages.length },
          { what: 'plain SQL', unit: 'ms', median: median(times('plain')), runs: PLAIN },
        ],
        ratios: [
          {
            what: 'slowest in ms',
            value: percentile(ours, 100),
            aim: 'under 5000',
            met: percentile(ours, 100) < 5000,
          },
          { what: 'rolled up to plain SQL', value: ratio, aim: 'at most 0.2', met: ratio <= 0.2 },
        ],
      };
    } finally {
      await pool.end();
    }
  },
};

function randomInstants(count: number): readonly Instant[] {
  const random = seeded(11);
  return Array.from({ length: count }, () => plusMs(BEGIN, Math.floor(random() * (msOf(END) - msOf(BEGIN)))));
}

async function overRecord(pool: pg.Pool, at: Instant): Promise<FurtherMetrics> {
  const client = await pool.connect();
  try {
    return await furtherAt(client, at, NOTHING);
  } finally {
    client.release();
  }
}

function agree(found: FurtherMetrics | undefined, should: FurtherMetrics): void {
  if (!isDeepStrictEqual(found, should))
    throw new Error(`rolled up and plain disagree: ${JSON.stringify([found, should])}`);
}
