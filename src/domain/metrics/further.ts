/**
 * The metrics beyond the four: how quickly what ended is removed, why requests bounce, how long each step takes, which gates
 * refuse renewals, what a renewal costs against a request, what has drifted, and what waits where.
 *
 * Each figure is counted from *items*, facts of one exception as the record stood at an instant. This file has the figures;
 * `further-items.ts` defines the items over the events, and the store finds the same items in SQL.
 */
import { DAY_MS, type Instant } from '../time.ts';
import type { Figure } from './document.ts';
import type { ExceptionId } from '../people.ts';

export const furtherFigures = [
  'enforcement',
  'bounces',
  'steps',
  'renewals',
  'effort',
  'drift',
  'queues',
] as const;
export type FurtherFigure = (typeof furtherFigures)[number];

/** One fact: `value` is a time in ms, or a count, or null where the fact is all there is. */
export type Item = { readonly exceptionId: ExceptionId; readonly key: string; readonly value: number | null };

/** All items of one key. `median` is the lower one of two in the middle; null where no item has a value. */
export type Summary = {
  readonly key: string;
  readonly count: number;
  readonly sum: number | null;
  readonly median: number | null;
  readonly longest: number | null;
};

/**
 * What is counted, of what, and where it warns (null: nowhere).
 *
 * | figure | numerator | denominator | rows |
 * |---|---|---|---|
 * | enforcement | removals later than a day | removals that somebody looks at | by target; late, open, unwatched |
 * | bounces | bounces | filings | by the rule's code |
 * | steps | waits that ended | waits | by whom it waited for |
 * | renewals | renewals refused by a gate | renewals filed | by the gate's code |
 * | effort | renewals granted | requests approved | evidence, approvers, time and refusals, of either |
 * | drift | tags that differ | tags wanted or seen | by kind |
 * | queues | cases that wait | cases | by whom they wait for |
 */
export type FurtherMetric = Figure & {
  readonly figure: FurtherFigure;
  readonly rows: readonly Summary[];
};
export type FurtherMetrics = { readonly at: Instant; readonly figures: readonly FurtherMetric[] };

/** From an expiry to its verified removal (lifecycle, *Metrics*), in ms. */
export const REMOVAL_LIMIT_MS = DAY_MS;

export function summarise(items: readonly Item[]): readonly Summary[] {
  const keys = [...new Set(items.map((item) => item.key))].toSorted((a, b) => (a < b ? -1 : 1));
  return keys.map((key) => {
    const own = items.filter((item) => item.key === key);
    const values = own.flatMap((item) => (item.value === null ? [] : [item.value])).toSorted((a, b) => a - b);
    return {
      key,
      count: own.length,
      sum: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0),
      median: values[Math.ceil(values.length / 2) - 1] ?? null,
      longest: values.at(-1) ?? null,
    };
  });
}

/** What is counted, and of what, by key. */
const parts: Readonly<Record<FurtherFigure, { readonly of: string; readonly in: string }>> = {
  enforcement: { of: 'late', in: 'watched' },
  bounces: { of: 'bounced', in: 'filed' },
  steps: { of: 'ended', in: 'waits' },
  renewals: { of: 'refused', in: 'filed' },
  effort: { of: 'renewal-days', in: 'request-days' },
  drift: { of: 'differs', in: 'tags' },
  queues: { of: 'waits', in: 'cases' },
};

export function furtherMetric(figure: FurtherFigure, rows: readonly Summary[]): FurtherMetric {
  const count = (key: string) => rows.find((row) => row.key === key)?.count ?? 0;
  return {
    figure,
    numerator: count(parts[figure].of),
    denominator: count(parts[figure].in),
    // No late removal is fine; one is a warning.
    threshold: figure === 'enforcement' ? 1 : null,
    rows,
  };
}

/** The longest removal, ended or still open, in ms; null while nobody looks at any. */
export const longestRemoval = (rows: readonly Summary[]): number | null =>
  rows.find((row) => row.key === 'watched')?.longest ?? null;
