/** What the board page says of an instant: the metrics then and at the quarter end before, and what was on record. */
import { type BoardDocument, boardOf, quarterBefore } from '../domain/metrics/board.ts';
import type { MetricSettings } from '../domain/metrics/metrics.ts';
import type { Instant } from '../domain/time.ts';
import type { MetricsReads } from './metrics-port.ts';

export async function boardReport(
  reads: MetricsReads,
  at: Instant,
  settings: MetricSettings,
): Promise<BoardDocument> {
  const [metrics, record] = await Promise.all([reads.metrics({ at, ...settings }), reads.recordAt(at)]);
  const earlier = quarterBefore(metrics);
  // Both are held to the same threshold: a threshold that moved in between would look like policies that did.
  const before = earlier === null ? null : await reads.metrics({ at: earlier.at, ...settings });
  return boardOf(metrics, before, record);
}
