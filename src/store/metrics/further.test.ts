import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '../../../test/builders/clock.ts';
import { people } from '../../../test/builders/people.ts';
import { aRenewal } from '../../../test/builders/renewal.ts';
import { randomOf } from '../../../test/postgres/histories.ts';
import { openTestRegister, type TestRegister } from '../../../test/postgres/register.ts';
import { approved, somethingNext, submitted } from '../../../test/postgres/stories.ts';
import { openRenewal } from '../../domain/exception/due.ts';
import type { ExceptionEvent } from '../../domain/exception/events.ts';
import { evolve } from '../../domain/exception/evolve.ts';
import type { Exception } from '../../domain/exception/state.ts';
import {
  furtherFigures,
  furtherMetric,
  longestRemoval,
  REMOVAL_LIMIT_MS,
  summarise,
} from '../../domain/metrics/further.ts';
import { type History, itemsOf } from '../../domain/metrics/further-items.ts';
import { violation } from '../../domain/refusal.ts';
import { type Instant, msOf, plusMs } from '../../domain/time.ts';
import { compactMetrics } from './compact.ts';
import { further } from './further.ts';
import { forgetItems, rollUpItems } from './items-rollup.ts';
import { openMetrics } from './metrics.ts';
import { longestLateRemoval, rollUpRemovals } from './removals.ts';
import { verifyMetrics } from './verify.ts';
import { rebuildProjections } from '../verify/rebuild.ts';

let register: TestRegister;
const histories: History[] = [];
let end: Instant = NOW;

/** What the common stories leave out: bounces, gates that refuse, other looks at a tag, evidence. */
function somethingElse(x: Exception, at: Instant, random: () => number): readonly ExceptionEvent[] {
  const by = people.ciso;
  const observed = (['yes', 'no', 'unknown'] as const)[Math.floor(random() * 3)] ?? 'no';
  const renewal = openRenewal(x)?.id;
  const violations = [violation('REN-PROGRESS', 'none-completed'), violation('REN-WINDOW', 'too-early')];
  const some: ExceptionEvent[] = [
    ...x.tags.map(
      ({ target }): ExceptionEvent => ({ type: 'TagObserved', target, observed, detail: 'seen', by }),
    ),
  ];
  if (x.terms.length > 0 && !['closed', 'expired'].includes(x.status))
    some.push(
      {
        type: 'MilestoneCompleted',
        milestone: x.milestones[0]?.id ?? 'm1',
        by,
        evidence: ['https://wiki.example.com/1', 'https://wiki.example.com/2'],
        note: 'Done.',
      },
      {
        type: 'RenewalRefused',
        renewal: `r${x.renewals.length + 1}`,
        by,
        content: aRenewal({}, at),
        violations: violations.slice(0, 1 + Math.floor(random() * 2)),
      },
    );
  if (renewal !== undefined)
    some.push(
      { type: 'CaseReturned', renewal, by, reasons: 'Say when it ends.' },
      { type: 'RenewalWithdrawn', renewal, by, note: 'Not needed.' },
    );
  if (x.status === 'returned' || x.status === 'bounced')
    some.push({
      type: 'RequestBounced',
      number: x.number,
      requester: x.requester,
      request: x.request,
      policy: x.policy,
      lineage: x.lineage,
      violations: [violation('REQ-CONTROL', 'none'), violation('REQ-PLAN', 'no-milestone')],
    });
  return some.length === 0 ? [] : [some[Math.floor(random() * some.length)] ?? []].flat();
}

type Life = {
  readonly id: string;
  readonly watched: boolean;
  x: Exception | null;
  events: History['events'];
};

/** Sixty lives beside each other, since a register's time goes one way only. */
async function live(): Promise<void> {
  const random = randomOf(20_261_125);
  const lives: Life[] = [];
  let at = NOW;
  for (let step = 0; step < 2_000; step++) {
    at = plusMs(at, 1 + Math.floor(random() * 10 * 3_600_000));
    if (lives.length < 60 && random() < 0.05)
      lives.push({ id: register.newId(), watched: lives.length % 4 !== 0, x: null, events: [] });
    const life = lives[Math.floor(random() * lives.length)];
    if (life !== undefined) await goOn(life, lives.indexOf(life), at, random);
  }
  end = at;
  histories.push(...lives.filter((life) => life.events.length > 0));
}

