import canonicalize from 'canonicalize';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../src/cluster/index.ts';
import { defaultConfiguration } from '../src/domain/configuration.ts';
import { nextDueAt } from '../src/domain/exception/due.ts';
import { eventOf, readEnvelope, recordRows } from '../src/store/events/envelope.ts';
import { commitmentOf, commitmentsIn } from '../src/store/events/free-text.ts';
import { verifyMetrics } from '../src/store/metrics/verify.ts';
import { verifyProjections } from '../src/store/verify/verify.ts';
import { createTestDatabase, type TestDatabase } from '../test/postgres/database.ts';
import { benchmarks } from './benchmarks.ts';
import { generate } from './generate/generate.ts';
import { historyOf } from './generate/history.ts';
import { type Kind, planOf } from './generate/plan.ts';
import { seeded } from './generate/random.ts';
import { BEGIN, END } from './generate/world.ts';
import { interleaved, median, percentile } from './measure.ts';
import { reportText } from './report.ts';

/** About ten thousand rows of events, and as many beside them. */
const SIZE = 1_000;

const connectionOf = ({ connection, name }: TestDatabase): Connection => ({
  host: connection.host ?? '',
  port: 5432,
  user: connection.user ?? '',
  database: name,
});

describe('the generator', () => {
  const history = (place: number) => {
    const plan = planOf(150, 'register');
    return historyOf(`x-${place}`, plan.numberOf(place), plan.filedAt(place), seeded(place));
  };
  const histories = Array.from({ length: 150 }, (_, place) => history(place));

  it('records events of every kind in canonical bytes, every text kept, every commitment true', () => {
    for (const { exception, events } of histories)
      events.forEach(({ at, by, event }, i) => {
        const place = {
          id: 'e',
          stream: 'exception',
          streamId: exception.id,
          version: i + 1,
          at,
          by,
        } as const;
        const { event: row, text } = recordRows(place, event);
        const envelope = readEnvelope(row.body);
        expect(row.body).toBe(canonicalize(envelope));
        const kept = text?.contents ?? {};
        const committed = commitmentsIn(event.type, envelope.data);
        expect([...committed.keys()].sort()).toEqual(Object.keys(kept).sort());
        for (const [pointer, commitment] of committed) {
          const salted = kept[pointer];
          expect(salted == null ? '' : commitmentOf(salted)).toBe(commitment);
        }
        expect(eventOf(envelope, kept)).toEqual(event);
      });
  });

  it('tells histories of every kind, in order, with nothing due that is not recorded', () => {
    for (const { exception, events } of histories) {
      const instants = events.map((e) => e.at);
      expect(instants).toEqual(instants.toSorted());
      expect((instants.at(-1) ?? END) < END).toBe(true);
      const due = nextDueAt(exception, defaultConfiguration);
      expect(due === null || due >= END, exception.number).toBe(true);
    }
    const statuses = new Set(histories.map((h) => h.exception.status));
    for (const status of ['active', 'expired', 'closed', 'lapsed', 'rejected', 'withdrawn'] as const)
      expect(statuses).toContain(status);
    expect(histories.some((h) => h.exception.terms.length > 2)).toBe(true);
    expect(histories.some((h) => h.exception.emergency !== null)).toBe(true);
  });

  it('is the same again from the same seed', () => {
    expect(history(17)).toEqual(histories[17]);
  });

  it('numbers without gaps, each year from 1, in the order of filing', () => {
    const plan = planOf(SIZE, 'register');
    const filed = Array.from({ length: SIZE }, (_, place) => plan.filedAt(place));
    expect(filed).toEqual(filed.toSorted());
    expect((filed[0] ?? END) >= BEGIN).toBe(true);
    for (const [year, last] of plan.lastOf) {
      const numbers = filed.flatMap((at, place) =>
        at.startsWith(String(year)) ? [plan.numberOf(place)] : [],
      );
      expect(numbers).toEqual(
        Array.from({ length: last }, (_, i) => `EXC-${year}-${String(i + 1).padStart(4, '0')}`),
      );
    }
  });
});

describe('measuring', () => {
  it('takes the nearest rank, and turns the order of the sides round by round', async () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(percentile([1, 2, 3, 4], 95)).toBe(4);
    expect(() => median([])).toThrow(RangeError);
    const order: string[] = [];
    const side = (name: string, value: number) => async () => {
      order.push(name);
      return value;
    };
    const samples = await interleaved(3, { a: side('a', 1), b: side('b', 2) });
    expect(order.join('')).toBe('abbaab');
    expect([samples('a'), samples('b')]).toEqual([
      [1, 1, 1],
      [2, 2, 2],
    ]);
  });
});

describe('run small, every benchmark works', () => {
  const registers = new Map<Kind, TestDatabase>();
  const empty: TestDatabase[] = [];
  beforeAll(async () => {
    for (const kind of ['register', 'storm'] as const) {
      const db = await createTestDatabase();
      registers.set(kind, db);
      await generate(connectionOf(db), kind, SIZE);
    }
  }, 120_000);
  afterAll(async () => {
    await Promise.all([...registers.values(), ...empty].map((db) => db.close()));
  });

  it('on registers that verify', async () => {
    for (const { pool } of registers.values()) {
      const verified = await verifyProjections(pool);
      expect(verified.findings).toEqual([]);
      expect(verified.exceptions).toBe(SIZE);
      expect(verified.events).toBeGreaterThan(9 * SIZE);
      expect(await verifyMetrics(pool)).toEqual([]);
    }
  }, 120_000);

  it.each(benchmarks.map((b) => [b.name, b] as const))(
    '%s',
    async (name, benchmark) => {
      const made = benchmark.generated === null ? undefined : registers.get(benchmark.generated);
      const db = made ?? (await createTestDatabase());
      if (made === undefined) empty.push(db);
      const around = { connection: connectionOf(db), size: SIZE, small: true, say: () => undefined };
      const report = await benchmark.run(around);
      expect(report.ratios.length).toBeGreaterThan(0);
      for (const figure of [...report.comparisons.map((c) => c.median), ...report.ratios.map((r) => r.value)])
        expect(Number.isFinite(figure)).toBe(true);
      expect(reportText(name, report)).toContain(name);
    },
    120_000,
  );
});
