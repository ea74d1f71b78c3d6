/** What the settings answer: who holds what and what may be done about it, how a delegation was used, what is configured. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '../../src/domain/time.ts';
import { type Body, openTestApi, type TestApi } from './open-api.ts';
import { approve, mustBe, ready, submitted } from './stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const authority = async (who: string): Promise<Body> => mustBe(200, await api.as(who).get('/v1/authority'));
const delegationTo = async (name: string, who = 'ines'): Promise<Body> =>
  (await authority(who))['delegations'].find((d: Body) => d['to'].name.startsWith(name));
const why = (of: Body, action: string): string[] =>
  of['allowedActions']
    .find((a: Body) => a['action'] === action)
    .because.map((v: Body) => `${v['code']}.${v['reason']}`);

describe('authority', () => {
  it('says who is CISO since when, and that nobody is missing', async () => {
    expect(await authority('lukasz')).toMatchObject({
      ciso: { holder: { name: 'Inês Gonçalves', active: true } },
      vacancy: null,
    });
  });
  it('says of each action who may, in the words of the rule', async () => {
    expect(why(await authority('ines'), 'GrantDelegation')).toEqual([]);
    expect(why(await authority('chloe'), 'GrantDelegation')).toEqual(['DELEGATION.not-ciso']);
    expect(why(await delegationTo('Fatou', 'fatou'), 'AcceptDelegation')).toEqual([
      'DELEGATION.already-accepted',
    ]);
  });
  it('shows a delegation from its offer over its acceptance to its end', async () => {
    const terms = { to: 'bjorn', ceiling: 'low', endsAt: plusDays(api.now(), 90) };
    mustBe(201, await api.as('ines').post('/v1/authority/delegations', terms));
    const offered = await delegationTo('Björn', 'bjorn');
    expect(offered).toMatchObject({ standing: 'offered', used: { granted: 0, rejected: 0 } });
    expect(why(offered, 'AcceptDelegation')).toEqual([]);
    const path = `/v1/authority/delegations/${offered['id']}`;
    mustBe(
      200,
      await api.as('bjorn').post(`${path}/acceptance`, { statement: 'I answer for each of them.' }),
    );
    expect(await delegationTo('Björn')).toMatchObject({ standing: 'stands', inForceUntil: terms.endsAt });
    mustBe(200, await api.as('ines').post(`${path}/revocation`, { reason: 'back from leave' }));
    const ended = await delegationTo('Björn');
    expect(ended).toMatchObject({ standing: 'ended', inForceUntil: ended['revokedAt'] });
    expect(why(ended, 'RevokeDelegation')).toEqual(['DELEGATION.ended']);
  });
  it('says plainly that the office is vacant while its holder is away without a stand-in', async () => {
    const other = await openTestApi();
    try {
      const until = plusDays(other.now(), 1);
      mustBe(200, await other.as('ines').post('/v1/authority/acting-ciso', { person: 'viktoriia', until }));
      other.pass(2);
      const from = other.now();
      mustBe(200, await other.as('ines').post('/v1/authority/absences', { from, until: plusDays(from, 10) }));
      const { vacancy } = mustBe(200, await other.as('noa').get('/v1/authority'));
      expect(vacancy).toMatchObject({ code: 'APPROVE-VACANT', reason: 'absent-no-acting' });
      expect(vacancy.message).toMatch(/\w+ \w+/);
    } finally {
      await other.close();
    }
  });
});

describe('how a delegation was used', () => {
  it('counts what was granted and rejected by it, and names each with its instant', async () => {
    const granted = await ready(api);
    mustBe(200, await approve(api, granted, 'fatou'));
    const refused = await ready(api);
    const rationale = 'The proxy was never tried with the new firmware.';
    mustBe(200, await api.as('fatou').post(`/v1/exceptions/${refused}/rejection`, { rationale }));
    const delegation = await delegationTo('Fatou');
    expect(delegation['used']).toEqual({ granted: 1, rejected: 1 });
    const path = `/v1/authority/delegations/${delegation['id']}/decisions`;
    const { data } = mustBe(200, await api.as('ines').get(path));
    expect(data.map((d: Body) => [d['number'], d['decision'], d['expiresAt'] !== null])).toEqual([
      [refused, 'CaseRejected', false],
      [granted, 'ExceptionApproved', true],
    ]);
  });
  it('tells an outsider nothing of a confidential exception, not even by the count', async () => {
    const before = (await delegationTo('Fatou', 'ayse'))['used'].granted;
    const number = await ready(api, { confidential: true });
    mustBe(200, await approve(api, number, 'fatou'));
    const { id, used } = await delegationTo('Fatou', 'ayse');
    expect(used.granted).toBe(before);
    const path = `/v1/authority/delegations/${id}/decisions`;
    expect(JSON.stringify(mustBe(200, await api.as('ayse').get(path)))).not.toContain(number);
    expect(JSON.stringify(mustBe(200, await api.as('lukasz').get(path)))).toContain(number);
    expect((await delegationTo('Fatou', 'hana'))['used'].granted).toBe(before + 1);
  });
});

describe('configuration', () => {
  it('shows matrix, routes and what is fixed', async () => {
    const settings = mustBe(200, await api.as('lukasz').get('/v1/configuration'));
    expect(settings['matrix'][4]).toEqual(['medium', 'high', 'high', 'critical', 'critical']);
    expect(settings['routes']).toContainEqual({
      band: 'low',
      circumstance: 'T0',
      route: 'committee-with-ciso',
      rung: 4,
      longestTermDays: 90,
    });
    expect(settings['fixed']).toEqual({
      structuralMaxDays: 365,
      emergencyHours: 72,
      chainMaxDays: 365,
      structuralChainMaxDays: 730,
    });
    expect(why(settings, 'ProposeConfiguration')).toEqual(['CONFIG-AUTHORITY.not-ciso']);
  });
  it('shows a proposal with the matrix it would make, and who confirms it', async () => {
    const proposed = {
      change: { bands: { low: 3, medium: 8, high: 15 } },
      effectiveAt: plusDays(api.now(), 30),
      reason: 'The audit of March found low risks that were not.',
    };
    mustBe(201, await api.as('ines').post('/v1/configuration/proposals', proposed));
    const seenBy = async (who: string): Promise<Body> =>
      mustBe(200, await api.as(who).get('/v1/configuration'))['proposals'][0];
    expect(await seenBy('ines')).toMatchObject({ ...proposed, by: { name: 'Inês Gonçalves' } });
    expect((await seenBy('ines'))['matrix'][0]).toEqual(['low', 'low', 'low', 'medium', 'medium']);
    expect(why(await seenBy('ines'), 'ConfirmConfiguration')).toEqual(['CONFIG-AUTHORITY.second-person']);
    expect(why(await seenBy('jiri'), 'ConfirmConfiguration')).toEqual([]);
  });
  it('names the owners of process and step where an exception waits', async () => {
    const number = await submitted(api);
    const waits = async (): Promise<Body> =>
      mustBe(200, await api.as('lukasz').get(`/v1/exceptions/${number}`))['waits'];
    expect(await waits()).toEqual({ step: 'assess', stepOwner: null, processOwner: null });
    const stepOwners = {
      request: 'Service desk',
      assess: 'Security architecture',
      approve: 'CISO office',
      monitor: 'Security operations',
      expire: 'Identity engineering',
      review: 'Committee secretary',
    };
    const effectiveAt = plusDays(api.now(), 1);
    const change = { processOwner: 'Head of security governance', stepOwners };
    const { events } = mustBe(
      201,
      await api.as('ines').post('/v1/configuration/proposals', { change, effectiveAt, reason: 'named' }),
    );
    const path = `/v1/configuration/proposals/${events[0].proposal}/confirmation`;
    mustBe(200, await api.as('chloe').post(path));
    api.pass(2);
    expect(await waits()).toEqual({
      step: 'assess',
      stepOwner: 'Security architecture',
      processOwner: 'Head of security governance',
    });
  });
});

describe('tokens', () => {
  it('are made in a session and not by a token, and the answer says so', async () => {
    const tokens = async (as: TestApi['as']) => mustBe(200, await as('noa').get('/v1/tokens'));
    expect(why(await tokens(api.as), 'CreateToken')).toEqual([]);
    expect(why(await tokens(api.asToken), 'CreateToken')).toEqual(['APPROVE-STEPUP.token']);
  });
});
