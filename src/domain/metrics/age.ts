/** Metric 2's buckets: whole days of 24 hours since the first term of the chain began. */
import { type Instant, plusDays } from '../time.ts';

export const ageBuckets = ['0-90', '91-180', '181-365', 'over-365'] as const;
export type AgeBucket = (typeof ageBuckets)[number];

/** First whole day of each bucket. */
export const bucketFromDays: Readonly<Record<AgeBucket, number>> = {
  '0-90': 0,
  '91-180': 91,
  '181-365': 181,
  'over-365': 366,
};

/** A bucket, or the two that must not grow. */
export const ageRanges = [...ageBuckets, 'over-180'] as const;
export type AgeRange = (typeof ageRanges)[number];

export type AgeCounts = Readonly<Record<AgeBucket, number>>;
export const noAges: AgeCounts = { '0-90': 0, '91-180': 0, '181-365': 0, 'over-365': 0 };

/** A chain that has not begun yet counts as new. */
export const ageBucketAt = (began: Instant, at: Instant): AgeBucket =>
  ageBuckets.findLast((bucket) => plusDays(began, bucketFromDays[bucket]) <= at) ?? '0-90';

/** The buckets that must not grow. */
export const over180 = (ages: AgeCounts): number => ages['181-365'] + ages['over-365'];

export function countAges(began: readonly Instant[], at: Instant): AgeCounts {
  const counts: Record<AgeBucket, number> = { ...noAges };
  for (const start of began) counts[ageBucketAt(start, at)] += 1;
  return counts;
}
