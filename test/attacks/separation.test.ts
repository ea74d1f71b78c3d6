/** Ways to decide on one's own case, and to decide without the right to. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '../../src/domain/time.ts';
import { type Answer, type Body, openTestApi, personId, type TestApi } from '../http/open-api.ts';
import { refuses } from '../http/refuses.ts';
import {
  active,
  approve,
  assessed,
  freshResource,
  mustBe,
  ready,
  renewalBody,
  requestBody,
  seenOf,
  submitted,
  tested,
  vote,
} from '../http/stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const group = async (ref: string, ...members: readonly string[]): Promise<void> => {
  mustBe(200, await api.as('chloe').put(`/v1/subjects/${ref}`, { name: ref, members }));
};
async function delegated(to: string, over: Body = {}): Promise<string> {
  const before = mustBe(200, await api.as('ines').get('/v1/authority'))['delegations'].length;
  const authority = mustBe(
    201,
    await api
      .as('ines')
      .post('/v1/authority/delegations', { to, ceiling: 'low', endsAt: plusDays(api.now(), 60), ...over }),
  );
  const { id } = authority['delegations'][before];
  mustBe(
    200,
    await api.as(to).post(`/v1/authority/delegations/${id}/acceptance`, { statement: 'I answer for it.' }),
  );
  return id;
}
const status = async (number: string): Promise<string> =>
  mustBe(200, await api.as('hana').get(`/v1/exceptions/${number}`))['status'];

describe('nobody decides on their own request', () => {
  it('by a delegation that the CISO gives to the requester afterwards', async () => {
    const number = await ready(api);
    await delegated('lukasz');
    refuses(await approve(api, number, 'lukasz'), 403, 'APPROVE-SELF', 'requester');
  });
  it('as the CISO, whose acting CISO is asked instead', async () => {
    const number = await submitted(api, {}, 'ines');
    await tested(api, number);
    await assessed(api, number);
    refuses(await approve(api, number, 'ines'), 403, 'APPROVE-SELF', 'requester');
    mustBe(200, await approve(api, number, 'viktoriia'));
  });
  it('by a vote, nor by the manager’s', async () => {
    const number = await submitted(api, { tier: 'T0' }, 'huong');
    await tested(api, number);
    await assessed(api, number);
    refuses(await vote(api, number, 'huong'), 403, 'APPROVE-RECUSED', 'interest');
    // Rahul is the manager of the risk owner.
    refuses(await vote(api, number, 'rahul'), 403, 'APPROVE-RECUSED', 'manager');
  });
  it('by handing the risk to the one who approves, or the control', async () => {
    const number = await ready(api);
    mustBe(200, await api.as('lukasz').post(`/v1/exceptions/${number}/risk-owner`, { to: 'fatou' }));
    refuses(await approve(api, number, 'fatou'), 403, 'APPROVE-INTEREST', 'risk-owner');
    const other = await submitted(api, { controls: [{ library: 'dedicated-alert', owner: 'fatou' }] });
    await tested(api, other);
    await assessed(api, other);
    refuses(await approve(api, other, 'fatou'), 403, 'APPROVE-INTEREST', 'control-owner');
  });
  it('with the key of an approval that somebody else has made', async () => {
    const number = await ready(api);
    const body = { rationale: 'The plan is sound and the alert works.', seen: await seenOf(api, number) };
    const key = { 'idempotency-key': 'approve-once' };
    mustBe(200, await api.as('fatou').post(`/v1/exceptions/${number}/approval`, body, key));
    const again = await api.as('kwame').post(`/v1/exceptions/${number}/approval`, body, key);
    expect([again.status, again.headers['idempotent-replayed']]).toEqual([403, undefined]);
  });
});

describe('nobody decides on what covers them', () => {
  // The same people again would be lookalikes of the request before (REQ-LINEAGE).
  afterEach(async () => {
    for (const row of mustBe(
      200,
      await api.as('lukasz').get('/v1/exceptions?requester=lukasz&status=submitted,assessed'),
    )['data'])
      await api.as('lukasz').post(`/v1/exceptions/${row.number}/withdrawal`, { note: 'not needed' });
  });
  it('as a member of the group that is asked for, nested however deep', async () => {
    await group('group:inner', `user:${personId('fatou')}`, 'user:tomas');
    await group('group:middle', 'group:inner');
    await group('group:outer', 'group:middle', 'group:outer');
    const number = await ready(api, { subjects: ['group:outer'] });
    refuses(await approve(api, number, 'fatou'), 403, 'APPROVE-INTEREST', 'subject');
  });
  it('having joined the group after the request, in place of somebody who left it', async () => {
    await group('group:shift', 'user:tomas', 'user:noa');
    const number = await ready(api, { subjects: ['group:shift'] });
    await group('group:shift', 'user:tomas', 'user:siobhan');
    refuses(await approve(api, number, 'siobhan'), 403, 'APPROVE-INTEREST', 'subject');
    expect(await status(number)).not.toBe('active');
  });
  it('having joined it after the request, once it is assessed anew', async () => {
    await group('group:night', 'user:tomas');
    const number = await ready(api, { subjects: ['group:night'] });
    await group('group:night', 'user:tomas', 'user:siobhan');
    refuses(await approve(api, number, 'siobhan'), 403, 'APPROVE-INTEREST', 'subject');
    await assessed(api, number);
    refuses(await approve(api, number, 'siobhan'), 403, 'APPROVE-INTEREST', 'subject');
  });
  it('by a vote, having joined the group', async () => {
    await group('group:board', 'user:tomas', 'user:noa');
    const number = await ready(api, { tier: 'T0', subjects: ['group:board'] });
    await group('group:board', 'user:tomas', 'user:jiri');
    refuses(await vote(api, number, 'jiri'), 403, 'APPROVE-RECUSED', 'interest');
  });
  it('nor assesses it, having joined the group', async () => {
    await group('group:early', 'user:tomas');
    const number = await submitted(api, { subjects: ['group:early'] });
    await tested(api, number);
    await group('group:early', 'user:meiling');
    const { proposal } = mustBe(
      200,
      await api.as('meiling').get(`/v1/exceptions/${number}/assessment-proposal`),
    );
    const score = (s: Body) => ({ likelihood: s['likelihood'], impact: s['impact'], rationale: 'seen' });
    refuses(
      await api.as('meiling').post(`/v1/exceptions/${number}/assessment`, {
        threat: 'theft',
        inherent: score(proposal.inherent),
        residual: score(proposal.residual),
      }),
      403,
      'ASSESS-SELF',
      'subject',
    );
  });
});

describe('nobody decides who has assessed', () => {
  it('after losing the role of an analyst', async () => {
    const number = await submitted(api);
    await tested(api, number);
    mustBe(201, await api.as('chloe').post('/v1/people/fatou/roles', { role: 'analyst' }));
    await assessed(api, number, {}, 'fatou');
    mustBe(200, await api.as('chloe').delete('/v1/people/fatou/roles/analyst'));
    refuses(await approve(api, number, 'fatou'), 403, 'APPROVE-ASSESSOR', 'assessor');
  });
  it('as the second analyst of a lowered score', async () => {
    const number = await submitted(api, { tier: 'T1', classification: 'restricted' });
    await tested(api, number);
    await assessed(api, number, { inherent: '1x1', residual: '1x1' });
    mustBe(201, await api.as('chloe').post('/v1/people/siobhan/roles', { role: 'analyst' }));
    mustBe(200, await api.as('siobhan').post(`/v1/exceptions/${number}/assessment/second`));
    mustBe(200, await api.as('chloe').delete('/v1/people/siobhan/roles/analyst'));
    refuses(await approve(api, number, 'siobhan'), 403, 'APPROVE-ASSESSOR', 'assessor');
  });
});

describe('two delegates do not approve in turns', () => {
  it('also where one of the two is an emergency', async () => {
    const first = await submitted(api, {}, 'fatou');
    await tested(api, first);
    await assessed(api, first);
    mustBe(200, await approve(api, first, 'siobhan'));
    const grant = (who: string) =>
      api.as(who).post('/v1/emergencies', {
        requester: 'siobhan',
        request: requestBody(api),
        hours: 24,
        rationale: 'The packing line stands still and lorries wait.',
      });
    refuses(await grant('fatou'), 403, 'APPROVE-RECIPROCAL', 'within-90-days');
    mustBe(201, await grant('ines'));
  });
});

describe('a delegate does not approve the renewal', () => {
  it('that another delegate files, whose approval they had', async () => {
    const first = await submitted(api, {}, 'siobhan');
    await tested(api, first);
    await assessed(api, first);
    const delegation = await delegated('noa');
    mustBe(200, await approve(api, first, 'noa'));
    const taken = `/v1/authority/delegations/${delegation}/revocation`;
    mustBe(200, await api.as('ines').post(taken, { reason: 'It was for this one.' }));
    const number = await active(api, { riskOwner: 'noa' });
    api.pass(25);
    await tested(api, number);
    const done = { evidence: ['https://wiki.example.com/order'] };
    mustBe(200, await api.as('tomas').post(`/v1/exceptions/${number}/milestones/m1/completion`, done));
    mustBe(200, await api.as('meiling').post(`/v1/exceptions/${number}/milestones/m1/confirmation`));
    api.pass(10);
    // Not by who asked for it once, but by the risk owner: whoever files is who asks.
    mustBe(201, await api.as('noa').post(`/v1/exceptions/${number}/renewals`, renewalBody(api)));
    await assessed(api, number);
    refuses(await approve(api, number, 'siobhan'), 403, 'APPROVE-RECIPROCAL', 'within-90-days');
    mustBe(200, await approve(api, number, 'ines'));
  });
});

describe('a right that has ended gives nothing', () => {
  it('a delegation that is revoked between reading and approving', async () => {
    const delegation = await delegated('noa');
    const number = await ready(api);
    const body = { rationale: 'The plan is sound and the alert works.', seen: await seenOf(api, number) };
    const revoke = () =>
      api.as('ines').post(`/v1/authority/delegations/${delegation}/revocation`, { reason: 'moved' });
    mustBe(200, await revoke());
    refuses(
      await api.as('noa').post(`/v1/exceptions/${number}/approval`, body),
      403,
      'APPROVE-AUTHORITY',
      'none',
    );
    refuses(await revoke(), 422, 'DELEGATION', 'ended');
  });
  it('a delegation of the CISO before, 30 days after the change; the one before is nobody now', async () => {
    const other = await openTestApi();
    try {
      mustBe(200, await other.as('chloe').post('/v1/authority/ciso', { holder: 'viktoriia' }));
      other.pass(29);
      mustBe(200, await approve(other, await ready(other), 'fatou'));
      other.pass(2);
      const number = await ready(other);
      refuses(await approve(other, number, 'fatou'), 403, 'APPROVE-AUTHORITY', 'none');
      refuses(await approve(other, number, 'ines'), 403, 'APPROVE-AUTHORITY', 'none');
      // The old CISO back in office brings back no delegation of before.
      mustBe(200, await other.as('chloe').post('/v1/authority/ciso', { holder: 'ines' }));
      refuses(await approve(other, number, 'fatou'), 403, 'APPROVE-AUTHORITY', 'none');
    } finally {
      await other.close();
    }
  });
  it('whoever left the organisation: neither session nor token nor password', async () => {
    const number = await ready(api);
    const body = { rationale: 'The plan is sound and the alert works.', seen: await seenOf(api, number) };
    const asking: readonly ((who: string) => Promise<Answer>)[] = [
      (who) => api.as(who).get('/v1/me'),
      (who) => api.asToken(who).get('/v1/me'),
    ];
    for (const ask of asking) mustBe(200, await ask('siobhan'));
    mustBe(200, await api.as('chloe').post('/v1/people/siobhan/departure'));
    for (const ask of asking) refuses(await ask('siobhan'), 401, 'ROLE', 'signed-out');
    refuses(
      await api.as('siobhan').post(`/v1/exceptions/${number}/approval`, body),
      401,
      'ROLE',
      'signed-out',
    );
    const leaver = '/v1/people/mateus.araujo';
    const entry = { name: 'Mateus Araújo', email: 'mateus.araujo@example.com' };
    mustBe(200, await api.as('chloe').put(leaver, entry));
    const { username, password } = mustBe(201, await api.as('chloe').post(`${leaver}/account`));
    mustBe(200, await api.as('chloe').post(`${leaver}/departure`));
    refuses(
      await api.anonymous().post('/v1/sign-in', { username, password, code: '123456' }),
      401,
      'SIGN-IN',
      'wrong',
    );
    refuses(await api.as('chloe').post(`${leaver}/account`), 422, 'OFFICE', 'inactive-person');
  });
  it('a CISO who left: whoever acts for them decides, and their seat and delegate are gone in time', async () => {
    const other = await openTestApi();
    try {
      const number = await ready(other);
      refuses(await approve(other, number, 'viktoriia'), 403, 'APPROVE-AUTHORITY', 'none');
      mustBe(200, await other.as('chloe').post('/v1/people/ines/departure'));
      mustBe(200, await other.as('chloe').post('/v1/people/ines/departure'));
      const { absences, seats } = mustBe(200, await other.as('noa').get('/v1/authority'));
      expect(absences).toEqual([{ from: other.now(), until: null }]);
      expect(
        seats.filter((seat: Body) => seat['until'] === null).map((seat: Body) => seat['person'].name),
      ).not.toContain('Inês Gonçalves');
      mustBe(200, await approve(other, number, 'viktoriia'));
      other.pass(31);
      refuses(await approve(other, await ready(other), 'fatou'), 403, 'APPROVE-AUTHORITY', 'none');
      refuses(
        await other.as('chloe').post('/v1/people/chloe/departure'),
        422,
        'OFFICE',
        'last-administrator',
      );
      mustBe(200, await other.as('chloe').get('/v1/me'));
    } finally {
      await other.close();
    }
  });
  it('an administrator in the name of the CISO, without a trace', async () => {
    const other = await openTestApi();
    try {
      refuses(await other.as('ines').post('/v1/people/ines/account'), 403, 'ROLE', 'missing');
      refuses(await other.asToken('chloe').post('/v1/people/ines/account'), 403, 'APPROVE-STEPUP', 'token');
      mustBe(201, await other.as('chloe').post('/v1/people/ines/account'));
      // What was open by the sign-in before has ended; the CISO is told, and everybody sees by whom.
      refuses(await other.as('ines').get('/v1/me'), 401, 'ROLE', 'signed-out');
      const told = mustBe(200, await other.asToken('ines').get('/v1/notices'));
      expect(told['data']).toContainEqual(expect.objectContaining({ kind: 'sign-in-issued' }));
      const { signIns } = mustBe(200, await other.as('noa').get('/v1/authority'));
      expect(signIns).toEqual([
        expect.objectContaining({
          person: expect.objectContaining({ name: 'Inês Gonçalves' }),
          by: expect.objectContaining({ name: 'Chloë Mbeki' }),
        }),
      ]);
    } finally {
      await other.close();
    }
  });
});

describe('what counts for a gate comes from somebody else', () => {
  it('a control test by requester or risk owner, also by whoever becomes it', async () => {
    const number = await submitted(api, { controls: [{ library: 'dedicated-alert', owner: 'ngozi' }] });
    const test = (who: string) =>
      api.as(who).post(`/v1/exceptions/${number}/control-tests`, {
        control: 'c1',
        result: 'pass',
        evidence: ['https://wiki.example.com/1'],
      });
    refuses(await test('ngozi'), 403, 'CONTROL-SELF', 'risk-owner');
    refuses(await test('lukasz'), 403, 'ROLE', 'missing');
    mustBe(201, await test('noa'));
  });
  it('a milestone confirmed by its owner, or by who said that it is done', async () => {
    const number = await active(api, {
      milestones: [{ title: 'Server ordered', due: plusDays(api.now(), 30), owner: 'kwame' }],
    });
    const at = `/v1/exceptions/${number}/milestones/m1`;
    mustBe(200, await api.as('ngozi').post(`${at}/completion`, { evidence: ['https://wiki.example.com/1'] }));
    refuses(await api.as('kwame').post(`${at}/confirmation`), 422, 'MILESTONE', 'confirm-own');
    refuses(await api.as('ngozi').post(`${at}/confirmation`), 422, 'MILESTONE', 'confirm-own');
    mustBe(200, await api.as('meiling').post(`${at}/confirmation`));
  });
  it('a requester reaches neither drafts nor tokens nor notices of others', async () => {
    const draft = '0192f000-0000-7000-8000-00000000000a';
    mustBe(200, await api.as('lukasz').put(`/v1/drafts/${draft}`, { title: 'Mine', content: { a: 1 } }));
    expect((await api.as('ayse').get(`/v1/drafts/${draft}`)).status).toBe(404);
    expect((await api.as('ayse').delete(`/v1/drafts/${draft}`)).status).toBe(404);
    expect((await api.as('ayse').put(`/v1/drafts/${draft}`, { title: 'Hers', content: {} })).status).toBe(
      404,
    );
    expect(mustBe(200, await api.as('lukasz').get(`/v1/drafts/${draft}`))['title']).toBe('Mine');
    const token = mustBe(201, await api.as('lukasz').post('/v1/tokens', { name: 'mine' }));
    expect((await api.as('ayse').delete(`/v1/tokens/${token['id']}`)).status).toBe(404);
    expect(mustBe(200, await api.as('ayse').get('/v1/tokens'))['data']).toEqual([]);
    const [notice] = mustBe(200, await api.as('lukasz').get('/v1/notices'))['data'];
    await api.as('ayse').post('/v1/notices/read', { ids: [notice.id] });
    expect(mustBe(200, await api.as('lukasz').get('/v1/notices'))['data'][0].readAt).toBeNull();
  });
  it('a token makes no other token and changes no authority', async () => {
    refuses(await api.asToken('ines').post('/v1/tokens', { name: 'child' }), 403, 'APPROVE-STEPUP', 'token');
    refuses(
      await api.asToken('ines').post('/v1/authority/delegations', {
        to: 'noa',
        ceiling: 'critical',
        endsAt: plusDays(api.now(), 30),
      }),
      403,
      'APPROVE-STEPUP',
      'token',
    );
    refuses(
      await api.asToken('chloe').post('/v1/authority/ciso', { holder: 'noa' }),
      403,
      'APPROVE-STEPUP',
      'token',
    );
    refuses(
      await api.asToken('ines').post('/v1/emergencies', {
        requester: 'lukasz',
        request: requestBody(api, { resources: [freshResource()] }),
        rationale: 'The packing line stands still.',
      }),
      403,
      'APPROVE-STEPUP',
      'token',
    );
  });
});
