/** Every rule of step 1, refused once over HTTP: status, code, field, and a sentence that says what to do. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '../../src/domain/time.ts';
import { type Body, openTestApi, type TestApi } from './open-api.ts';
import { refuses } from './refuses.ts';
import {
  active,
  approve,
  assessed,
  freshResource,
  mustBe,
  ready,
  requestBody,
  submitted,
  tested,
} from './stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const submit = (over: Body, who = 'lukasz') => api.as(who).post('/v1/exceptions', requestBody(api, over));

describe('a request bounces by itself', () => {
  it('REQ-POLICY: without a known policy', async () => {
    const body = refuses(await submit({ policy: '' }), 422, 'REQ-POLICY', 'unknown', '/policy');
    expect(body['exception'].number).toMatch(/^EXC-2026-\d{4}$/);
    const kept = mustBe(200, await api.as('lukasz').get(`/v1/exceptions/${body['exception'].number}`));
    expect(kept['status']).toBe('bounced');
  });
  it('REQ-POLICY: from a policy that has no exceptions', async () =>
    refuses(
      await submit({ policy: 'break-glass-sealed-tested' }),
      422,
      'REQ-POLICY',
      'not-exceptable',
      '/policy',
    ));
  it('REQ-JUSTIFICATION: with urgency alone', async () => {
    const body = refuses(
      await submit({ obstacle: 'This is urgent, we need it ASAP.' }),
      422,
      'REQ-JUSTIFICATION',
      'fell-short',
      '/obstacle',
    );
    expect(body['violations'][0].message).toContain('urgent');
  });
  it('REQ-CONTROL: without a compensating control', async () =>
    refuses(await submit({ controls: [] }), 422, 'REQ-CONTROL', 'none', '/controls'));
  it('REQ-CONTROL: whose test is rarer than every 90 days', async () =>
    refuses(
      await submit({ controls: [{ library: 'dedicated-alert', owner: 'kwame', frequencyDays: 120 }] }),
      422,
      'REQ-CONTROL',
      'frequency',
    ));
  it('REQ-SCOPE: for everything', async () =>
    refuses(await submit({ resources: ['system:*'] }), 422, 'REQ-SCOPE', 'wildcard', '/resources/0'));
  it('REQ-SCOPE: for nobody', async () =>
    refuses(await submit({ subjects: [] }), 422, 'REQ-SCOPE', 'no-subject', '/subjects'));
  it('REQ-TERM: longer than the policy allows', async () =>
    refuses(await submit({ termDays: 120 }), 422, 'REQ-TERM', 'over-policy', '/termDays'));
  it('REQ-TERM: a structural case over 365 days', async () =>
    refuses(
      await submit({
        termDays: 400,
        structuralReason:
          'The plant stops once a year only, and the controller can be exchanged in that week and in no other.',
      }),
      422,
      'REQ-TERM',
      'over-365',
      '/termDays',
    ));
  it('REQ-PLAN: without a milestone', async () =>
    refuses(await submit({ milestones: [] }), 422, 'REQ-PLAN', 'no-milestone', '/milestones'));
  it('REQ-PLAN: without an exit', async () =>
    refuses(await submit({ exitDate: null }), 422, 'REQ-PLAN', 'no-exit', '/exitDate'));
  it('REQ-OWNER: owned by a mailbox', async () => {
    mustBe(
      201,
      await api
        .as('chloe')
        .put('/v1/people/team-inbox', { name: 'Team inbox', email: 'team@example.com', kind: 'mailbox' }),
    );
    refuses(await submit({ riskOwner: 'team-inbox' }), 422, 'REQ-OWNER', 'mailbox', '/riskOwner');
  });
  it('says every reason at once', async () => {
    const { body } = await api.as('lukasz').post('/v1/exceptions', {});
    expect(new Set((body['violations'] as Body[]).map((v) => v['code']))).toEqual(
      new Set(['REQ-POLICY', 'REQ-JUSTIFICATION', 'REQ-CONTROL', 'REQ-SCOPE', 'REQ-PLAN', 'REQ-OWNER']),
    );
  });
  it('in German where German is asked for', async () => {
    const answer = await api
      .as('lukasz')
      .post('/v1/exceptions', requestBody(api, { controls: [] }), { 'accept-language': 'de-CH' });
    expect(answer.body['violations'][0].message).toMatch(/Antrag/);
  });
});

describe('a request meets what is already on record', () => {
  it('REQ-DUPLICATE: overlapping a live exception', async () => {
    const resource = freshResource();
    const number = await submitted(api, { resources: [resource] });
    const body = refuses(await submit({ resources: [resource] }, 'ayse'), 422, 'REQ-DUPLICATE', 'live');
    expect(JSON.stringify(body['violations'])).toContain(number);
  });
  it('REQ-DUPLICATE: a confidential one shows its code and a contact only', async () => {
    const resource = freshResource();
    await submitted(api, { resources: [resource], confidential: true, title: 'Sealed matter of the board' });
    const body = refuses(
      await submit({ resources: [resource] }, 'ayse'),
      422,
      'REQ-DUPLICATE',
      'live-confidential',
    );
    expect(JSON.stringify(body)).not.toContain('Sealed matter');
  });
  it('REQ-SUCCESSOR: asking again after the end is a renewal by another name', async () => {
    const resource = freshResource();
    const number = await active(api, { resources: [resource] });
    api.pass(1);
    mustBe(200, await api.as('ngozi').post(`/v1/exceptions/${number}/closure`, { note: 'not needed' }));
    api.pass(5);
    const body = refuses(await submit({ resources: [resource] }), 422, 'REQ-SUCCESSOR', 'gates-apply');
    refuses(
      { status: 422, body, headers: { 'content-type': 'application/problem+json' } },
      422,
      'REN-PROGRESS',
      'none-completed',
    );
  });
  it('REQ-LINEAGE: a lookalike is judged in writing before the score', async () => {
    const resource = freshResource();
    await active(api, { resources: [resource], subjects: ['service-account:svc-one'] });
    api.pass(1);
    const number = await submitted(api, { resources: [resource], subjects: ['service-account:svc-two'] });
    await tested(api, number);
    const { proposal } = mustBe(
      200,
      await api.as('meiling').get(`/v1/exceptions/${number}/assessment-proposal`),
    );
    const score = (s: Body) => ({ ...s, rationale: 'as seen' });
    const answer = await api.as('meiling').post(`/v1/exceptions/${number}/assessment`, {
      threat: 'theft',
      inherent: score(proposal.inherent),
      residual: score(proposal.residual),
    });
    refuses(answer, 422, 'REQ-LINEAGE', 'unjudged');
  });
  it('EMERGENCY-RATIFY: ratifying what is no emergency', async () => {
    const number = await active(api);
    refuses(await submit({ ratifies: number }), 422, 'EMERGENCY-RATIFY', 'not-an-emergency', '/ratifies');
  });
  it('OWNER-LEFT: handing over to the same person', async () => {
    const number = await active(api);
    refuses(
      await api.as('ngozi').post(`/v1/exceptions/${number}/risk-owner`, { to: 'ngozi' }),
      422,
      'OWNER-LEFT',
      'same-person',
    );
  });
});

describe('a corrected request', () => {
  it('keeps its number, and each bounce stays on record', async () => {
    const bounced = await submit({ controls: [], exitDate: plusDays(api.now(), 120) });
    const { number } = bounced.body['exception'];
    const corrected = mustBe(
      201,
      await api.as('lukasz').post(`/v1/exceptions/${number}/submission`, requestBody(api)),
    );
    expect([corrected['number'], corrected['status'], corrected['bounces'].length]).toEqual([
      number,
      'submitted',
      1,
    ]);
  });
  it('goes the whole way', async () => {
    const number = await ready(api);
    const approved = mustBe(200, await approve(api, number));
    expect([approved['status'], approved['inForce']]).toEqual(['active', true]);
    expect(await assessed(api, await submitted(api))).toMatchObject({ status: 'assessed' });
  });
});
