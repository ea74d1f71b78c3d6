import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '../../../test/builders/clock.ts';
import { aPolicy, aRequest } from '../../../test/builders/request.ts';
import { openTestRegister, type TestRegister } from '../../../test/postgres/register.ts';
import { approved, somethingNext } from '../../../test/postgres/stories.ts';
import type { ExceptionEvent } from '../../domain/exception/events.ts';
import { evolve } from '../../domain/exception/evolve.ts';
import type { Exception } from '../../domain/exception/state.ts';
import { ageBuckets } from '../../domain/metrics/age.ts';
import type { MetricFacts, PolicyRow } from '../../domain/metrics/facts.ts';
import { longestRemoval, summarise } from '../../domain/metrics/further.ts';
import { type History, itemsOf } from '../../domain/metrics/further-items.ts';
import { metricsOf } from '../../domain/metrics/metrics.ts';
import type { PolicyEvent } from '../../domain/policy/policy.ts';
import { type Instant, instant, msOf, plusDays, plusHours, plusMs } from '../../domain/time.ts';
import { rebuildProjections } from '../verify/rebuild.ts';
import { countNumbersAnew } from '../verify/beside.ts';
import { verifyProjections } from '../verify/verify.ts';
import { compactMetrics } from './compact.ts';
import { openMetrics } from './metrics.ts';
import { verifyMetrics } from './verify.ts';

const POLICIES = ['mfa', 'tls', 'edr'] as const;
const QUESTION = { zone: 'Europe/Berlin', policyThreshold: 4 } as const;

let register: TestRegister;
const known = new Map<string, Exception>();
const histories = new Map<string, History>();
const policies: PolicyRow[] = [];
let began: Instant | null = null;
let end: Instant;

beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.close());

/** What the exceptions themselves say, without any table. */
function facts(): MetricFacts {
  const all = [...known.values()];
  return {
    coverage: all.flatMap((x) =>
      x.coverage.map((c) => ({
        exceptionId: x.id,
        term: c.term,
        policyId: x.request.policy,
        chainStartedAt: x.lineage.chainStartedAt ?? c.from,
        from: c.from,
        until: c.until,
      })),
    ),
    terms: all.flatMap((x) =>
      x.terms.map((t, i) => {
        const next = x.terms[i + 1]?.startsAt;
        const closed = x.closure?.at;
        const ends = [next, closed].filter((end) => end !== undefined).toSorted();
        return {
          exceptionId: x.id,
          term: t.number,
          policyId: x.request.policy,
          approvedAt: t.approval.at,
          startsAt: t.startsAt,
          expiresAt: t.expiresAt,
          endedAt: ends[0] ?? null,
        };
      }),
    ),
    policies,
    imports: [],
    recordBegan: began,
  };
}

/** What was on record, counted one by one. */
async function counted(at: Instant) {
  const { rows } = await register.db.pool.query(
    `select (select count(*)::integer from exceptions where first_submitted_at <= $1) as exceptions,
            (select count(*)::integer from events where recorded_at <= $1) as events`,
    [at],
  );
  return rows[0];
}

const sql = (at: Instant) => openMetrics(register.db.pool).metrics({ at, ...QUESTION });
const defined = (at: Instant) => {
  const removals = summarise(itemsOf('enforcement', [...histories.values()], at));
  return metricsOf(facts(), at, QUESTION, {
    lastSession: null,
    enforcementLagMs: longestRemoval(removals),
  });
};

async function record(at: Instant, x: Exception | null, id: string, events: readonly ExceptionEvent[]) {
  register.clock.set(at);
  const state = await register.store.transact(async (tx) => {
    const after = events.reduce<Exception | null>((s, e) => evolve(s, e, tx.at, id), x);
    if (after === null) throw new Error('nothing happened');
    const version = (await tx.loadException(id, true))?.version ?? 0;
    await tx.appendException(id, version, events, 'p-ana', after);
    return after;
  });
  began ??= at;
  end = at;
  known.set(id, state);
  const before = histories.get(id)?.events ?? [];
  histories.set(id, { id, events: [...before, ...events.map((event) => ({ event, at }))] });
}

async function recordPolicy(at: Instant, id: string, event: PolicyEvent) {
  register.clock.set(at);
  await register.store.transact((tx) => tx.appendPolicy(id, [event], 'p-cleo'));
  began ??= at;
  end = at;
  const last = policies.findLastIndex((p) => p.id === id);
  const before = policies[last];
  if (event.type === 'PolicyPublished')
    policies.push({ id, title: event.content.title, since: at, retiredAt: null });
  else if (before !== undefined) policies[last] = { ...before, retiredAt: at };
}

const published = (id: string, version: number, title: string): PolicyEvent => {
  const { id: _, version: __, since, retiredAt, ...content } = aPolicy({ id, title });
  return { type: 'PolicyPublished', version, by: 'p-cleo', content };
};

