/** What a confidential exception tells those without a part in it: that its number is taken, and whom to ask. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '../../src/domain/time.ts';
import { type Body, openTestApi, type TestApi } from '../http/open-api.ts';
import {
  active,
  approve,
  assessed,
  freshResource,
  mustBe,
  renewalBody,
  requestBody,
  submitted,
  tested,
} from '../http/stories.ts';

const SECRET = 'Zebrafish';
const words = {
  title: `${SECRET} merger data room`,
  obstacle: `The ${SECRET} data room of the bank accepts passwords only and offers no second factor to guests.`,
  consequence: `The ${SECRET} signing on 3 June would fall through, and the deposit of 2,000,000 EUR with it.`,
  contact: 'deals@example.com',
  confidential: true,
};
const resource = freshResource();
let api: TestApi;
let number = '';
let id = '';
let attachment = '';
beforeAll(async () => {
  api = await openTestApi();
  number = await active(api, {
    ...words,
    subjects: ['user:mateus.araujo'],
    resources: [resource],
    milestones: [{ title: `${SECRET} signed`, due: plusDays(api.now(), 30), owner: 'tomas' }],
  });
  const answer = await api.as('lukasz').send({
    method: 'POST',
    url: `/v1/exceptions/${number}/attachments?name=${SECRET}.pdf`,
    headers: { 'content-type': 'application/pdf' },
    payload: `%PDF ${SECRET}`,
  });
  const x = mustBe(201, answer);
  id = x['id'];
  attachment = x['attachments'][0].id;
});
afterAll(() => api.close());

const outsiders = ['ayse', 'noa', 'chloe'];
/** Everything about it that an answer could give away, except number and contact. */
const gives = (answer: { readonly body: Body }): string | null => {
  const text = JSON.stringify(answer.body);
  return [SECRET, id, 'data room', 'p-77c4'].find((part) => text.includes(part)) ?? null;
};

