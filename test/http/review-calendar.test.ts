/** A session that nobody opened is opened by the calendar, once; a quarter without one is a finding at any instant. */
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScheduledReview } from '../../src/application/open-review.ts';
import { defaultConfiguration } from '../../src/domain/configuration.ts';
import { runningQuarter } from '../../src/domain/metrics/quarters.ts';
import { daysBetween, plusDays } from '../../src/domain/time.ts';
import { type Body, openTestApi, type TestApi } from './open-api.ts';
import { ended } from './review-stories.ts';
import { mustBe } from './stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const calendar = (): Promise<boolean> => openScheduledReview({ store: api.store, ids: { next: () => v7() } });
const overdue = async (at: string): Promise<readonly string[]> =>
  mustBe(200, await api.as('hana').get(`/v1/metrics?at=${encodeURIComponent(at)}`))
    ['warnings'].filter((w: Body) => w['code'] === 'review-overdue')
    .map((w: Body) => w['figures'].quarter);
const untilEnd = (): number => daysBetween(api.now(), runningQuarter(api.now(), 'UTC').until);

describe('the calendar', () => {
  it('opens a session some days before the end of a quarter in which nobody did, and only one', async () => {
    expect(await calendar()).toBe(false);
    api.pass(untilEnd() - defaultConfiguration.reviewLeadDays + 0.5);
    expect((await Promise.all([calendar(), calendar()])).toSorted()).toEqual([false, true]);
    const [session] = mustBe(200, await api.as('jiri').get('/v1/reviews'))['data'];
    expect(session).toMatchObject({ status: 'open', quarter: runningQuarter(api.now(), 'UTC').quarter });
    expect(session.meetsAt).toBe(plusDays(session.openedAt, 7));
    expect(await calendar()).toBe(false);
    await ended(api);
    expect(await calendar()).toBe(false);
  });

  it('a whole quarter without a session is told, and stays told of its instant after one was held', async () => {
    api.pass(untilEnd() + 1);
    expect(await overdue(api.now())).toEqual([]);
    const missed = runningQuarter(api.now(), 'UTC');
    api.pass(untilEnd() + 1);
    const late = api.now();
    expect(await overdue(late)).toEqual([missed.quarter]);
    mustBe(201, await api.as('jiri').post('/v1/reviews', {}));
    expect(await overdue(api.now())).toEqual([missed.quarter]);
    api.pass(1);
    await ended(api);
    api.pass(1);
    expect(await overdue(api.now())).toEqual([]);
    expect(await overdue(late)).toEqual([missed.quarter]);
  });
});
