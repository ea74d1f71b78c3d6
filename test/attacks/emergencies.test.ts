/** Ways to live on emergencies: longer, again, for somebody who is nobody, ratified too late or in part. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDays, plusHours } from '../../src/domain/time.ts';
import { type Answer, type Body, openTestApi, personId, type TestApi } from '../http/open-api.ts';
import { refuses } from '../http/refuses.ts';
import {
  approve,
  assessed,
  freshResource,
  mustBe,
  ready,
  requestBody,
  submitted,
  tested,
} from '../http/stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const grant = (request: Body, over: Body = {}, who = 'ines'): Promise<Answer> =>
  api.as(who).post('/v1/emergencies', {
    requester: 'lukasz',
    request: requestBody(api, request),
    hours: 72,
    rationale: 'The packing line stands still and lorries wait.',
    ...over,
  });
const read = async (number: string): Promise<Body> =>
  mustBe(200, await api.as('hana').get(`/v1/exceptions/${number}`));

describe('an emergency', () => {
  it.each([72.001, 73, 1e9, 0, -1, 1e-9])('is not granted for %s hours', async (hours) => {
    const answer = await grant({ resources: [freshResource()] }, { hours });
    refuses(answer, 422, 'EMERGENCY-TERM', hours > 72 ? 'over-72-hours' : 'not-positive', '/hours');
  });
  it('ends at 72 hours by itself, worker or not, and is not renewed', async () => {
    const { number, expiresAt } = mustBe(201, await grant({ resources: [freshResource()] }));
    expect(expiresAt).toBe(plusHours(api.now(), 72));
    api.pass(3);
    expect(await read(number)).toMatchObject({ inForce: false });
    await api.sweep();
    expect(await read(number)).toMatchObject({ status: 'expired' });
    refuses(
      await api.as('lukasz').post(`/v1/exceptions/${number}/renewals`, { obstacle: 'a', consequence: 'b' }),
      422,
      'REN-EMERGENCY',
      'no-renewal',
    );
  });
  it.each([
    ['nobody at all', 'nobody-here', 'unknown-person'],
    ['an empty name', '', 'unknown-person'],
    ['a mailbox', 'people-systems@example.com', 'unknown-person'],
    ['somebody who left', 'giulia.ferraro', 'inactive-person'],
  ] as const)('is not asked for by %s', async (_what, requester, reason) => {
    refuses(
      await grant({ resources: [freshResource()] }, { requester }),
      422,
      'OFFICE',
      reason,
      '/requester',
    );
  });
  it('is not granted to oneself by another of one’s names', async () => {
    for (const requester of ['ines', 'INES', personId('ines'), 'ines.goncalves@example.com'])
      refuses(await grant({ resources: [freshResource()] }, { requester }), 403, 'APPROVE-SELF', 'requester');
    refuses(
      await grant({ resources: [freshResource()], subjects: ['user:Ines.Goncalves@example.com'] }),
      403,
      'APPROVE-INTEREST',
      'subject',
    );
  });
  it('is not had again for 180 days: not for others, not for the whole of which it was a part', async () => {
    mustBe(201, await grant({ subjects: ['device:packing-line-hmi'], resources: ['system:packing-line'] }));
    api.pass(10);
    for (const [request, over, who] of [
      [{ subjects: ['device:packing-line-hmi'], resources: ['segment:warehouse'] }, {}, 'fatou'],
      [{ subjects: ['device:Packing-Line-HMI'], resources: ['SYSTEM:packing-line'] }, {}, 'ines'],
      [
        { subjects: ['device:packing-line-hmi'], resources: ['system:packing-line'] },
        { requester: 'ayse' },
        'ines',
      ],
    ] as const)
      refuses(await grant(request, over, who), 409, 'EMERGENCY-REPEAT', 'within-180-days');
    api.pass(171);
    mustBe(201, await grant({ subjects: ['device:packing-line-hmi'], resources: ['system:packing-line'] }));
  });
  it('nor from another policy: the scope is what was opened', async () => {
    const scope = { subjects: ['device:measuring-bench-4'], resources: [freshResource()] };
    mustBe(201, await grant({ ...scope, policy: 'phishing-resistant-mfa' }));
    refuses(await grant({ ...scope, policy: 'current-tls' }), 409, 'EMERGENCY-REPEAT', 'within-180-days');
  });
  it('unratified, sends the request that follows to the committee, and gives it its age', async () => {
    const scope = { subjects: ['device:measuring-bench-3'], resources: [freshResource()] };
    const emergency = mustBe(201, await grant(scope));
    api.pass(4);
    await api.sweep();
    const number = await submitted(api, scope, 'ayse');
    await tested(api, number);
    const scored = await assessed(api, number);
    expect(scored['case'].assessment.rung).toBeGreaterThanOrEqual(3);
    expect(scored['chain'].startedAt).toBe(emergency['terms'][0].startsAt);
  });
  it('is not ratified after its end, nor for another scope, nor twice', async () => {
    const resource = freshResource();
    const { number: late } = mustBe(201, await grant({ resources: [resource] }));
    const pending = await ready(api, { resources: [resource], ratifies: late });
    api.pass(3);
    refuses(await approve(api, pending), 422, 'EMERGENCY-RATIFY', 'ended');
    expect((await read(late))['emergency'].ratifiedBy).toBeNull();

    const other = freshResource();
    const { number: running } = mustBe(201, await grant({ resources: [other] }));
    refuses(
      await api
        .as('lukasz')
        .post('/v1/exceptions', requestBody(api, { resources: [freshResource()], ratifies: running })),
      422,
      'EMERGENCY-RATIFY',
      'other-scope',
    );
    const first = await ready(api, { resources: [other], ratifies: running });
    const second = await api
      .as('ayse')
      .post('/v1/exceptions', requestBody(api, { resources: [other], ratifies: running }));
    expect(second.body['violations'].map((v: Body) => v['code'])).toContain('REQ-DUPLICATE');
    mustBe(200, await approve(api, first));
    expect(await read(running)).toMatchObject({ status: 'closed', closure: { reason: 'superseded' } });
  });
  it('ratified in part only, is unratified for the rest', async () => {
    const [one, two] = [freshResource(), freshResource()];
    const { number } = mustBe(
      201,
      await grant({ resources: [one, two], subjects: ['workload:ledger-batch'] }),
    );
    const part = await ready(api, {
      resources: [one],
      subjects: ['workload:ledger-batch'],
      ratifies: number,
    });
    api.pass(0.5);
    mustBe(200, await approve(api, part));
    expect(await read(number)).toMatchObject({ inForce: false });
    api.pass(1);
    const rest = await submitted(api, { resources: [two], subjects: ['workload:ledger-batch'] }, 'ayse');
    await tested(api, rest);
    expect((await assessed(api, rest))['case'].assessment.rung).toBeGreaterThanOrEqual(3);
  });
  it('covers nobody by a wildcard, and nothing of a policy that has no exceptions', async () => {
    refuses(await grant({ subjects: ['group:*'] }), 422, 'REQ-SCOPE', 'wildcard');
    refuses(await grant({ policy: 'break-glass-sealed-tested' }), 422, 'REQ-POLICY', 'not-exceptable');
  });
  it('refused, takes no number', async () => {
    const last = mustBe(201, await grant({ resources: [freshResource()] }))['number'];
    await grant({ resources: [freshResource()] }, { hours: 100 });
    const next = mustBe(
      201,
      await grant({ resources: [freshResource()], termDays: 30, exitDate: plusDays(api.now(), 9) }),
    )['number'];
    expect(Number(next.slice(-4))).toBe(Number(last.slice(-4)) + 1);
  });
});
