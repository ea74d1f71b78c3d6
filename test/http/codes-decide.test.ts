/** Every rule of steps 2 and 3, refused once over HTTP. */
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
  seenOf,
  submitted,
  tested,
  vote,
} from './stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const assessment = (over: Body = {}): Body => ({
  threat: 'theft',
  inherent: { likelihood: 3, impact: 3, rationale: 'seen' },
  residual: { likelihood: 3, impact: 3, rationale: 'seen' },
  overrideReason: 'the hall is locked',
  ...over,
});
const committeeCase = (over: Body = {}) => ready(api, { tier: 'T0', ...over });

describe('an assessment is refused', () => {
  it('ASSESS-SELF: by the requester', async () => {
    const number = await submitted(api, {}, 'meiling');
    refuses(
      await api.as('meiling').post(`/v1/exceptions/${number}/assessment`, assessment()),
      403,
      'ASSESS-SELF',
      'requester',
    );
  });
  it('ASSESS-OVERRIDE: that differs from the proposal without a reason', async () => {
    const number = await submitted(api);
    refuses(
      await api.as('meiling').post(
        `/v1/exceptions/${number}/assessment`,
        assessment({
          inherent: { likelihood: 5, impact: 5, rationale: 'x' },
          residual: { likelihood: 5, impact: 5, rationale: 'x' },
          overrideReason: null,
        }),
      ),
      422,
      'ASSESS-OVERRIDE',
      'no-reason',
    );
  });
  it('ASSESS-RESIDUAL: that leans on a control which nobody tested', async () => {
    const number = await submitted(api);
    refuses(
      await api
        .as('meiling')
        .post(
          `/v1/exceptions/${number}/assessment`,
          assessment({ residual: { likelihood: 1, impact: 1, rationale: 'x' } }),
        ),
      422,
      'ASSESS-RESIDUAL',
      'untested-control',
    );
  });
  it('ASSESS-SECOND: a lowering override, by the same analyst twice', async () => {
    const number = await submitted(api, { tier: 'T1', classification: 'restricted' });
    await tested(api, number);
    const lowered = await assessed(api, number, { inherent: '1x1', residual: '1x1' });
    expect(lowered['status']).toBe('submitted');
    refuses(
      await api.as('meiling').post(`/v1/exceptions/${number}/assessment/second`),
      403,
      'ASSESS-SECOND',
      'same-person',
    );
    expect(
      mustBe(200, await api.as('bjorn').post(`/v1/exceptions/${number}/assessment/second`))['status'],
    ).toBe('assessed');
  });
  it('ASSESS-REOPENED: a decision on a score whose facts have changed', async () => {
    const resource = freshResource();
    const number = await ready(api, { resources: [resource] });
    mustBe(200, await api.as('chloe').put(`/v1/resources/${resource}`, { name: 'Machine', tier: 'T0' }));
    refuses(await approve(api, number), 409, 'ASSESS-REOPENED', 'fact-changed');
    expect(mustBe(200, await api.as('meiling').get(`/v1/exceptions/${number}`))['status']).toBe('submitted');
  });
});

