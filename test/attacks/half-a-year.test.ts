/** What ended within 180 days is a successor's past; what ended before is over. On a register and a clock of its own. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../http/open-api.ts';
import { codesOf } from '../http/refuses.ts';
import { approve, assessed, freshResource, mustBe, requestBody, submitted, tested } from '../http/stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const DAY_S = 86_400;
const scope = { subjects: ['user:tomas'], resources: [freshResource()] };
const ask = (who: string) => api.as(who).post('/v1/exceptions', requestBody(api, scope));

it('asked for again on the 180th day it is a renewal by another name, a second after that something new', async () => {
  const number = await submitted(api, scope, 'ayse');
  await tested(api, number);
  await assessed(api, number);
  mustBe(200, await approve(api, number));
  api.pass(1);
  mustBe(200, await api.as('ngozi').post(`/v1/exceptions/${number}/closure`, { note: 'we do without it' }));

  api.pass(179);
  const day180 = await ask('lukasz');
  expect(day180.status, JSON.stringify(day180.body).slice(0, 600)).toBe(422);
  expect(codesOf(day180.body)).toEqual(expect.arrayContaining(['REQ-SUCCESSOR', 'REN-PROGRESS']));

  api.pass(1 - 1 / DAY_S);
  const lastSecond = await ask('noa');
  expect(lastSecond.status).toBe(422);
  expect(codesOf(lastSecond.body)).toContain('REQ-SUCCESSOR');

  api.pass(2 / DAY_S);
  const asNew = mustBe(201, await ask('kwame'));
  expect(asNew['status']).toBe('submitted');
});