/** Two years of a small register, from a seed: what happens to which exception, and when. */
async function live(seed: number) {
  const random = mulberry(seed);
  let at = plusDays(NOW, -10);
  for (const id of POLICIES) await recordPolicy(at, id, published(id, 1, `The ${id} policy`));
  for (let day = 0; day < 420; day += 3) {
    at = plusMs(plusDays(NOW, day), Math.floor(random() * 86_400_000));
    if (day === 210)
      await recordPolicy(at, 'edr', { type: 'PolicyRetired', by: 'p-cleo', reason: 'Replaced.' });
    if (day === 300) await recordPolicy(at, 'tls', published('tls', 2, 'The TLS policy, second edition'));
    if (random() < 0.7) {
      const id = register.newId();
      const policy = POLICIES[Math.floor(random() ** 2 * 3)] ?? 'mfa';
      const startsAt = random() < 0.3 ? plusDays(at, 5) : at;
      const request = aRequest({ policy, termDays: 30 + Math.floor(random() * 60) }, startsAt);
      const story = approved(id, `EXC-2026-${String(known.size + 1).padStart(4, '0')}`, startsAt, request);
      await record(
        at,
        null,
        id,
        story.map(([, event]) => backdated(event, request.termDays, startsAt)),
      );
    }
    for (const x of [...known.values()])
      if (!['closed', 'expired'].includes(x.status) && random() < 0.2) {
        const events = somethingNext(x, at, random);
        if (events.length > 0) await record(at, x, x.id, events);
      }
  }
}

/** The stories approve for 90 days; here every term has a length of its own, and some chains an age from before. */
function backdated(event: ExceptionEvent, days: number, startsAt: Instant): ExceptionEvent {
  if (event.type !== 'ExceptionApproved') return event;
  const approval = { ...event.approval, startsAt, expiresAt: plusDays(startsAt, days) };
  const chainStartedAt = days % 3 === 0 ? plusDays(startsAt, -days * 4) : startsAt;
  return { ...event, approval, lineage: { ...event.lineage, chainStartedAt } };
}

