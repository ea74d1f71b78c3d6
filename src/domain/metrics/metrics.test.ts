import { describe, expect, test } from 'vitest';
import { type Instant, instant, plusDays, plusMs } from '../time.ts';
import type { CoverageRow, ImportRow, MetricFacts, PolicyRow, TermRow } from './facts.ts';
import { type MetricSettings, metricsOf } from './metrics.ts';

const T = instant('2026-05-10T12:00:00Z');
const settings: MetricSettings = { policyThreshold: 3, zone: 'UTC' };
const nothingAround = { lastSession: 'unknown', enforcementLagMs: null } as const;
const Q1 = instant('2026-04-01T00:00:00Z');
const Q4 = instant('2026-01-01T00:00:00Z');

let count = 0;
const covered = (over: Partial<CoverageRow> = {}): CoverageRow => {
  const from = over.from ?? plusDays(T, -10);
  return {
    exceptionId: `x-${++count}`,
    term: 1,
    policyId: 'mfa',
    chainStartedAt: from,
    from,
    until: plusDays(T, 10),
    ...over,
  };
};
const term = (over: Partial<TermRow> = {}): TermRow => ({
  exceptionId: 'x',
  term: 1,
  policyId: 'mfa',
  approvedAt: plusDays(T, -10),
  startsAt: plusDays(T, -10),
  expiresAt: plusDays(T, 80),
  endedAt: null,
  ...over,
});
const policy = (id: string, over: Partial<PolicyRow> = {}): PolicyRow => ({
  id,
  title: `Title of ${id}`,
  since: plusDays(T, -900),
  retiredAt: null,
  ...over,
});
const facts = (over: Partial<MetricFacts> = {}): MetricFacts => ({
  coverage: [],
  terms: [],
  policies: [policy('mfa')],
  imports: [],
  recordBegan: plusDays(T, -1_000),
  ...over,
});
const at = (over: Partial<MetricFacts>, when: Instant = T, around = {}) =>
  metricsOf(facts(over), when, settings, { ...nothingAround, ...around });
const many = (n: number, over: Partial<CoverageRow> = {}) => Array.from({ length: n }, () => covered(over));

describe('active count', () => {
  test('an exception counts from the first instant of its stretch to the last before its end', () => {
    const coverage = [covered({ from: T, until: plusDays(T, 1) })];
    const active = (when: Instant) => at({ coverage }, when).active.numerator;
    expect([plusMs(T, -1), T, plusMs(plusDays(T, 1), -1), plusDays(T, 1)].map(active)).toEqual([0, 1, 1, 0]);
  });

  test('a term without coverage is suspended, and counted beside the active ones only', () => {
    const coverage = [covered({ exceptionId: 'a' })];
    const terms = [term({ exceptionId: 'a' }), term({ exceptionId: 'b' })];
    expect(at({ coverage, terms }).active).toMatchObject({
      numerator: 1,
      denominator: 2,
      suspended: 1,
      scheduled: 0,
      threshold: null,
    });
  });

  test('a term lives from the later of approval and start to the earlier of expiry and close', () => {
    const suspended = (over: Partial<TermRow>, when: Instant) =>
      at({ terms: [term(over)] }, when).active.suspended;
    const late = { approvedAt: T, startsAt: plusDays(T, -3) };
    expect([plusMs(T, -1), T].map((when) => suspended(late, when))).toEqual([0, 1]);
    expect([plusMs(T, -1), T].map((when) => suspended({ expiresAt: T }, when))).toEqual([1, 0]);
    expect([plusMs(T, -1), T].map((when) => suspended({ endedAt: T }, when))).toEqual([1, 0]);
    const longOver = { expiresAt: plusDays(T, -1), endedAt: T };
    expect(suspended(longOver, plusMs(T, -1))).toBe(0);
  });

  test('approved with a later start is scheduled, until it starts or is closed', () => {
    const ahead = { startsAt: plusDays(T, 5), approvedAt: T };
    const scheduled = (over: Partial<TermRow>, when: Instant) =>
      at({ terms: [term({ ...ahead, ...over })] }, when).active.scheduled;
    const instants = [plusMs(T, -1), T, plusMs(plusDays(T, 5), -1), plusDays(T, 5)];
    expect(instants.map((when) => scheduled({}, when))).toEqual([0, 1, 1, 0]);
    expect(instants.map((when) => scheduled({ endedAt: plusDays(T, 1) }, when))).toEqual([0, 1, 0, 0]);
  });

  test('a renewal that waits for its start is not a scheduled exception', () => {
    const first = term({ expiresAt: plusDays(T, 1) });
    const next = term({ term: 2, startsAt: plusDays(T, 1), approvedAt: plusDays(T, -1) });
    for (const terms of [
      [first, next],
      [next, first],
    ])
      expect(at({ coverage: [covered({ exceptionId: 'x' })], terms }).active).toMatchObject({
        numerator: 1,
        suspended: 0,
        scheduled: 0,
      });
  });

  test('unverified imports stand on their own line, from the import to their end, with the age that they claim', () => {
    const row = (key: string, over: Partial<ImportRow> = {}): ImportRow => ({
      key,
      importedAt: plusDays(T, -5),
      claimedSince: plusDays(T, -400),
      endedAt: null,
      ...over,
    });
    const imports = [
      row('a'),
      row('b', { claimedSince: plusDays(T, -100), importedAt: T }),
      row('c', { importedAt: plusMs(T, 1) }),
      row('d', { endedAt: T }),
      row('e', { endedAt: plusMs(T, 1) }),
    ];
    expect(at({ imports }).active).toMatchObject({
      numerator: 0,
      unverified: { count: 3, ages: { '0-90': 0, '91-180': 1, '181-365': 0, 'over-365': 2 } },
    });
  });
});

