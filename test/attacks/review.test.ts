/** Ways to carry an over-age exception past a review, and two hands on one session. */
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adjournReview, finishAdjournments } from '../../src/application/adjourn-review.ts';
import type { Transaction } from '../../src/application/ports.ts';
import { plusDays } from '../../src/domain/time.ts';
import { rebuildProjections } from '../../src/store/verify/rebuild.ts';
import { verifyProjections } from '../../src/store/verify/verify.ts';
import { type Body, openTestApi, personId, type TestApi } from '../http/open-api.ts';
import { refuses } from '../http/refuses.ts';
import {
  CHAIR,
  deciders,
  ended,
  freshAnswers,
  itemOf,
  moved,
  opened,
  presented,
  review,
  secondTerms,
  voted,
} from '../http/review-stories.ts';
import { assessed, mustBe, renewalBody, tested } from '../http/stories.ts';

let api: TestApi;
let numbers: readonly string[] = [];
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const exception = async (number: string): Promise<Body> =>
  mustBe(200, await api.as('hana').get(`/v1/exceptions/${number}`));
const events = async (type: string): Promise<number> => {
  const { rows } = await api.db.pool.query<{ n: number }>(
    `select count(*)::integer as n from events where stream_type = 'review' and type = $1`,
    [type],
  );
  return rows[0]?.n ?? 0;
};
const chair = {
  person: personId(CHAIR),
  roles: [],
  signIn: { kind: 'session', fresh: true, strong: true, at: '', methods: ['test'] },
} as const;

describe('an over-age exception is not carried past a session', () => {
  beforeEach(async () => {
    const running = await review(api).get();
    if (running.status === 200) await ended(api);
    numbers = await secondTerms(api, 1);
    await opened(api);
  });

  it('by a renewal while it is parked: the new term is presented, and still undecided', async () => {
    const [number = ''] = numbers;
    await presented(api, number);
    mustBe(
      200,
      await review(api, `/items/${number}/parking`).post({
        until: plusDays(api.now(), 2),
        reason: 'A renewal is being written.',
      }),
    );
    // In the window of the second term, with what a renewal asks for.
    api.pass(31);
    await tested(api, number);
    const milestone = (await exception(number))['milestones'].at(-1).id;
    mustBe(
      200,
      await api.as('ngozi').post(`/v1/exceptions/${number}/milestones/${milestone}/completion`, {
        evidence: ['https://wiki.example.com/driver'],
        note: 'installed',
      }),
    );
    mustBe(
      200,
      await api.as('meiling').post(`/v1/exceptions/${number}/milestones/${milestone}/confirmation`),
    );
    mustBe(
      201,
      await api.as('lukasz').post(`/v1/exceptions/${number}/renewals`, renewalBody(api, freshAnswers())),
    );
    await assessed(api, number);
    refuses(await review(api, '/adjournment').post(), 409, 'REVIEW-UNDECIDED', 'over-age');
    refuses(await moved(api, number), 409, 'REVIEW-STALE', 'changed');
    await presented(api, number);
    expect((await itemOf(api, number))['item']).toMatchObject({ changed: true, stale: false });
  });

  it('by a motion on a version that is gone: votes on it fall when it is presented anew', async () => {
    const [number = ''] = numbers;
    await presented(api, number);
    mustBe(201, await moved(api, number, { outcome: 're-approved', ...freshAnswers() }));
    mustBe(200, await voted(api, number, 'jiri'));
    const before = await itemOf(api, number);
    await tested(api, number);
    refuses(
      await review(api, `/items/${number}/votes`, 'ines').post({
        motion: before['motion'].id,
        seen: before['item'].versionNow,
        choice: 'for',
      }),
      409,
      'REVIEW-STALE',
      'changed',
    );
    expect((await presented(api, number))['motion']).toBeNull();
  });

  it('by parking it when the vote goes the other way', async () => {
    const [number = ''] = numbers;
    await presented(api, number);
    mustBe(201, await moved(api, number));
    mustBe(200, await voted(api, number, 'ines'));
    refuses(
      await review(api, `/items/${number}/parking`).post({
        until: plusDays(api.now(), 2),
        reason: 'Let us think about it.',
      }),
      409,
      'REVIEW-MOVE',
      'motion-open',
    );
  });

  it('by a failed motion: it is undecided as before, and can be moved again', async () => {
    const [number = ''] = numbers;
    await presented(api, number);
    mustBe(201, await moved(api, number, { outcome: 're-approved', ...freshAnswers() }));
    let last: Body = {};
    for (const who of deciders.slice(0, 3)) last = mustBe(200, await voted(api, number, who, 'abstain'));
    expect(last).toMatchObject({ motion: null, decided: null });
    expect(last['failed']).toHaveLength(1);
    refuses(await review(api, '/adjournment').post(), 409, 'REVIEW-UNDECIDED', 'over-age');
    mustBe(201, await moved(api, number));
  });

  it('by its own end: what ended by itself is settled, and shown so', async () => {
    const [number = ''] = numbers;
    mustBe(
      200,
      await api.as('lukasz').post(`/v1/exceptions/${number}/closure`, { note: 'the driver is there' }),
    );
    expect((await itemOf(api, number))['item'].state).toBe('ended');
    expect(mustBe(200, await review(api, '/adjournment').post())['progress']).toMatchObject({
      undecided: 0,
      ended: 1,
    });
  });
});

