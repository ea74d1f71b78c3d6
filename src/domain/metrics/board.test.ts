import { describe, expect, test } from 'vitest';
import { instant } from '../time.ts';
import type { AgeCounts } from './age.ts';
import { boardOf, type RecordAt, shareOf } from './board.ts';
import type { Metrics, QuarterPoint } from './document.ts';
import { describe as metricsFrom } from './metrics.ts';
import type { Surroundings } from './warnings.ts';

const T = instant('2026-10-01T00:00:00Z');
const earlier = instant('2026-07-01T00:00:00Z');
const record: RecordAt = { exceptions: 40, events: 400, last: null };
const quiet: Surroundings = { lastSession: 'unknown', enforcementLagMs: null };

type Given = { ages?: readonly number[]; over?: Record<string, number>; imports?: number; began?: string };
const ages = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): AgeCounts => ({
  '0-90': a,
  '91-180': b,
  '181-365': c,
  'over-365': d,
});

/** Metrics of a register with these ages in force, and these policies; the quarter before is `was`. */
function metrics(at: string, now: Given, was: Given = {}, around = quiet): Metrics {
  const counts = ages(now.ages ?? [20]);
  const over = new Map(Object.entries(now.over ?? {}));
  return metricsFrom(
    {
      at: instant(at),
      now: {
        ages: counts,
        byPolicy: over,
        suspended: 0,
        scheduled: 0,
        unverified: ages([now.imports ?? 0]),
      },
      quarters: [
        { quarter: '2026-Q2', at: earlier, ages: ages(was.ages ?? [20]) },
        { quarter: '2026-Q3', at: T, ages: counts },
      ],
      policies: [...over.keys()].map((id) => ({ id, title: `Title of ${id}` })),
      recordBegan: instant(now.began ?? '2025-01-01T00:00:00Z'),
    },
    { zone: 'UTC', policyThreshold: 10 },
    around,
  );
}
const board = (now: Given, was: Given = {}, around = quiet) =>
  boardOf(metrics(T, now, was, around), metrics(earlier, was), record);
const said = (now: Given, was: Given = {}) => {
  const { verdict, worse, better } = board(now, was).headline;
  return [verdict, worse.map((m) => m.what), better.map((m) => m.what)];
};

describe('the headline', () => {
  test.each<[Given, Given, unknown]>([
    [{ ages: [20] }, { ages: [20] }, ['stable', [], []]],
    // Within 5 % a count says nothing.
    [{ ages: [21] }, { ages: [20] }, ['stable', [], []]],
    [{ ages: [22] }, { ages: [20] }, ['worse', ['active'], []]],
    [{ ages: [18] }, { ages: [20] }, ['better', [], ['active']]],
    // One that grew old is not within anything.
    [{ ages: [19, 0, 1] }, { ages: [20] }, ['worse', ['over-180'], []]],
    [{ ages: [20] }, { ages: [19, 0, 0, 1] }, ['better', [], ['over-180']]],
    [{ ages: [20], over: { mfa: 10 } }, { ages: [20], over: { mfa: 9 } }, ['worse', ['policies-over'], []]],
    [{ ages: [20], over: { mfa: 9 } }, { ages: [20], over: { mfa: 10 } }, ['better', [], ['policies-over']]],
    // What is worse stays worse, whatever is better beside it.
    [{ ages: [8, 0, 2] }, { ages: [19, 0, 1] }, ['worse', ['over-180'], ['active']]],
  ])('of %j after %j is %j', (now, was, expected) => {
    expect(said(now, was)).toEqual(expected);
  });

  test('compares with the quarter end before, and never with the instant itself', () => {
    expect(board({}).headline.since).toEqual({ quarter: '2026-Q2', at: earlier });
    expect(board({}).quarter).toBe('2026-Q3');
  });

  test('says that it is too early while no quarter end is on record', () => {
    const young = metrics(T, { began: '2026-08-01T00:00:00Z' });
    expect(boardOf(young, null, record).headline).toMatchObject({ verdict: 'too-early', since: null });
  });
});

describe('a share', () => {
  test.each([
    [9, 100, null],
    [10, 100, 10],
    [3, 9, null],
    [10, 10, 100],
    [0, 0, null],
  ])('%i of %i has percent %s: none where a count is under ten', (count, of, percent) => {
    expect(shareOf(count, of)).toEqual({ count, of, percent });
  });
});

describe('decisions requested', () => {
  const codes = (now: Given, was: Given = {}, around = quiet) =>
    board(now, was, around).decisions.map((d) => d.code);

  test('are none where nothing warns', () => {
    expect(codes({ ages: [20] })).toEqual([]);
  });

  test('follow from what warns, exceptions over a year first', () => {
    const around = { lastSession: null, enforcementLagMs: 2 * 86_400_000 } as const;
    expect(codes({ ages: [10, 0, 2, 1], over: { mfa: 12, tls: 10 }, imports: 2 }, {}, around)).toEqual([
      'end-over-365',
      'stop-ageing',
      'change-policy',
      'change-policy',
      'hold-review',
      'enforce-removal',
      'verify-imports',
    ]);
  });

  test('three quarters of growth ask for one', () => {
    const grown: readonly QuarterPoint[] = [10, 12, 14, 16].map((active, i) => ({
      quarter: `2026-Q${i}`,
      at: earlier,
      active,
      onRecord: true,
    }));
    const m = metrics(T, {});
    const rising: Metrics = {
      ...m,
      trend: { ...m.trend, quarters: grown },
      warnings: [{ code: 'three-quarters-up', counts: [10, 12, 14, 16] }],
    };
    expect(boardOf(rising, null, record).decisions).toEqual([
      { code: 'stop-growth', counts: [10, 12, 14, 16] },
    ]);
  });
});