describe('age distribution', () => {
  test.each([
    ['0-90', 0],
    ['0-90', 90.999],
    ['91-180', 91],
    ['91-180', 180.999],
    ['181-365', 181],
    ['181-365', 365.999],
    ['over-365', 366],
  ])('bucket %s holds a chain of %d days', (bucket, days) => {
    const coverage = [covered({ chainStartedAt: plusDays(T, -days) })];
    const { buckets } = at({ coverage }).age;
    expect(buckets.filter((b) => b.count === 1).map((b) => b.bucket)).toEqual([bucket]);
    expect(buckets.every((b) => b.of === 1)).toBe(true);
  });

  test('the age runs from the chain, not from the stretch or the term', () => {
    const coverage = [covered({ term: 3, from: T, chainStartedAt: plusDays(T, -200) })];
    expect(at({ coverage }).age).toMatchObject({ numerator: 1, denominator: 1 });
  });

  test('over 180 days warns when there are more than at the quarter end before', () => {
    const old = { chainStartedAt: plusDays(Q1, -181), from: plusDays(Q1, -181) };
    const then = covered(old);
    const ripened = covered({ ...old, chainStartedAt: plusDays(Q1, -150), from: plusDays(Q1, -150) });
    const grown = at({ coverage: [then, ripened] });
    expect(grown.age.threshold).toBe(1);
    expect(grown.warnings).toContainEqual({ code: 'over-180-grew', was: 1, now: 2, since: Q1 });
    expect(at({ coverage: [then] }).warnings).toEqual([]);
    expect(at({ coverage: [then, ripened], recordBegan: plusMs(Q1, 1) })).toMatchObject({
      age: { threshold: null },
      warnings: [],
    });
  });

  test('at a quarter end, growth is measured from the quarter end before it', () => {
    const coverage = [covered({ chainStartedAt: plusDays(Q1, -181), from: plusDays(Q1, -181) })];
    expect(at({ coverage }, Q1).warnings).toContainEqual({
      code: 'over-180-grew',
      was: 0,
      now: 1,
      since: Q4,
    });
  });
});

describe('exception-to-policy ratio', () => {
  const policies = [
    policy('mfa'),
    policy('tls'),
    policy('quiet'),
    policy('gone', { retiredAt: T }),
    policy('coming', { since: plusMs(T, 1) }),
  ];
  const coverage = [...many(3), ...many(2, { policyId: 'tls' }), ...many(4, { policyId: 'gone' })];

  test('counts each policy current at the instant, the most excepted first, and says what lies outside', () => {
    const { ratio } = at({ policies, coverage });
    expect(ratio).toMatchObject({ numerator: 5, denominator: 3, threshold: 3, underRetired: 4 });
    expect(ratio.mean).toBeCloseTo(5 / 3);
    expect(ratio.policies.map((p) => [p.policy, p.active])).toEqual([
      ['mfa', 3],
      ['tls', 2],
      ['quiet', 0],
    ]);
  });

  test('a policy at its threshold is over it, by name', () => {
    const { ratio, warnings } = at({ policies, coverage });
    expect(ratio.over).toEqual([{ policy: 'mfa', title: 'Title of mfa', active: 3 }]);
    expect(warnings).toEqual([
      { code: 'policy-over-threshold', policy: 'mfa', title: 'Title of mfa', active: 3, threshold: 3 },
    ]);
  });

  test('without a current policy there is no mean', () => {
    expect(at({ policies: [], coverage }).ratio).toMatchObject({ mean: null, denominator: 0, numerator: 0 });
  });

  test('a policy is named as it was at the instant, and one published again is current again', () => {
    const versions = [
      policy('mfa', { title: 'Third', since: plusMs(T, 1) }),
      policy('mfa', { title: 'Second', since: plusDays(T, -1) }),
      policy('mfa', { title: 'First', retiredAt: plusDays(T, -2) }),
    ];
    expect(at({ policies: versions }).ratio.policies.map((p) => p.title)).toEqual(['Second']);
    expect(at({ policies: versions }, plusDays(T, -2)).ratio.policies).toEqual([]);
  });

  test('policies with the same count stand in the order of their ids', () => {
    const same = [policy('b'), policy('c'), policy('a')];
    expect(at({ policies: same }).ratio.policies.map((p) => p.policy)).toEqual(['a', 'b', 'c']);
  });
});