describe('two at once', () => {
  it('open one session', async () => {
    const running = await review(api).get();
    if (running.status === 200) await ended(api);
    numbers = await secondTerms(api, 4);
    const answers = await Promise.all([1, 2, 3].map(() => api.as(CHAIR).post('/v1/reviews', {})));
    expect(answers.map((a) => a.status).toSorted((a, b) => a - b)).toEqual([201, 409, 409]);
    for (const who of deciders)
      mustBe(200, await review(api, '/attendance', who).post({ presence: 'present' }));
  });

  it('vote last, and it is decided once', async () => {
    const [number = ''] = numbers;
    await presented(api, number);
    mustBe(201, await moved(api, number));
    mustBe(200, await voted(api, number, 'jiri'));
    const decidedBefore = await events('ItemDecided');
    const { item, motion } = await itemOf(api, number);
    const body = { motion: motion.id, seen: item.versionNow, choice: 'for' };
    const answers = await Promise.all(
      ['ines', 'huong', 'thordis'].map((who) => review(api, `/items/${number}/votes`, who).post(body)),
    );
    expect(answers.map((a) => a.status).toSorted((a, b) => a - b)).toEqual([200, 200, 409]);
    expect(await events('ItemDecided')).toBe(decidedBefore + 1);
    expect(await exception(number)).toMatchObject({ status: 'closed', closure: { reason: 'review' } });
  });

  it('retry after a lost connection, and nothing happens twice', async () => {
    const [, number = ''] = numbers;
    await presented(api, number);
    mustBe(201, await moved(api, number));
    const { item, motion } = await itemOf(api, number);
    const body = { motion: motion.id, seen: item.versionNow, choice: 'for' };
    const cast = await events('ReviewVoteCast');
    const key = { 'idempotency-key': v7() };
    const first = await review(api, `/items/${number}/votes`, 'ines').post(body, key);
    const again = await review(api, `/items/${number}/votes`, 'ines').post(body, key);
    expect(again.body).toEqual(first.body);
    expect(await events('ReviewVoteCast')).toBe(cast + 1);
  });

  it('change what the other has read: If-Match is of the session', async () => {
    const { version } = mustBe(200, await review(api).get());
    const stale = { 'if-match': `"${version}"` };
    mustBe(200, await review(api, '/attendance', 'rahul').post({ presence: 'present' }, stale));
    refuses(
      await review(api, '/attendance', 'rahul').post({ presence: 'left' }, stale),
      412,
      'STATE-STALE',
      'changed-since-read',
    );
  });
});

describe('a program that is killed while it adjourns with default', () => {
  it('leaves nothing half: the next one finishes', async () => {
    const left = 3;
    let units = 0;
    const dying = {
      ids: { next: () => v7() },
      store: {
        transact: <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
          units += 1;
          return units > 2 ? Promise.reject(new Error('killed')) : api.store.transact(work);
        },
      },
    };
    const target = { review: 'running', expectedVersions: null };
    await expect(adjournReview(dying, chair, target, true, async () => null, 1)).rejects.toThrow('killed');
    const half = mustBe(200, await review(api).get());
    expect(half).toMatchObject({ status: 'adjourning', progress: { undecided: left - 2 } });
    const [, , , number = ''] = numbers;
    refuses(await moved(api, number), 409, 'REVIEW-MOVE', 'session-over');
    expect((await verifyProjections(api.db.pool)).findings).toEqual([]);

    await finishAdjournments({ ids: dying.ids, store: api.store });
    const { sessions } = { sessions: mustBe(200, await api.as(CHAIR).get('/v1/reviews'))['data'] };
    expect(sessions[0]).toMatchObject({ status: 'adjourned' });
    for (const n of numbers) expect((await exception(n))['status']).toBe('closed');
    expect(await finishAdjournments({ ids: dying.ids, store: api.store })).toBe(false);
  });
});

describe('the record of sessions', () => {
  const findings = async (): Promise<readonly string[]> =>
    (await verifyProjections(api.db.pool)).findings.map((f) => `${f.table}.${f.column}`);
  const behind = async (table: string, sql: string): Promise<void> => {
    const triggers = table === 'review_items' ? [] : ['disable', 'enable'];
    if (triggers.length > 0) await api.db.pool.query(`alter table ${table} disable trigger user`);
    await api.db.pool.query(sql);
    if (triggers.length > 0) await api.db.pool.query(`alter table ${table} enable trigger user`);
  };

  it('is the same made anew', async () => {
    expect(await findings()).toEqual([]);
    await rebuildProjections(api.db.pool);
    expect(await findings()).toEqual([]);
  });
  it('shows a snapshot and minutes that somebody edited, and refuses the edit to begin with', async () => {
    await expect(api.db.pool.query('delete from review_snapshots')).rejects.toThrow('append-only');
    await expect(api.db.pool.query('delete from review_minutes')).rejects.toThrow('append-only');
    await behind(
      'review_snapshots',
      `update review_snapshots set item = replace(item, '"version":', '"version":9') where ordinal = 1`,
    );
    expect(new Set(await findings())).toEqual(new Set(['review_snapshots.item']));
    await behind(
      'review_snapshots',
      `update review_snapshots set item = replace(item, '"version":9', '"version":') where ordinal = 1`,
    );
    expect(await findings()).toEqual([]);
    await behind('review_items', `update review_items set outcome = 'noted' where outcome = 'closed'`);
    expect(new Set(await findings())).toEqual(new Set(['review_items.outcome']));
    await rebuildProjections(api.db.pool);
    expect(await findings()).toEqual([]);
  });
});
