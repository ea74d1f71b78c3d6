/** The four metrics at an instant, with the warnings that follow from them: figures only, sentences are the reader's. */
import type { PolicyId } from '../people.ts';
import type { Instant } from '../time.ts';
import type { AgeBucket, AgeCounts } from './age.ts';
import type { Warning } from './warnings.ts';

/** What each metric carries: what was counted, of what, and the figure at which it warns (null: it never does). */
export type Figure = {
  readonly numerator: number;
  readonly denominator: number;
  readonly threshold: number | null;
};

export type Metrics = {
  readonly at: Instant;
  /** IANA zone of the quarter ends. */
  readonly zone: string;
  readonly active: ActiveMetric;
  readonly age: AgeMetric;
  readonly ratio: RatioMetric;
  readonly trend: TrendMetric;
  readonly warnings: readonly Warning[];
};

/** Metric 1. Numerator: in force, emergencies included. Denominator: approved and not ended (with the next two lines). */
export type ActiveMetric = Figure & {
  readonly suspended: number;
  readonly scheduled: number;
  /** Imported rows that nobody has verified: beside the count, never in it. */
  readonly unverified: { readonly count: number; readonly ages: AgeCounts };
};

/** Metric 2. Numerator: over 180 days. Denominator: active. Threshold: over 180 days at the quarter end before. */
export type AgeMetric = Figure & {
  readonly buckets: readonly {
    readonly bucket: AgeBucket;
    readonly count: number;
    /** Active at the instant. */
    readonly of: number;
  }[];
};

export type PolicyCount = { readonly policy: PolicyId; readonly title: string; readonly active: number };

/** Metric 3. Numerator: active under policies that are current. Denominator: those policies. Threshold: of one policy. */
export type RatioMetric = Figure & {
  /** Numerator over denominator; null while no policy is current. */
  readonly mean: number | null;
  /** Every current policy, most exceptions first. */
  readonly policies: readonly PolicyCount[];
  /** At or over the threshold. */
  readonly over: readonly PolicyCount[];
  /** Active under policies retired since: in metric 1, and in no policy's figure. */
  readonly underRetired: number;
};

export type Direction = 'up' | 'down' | 'flat';
export type QuarterPoint = {
  /** For instance `2026-Q3`. */
  readonly quarter: string;
  readonly at: Instant;
  readonly active: number;
  /** False: the quarter ended before the first recorded event, so that its 0 says nothing. */
  readonly onRecord: boolean;
};

/** Metric 4. Numerator: active at the last quarter end. Denominator: at the one before. Threshold: percent of change. */
export type TrendMetric = Figure & {
  /** Oldest first. */
  readonly quarters: readonly QuarterPoint[];
  /** Of the last two quarter ends; null until two are on record. */
  readonly direction: Direction | null;
};
