/** Every rule of a review session, refused once over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '../../src/domain/time.ts';
import { openTestApi, type TestApi } from './open-api.ts';
import {
  CHAIR,
  decided,
  ended,
  freshAnswers,
  itemOf,
  moved,
  opened,
  presented,
  review,
  secondTerms,
  voted,
} from './review-stories.ts';
import { refuses } from './refuses.ts';
import { active, mustBe, tested } from './stories.ts';

let api: TestApi;
let old: readonly string[];
let young: string;
const next = (() => {
  let i = 0;
  return (): string => old[i++] ?? '';
})();

beforeAll(async () => {
  api = await openTestApi();
  old = await secondTerms(api, 12);
  young = await active(api);
  await opened(api);
});
afterAll(() => api.close());

describe('opening', () => {
  it('REVIEW-OPEN: there is one session at a time', async () =>
    refuses(await api.as(CHAIR).post('/v1/reviews', {}), 409, 'REVIEW-OPEN', 'one-at-a-time'));
  it('REVIEW-OPEN: a meeting lies ahead', async () =>
    refuses(
      await api.as(CHAIR).post('/v1/reviews', { meetsAt: plusDays(api.now(), -1) }),
      409,
      'REVIEW-OPEN',
      'past',
      '/meetsAt',
    ));
  it('is for the chair, and reading for the committee and those who judge', async () => {
    refuses(await api.as('ines').post('/v1/reviews', {}), 403, 'ROLE', 'missing');
    refuses(await api.as('lukasz').get('/v1/reviews'), 403, 'ROLE', 'missing');
    refuses(await api.as('lukasz').get('/v1/reviews/running'), 404, 'NOT-FOUND', 'nothing-there');
    mustBe(200, await api.as('hana').get('/v1/reviews/running'));
  });
});

describe('people', () => {
  it('REVIEW-PRESENT: who is not recorded as present takes no part, and nobody is present twice', async () => {
    const number = next();
    await presented(api, number);
    refuses(await moved(api, number, { outcome: 'closed' }, 'rahul'), 403, 'APPROVE-RECUSED', 'manager');
    refuses(
      await review(api, '/attendance', 'ines').post({ presence: 'present' }),
      409,
      'REVIEW-PRESENT',
      'already-present',
    );
    mustBe(200, await review(api, '/attendance', 'ines').post({ presence: 'left' }));
    refuses(await moved(api, number, { outcome: 'closed' }, 'ines'), 409, 'REVIEW-PRESENT', 'not-present');
    mustBe(200, await review(api, '/attendance', 'ines').post({ presence: 'present' }));
  });
  it('says for itself who is there; only the chair says it for others', async () => {
    refuses(
      await review(api, '/attendance', 'ines').post({ member: 'huong', presence: 'left' }),
      403,
      'ROLE',
      'not-yours',
      '/member',
    );
    refuses(
      await review(api, '/attendance').post({ member: 'lukasz', presence: 'present' }),
      403,
      'APPROVE-AUTHORITY',
      'no-seat',
      '/member',
    );
  });
  it('REVIEW-QUORUM: a vote needs a majority of the seats that are not recused, present at that moment', async () => {
    const number = next();
    await presented(api, number);
    mustBe(201, await moved(api, number));
    mustBe(200, await voted(api, number, 'jiri'));
    for (const who of ['huong', 'thordis'])
      mustBe(200, await review(api, '/attendance', who).post({ presence: 'left' }));
    refuses(await voted(api, number, 'ines'), 409, 'REVIEW-QUORUM', 'too-few-present');
    for (const who of ['huong', 'thordis'])
      mustBe(200, await review(api, '/attendance', who).post({ presence: 'present' }));
    mustBe(200, await voted(api, number, 'ines'));
    const { item } = await itemOf(api, number);
    refuses(
      await review(api, `/items/${number}/decision`).post({ seen: item.versionNow }),
      409,
      'REVIEW-QUORUM',
      'too-few-votes',
    );
  });
  it('APPROVE-RECUSED: who stood aside does not vote, and is not counted', async () => {
    const number = next();
    await presented(api, number);
    const aside = mustBe(
      200,
      await review(api, `/items/${number}/recusals`, 'thordis').post({ note: 'My brother supplies it.' }),
    );
    expect(aside['electorate']).toMatchObject({ quorum: 3 });
    expect(aside['electorate'].recused).toHaveLength(2);
    mustBe(201, await moved(api, number));
    refuses(await voted(api, number, 'thordis'), 403, 'APPROVE-RECUSED', 'declared');
  });
  it('APPROVE-STEPUP: a token never votes, and the vote that decides is signed in freshly', async () => {
    const number = next();
    await presented(api, number);
    mustBe(201, await moved(api, number));
    const { item, motion } = await itemOf(api, number);
    const vote = { motion: motion.id, seen: item.versionNow, choice: 'for' };
    const path = `/v1/reviews/running/items/${number}/votes`;
    refuses(await api.asToken('jiri').post(path, vote), 403, 'APPROVE-STEPUP', 'token');
    mustBe(200, await api.asStale('jiri').post(path, vote));
    mustBe(200, await api.asStale('huong').post(path, vote));
    refuses(await api.asStale('thordis').post(path, vote), 403, 'APPROVE-STEPUP', 'not-fresh');
    expect(mustBe(200, await api.as('thordis').post(path, vote))['decided'].outcome).toBe('closed');
  });
});

describe('what is decided', () => {
  it('REVIEW-STALE: is what was presented, as it stands', async () => {
    const number = next();
    refuses(await moved(api, number), 409, 'REVIEW-STALE', 'not-presented');
    await presented(api, number);
    const { item } = await itemOf(api, number);
    await tested(api, number);
    refuses(
      await review(api, `/items/${number}/motions`).post({
        seen: item.versionNow,
        rationale: 'As discussed in the meeting.',
        proposal: { outcome: 'closed' },
      }),
      409,
      'REVIEW-STALE',
      'changed',
      '/seen',
    );
  });
  it('REVIEW-EACH: over-age items are not dealt with in a block, nor by taking note', async () => {
    const number = next();
    refuses(
      await review(api, '/notes').post({ exceptions: [young, number] }),
      422,
      'REVIEW-EACH',
      'one-by-one',
      '/exceptions',
    );
    refuses(
      await review(api, '/notes').post({ exceptions: [number] }),
      422,
      'REVIEW-EACH',
      'not-a-decision',
      '/exceptions',
    );
  });
  it('REVIEW-JUSTIFICATION: a re-approval needs words of its own', async () => {
    const number = next();
    await presented(api, number);
    const { request } = mustBe(200, await api.as('hana').get(`/v1/exceptions/${number}`));
    const { obstacle, consequence } = request;
    refuses(
      await moved(api, number, { outcome: 're-approved', obstacle, consequence }),
      422,
      'REVIEW-JUSTIFICATION',
      'fell-short',
      '/proposal/obstacle',
    );
    refuses(
      await moved(api, number, { outcome: 're-approved', obstacle: 'It is urgent.', consequence: '' }),
      422,
      'REVIEW-JUSTIFICATION',
      'fell-short',
      '/proposal/consequence',
    );
  });
  it('REVIEW-JUSTIFICATION: the words that carried one item carry no other', async () => {
    const [first, second] = [next(), next()];
    const words = { outcome: 're-approved', ...freshAnswers() };
    await decided(api, first, words);
    await presented(api, second);
    refuses(await moved(api, second, words), 422, 'REVIEW-JUSTIFICATION', 'fell-short');
  });
  it('REVIEW-SHRINK: takes away and never adds', async () => {
    const number = next();
    await presented(api, number);
    const { expiresAt } = mustBe(200, await api.as('hana').get(`/v1/exceptions/${number}`));
    const shrink = (over: object) => moved(api, number, { outcome: 'shrunk', ...over });
    refuses(await shrink({}), 422, 'REVIEW-SHRINK', 'nothing-narrower');
    refuses(await shrink({ subjects: [] }), 422, 'REVIEW-SHRINK', 'nothing-left', '/proposal/subjects');
    refuses(
      await shrink({ resources: ['system:hr-db'] }),
      422,
      'REVIEW-SHRINK',
      'wider',
      '/proposal/resources',
    );
    refuses(
      await shrink({ expiresAt: plusDays(expiresAt, 1) }),
      422,
      'REVIEW-SHRINK',
      'not-earlier',
      '/proposal/expiresAt',
    );
    refuses(
      await shrink({ expiresAt: plusDays(api.now(), -1) }),
      422,
      'REVIEW-SHRINK',
      'not-ahead',
      '/proposal/expiresAt',
    );
  });
  it('REVIEW-PARK: a date inside the quarter, with a reason', async () => {
    const number = next();
    const park = (until: string, reason = 'The vendor comes on Friday.') =>
      review(api, `/items/${number}/parking`).post({ until, reason });
    refuses(await park(plusDays(api.now(), 100)), 422, 'REVIEW-PARK', 'outside-quarter', '/until');
    // The end of a quarter is the first instant of the next one.
    const { quarterEndsAt } = mustBe(200, await review(api).get());
    refuses(await park(quarterEndsAt), 422, 'REVIEW-PARK', 'outside-quarter', '/until');
    refuses(await park(plusDays(api.now(), -1)), 422, 'REVIEW-PARK', 'past', '/until');
    refuses(await park(plusDays(api.now(), 1), '-'), 422, 'REVIEW-PARK', 'no-reason', '/reason');
    expect(mustBe(200, await park(plusDays(api.now(), 1)))['item'].state).toBe('parked');
    refuses(await review(api, '/adjournment').post(), 409, 'REVIEW-UNDECIDED', 'over-age');
  });
  it('REVIEW-OBJECTION: those who lose something object, in words', async () => {
    const at = `/items/${young}/objections`;
    refuses(
      await review(api, at, 'ines').post({ text: 'I object to that.' }),
      422,
      'REVIEW-OBJECTION',
      'not-owner',
      '/objector',
    );
    refuses(
      await review(api, at).post({ objector: 'ngozi', text: '' }),
      422,
      'REVIEW-OBJECTION',
      'no-text',
      '/text',
    );
    refuses(
      await review(api, at, 'kwame').post({ text: 'I object to that.' }),
      404,
      'NOT-FOUND',
      'nothing-there',
    );
  });
  it('REVIEW-ACTION: what, who and by when; and how it ended', async () => {
    const action = (over: object) =>
      review(api, '/actions').post({
        text: 'Ask the vendor for a date.',
        owner: 'tomas',
        due: plusDays(api.now(), 7),
        ...over,
      });
    refuses(await action({ text: '' }), 422, 'REVIEW-ACTION', 'no-text', '/text');
    refuses(await action({ owner: 'nobody' }), 422, 'REVIEW-ACTION', 'no-owner', '/owner');
    refuses(await action({ due: plusDays(api.now(), -7) }), 422, 'REVIEW-ACTION', 'past', '/due');
    const { actions } = mustBe(201, await action({}));
    const follow = (id: string, note: string) =>
      review(api, `/actions/${id}/follow-up`).post({ status: 'done', note });
    refuses(await follow('a-0', 'It was done.'), 422, 'REVIEW-ACTION', 'unknown');
    refuses(await follow(actions[0].id, ''), 422, 'REVIEW-ACTION', 'no-note', '/note');
  });
  it('REVIEW-MOVE: votes are not swept away, and what is decided or over stays so', async () => {
    const number = next();
    await presented(api, number);
    refuses(await voted(api, number, 'jiri'), 409, 'REVIEW-MOVE', 'no-motion');
    mustBe(201, await moved(api, number));
    mustBe(200, await voted(api, number, 'jiri'));
    refuses(await moved(api, number), 409, 'REVIEW-MOVE', 'motion-open');
    for (const who of ['ines', 'huong']) mustBe(200, await voted(api, number, who));
    refuses(await moved(api, number), 409, 'REVIEW-MOVE', 'decided');
    await presented(api, young);
    mustBe(200, await api.as('lukasz').post(`/v1/exceptions/${young}/closure`, { note: 'done' }));
    refuses(await moved(api, young), 409, 'REVIEW-MOVE', 'ended');
  });
});

describe('the end', () => {
  it('REVIEW-MINUTES: follow an adjournment; REVIEW-MOVE: nothing follows it but them', async () => {
    refuses(
      await review(api, '/minutes/corrections').post({ text: 'Something is wrong.' }),
      409,
      'REVIEW-MINUTES',
      'not-adjourned',
    );
    const { id } = await ended(api);
    refuses(
      await api.as(CHAIR).post(`/v1/reviews/${id}/attendance`, { member: 'ines', presence: 'present' }),
      409,
      'REVIEW-MOVE',
      'session-over',
    );
    refuses(
      await api.as(CHAIR).post(`/v1/reviews/${id}/minutes/corrections`, { text: '' }),
      409,
      'REVIEW-MINUTES',
      'no-text',
      '/text',
    );
  });
});