describe('an outsider learns nothing of a confidential exception', () => {
  it.each(outsiders)('%s: from the register, whatever is asked of it', async (who) => {
    for (const query of [
      '',
      '?inForce=true',
      '?status=active&sort=title',
      `?text=${SECRET}`,
      `?text=${number}`,
      '?riskOwner=ngozi&sort=updated',
      '?requester=lukasz',
      '?limit=1',
      '?expiresBefore=2099-01-01T00:00:00Z',
    ]) {
      const list = mustBe(200, await api.as(who).get(`/v1/exceptions${query}`));
      expect(list['data'].map((r: Body) => r['number'])).not.toContain(number);
      expect(list['total'], query).toBe(list['data'].length);
      expect(gives({ body: list })).toBeNull();
    }
  });
  it.each(outsiders)('%s: by its number or id, read or commanded', async (who) => {
    for (const name of [number, id])
      for (const path of ['', '/history', '/gates', '/assessment-proposal', `/attachments/${attachment}`]) {
        const answer = await api.as(who).get(`/v1/exceptions/${name}${path}`);
        expect(answer.status, path).toBe(404);
        expect(gives(answer) === null || gives(answer) === id, path).toBe(true);
      }
    for (const [path, body] of [
      ['closure', { note: 'x' }],
      ['withdrawal', { note: 'x' }],
      ['renewals', renewalBody(api)],
      ['renewal-check', renewalBody(api)],
      ['control-tests', { control: 'c1', result: 'fail' }],
      ['risk-owner', { to: who }],
      ['submission', requestBody(api)],
      ['milestones/m1/completion', { evidence: ['x'] }],
    ] as const) {
      const answer = await api.as(who).post(`/v1/exceptions/${number}/${path}`, body);
      expect(answer.status, path).toBe(404);
      expect(gives(answer)).toBeNull();
    }
  });
  it('from the duplicate that is refused, but number and contact', async () => {
    const body = requestBody(api, { subjects: ['user:mateus.araujo'], resources: [resource] });
    for (const url of ['/v1/exceptions', '/v1/request-check']) {
      const answer = await api.as('ayse').post(url, body);
      const text = JSON.stringify(answer.body).replaceAll('user:p-77c4', '');
      expect(text).toContain(number);
      expect(text).toContain(words.contact);
      expect([SECRET, id, 'data room'].find((part) => text.includes(part))).toBeUndefined();
    }
  });
  it('by asking what would happen to it, were it theirs', async () => {
    const body = requestBody(api, { subjects: ['user:mateus.araujo'], resources: [resource] });
    for (const of of [number, id]) {
      const answer = await api.as('ayse').post(`/v1/request-check?of=${of}`, body);
      expect(answer.status).toBe(404);
    }
  });
  it('from the records behind a figure', async () => {
    for (const who of outsiders)
      expect(gives(await api.as(who).get('/v1/metrics/records?figure=active')) ?? id).toBe(id);
    const records = mustBe(200, await api.as('meiling').get('/v1/metrics/records?figure=active'));
    expect(records['data'].find((r: Body) => r['number'] === number).title).toContain(SECRET);
  });
  it('from a request of theirs that is alike', async () => {
    const alike = await submitted(
      api,
      { resources: [resource], subjects: ['device:measuring-bench-3'] },
      'ayse',
    );
    expect(gives(await api.as('ayse').get(`/v1/exceptions/${alike}/assessment-proposal`))).toBeNull();
    expect(
      JSON.stringify((await api.as('ayse').get(`/v1/exceptions/${alike}/assessment-proposal`)).body),
    ).not.toContain(number);
    const { lookalikes } = mustBe(
      200,
      await api.as('meiling').get(`/v1/exceptions/${alike}/assessment-proposal`),
    );
    expect(lookalikes.map((l: Body) => l['number'])).toContain(number);
  });
  it('from notices, drafts and searches', async () => {
    for (const who of outsiders)
      for (const url of [
        '/v1/notices',
        '/v1/drafts',
        `/v1/people?text=${SECRET}`,
        `/v1/resources?text=${SECRET}`,
        '/v1/policies',
      ])
        expect(gives(await api.as(who).get(url)), url).toBeNull();
  });
  it('from being its subject', async () => {
    mustBe(201, await api.as('chloe').post('/v1/people/mateus.araujo/roles', { role: 'requester' }));
    expect((await api.as('ayse').get(`/v1/exceptions/${number}`)).status).toBe(404);
  });
  it('once it has ended and they ask for the same: the gates, and none of its words', async () => {
    api.pass(1);
    mustBe(200, await api.as('ngozi').post(`/v1/exceptions/${number}/closure`, { note: `${SECRET} is off` }));
    const answer = await api.as('ayse').post(
      '/v1/exceptions',
      requestBody(api, {
        subjects: ['user:mateus.araujo'],
        resources: [resource],
        renewalAnswers: {
          replans: [
            { milestone: 'm1', due: plusDays(api.now(), 20), whyFailed: 'The vendor was late twice.' },
          ],
        },
      }),
    );
    expect(answer.status).toBe(422);
    expect(answer.body['violations'].map((v: Body) => v['code'])).toContain('REQ-SUCCESSOR');
    expect(JSON.stringify(answer.body)).not.toContain(SECRET);
    const own = mustBe(200, await api.as('ayse').get(`/v1/exceptions/${answer.body['exception'].number}`));
    expect(JSON.stringify(own)).not.toContain(SECRET);
    const history = await api.as('ayse').get(`/v1/exceptions/${answer.body['exception'].number}/history`);
    expect(JSON.stringify(history.body)).not.toContain(SECRET);
  });
});

describe('whoever has a part sees it', () => {
  it('requester, risk owner, control owner, milestone owner, analyst, approver and auditor', async () => {
    const other = await submitted(api, { confidential: true, subjects: ['device:yard-recorder'] });
    await tested(api, other);
    await assessed(api, other);
    mustBe(200, await approve(api, other));
    for (const who of ['lukasz', 'ngozi', 'kwame', 'tomas', 'meiling', 'fatou', 'huong', 'hana']) {
      expect((await api.as(who).get(`/v1/exceptions/${other}`)).status, who).toBe(200);
      const list = mustBe(200, await api.as(who).get('/v1/exceptions'));
      expect(
        list['data'].map((r: Body) => r['number']),
        who,
      ).toContain(other);
    }
  });
});
