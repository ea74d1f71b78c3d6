/** The metrics as the application reads them: counted by the store, put together by the domain. */
import type { Pool } from 'pg';
import type { MetricsReads } from '../../application/metrics-port.ts';
import { describe } from '../../domain/metrics/metrics.ts';
import { quarterEnds } from '../../domain/metrics/quarters.ts';
import { countInstants } from './counts.ts';
import { recordAt } from './record-at.ts';
import { recordsBehind } from './records.ts';

export function openMetrics(pool: Pool): MetricsReads {
  return {
    metrics: async ({ at, zone, policyThreshold }) => {
      const ends = quarterEnds(at, zone);
      const counted = await countInstants(
        pool,
        at,
        ends.map((end) => end.at),
      );
      const quarters = counted.ages.map((ages, i) => {
        const end = ends[i];
        if (end === undefined) throw new Error('a count answers each quarter end');
        return { ...end, ages };
      });
      const { now, policies, recordBegan } = counted;
      // Neither review sessions nor verified removals are on record yet: nothing is said of either.
      const around = { lastSession: 'unknown', enforcementLagMs: null } as const;
      return describe({ at, now, quarters, policies, recordBegan }, { zone, policyThreshold }, around);
    },
    recordAt: (at) => recordAt(pool, at),
    recordsBehind: (question) => recordsBehind(pool, question),
  };
}
