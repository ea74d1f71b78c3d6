/** What the metrics warn of, as codes with the figures that a sentence needs. */
import type { PolicyId } from '../people.ts';
import { DAY_MS, type Instant } from '../time.ts';
import type { Metrics } from './document.ts';
import { directionOf } from './trend.ts';

export type Warning =
  | { readonly code: 'over-180-grew'; readonly was: number; readonly now: number; readonly since: Instant }
  | {
      readonly code: 'policy-over-threshold';
      readonly policy: PolicyId;
      readonly title: string;
      readonly active: number;
      readonly threshold: number;
    }
  /** `counts` are the four quarter ends between which it rose three times, oldest first. */
  | { readonly code: 'three-quarters-up'; readonly counts: readonly number[] }
  /** `quarter` passed without a session. */
  | { readonly code: 'review-overdue'; readonly quarter: string; readonly lastSession: Instant | null }
  | { readonly code: 'enforcement-lag'; readonly longestMs: number; readonly limitMs: number };
export type WarningCode = Warning['code'];

/** Facts that come from other records than the counts; null where that record does not exist (yet). */
export type Surroundings = {
  /** The last review session that was held at or before the instant; `unknown` while sessions are not on record. */
  readonly lastSession: Instant | null | 'unknown';
  /** The longest time from an expiry to its verified removal, or until the instant while unverified; in ms. */
  readonly enforcementLagMs: number | null;
};

const LAG_LIMIT_MS = DAY_MS;
const RISES = 3;

type Counted = Pick<Metrics, 'age' | 'ratio' | 'trend'> & {
  /** The last quarter end before the instant itself. */
  readonly quarterBefore: {
    readonly at: Instant;
    readonly over180: number;
    readonly onRecord: boolean;
  } | null;
};

/** In the order in which a committee should hear them. */
export function warningsOf(metrics: Counted, around: Surroundings): readonly Warning[] {
  return [
    ...over180Grew(metrics),
    ...metrics.ratio.over.map(
      ({ policy, title, active }): Warning => ({
        code: 'policy-over-threshold',
        policy,
        title,
        active,
        threshold: metrics.ratio.threshold ?? active,
      }),
    ),
    ...threeQuartersUp(metrics.trend),
    ...reviewOverdue(metrics.trend, around.lastSession),
    ...enforcementLag(around.enforcementLagMs),
  ];
}

function over180Grew({ age, quarterBefore }: Counted): readonly Warning[] {
  if (quarterBefore === null || !quarterBefore.onRecord || age.numerator <= quarterBefore.over180) return [];
  return [{ code: 'over-180-grew', was: quarterBefore.over180, now: age.numerator, since: quarterBefore.at }];
}

function threeQuartersUp(trend: Metrics['trend']): readonly Warning[] {
  const last = trend.quarters.slice(-(RISES + 1));
  if (last.length <= RISES || last.some((q) => !q.onRecord)) return [];
  const counts = last.map((q) => q.active);
  const rises = counts.slice(1).every((now, i) => directionOf(counts[i] ?? now, now) === 'up');
  return rises ? [{ code: 'three-quarters-up', counts }] : [];
}

/** A session per quarter: overdue once a whole quarter of the record has passed, and none was held since it began. */
function reviewOverdue(
  trend: Metrics['trend'],
  lastSession: Surroundings['lastSession'],
): readonly Warning[] {
  const [began, ended] = trend.quarters.slice(-2);
  if (began === undefined || ended === undefined || !began.onRecord || lastSession === 'unknown') return [];
  if (lastSession !== null && lastSession >= began.at) return [];
  return [{ code: 'review-overdue', quarter: ended.quarter, lastSession }];
}

function enforcementLag(longestMs: number | null): readonly Warning[] {
  return longestMs === null || longestMs <= LAG_LIMIT_MS
    ? []
    : [{ code: 'enforcement-lag', longestMs, limitMs: LAG_LIMIT_MS }];
}