describe('an approval is refused', () => {
  it('APPROVE-SELF: by the requester, also through a delegation', async () => {
    const number = await submitted(api, {}, 'siobhan');
    await tested(api, number);
    await assessed(api, number);
    refuses(await approve(api, number, 'siobhan'), 403, 'APPROVE-SELF', 'requester');
  });
  it('APPROVE-ASSESSOR: by whoever scored it', async () => {
    const number = await submitted(api);
    await tested(api, number);
    mustBe(201, await api.as('chloe').post('/v1/people/fatou/roles', { role: 'analyst' }));
    await assessed(api, number, {}, 'fatou');
    refuses(await approve(api, number, 'fatou'), 403, 'APPROVE-ASSESSOR', 'assessor');
  });
  it('APPROVE-AUTHORITY: by nobody whom the route names', async () =>
    refuses(await approve(api, await ready(api), 'kwame'), 403, 'APPROVE-AUTHORITY', 'none'));
  it('APPROVE-AUTHORITY: above the ceiling of a delegation', async () => {
    const number = await ready(
      api,
      { tier: 'T1', classification: 'confidential' },
      { inherent: '3x3', residual: '3x3' },
    );
    refuses(await approve(api, number, 'fatou'), 403, 'APPROVE-AUTHORITY', 'ceiling');
  });
  it('APPROVE-AUTHORITY: by one person where the committee votes', async () =>
    refuses(await approve(api, await committeeCase()), 403, 'APPROVE-AUTHORITY', 'committee-only'));
  it('APPROVE-INTEREST: by the risk owner', async () => {
    const number = await ready(api, { riskOwner: 'siobhan' });
    refuses(await approve(api, number, 'siobhan'), 403, 'APPROVE-INTEREST', 'risk-owner');
  });
  it('APPROVE-RECIPROCAL: by two delegates for each other', async () => {
    const first = await submitted(api, {}, 'fatou');
    await tested(api, first);
    await assessed(api, first);
    mustBe(200, await approve(api, first, 'siobhan'));
    const second = await submitted(api, {}, 'siobhan');
    await tested(api, second);
    await assessed(api, second);
    refuses(await approve(api, second, 'fatou'), 403, 'APPROVE-RECIPROCAL', 'within-90-days');
  });
  it('APPROVE-RECUSED: by a member who declared an interest', async () => {
    const number = await committeeCase();
    mustBe(
      200,
      await api.as('huong').post(`/v1/exceptions/${number}/recusals`, { note: 'my brother runs the hall' }),
    );
    refuses(await vote(api, number, 'huong'), 403, 'APPROVE-RECUSED', 'declared');
  });
  it('APPROVE-STEPUP: with a stored token, and with a sign-in of six minutes ago', async () => {
    const number = await ready(api);
    const body = { rationale: 'The plan is sound and the alert works.', seen: await seenOf(api, number) };
    refuses(
      await api.asToken('ines').post(`/v1/exceptions/${number}/approval`, body),
      403,
      'APPROVE-STEPUP',
      'token',
    );
    refuses(
      await api.asStale('ines').post(`/v1/exceptions/${number}/approval`, body),
      403,
      'APPROVE-STEPUP',
      'not-fresh',
    );
  });
  it('APPROVE-EVIDENCE: before its control passed a test', async () => {
    const number = await submitted(api);
    await assessed(api, number);
    refuses(await approve(api, number), 422, 'APPROVE-EVIDENCE', 'control-untested');
  });
  it('APPROVE-START: that would start more than 30 days ahead', async () => {
    const number = await ready(api, {
      requestedStart: plusDays(api.now(), 45),
      milestones: [{ title: 'Server ordered', due: plusDays(api.now(), 60), owner: 'tomas' }],
    });
    refuses(await approve(api, number), 422, 'APPROVE-START', 'too-far');
  });
  it('APPROVE-TERM: for longer than was asked', async () =>
    refuses(
      await approve(api, await ready(api), 'ines', { termDays: 80 }),
      422,
      'APPROVE-TERM',
      'longer-than-requested',
      '/termDays',
    ));
  it('APPROVE-STALE: of something else than is there now', async () =>
    refuses(
      await approve(api, await ready(api), 'ines', { seen: '0'.repeat(64) }),
      409,
      'APPROVE-STALE',
      'changed-since-seen',
    ));
  it('APPROVE-RATIONALE: without a rationale', async () =>
    refuses(
      await approve(api, await ready(api), 'ines', { rationale: '' }),
      422,
      'APPROVE-RATIONALE',
      'empty',
      '/rationale',
    ));
  it('APPROVE-QUORUM: where fewer than three seats are not recused', async () => {
    const number = await committeeCase();
    for (const member of ['huong', 'thordis', 'rahul'])
      mustBe(200, await api.as(member).post(`/v1/exceptions/${number}/recusals`, { note: 'an interest' }));
    refuses(await vote(api, number, 'jiri'), 409, 'APPROVE-QUORUM', 'impossible');
  });
});

