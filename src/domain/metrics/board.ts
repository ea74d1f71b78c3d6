/**
 * What a board is told of an instant: the four metrics, whether the register stands better, worse or the same as at the
 * quarter end before, why, and what is to be decided. Codes and figures only; the catalogue has the words.
 */
import type { PolicyId } from '../people.ts';
import type { Instant } from '../time.ts';
import type { Metrics } from './document.ts';
import { directionOf } from './trend.ts';

/** What was on record at the instant, so that somebody can check that the same record gives the same page. */
export type RecordAt = {
  readonly exceptions: number;
  readonly events: number;
  /** The last event at or before the instant, with the SHA-256 of its canonical bytes; null for an empty record. */
  readonly last: { readonly id: string; readonly at: Instant; readonly sha256: string } | null;
};

/** Percent only where both counts are ten or more: of a handful it says more than is known. */
export type Share = { readonly count: number; readonly of: number; readonly percent: number | null };

/** A count at the quarter end before, and at the instant. */
export type Move = {
  readonly what: 'active' | 'over-180' | 'policies-over';
  readonly was: number;
  readonly now: number;
};

export type Headline = {
  /** `too-early`: no quarter end lies on record to compare with. */
  readonly verdict: 'better' | 'worse' | 'stable' | 'too-early';
  readonly since: { readonly quarter: string; readonly at: Instant } | null;
  /** What speaks for worse, and what for better; one of the first makes it worse, whatever the second says. */
  readonly worse: readonly Move[];
  readonly better: readonly Move[];
  /** In force now. */
  readonly active: number;
};

export type DecisionWanted =
  | {
      readonly code: 'change-policy';
      readonly policy: PolicyId;
      readonly title: string;
      readonly active: number;
      readonly threshold: number;
    }
  | { readonly code: 'end-over-365'; readonly count: number }
  | { readonly code: 'stop-ageing'; readonly was: number; readonly now: number }
  | { readonly code: 'stop-growth'; readonly counts: readonly number[] }
  | { readonly code: 'hold-review'; readonly quarter: string; readonly lastSession: Instant | null }
  | { readonly code: 'enforce-removal'; readonly longestMs: number; readonly limitMs: number }
  | { readonly code: 'verify-imports'; readonly count: number };

export type BoardDocument = {
  readonly at: Instant;
  readonly zone: string;
  /** The quarter that ends at the instant; null when it is no quarter end. */
  readonly quarter: string | null;
  readonly headline: Headline;
  readonly metrics: Metrics;
  readonly ages: readonly (Share & { readonly bucket: Metrics['age']['buckets'][number]['bucket'] })[];
  readonly over180: Share;
  /** Most exceptions first. */
  readonly policiesOver: Metrics['ratio']['over'];
  readonly decisions: readonly DecisionWanted[];
  readonly record: RecordAt;
};

const FEW = 10;

export const shareOf = (count: number, of: number): Share => ({
  count,
  of,
  percent: count < FEW || of < FEW ? null : Math.round((count / of) * 100),
});

/** The quarter end to compare with: the last one before the instant; null while none is on record. */
export function quarterBefore(metrics: Metrics): Metrics['trend']['quarters'][number] | null {
  const before = metrics.trend.quarters.findLast((q) => q.at < metrics.at);
  return before?.onRecord === true ? before : null;
}

/** `before`: the metrics as of `quarterBefore(metrics)`; null where there is none. */
export function boardOf(metrics: Metrics, before: Metrics | null, record: RecordAt): BoardDocument {
  const last = metrics.trend.quarters.at(-1);
  const { active, age, ratio } = metrics;
  return {
    at: metrics.at,
    zone: metrics.zone,
    quarter: last?.at === metrics.at ? last.quarter : null,
    headline: headlineOf(metrics, before),
    metrics,
    ages: age.buckets.map(({ bucket, count }) => ({ bucket, ...shareOf(count, active.numerator) })),
    over180: shareOf(age.numerator, age.denominator),
    policiesOver: ratio.over,
    decisions: decisionsOf(metrics),
    record,
  };
}

function headlineOf(metrics: Metrics, before: Metrics | null): Headline {
  const active = metrics.active.numerator;
  const since = quarterBefore(metrics);
  if (before === null || since === null)
    return { verdict: 'too-early', since: null, worse: [], better: [], active };
  const count: Move = { what: 'active', was: before.active.numerator, now: active };
  const old: Move = { what: 'over-180', was: before.age.numerator, now: metrics.age.numerator };
  const over: Move = {
    what: 'policies-over',
    was: before.ratio.over.length,
    now: metrics.ratio.over.length,
  };
  // The count moves within 5 % without meaning anything; an exception that grew old or a policy over its threshold does not.
  const grew = (m: Move) => (m.what === 'active' ? directionOf(m.was, m.now) === 'up' : m.now > m.was);
  const fell = (m: Move) => (m.what === 'active' ? directionOf(m.was, m.now) === 'down' : m.now < m.was);
  const moves = [count, old, over];
  const worse = moves.filter(grew);
  const better = moves.filter(fell);
  return {
    verdict: worse.length > 0 ? 'worse' : better.length > 0 ? 'better' : 'stable',
    since: { quarter: since.quarter, at: since.at },
    worse,
    better,
    active,
  };
}

/** What each warning asks of a board, and what the two lines beside the count ask: nothing where there is nothing. */
function decisionsOf(metrics: Metrics): readonly DecisionWanted[] {
  const over365 = metrics.age.buckets.find((b) => b.bucket === 'over-365')?.count ?? 0;
  const imports = metrics.active.unverified.count;
  const asked = metrics.warnings.map((warning): DecisionWanted => {
    switch (warning.code) {
      case 'policy-over-threshold': {
        const { policy, title, active, threshold } = warning;
        return { code: 'change-policy', policy, title, active, threshold };
      }
      case 'over-180-grew':
        return { code: 'stop-ageing', was: warning.was, now: warning.now };
      case 'three-quarters-up':
        return { code: 'stop-growth', counts: warning.counts };
      case 'review-overdue':
        return { code: 'hold-review', quarter: warning.quarter, lastSession: warning.lastSession };
      case 'enforcement-lag':
        return { code: 'enforce-removal', longestMs: warning.longestMs, limitMs: warning.limitMs };
    }
  });
  return [
    ...(over365 > 0 ? [{ code: 'end-over-365', count: over365 } as const] : []),
    ...asked,
    ...(imports > 0 ? [{ code: 'verify-imports', count: imports } as const] : []),
  ];
}
