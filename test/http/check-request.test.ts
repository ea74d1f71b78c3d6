/** The checks that a page asks while somebody writes: what would happen, by the rules themselves, with nothing recorded. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Body, openTestApi, type TestApi } from './open-api.ts';
import { active, freshResource, mustBe, renewable, renewalBody, requestBody } from './stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const check = async (body: Body, who = 'lukasz') =>
  mustBe(200, await api.as(who).post('/v1/request-check', body));
const codes = (violations: readonly Body[]) => violations.map((v) => v['code']);

describe('a request is checked while it is written', () => {
  it('an empty one is told everything that is missing, each at its field', async () => {
    const checked = await check({});
    expect(checked['wouldBounce']).toBe(true);
    expect(new Set(codes(checked['violations']))).toEqual(
      new Set(['REQ-POLICY', 'REQ-JUSTIFICATION', 'REQ-CONTROL', 'REQ-SCOPE', 'REQ-PLAN', 'REQ-OWNER']),
    );
    for (const v of checked['violations']) expect(v['field']).toMatch(/^\//);
  });

  it('one over the scope of an exception that ended lately is told each gate of a renewal', async () => {
    const scope = { resources: [freshResource()], policy: 'no-shared-accounts' };
    const number = await active(api, scope);
    api.pass(1);
    mustBe(
      200,
      await api.as('lukasz').post(`/v1/exceptions/${number}/closure`, { note: 'New server in place.' }),
    );
    const { successions } = await check(requestBody(api, scope));
    expect(successions).toHaveLength(1);
    expect(successions[0].number).toBe(number);
    const progress = successions[0].gates.find((g: Body) => g['gate'] === 'REN-PROGRESS');
    expect(progress.met).toBe(false);
    expect(progress.because[0].message).toContain('No milestone has been completed');
  });
});

describe('a renewal is checked while it is written', () => {
  it('by what would refuse it: the check and the filing say the same', async () => {
    const number = await renewable(api);
    const body = renewalBody(api, { exitDate: null, newMilestones: [] });
    const checked = mustBe(200, await api.as('lukasz').post(`/v1/exceptions/${number}/renewal-check`, body));
    const filed = mustBe(422, await api.as('lukasz').post(`/v1/exceptions/${number}/renewals`, body));
    expect(codes(checked['violations'])).toEqual(codes(filed['violations']));
    expect(codes(checked['violations'])).toEqual(
      expect.arrayContaining(['REN-EXIT', 'REN-REQUEST', 'REQ-PLAN']),
    );
    expect(checked['minimumRung']).toBe(2);
  });

  it('and one that would be taken is told nothing', async () => {
    const number = await renewable(api);
    const body = renewalBody(api);
    const checked = mustBe(200, await api.as('lukasz').post(`/v1/exceptions/${number}/renewal-check`, body));
    expect(checked['violations']).toEqual([]);
    mustBe(201, await api.as('lukasz').post(`/v1/exceptions/${number}/renewals`, body));
  });
});

describe('a draft', () => {
  const id = '4c0bd5d2-6d8a-4d6c-9a10-0d7a3a0b4c11';
  it('is saved by the tab that read it last, and the other one is told', async () => {
    const save = (title: string, version: number) =>
      api.as('lukasz').put(`/v1/drafts/${id}`, { title, content: {} }, { 'if-match': `"${version}"` });
    expect(mustBe(200, await save('First tab', 0))['version']).toBe(1);
    mustBe(200, await save('Second tab', 1));
    const stale = mustBe(412, await save('First tab again', 1));
    expect(stale['code']).toBe('STATE-STALE');
    expect(mustBe(200, await api.as('lukasz').get(`/v1/drafts/${id}`))['title']).toBe('Second tab');
  });
});

it('who is signed in is told what they may begin, and why not', async () => {
  const actions = async (who: string) =>
    new Map(
      mustBe(200, await api.as(who).get('/v1/me'))['allowedActions'].map((a: Body) => [a['action'], a]),
    ) as Map<string, Body>;
  expect((await actions('lukasz')).get('SubmitRequest')?.['allowed']).toBe(true);
  const auditor = await actions('hana');
  expect(auditor.get('SubmitRequest')?.['allowed']).toBe(false);
  expect(auditor.get('SubmitRequest')?.['because'][0].message.length).toBeGreaterThan(10);
  expect((await actions('ines')).get('GrantEmergency')?.['allowed']).toBe(true);
});
