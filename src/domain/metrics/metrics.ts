/**
 * The four metrics (lifecycle, *Metrics*) as of any instant.
 *
 * `metricsOf` is the definition over the facts; `describe` makes the document from counts, however they were come by, so
 * that the store's faster counting shares everything but the counting.
 */
import type { Configuration } from '../configuration.ts';
import type { Instant } from '../time.ts';
import { type AgeCounts, ageBuckets, over180 } from './age.ts';
import { type Counts, countsAt, policiesAt } from './counts.ts';
import type { Metrics, PolicyCount, QuarterPoint, RatioMetric } from './document.ts';
import type { MetricFacts, PolicyRow } from './facts.ts';
import { type QuarterEnd, quarterEnds } from './quarters.ts';
import { directionOf, FLAT_PERCENT } from './trend.ts';
import { type Surroundings, warningsOf } from './warnings.ts';

export type MetricSettings = Pick<Configuration, 'policyThreshold' | 'zone'>;

export type Counted = {
  readonly at: Instant;
  readonly now: Counts;
  /** The last eight quarter ends at or before `at`, oldest first, with the ages of what was active then. */
  readonly quarters: readonly (QuarterEnd & { readonly ages: AgeCounts })[];
  /** Policies current at `at`. */
  readonly policies: readonly Pick<PolicyRow, 'id' | 'title'>[];
  readonly recordBegan: Instant | null;
};

const total = (counts: AgeCounts): number => ageBuckets.reduce((sum, bucket) => sum + counts[bucket], 0);

/** The metrics at `at` from the facts: the definition, linear in the rows. Throws RangeError for an unknown zone. */
export function metricsOf(
  facts: MetricFacts,
  at: Instant,
  settings: MetricSettings,
  around: Surroundings,
): Metrics {
  const counted: Counted = {
    at,
    now: countsAt(facts, at),
    quarters: quarterEnds(at, settings.zone).map((end) => ({ ...end, ages: countsAt(facts, end.at).ages })),
    policies: policiesAt(facts.policies, at),
    recordBegan: facts.recordBegan,
  };
  return describe(counted, settings, around);
}

/** The document of what was counted. */
export function describe(counted: Counted, settings: MetricSettings, around: Surroundings): Metrics {
  const { at, now } = counted;
  const onRecord = (end: Instant) => counted.recordBegan !== null && counted.recordBegan <= end;
  const active = total(now.ages);
  // Compared with itself, a quarter end could never have grown: there the quarter before it is meant.
  const before = counted.quarters.findLast((q) => q.at < at);
  const quarterBefore =
    before === undefined
      ? null
      : { at: before.at, over180: over180(before.ages), onRecord: onRecord(before.at) };
  const points = counted.quarters.map(
    ({ quarter, at: end, ages }): QuarterPoint => ({
      quarter,
      at: end,
      active: total(ages),
      onRecord: onRecord(end),
    }),
  );
  const ratio = ratioOf(counted, settings.policyThreshold);
  const age: Metrics['age'] = {
    numerator: over180(now.ages),
    denominator: active,
    threshold: quarterBefore?.onRecord === true ? quarterBefore.over180 : null,
    buckets: ageBuckets.map((bucket) => ({ bucket, count: now.ages[bucket], of: active })),
  };
  const trend = trendOf(points);
  return {
    at,
    zone: settings.zone,
    active: {
      numerator: active,
      denominator: active + now.suspended + now.scheduled,
      threshold: null,
      suspended: now.suspended,
      scheduled: now.scheduled,
      unverified: { count: total(now.unverified), ages: now.unverified },
    },
    age,
    ratio,
    trend,
    warnings: warningsOf({ age, ratio, trend, quarterBefore }, around),
  };
}

function ratioOf({ now, policies }: Counted, threshold: number): RatioMetric {
  const counts = policies
    .map(({ id, title }): PolicyCount => ({ policy: id, title, active: now.byPolicy.get(id) ?? 0 }))
    .toSorted((a, b) => b.active - a.active || (a.policy < b.policy ? -1 : 1));
  const underCurrent = counts.reduce((sum, policy) => sum + policy.active, 0);
  return {
    numerator: underCurrent,
    denominator: counts.length,
    threshold,
    mean: counts.length === 0 ? null : underCurrent / counts.length,
    policies: counts,
    over: counts.filter((policy) => policy.active >= threshold),
    underRetired: total(now.ages) - underCurrent,
  };
}

function trendOf(quarters: readonly QuarterPoint[]): Metrics['trend'] {
  const [before, last] = quarters.slice(-2);
  const comparable = before?.onRecord === true && last?.onRecord === true;
  return {
    numerator: last?.active ?? 0,
    denominator: before?.active ?? 0,
    threshold: FLAT_PERCENT,
    quarters,
    direction: comparable ? directionOf(before.active, last.active) : null,
  };
}
