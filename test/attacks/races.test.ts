/** Two hands on the same thing at once: exactly one wins, the other is told, and nothing is lost or counted twice. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyProjections } from '../../src/store/verify/verify.ts';
import { type Answer, type Body, openTestApi, type TestApi } from '../http/open-api.ts';
import { codesOf } from '../http/refuses.ts';
import {
  active,
  approve,
  freshResource,
  mustBe,
  ready,
  renewable,
  renewalBody,
  requestBody,
  seenOf,
  submitted,
} from '../http/stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const statuses = (answers: readonly Answer[]): readonly number[] =>
  answers.map((a) => a.status).toSorted((a, b) => a - b);
const eventTypes = async (number: string): Promise<readonly string[]> =>
  mustBe(200, await api.as('hana').get(`/v1/exceptions/${number}/history`))
    ['data'].filter((e: Body) => e['stream'] === 'exception')
    .map((e: Body) => e['type']);
const group = async (ref: string, ...members: readonly string[]): Promise<void> => {
  mustBe(200, await api.as('chloe').put(`/v1/subjects/${ref}`, { name: ref, members }));
};

describe('of two at once one wins', () => {
  it('two approvals of one request', async () => {
    const number = await ready(api);
    const answers = await Promise.all(['ines', 'siobhan', 'ines'].map((who) => approve(api, number, who)));
    expect(statuses(answers)).toEqual([200, 409, 409]);
    expect((await eventTypes(number)).filter((t) => t === 'ExceptionApproved')).toHaveLength(1);
  });
  it('an approval and a rejection, and a withdrawal', async () => {
    const number = await ready(api);
    const seen = await seenOf(api, number);
    const rationale = 'The plan is sound and the alert works.';
    const answers = await Promise.all([
      api.as('ines').post(`/v1/exceptions/${number}/approval`, { rationale, seen }),
      api.as('siobhan').post(`/v1/exceptions/${number}/rejection`, { rationale }),
      api.as('lukasz').post(`/v1/exceptions/${number}/withdrawal`, { note: 'not needed' }),
    ]);
    expect(statuses(answers)).toEqual([200, 409, 409]);
  });
  it('the votes that decide', async () => {
    const number = await ready(api, { tier: 'T0' });
    const seen = await seenOf(api, number);
    const answers = await Promise.all(
      ['huong', 'thordis', 'jiri', 'ines'].map((who) =>
        api.as(who).post(`/v1/exceptions/${number}/votes`, {
          choice: 'for',
          rationale: 'The plan is sound and the alert works.',
          seen,
        }),
      ),
    );
    expect(statuses(answers).every((s) => s === 200 || s === 409)).toBe(true);
    const types = await eventTypes(number);
    expect(types.filter((t) => t === 'ExceptionApproved')).toHaveLength(1);
    expect(types.filter((t) => t === 'VoteCast').length).toBe(answers.filter((a) => a.status === 200).length);
  });
  it('first submissions of overlapping scopes', async () => {
    const resource = freshResource();
    const people = ['lukasz', 'ayse', 'ngozi', 'tomas', 'kwame', 'noa'];
    const answers = await Promise.all(
      people.map((who) =>
        api.as(who).post('/v1/exceptions', requestBody(api, { resources: [resource, freshResource()] })),
      ),
    );
    expect(statuses(answers)).toEqual([201, 422, 422, 422, 422, 422]);
    for (const answer of answers.filter((a) => a.status !== 201))
      expect(codesOf(answer.body)).toContain('REQ-DUPLICATE');
  });
  it('requests that began to overlap when a group changed, once the other gives way', async () => {
    const resource = freshResource();
    await group('group:first', 'device:bench-1', 'device:bench-2');
    await group('group:second', 'device:bench-3', 'device:bench-4');
    const one = await submitted(api, { subjects: ['group:first'], resources: [resource] });
    const two = await submitted(api, { subjects: ['group:second'], resources: [resource] }, 'ayse');
    await Promise.all([one, two].map((number) => readyFrom(number)));
    await group('group:second', 'device:bench-2', 'device:bench-4');
    const answers = await Promise.all([approve(api, one), approve(api, two)]);
    // Each is live to the other: neither is granted until one of them gives way.
    expect(statuses(answers)).toEqual([409, 409]);
    for (const answer of answers) expect(codesOf(answer.body)).toContain('REQ-DUPLICATE');
    mustBe(
      200,
      await api.as('ayse').post(`/v1/exceptions/${two}/withdrawal`, { note: 'covered by the other' }),
    );
    mustBe(200, await approve(api, one));
  });
  it('emergencies of overlapping scope', async () => {
    const resource = freshResource();
    const answers = await Promise.all(
      ['ines', 'fatou', 'siobhan'].map((who) =>
        api.as(who).post('/v1/emergencies', {
          requester: 'lukasz',
          request: requestBody(api, { resources: [resource] }),
          hours: 24,
          rationale: 'The packing line stands still and lorries wait.',
        }),
      ),
    );
    expect(statuses(answers)).toEqual([201, 409, 409]);
    for (const answer of answers.filter((a) => a.status === 409))
      expect(codesOf(answer.body)).toContain('EMERGENCY-REPEAT');
  });
  it('corrections of one bounced request', async () => {
    const bounced = await api.as('lukasz').post('/v1/exceptions', requestBody(api, { controls: [] }));
    const { number } = bounced.body['exception'];
    const body = requestBody(api);
    const answers = await Promise.all(
      [1, 2, 3].map(() => api.as('lukasz').post(`/v1/exceptions/${number}/submission`, body)),
    );
    expect(statuses(answers)).toEqual([201, 409, 409]);
  });
  it('closings, and renewals', async () => {
    const closing = await active(api);
    expect(
      statuses(
        await Promise.all(
          [1, 2, 3].map(() => api.as('ngozi').post(`/v1/exceptions/${closing}/closure`, { note: 'done' })),
        ),
      ),
    ).toEqual([200, 409, 409]);
    const number = await renewable(api);
    const answers = await Promise.all(
      ['lukasz', 'ngozi', 'lukasz'].map((who) =>
        api.as(who).post(`/v1/exceptions/${number}/renewals`, renewalBody(api)),
      ),
    );
    expect(answers.filter((a) => a.status === 201)).toHaveLength(1);
    expect(mustBe(200, await api.as('hana').get(`/v1/exceptions/${number}`))['renewals']).toHaveLength(1);
  });
  it('more commands with a key than there are connections', async () => {
    const answers = await Promise.all(
      Array.from({ length: 48 }, (_, i) =>
        api
          .as(i % 2 === 0 ? 'noa' : 'kwame')
          .post('/v1/exceptions', requestBody(api, { controls: [] }), { 'idempotency-key': `many-${i}` }),
      ),
    );
    expect(new Set(statuses(answers))).toEqual(new Set([422]));
    const number = await active(api);
    const tests = await Promise.all(
      Array.from({ length: 48 }, (_, i) =>
        api
          .as('kwame')
          .post(
            `/v1/exceptions/${number}/control-tests`,
            { control: 'c1', result: 'pass', evidence: ['https://wiki.example.com/1'] },
            { 'idempotency-key': `test-${i}` },
          ),
      ),
    );
    expect(new Set(statuses(tests))).toEqual(new Set([201]));
  });
});

async function readyFrom(number: string): Promise<void> {
  const { tested, assessed } = await import('../http/stories.ts');
  await tested(api, number);
  await assessed(api, number);
}

describe('after all that', () => {
  it('numbers have no gap, and the rebuild is what stands', async () => {
    const { rows } = await api.db.pool.query<{ readonly number: string }>(
      'select number from exceptions order by number',
    );
    expect(rows.map((r) => r.number)).toEqual(
      rows.map((_, i) => `EXC-2026-${String(i + 1).padStart(4, '0')}`),
    );
    expect((await verifyProjections(api.db.pool)).findings).toEqual([]);
  });
});
