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
import { openMetrics } from './metrics.ts';
import { longestLateRemoval, rollUpRemovals } from './removals.ts';
import { verifyMetrics } from './verify.ts';

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

describe('the further metrics in SQL', () => {
  const instants = () => {
    const edges = histories.flatMap((h) => h.events.map((e) => e.at));
    const span = msOf(end) - msOf(NOW) + 100 * 86_400_000;
    return fc.oneof(
      fc.integer({ min: -86_400_000, max: span }).map((ms) => plusMs(NOW, ms)),
      fc.tuple(fc.constantFrom(...edges), fc.constantFrom(-1, 0, 1)).map(([at, ms]) => plusMs(at, ms)),
    );
  };

  it('equal the definition at any instant', async () => {
    await fc.assert(
      fc.asyncProperty(instants(), async (at) => {
        const { figures } = await openMetrics(register.db.pool).further(at);
        expect(figures).toEqual(defined(at));
      }),
      { numRuns: 100 },
    );
  }, 240_000);

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

  it('list exactly the exceptions behind a row, page by page', async () => {
    const reads = openMetrics(register.db.pool);
    for (const { figure, rows } of defined(end))
      for (const { key, count } of rows) {
        const found: { readonly id: string; readonly facts: number }[] = [];
        for (let after: string | undefined; ; ) {
          const question = { at: end, figure, key, limit: 7 };
          const page = await reads.furtherRecords(after === undefined ? question : { ...question, after });
          found.push(...page.rows);
          if (page.next === null) break;
          after = page.next;
        }
        const items = itemsOf(figure, histories, end).filter((item) => item.key === key);
        expect(new Set(found.map((r) => r.id))).toEqual(new Set(items.map((item) => item.exceptionId)));
        expect(found.reduce((sum, r) => sum + r.facts, 0)).toBe(count);
      }
  }, 120_000);
});