describe('an emergency', () => {
  const grant = (over: Body, request: Body = {}, who = 'ines') =>
    api.as(who).post('/v1/emergencies', {
      requester: 'lukasz',
      request: requestBody(api, request),
      hours: 24,
      rationale: 'The packing line stands still and lorries wait.',
      ...over,
    });
  it('APPROVE-AUTHORITY: is granted by nobody else than the CISO or a delegate, a seat on the committee or not', async () => {
    for (const who of ['ayse', 'huong'])
      refuses(await grant({}, {}, who), 403, 'APPROVE-AUTHORITY', 'emergency');
  });
  it('EMERGENCY-TERM: lasts at most 72 hours', async () =>
    refuses(await grant({ hours: 100 }), 422, 'EMERGENCY-TERM', 'over-72-hours', '/hours'));
  it('EMERGENCY-REPEAT: is not repeated within 180 days', async () => {
    const resource = freshResource();
    mustBe(201, await grant({}, { resources: [resource] }));
    api.pass(3);
    refuses(await grant({}, { resources: [resource] }), 409, 'EMERGENCY-REPEAT', 'within-180-days');
  });
  it('APPROVE-SELF: is not granted to oneself', async () =>
    refuses(await grant({ requester: 'ines' }), 403, 'APPROVE-SELF', 'requester'));
  it('REN-EMERGENCY: can not be renewed', async () => {
    const { number } = mustBe(201, await grant({}));
    refuses(
      await api.as('lukasz').post(`/v1/exceptions/${number}/renewals`, {
        obstacle: 'The printer has no second factor.',
        consequence: 'No labels for hall 4.',
      }),
      422,
      'REN-EMERGENCY',
      'no-renewal',
    );
  });
  it('is ratified by a full request, and closes as superseded', async () => {
    const resource = freshResource();
    const emergency = mustBe(201, await grant({}, { resources: [resource] }));
    const number = await ready(api, { resources: [resource], ratifies: emergency['number'] });
    const approved = mustBe(200, await approve(api, number));
    expect(approved['terms'][0].startsAt).toBe(emergency['terms'][0].startsAt);
    expect(
      mustBe(200, await api.as('ines').get(`/v1/exceptions/${emergency['number']}`))['closure'].reason,
    ).toBe('superseded');
  });
});

describe('authority and settings', () => {
  it('DELEGATION: nobody delegates to themselves', async () =>
    refuses(
      await api
        .as('ines')
        .post('/v1/authority/delegations', { to: 'ines', ceiling: 'low', endsAt: plusDays(api.now(), 30) }),
      422,
      'DELEGATION',
      'self',
    ));
  it('OFFICE: nobody unknown becomes CISO', async () =>
    refuses(
      await api.as('chloe').post('/v1/authority/ciso', { holder: 'nobody-here' }),
      422,
      'OFFICE',
      'unknown-person',
    ));
  it('POLICY: a retired policy is not retired again', async () => {
    mustBe(
      200,
      await api
        .as('chloe')
        .post('/v1/policies/current-tls/retirement', { reason: 'replaced by a newer one' }),
    );
    refuses(
      await api.as('chloe').post('/v1/policies/current-tls/retirement', { reason: 'again' }),
      422,
      'POLICY',
      'retired',
    );
  });
  it('CONFIG-AUTHORITY: what is fixed stays fixed, and a second person confirms', async () => {
    const effectiveAt = plusDays(api.now(), 2);
    refuses(
      await api.as('ines').post('/v1/configuration/proposals', {
        change: { emergencyHours: 100 },
        effectiveAt,
        reason: 'longer',
      }),
      403,
      'CONFIG-AUTHORITY',
      'fixed',
    );
    const { events } = mustBe(
      201,
      await api.as('ines').post('/v1/configuration/proposals', {
        change: { policyThreshold: 30 },
        effectiveAt,
        reason: 'stricter',
      }),
    );
    refuses(
      await api.as('ines').post(`/v1/configuration/proposals/${events[0].proposal}/confirmation`),
      403,
      'CONFIG-AUTHORITY',
      'second-person',
    );
    mustBe(200, await api.as('chloe').post(`/v1/configuration/proposals/${events[0].proposal}/confirmation`));
  });
  it('APPROVE-VACANT: without a CISO or an acting one, the top rung waits, and says so', async () => {
    const other = await openTestApi();
    try {
      const number = await ready(other, { tier: 'T0', riskOwner: 'ines' });
      mustBe(
        200,
        await other
          .as('ines')
          .post('/v1/authority/acting-ciso', { person: 'viktoriia', until: plusDays(other.now(), 1) }),
      );
      other.pass(2);
      refuses(await vote(other, number, 'huong'), 409, 'APPROVE-VACANT', 'recused-no-acting');
    } finally {
      await other.close();
    }
  });
  it('an approval by the committee falls with the votes', async () => {
    const number = await committeeCase();
    for (const member of ['huong', 'thordis']) mustBe(200, await vote(api, number, member));
    expect(mustBe(200, await vote(api, number, 'ines'))['status']).toBe('active');
    expect((await active(api)).startsWith('EXC-')).toBe(true);
  });
  it('APPROVE-PERIOD: no vote after seven days', async () => {
    const number = await committeeCase();
    mustBe(200, await vote(api, number, 'huong', 'abstain'));
    api.pass(8);
    const answer = await vote(api, number, 'thordis');
    expect(
      answer.status === 200 || answer.body['code'] === 'APPROVE-PERIOD',
      JSON.stringify(answer.body),
    ).toBe(true);
  });
});
