/** The metrics as the application reads them: counted by the store, put together by the domain. */
import type { Pool } from 'pg';
import type { MetricsReads } from '../../application/metrics-port.ts';
import { describe } from '../../domain/metrics/metrics.ts';
import { quarterEnds } from '../../domain/metrics/quarters.ts';
import type { Instant } from '../../domain/time.ts';
import { instantOrNull } from '../instants.ts';
import { countInstants } from './counts.ts';
import { further, furtherRecords } from './further.ts';
import { recordAt } from './record-at.ts';
import { recordsBehind } from './records.ts';
import { longestLateRemoval } from './removals.ts';

/** The last session that was adjourned by then; one that is still open has not been held. */
async function lastSession(pool: Pool, at: Instant): Promise<Instant | null> {
  const { rows } = await pool.query<{ readonly at: Date | null }>({
    name: 'metrics-last-session',
    text: 'select max(adjourned_at) as at from reviews where adjourned_at <= $1',
    values: [at],
  });
  return instantOrNull(rows[0]?.at ?? null);
}

export function openMetrics(pool: Pool): MetricsReads {
  return {
    metrics: async ({ at, zone, policyThreshold }) => {
      const ends = quarterEnds(at, zone);
      const [counted, enforcementLagMs, held] = await Promise.all([
        countInstants(
          pool,
          at,
          ends.map((end) => end.at),
        ),
        longestLateRemoval(pool, at),
        lastSession(pool, at),
      ]);
      const quarters = counted.ages.map((ages, i) => {
        const end = ends[i];
        if (end === undefined) throw new Error('a count answers each quarter end');
        return { ...end, ages };
      });
      const { now, policies, recordBegan } = counted;
      const around = { lastSession: held, enforcementLagMs };
      return describe({ at, now, quarters, policies, recordBegan }, { zone, policyThreshold }, around);
    },
    recordAt: (at) => recordAt(pool, at),
    further: further(pool),
    furtherRecords: furtherRecords(pool),
    recordsBehind: (question) => recordsBehind(pool, question),
  };
}