/** Most of them approved already: what happens afterwards is what is to be counted. */
const begun = (id: string, number: string, at: Instant): readonly ExceptionEvent[] =>
  (number.endsWith('3') ? submitted(id, number, at) : approved(id, number, at)).map(([, event]) => event);

async function goOn(life: Life, number: number, at: Instant, random: () => number): Promise<void> {
  const { id, x, watched } = life;
  const usual =
    x === null
      ? begun(id, `EXC-2026-${String(number + 1).padStart(4, '0')}`, at)
      : random() < 0.6
        ? somethingNext(x, at, random)
        : [];
  const next = (usual.length > 0 || x === null ? usual : somethingElse(x, at, random)).filter(
    (event) => watched || event.type !== 'TagObserved',
  );
  if (next.length === 0) return;
  register.clock.set(at);
  life.x = await register.store.transact(async (tx) => {
    const loaded = await tx.loadException(id, true);
    const state = next.reduce<Exception | null>((s, e) => evolve(s, e, tx.at, id), x);
    if (state === null) throw new Error('nothing happened');
    await tx.appendException(id, loaded?.version ?? 0, next, 'p-cleo', state);
    return state;
  });
  life.events = [...life.events, ...next.map((event) => ({ event, at }))];
}

beforeAll(async () => {
  register = await openTestRegister();
  await live();
}, 240_000);
afterAll(() => register.close());

const defined = (at: Instant) =>
  furtherFigures.map((figure) => furtherMetric(figure, summarise(itemsOf(figure, histories, at))));

async function rollAnew(to: Instant | null): Promise<void> {
  const client = await register.db.pool.connect();
  try {
    await client.query(forgetItems);
    if (to !== null) await rollUpItems(client, new Date(msOf(to)), Number.POSITIVE_INFINITY);
  } finally {
    client.release();
  }
}