function mulberry(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('the metrics in SQL', () => {
  const interesting = () => {
    const { coverage, terms } = facts();
    const edges = [
      ...coverage.flatMap((c) => [
        c.from,
        c.until,
        ...[91, 181, 366].map((d) => plusDays(c.chainStartedAt, d)),
      ]),
      ...terms.flatMap((t) => [t.approvedAt, t.startsAt, t.expiresAt]),
    ];
    const from = msOf(NOW);
    const span = msOf(end) - from + 200 * 86_400_000;
    return fc.oneof(
      fc.integer({ min: -20 * 86_400_000, max: span }).map((ms) => plusMs(NOW, ms)),
      fc.integer({ min: -480, max: 15_000 }).map((h) => plusHours(instant('2026-03-02T00:00:00Z'), h)),
      fc.tuple(fc.constantFrom(...edges), fc.constantFrom(-1, 0, 1)).map(([edge, ms]) => plusMs(edge, ms)),
    );
  };
  const agree = (runs: number) =>
    fc.assert(
      fc.asyncProperty(interesting(), async (at) => {
        expect(await sql(at)).toEqual(defined(at));
        expect(await openMetrics(register.db.pool).recordAt(at)).toMatchObject(await counted(at));
      }),
      { numRuns: runs },
    );

  it('of an empty register are zero, and no direction is claimed', async () => {
    const empty = await sql(NOW);
    expect(empty.active).toMatchObject({ numerator: 0, denominator: 0 });
    expect(empty.trend.direction).toBeNull();
    expect(await compactMetrics(register.db.pool)).toEqual({ through: null, complete: true });
  });

  it('equal the definition at any instant, before anything is rolled up', async () => {
    await live(20_261_123);
    const seen = defined(plusDays(NOW, 300)).active;
    expect(Math.min(seen.numerator, seen.suspended)).toBeGreaterThan(0);
    await agree(60);
  }, 120_000);

  it('equal the definition at any instant once they are rolled up, and every rollup stands', async () => {
    const { through, complete } = await compactMetrics(register.db.pool);
    expect(complete).toBe(true);
    expect(through).toBe(`${plusMs(end, -1).slice(0, 13)}:00:00.000Z`);
    await agree(150);
    expect(await verifyMetrics(register.db.pool)).toEqual([]);
  }, 120_000);

  it('list exactly the records that a figure counts, page by page', async () => {
    const reads = openMetrics(register.db.pool);
    const at = plusDays(NOW, 310);
    const metrics = await sql(at);
    const ids = async (question: object) => {
      const found: string[] = [];
      for (let after: string | undefined; ; ) {
        const base = { at, figure: 'active', limit: 3, ...question } as const;
        const page = await reads.recordsBehind(after === undefined ? base : { ...base, after });
        found.push(...page.rows.map((r) => r.id));
        if (page.next === null) return found;
        after = page.next;
      }
    };
    const all = await ids({});
    expect(new Set(all).size).toBe(metrics.active.numerator);
    expect((await ids({ figure: 'suspended' })).length).toBe(metrics.active.suspended);
    expect((await ids({ figure: 'scheduled' })).length).toBe(metrics.active.scheduled);
    for (const { bucket, count } of metrics.age.buckets)
      expect((await ids({ bucket })).length, bucket).toBe(count);
    for (const { policy, active } of metrics.ratio.policies)
      expect((await ids({ policy })).length, policy).toBe(active);
    expect(ageBuckets.length).toBe(metrics.age.buckets.length);
  });

  it('of the past stay what they were, whatever is recorded afterwards', async () => {
    const instants = Array.from({ length: 25 }, (_, i) => plusDays(NOW, i * 16));
    const past = instants.filter((at) => at < end);
    const before = await Promise.all(past.map(sql));
    const later = plusHours(end, 5);
    for (const x of [...known.values()].filter((e) => e.status === 'active'))
      await record(later, x, x.id, [
        { type: 'ExceptionClosed', reason: 'revoked', by: 'p-cleo', note: 'The programme ended.' },
      ]);
    expect(await Promise.all(past.map(sql))).toEqual(before);
    await compactMetrics(register.db.pool);
    expect(await Promise.all(past.map(sql))).toEqual(before);
    await agree(40);
  }, 60_000);

  it('count unverified imports on their own line, with the age that they claim', async () => {
    await register.db.pool.query(
      `insert into unverified_imports values ('legacy-1', $1, $2, null), ('legacy-2', $1, $1, $3)`,
      [NOW, plusDays(NOW, -400), plusDays(NOW, 9)],
    );
    expect((await sql(plusDays(NOW, 8))).active.unverified).toEqual({
      count: 2,
      ages: { '0-90': 1, '91-180': 0, '181-365': 0, 'over-365': 1 },
    });
    expect((await sql(plusDays(NOW, 9))).active.unverified.count).toBe(1);
    await register.db.pool.query('delete from unverified_imports');
  });
});

describe('the rollups', () => {
  it('wait for a unit of work that began before what they would close', async () => {
    const { pool } = register.db;
    const before = await compactMetrics(pool);
    const slow = await pool.connect();
    await slow.query('begin');
    await slow.query('select max(recorded_at) from events');
    const [first] = [...known.values()];
    if (first === undefined || before.through === null) throw new Error('the register is not empty');
    await recordPolicy(plusDays(before.through, 3), 'mfa', published('mfa', 2, 'MFA, second edition'));
    expect(await compactMetrics(pool, 0)).toEqual({ through: null, complete: false });
    await slow.query('rollback');
    slow.release();
    const after = await compactMetrics(pool);
    expect(after.complete).toBe(true);
    expect(after.through).toBe(`${plusMs(plusDays(before.through, 3), -1).slice(0, 13)}:00:00.000Z`);
    // Written in three goes by now, they are what one would have written.
    expect(await verifyMetrics(pool)).toEqual([]);
  });

  it('are the same however many processes write them', async () => {
    await register.db.pool.query('truncate metric_hours, metric_days, metric_record');
    await Promise.all(Array.from({ length: 4 }, () => compactMetrics(register.db.pool)));
    await compactMetrics(register.db.pool);
    expect(await verifyMetrics(register.db.pool)).toEqual([]);
  });

  it('that somebody edited are named, and a rebuild heals them', async () => {
    const { pool } = register.db;
    const { rows } = await pool.query<{ at: Date }>(
      'select at from metric_hours order by at offset 20 limit 1',
    );
    await pool.query('update metric_hours set age_0 = age_0 + 1 where at = $1', [rows[0]?.at]);
    await pool.query(
      'delete from metric_days where at = (select at from metric_days order by at offset 30 limit 1)',
    );
    await pool.query(
      'update metric_record set events = events + 1 where at = (select max(at) from metric_record)',
    );
    const found = await verifyMetrics(pool);
    expect(found.filter((d) => d.table === 'metric_record').length).toBe(1);
    expect(found[0]).toMatchObject({ at: rows[0]?.at.toISOString(), of: null });
    expect(found.filter((d) => d.of !== null).every((d) => d.stands === null)).toBe(true);
    expect(found.length).toBeGreaterThan(1);
    // Played histories bring numbers of their own.
    await countNumbersAnew(pool);
    const named = (await verifyProjections(pool)).findings.map((f) => f.table);
    expect([...new Set(named)]).toEqual(['metric_hours', 'metric_days', 'metric_record']);
    await rebuildProjections(pool);
    expect((await verifyProjections(pool)).findings).toEqual([]);
  });

  it('that are missing an hour are named', async () => {
    const { pool } = register.db;
    await pool.query(
      'delete from metric_hours where at = (select at from metric_hours order by at offset 50 limit 1)',
    );
    expect(await verifyMetrics(pool)).toEqual([expect.objectContaining({ stands: null, of: null })]);
    await rebuildProjections(pool);
  });
});