describe('trend', () => {
  /** `counts` in force from the given quarter ends (newest last) to the next. */
  const history = (...counts: readonly number[]) =>
    counts.flatMap((n, i) => {
      const month = 4 - (counts.length - 1 - i) * 3;
      const from = instant(new Date(Date.UTC(2026, month - 1, 1)).toISOString());
      const until = instant(new Date(Date.UTC(2026, month + 2, 1)).toISOString());
      return many(n, { from, until });
    });

  test('holds the active count at the last eight quarter ends, oldest first', () => {
    const { trend } = at({ coverage: history(1, 2, 3, 4, 5, 6, 7, 8, 9) });
    expect(trend.quarters.map((q) => [q.quarter, q.active])).toEqual([
      ['2024-Q2', 2],
      ['2024-Q3', 3],
      ['2024-Q4', 4],
      ['2025-Q1', 5],
      ['2025-Q2', 6],
      ['2025-Q3', 7],
      ['2025-Q4', 8],
      ['2026-Q1', 9],
    ]);
    expect(trend).toMatchObject({ numerator: 9, denominator: 8, threshold: 5, direction: 'up' });
  });

  test.each([
    [20, 21, 'flat'],
    [20, 19, 'flat'],
    [19, 20, 'up'],
    [20, 18, 'down'],
    [0, 0, 'flat'],
    [0, 1, 'up'],
    [1, 0, 'down'],
  ])('from %d to %d is %s', (was, now, direction) => {
    expect(at({ coverage: history(was, now) }).trend.direction).toBe(direction);
  });

  test('a quarter that ended before the record began says nothing of the direction', () => {
    const { trend } = at({ coverage: history(0, 5), recordBegan: plusMs(Q4, 1) });
    expect(trend.direction).toBeNull();
    expect(trend.quarters.map((q) => q.onRecord)).toEqual([...Array<boolean>(7).fill(false), true]);
    expect(at({ coverage: history(1, 5), recordBegan: Q4 }).trend.direction).toBe('up');
    expect(at({ recordBegan: null }).trend.direction).toBeNull();
  });

  test('three quarters up in a row warn; a flat one, or one off the record, does not', () => {
    const up = { code: 'three-quarters-up', counts: [1, 2, 3, 4] };
    const warn = settings.policyThreshold;
    const warnings = (counts: readonly number[], recordBegan: Instant = plusDays(T, -1_000)) =>
      metricsOf(
        facts({ coverage: history(...counts), recordBegan }),
        T,
        { ...settings, policyThreshold: warn + 100 },
        nothingAround,
      ).warnings;
    expect(warnings([1, 2, 3, 4])).toEqual([up]);
    expect(warnings([5, 1, 2, 3, 4])).toEqual([up]);
    expect(warnings([1, 2, 2, 4])).toEqual([]);
    expect(warnings([2, 1, 3, 4])).toEqual([]);
    expect(warnings([20, 21, 30, 40])).toEqual([]);
    expect(warnings([1, 2, 3, 4], plusMs(instant('2025-07-01T00:00:00Z'), 1))).toEqual([]);
  });
});

describe('what other records say', () => {
  const codes = (around: object, over: Partial<MetricFacts> = {}, when = T) =>
    at(over, when, around).warnings;

  test('the review is overdue when a whole quarter passed without a session and none was held since', () => {
    const overdue = { code: 'review-overdue', quarter: '2026-Q1' };
    expect(codes({ lastSession: null })).toEqual([{ ...overdue, lastSession: null }]);
    const before = plusMs(Q4, -1);
    expect(codes({ lastSession: before })).toEqual([{ ...overdue, lastSession: before }]);
    expect(codes({ lastSession: Q4 })).toEqual([]);
    expect(codes({ lastSession: 'unknown' })).toEqual([]);
  });

  test('a register younger than a whole quarter owes no review yet', () => {
    expect(codes({ lastSession: null }, { recordBegan: plusMs(Q4, 1) })).toEqual([]);
  });

  test('enforcement later than a day after the expiry warns', () => {
    const day = 86_400_000;
    expect(codes({ enforcementLagMs: day })).toEqual([]);
    expect(codes({ enforcementLagMs: day + 1 })).toEqual([
      { code: 'enforcement-lag', longestMs: day + 1, limitMs: day },
    ]);
  });
});