describe('the further metrics in SQL', () => {
  const instants = () => {
    const edges = histories.flatMap((h) => h.events.map((e) => e.at));
    const span = msOf(end) - msOf(NOW) + 100 * 86_400_000;
    return fc.oneof(
      fc.integer({ min: -86_400_000, max: span }).map((ms) => plusMs(NOW, ms)),
      fc.tuple(fc.constantFrom(...edges), fc.constantFrom(-1, 0, 1)).map(([at, ms]) => plusMs(at, ms)),
    );
  };

  const equal = (numRuns: number) =>
    fc.assert(
      fc.asyncProperty(instants(), async (at) => {
        const { figures } = await openMetrics(register.db.pool).further(at);
        expect(figures).toEqual(defined(at));
      }),
      { numRuns },
    );

  it('equal the definition at any instant', () => equal(25), 240_000);

  it('have seen each of their rows in these histories', () => {
    const looked = Array.from({ length: 30 }, (_, i) => plusMs(end, -i * 8 * 86_400_000));
    const keys = looked.flatMap(defined).flatMap(({ figure, rows }) => rows.map((r) => `${figure}.${r.key}`));
    for (const key of [
      'enforcement.watched',
      'enforcement.unwatched',
      'enforcement.late',
      'enforcement.open',
      'bounces.bounced',
      'bounces.REQ-CONTROL',
      'steps.requester',
      'steps.assessment',
      'steps.decision',
      'renewals.REN-PROGRESS',
      'effort.request-days',
      'effort.renewal-days',
      'effort.renewal-evidence',
      'effort.renewal-refusals',
      'drift.missing-tag',
      'drift.late-removal',
      'drift.unknown',
      'queues.waits',
    ])
      expect(keys).toContain(key);
  });

  it('warn by the longest late removal that the definition finds, however much of it is rolled up', async () => {
    const warns = () =>
      fc.assert(
        fc.asyncProperty(instants(), async (at) => {
          const longest = longestRemoval(summarise(itemsOf('enforcement', histories, at)));
          const late = longest === null || longest <= REMOVAL_LIMIT_MS ? null : longest;
          expect(await longestLateRemoval(register.db.pool, at)).toBe(late);
        }),
        { numRuns: 25 },
      );
    await warns();
    const client = await register.db.pool.connect();
    try {
      for (const days of [240, 100, 99, 8, 0]) {
        await rollUpRemovals(client, new Date(msOf(end) - days * 86_400_000));
        await warns();
        expect(await verifyMetrics(client)).toEqual([]);
      }
    } finally {
      client.release();
    }
  }, 240_000);

  it('equal it with some or all of the record rolled up, and in the midst of that', async () => {
    const client = await register.db.pool.connect();
    try {
      for (const days of [240, 100, 99, 8, 0]) {
        const to = new Date(msOf(end) - days * 86_400_000);
        // A step at a time, each as a process would leave it that ends there.
        while (!(await rollUpItems(client, to, 0, 13))) await equal(2);
        await equal(15);
        expect(await verifyMetrics(client)).toEqual([]);
      }
    } finally {
      client.release();
    }
  }, 240_000);

  it.each(['nothing', 'half of the record', 'everything'])(
    'list exactly the exceptions behind a row, page by page, with %s rolled up',
    async (rolled) => {
      const reads = openMetrics(register.db.pool);
      await rollAnew(
        rolled === 'nothing' ? null : plusMs(end, rolled === 'everything' ? 0 : -100 * 86_400_000),
      );
      for (const { figure, rows } of defined(end))
        for (const { key, count } of rows) {
          const found: { readonly id: string; readonly facts: number }[] = [];
          for (let after: string | undefined; ; ) {
            const question = { at: end, figure, key, limit: 31 };
            const page = await reads.furtherRecords(after === undefined ? question : { ...question, after });
            found.push(...page.rows);
            if (page.next === null) break;
            after = page.next;
          }
          const items = itemsOf(figure, histories, end).filter((item) => item.key === key);
          expect(new Set(found.map((r) => r.id))).toEqual(new Set(items.map((item) => item.exceptionId)));
          expect(found.reduce((sum, r) => sum + r.facts, 0)).toBe(count);
        }
    },
    120_000,
  );

  it('are made anew with the projections, and verified with them: what was edited by hand is named', async () => {
    const { pool } = register.db;
    await rebuildProjections(pool);
    expect(await verifyMetrics(pool)).toEqual([]);
    const edit = async (sql: string) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        await client.query(sql);
        return await verifyMetrics(client, 2);
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    expect(await edit(`update metric_items set value = value + 1 where key = 'request-days'`)).toEqual([
      expect.objectContaining({ table: 'metric_items', of: expect.stringContaining('effort request-days') }),
      expect.objectContaining({ table: 'metric_items' }),
    ]);
    expect(await edit(`delete from metric_items where kind = 'wait'`)).toContainEqual(
      expect.objectContaining({ table: 'metric_items', stands: null }),
    );
    expect(await edit('update metric_item_sums set count = count + 1')).toContainEqual(
      expect.objectContaining({ table: 'metric_item_sums' }),
    );
  }, 120_000);

  it('are rolled up after the four, for so long only, by one process at a time', async () => {
    const { pool } = register.db;
    await rollAnew(null);
    expect(await compactMetrics(pool, 2_000, 0)).toMatchObject({ complete: false });
    await Promise.all(Array.from({ length: 4 }, () => compactMetrics(pool)));
    expect(await compactMetrics(pool)).toMatchObject({ complete: true });
    expect(await verifyMetrics(pool)).toEqual([]);
  }, 60_000);

  it('give up in time, and say what to do', async () => {
    const client = await register.db.pool.connect();
    try {
      await client.query('begin');
      await client.query('lock table metric_items');
      await expect(further(register.db.pool, 50)(end)).rejects.toMatchObject({
        code: 'too-slow',
        retryable: true,
        message: expect.stringContaining('see that a worker runs'),
      });
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
