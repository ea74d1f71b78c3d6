/** Every rule of monitoring, expiry and renewal, refused once over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '../../src/domain/time.ts';
import { openTestApi, type TestApi } from './open-api.ts';
import { refuses } from './refuses.ts';
import { active, approve, assessed, mustBe, renewable, renewalBody, submitted, tested } from './stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const renew = (number: string, over = {}) =>
  api.as('lukasz').post(`/v1/exceptions/${number}/renewals`, renewalBody(api, over));

describe('monitoring', () => {
  it('CONTROL-SELF: the requester does not attest, even as owner of the control', async () => {
    const number = await submitted(api, { controls: [{ library: 'dedicated-alert', owner: 'lukasz' }] });
    refuses(
      await api.as('lukasz').post(`/v1/exceptions/${number}/control-tests`, {
        control: 'c1',
        result: 'pass',
        evidence: ['https://wiki.example.com/1'],
      }),
      403,
      'CONTROL-SELF',
      'requester',
    );
  });
  it('CONTROL-TEST: a pass shows evidence', async () =>
    refuses(
      await api
        .as('kwame')
        .post(`/v1/exceptions/${await active(api)}/control-tests`, { control: 'c1', result: 'pass' }),
      422,
      'CONTROL-TEST',
      'no-evidence',
      '/evidence',
    ));
  it('MILESTONE: is not confirmed by its owner', async () => {
    const number = await active(api, {
      milestones: [{ title: 'Server ordered', due: plusDays(api.now(), 30), owner: 'meiling' }],
    });
    mustBe(
      200,
      await api.as('lukasz').post(`/v1/exceptions/${number}/milestones/m1/completion`, {
        evidence: ['https://wiki.example.com/1'],
      }),
    );
    refuses(
      await api.as('meiling').post(`/v1/exceptions/${number}/milestones/m1/confirmation`),
      422,
      'MILESTONE',
      'confirm-own',
    );
  });
  it('SCOPE-GREW: who joins a group later is not covered until an analyst accepts it', async () => {
    mustBe(
      200,
      await api.as('chloe').put('/v1/subjects/group:hall-4', { name: 'Hall 4', members: ['user:tomas'] }),
    );
    const number = await active(api, { subjects: ['group:hall-4'] });
    const grow = () =>
      api
        .as('meiling')
        .post(`/v1/exceptions/${number}/scope-growth`, { group: 'group:hall-4', reason: 'a second shift' });
    refuses(await grow(), 422, 'SCOPE-GREW', 'nothing-grew');
    mustBe(
      200,
      await api
        .as('chloe')
        .put('/v1/subjects/group:hall-4', { name: 'Hall 4', members: ['user:tomas', 'user:noa'] }),
    );
    expect(mustBe(200, await grow())['acceptedGrowth']).toHaveLength(1);
  });
  it('a neglected control takes the exception out of force, with no worker running', async () => {
    const number = await active(api);
    api.pass(45);
    const seen = mustBe(200, await api.as('lukasz').get(`/v1/exceptions/${number}`));
    expect(seen['inForce']).toBe(false);
    await tested(api, number);
    expect(mustBe(200, await api.as('lukasz').get(`/v1/exceptions/${number}`))).toMatchObject({
      status: 'active',
      inForce: true,
    });
  });
});

describe('the end of a term', () => {
  it('holds at the instant, whether or not anything runs', async () => {
    const number = await active(api);
    api.pass(25);
    await tested(api, number);
    api.pass(25);
    await tested(api, number);
    api.pass(11);
    expect(mustBe(200, await api.as('lukasz').get(`/v1/exceptions/${number}`))['inForce']).toBe(false);
    await api.sweep();
    expect(mustBe(200, await api.as('lukasz').get(`/v1/exceptions/${number}`))['status']).toBe('expired');
  });
  it('STATE-MOVE: a closed exception is not closed again', async () => {
    const number = await active(api);
    mustBe(200, await api.as('ngozi').post(`/v1/exceptions/${number}/closure`, { note: 'done' }));
    refuses(
      await api.as('ngozi').post(`/v1/exceptions/${number}/closure`, { note: 'again' }),
      409,
      'STATE-MOVE',
      'not-from-here',
    );
  });
});

describe('a renewal is refused by itself', () => {
  it('REN-WINDOW: before the last 30 days', async () =>
    refuses(await renew(await active(api)), 422, 'REN-WINDOW', 'too-early'));
  it('REN-PROGRESS: without a milestone done', async () => {
    const number = await active(api);
    api.pass(25);
    await tested(api, number);
    api.pass(10);
    const body = refuses(await renew(number), 422, 'REN-PROGRESS', 'none-completed');
    expect(body['type']).toBe('/problems/renewal-refused');
    const after = mustBe(200, await api.as('lukasz').get(`/v1/exceptions/${number}`));
    expect([after['status'], after['renewals'][0].status]).toEqual(['active', 'refused']);
  });
  it('REN-CONTROL-TESTED: while a control fails', async () => {
    const number = await renewable(api);
    await tested(api, number, 'c1', 'fail');
    refuses(await renew(number), 422, 'REN-CONTROL-TESTED', 'failing');
  });
  it('REN-JUSTIFICATION: the old text with a new date', async () => {
    const number = await renewable(api);
    const { request } = mustBe(200, await api.as('lukasz').get(`/v1/exceptions/${number}`));
    refuses(
      await renew(number, { obstacle: `${request.obstacle} As of December 2026.` }),
      422,
      'REN-JUSTIFICATION',
      'fell-short',
      '/obstacle',
    );
  });
  it('REN-EXIT: without a final exit date', async () =>
    refuses(await renew(await renewable(api), { exitDate: null }), 422, 'REN-EXIT', 'missing', '/exitDate'));
  it('REN-TERM: longer than the term before', async () =>
    refuses(await renew(await renewable(api), { termDays: 90 }), 422, 'REN-TERM', 'longer', '/termDays'));
  it('REN-POLICY: from a policy that was retired', async () => {
    const number = await renewable(api, { policy: 'no-shared-accounts' });
    mustBe(
      200,
      await api.as('chloe').post('/v1/policies/no-shared-accounts/retirement', { reason: 'merged' }),
    );
    refuses(await renew(number), 422, 'REN-POLICY', 'retired');
  });
  it('REN-REQUEST: whose request would not pass any more', async () => {
    const number = await renewable(api);
    const body = refuses(
      await renew(number, { newMilestones: [], exitDate: plusDays(api.now(), 80) }),
      422,
      'REN-REQUEST',
      'would-not-pass',
    );
    expect(body['violations'].length).toBeGreaterThan(1);
  });
  it('REN-EXIT-MOVED and REN-CHAIN-MAX: a chain does not go on for ever', async () => {
    const number = await renewable(api);
    const codes = new Set<string>();
    // Each round is a term: granted by the committee, a milestone done, the exit moved once more.
    for (let round = 0; round < 8 && codes.size < 2; round += 1) {
      const answer = await renew(number, { exitDate: plusDays(api.now(), 150 + round) });
      for (const v of answer.body['violations'] ?? [])
        if (['REN-EXIT-MOVED', 'REN-CHAIN-MAX'].includes(v.code)) codes.add(v.code);
      const granted =
        answer.status === 201
          ? answer
          : await renew(number, {
              exitDate: mustBe(200, await api.as('lukasz').get(`/v1/exceptions/${number}`))['exitDate'],
            });
      for (const v of granted.body['violations'] ?? [])
        if (['REN-EXIT-MOVED', 'REN-CHAIN-MAX'].includes(v.code)) codes.add(v.code);
      if (granted.status !== 201) break;
      await assessed(api, number);
      for (const member of ['huong', 'thordis', 'jiri', 'ines']) {
        const x = mustBe(200, await api.as('hana').get(`/v1/exceptions/${number}`));
        if (x['case'].about === 'renewal')
          mustBe(
            200,
            await api.as(member).post(`/v1/exceptions/${number}/votes`, {
              choice: 'for',
              rationale: 'The server is bought and tested.',
              seen: x['case'].seen,
            }),
          );
      }
      const x = mustBe(200, await api.as('hana').get(`/v1/exceptions/${number}`));
      api.pass(26);
      await tested(api, number);
      const milestone = x['milestones'].at(-1).id;
      api.pass(5);
      mustBe(
        200,
        await api.as('ngozi').post(`/v1/exceptions/${number}/milestones/${milestone}/completion`, {
          evidence: ['https://wiki.example.com/next'],
        }),
      );
      mustBe(
        200,
        await api.as('meiling').post(`/v1/exceptions/${number}/milestones/${milestone}/confirmation`),
      );
      api.pass(20);
      await tested(api, number);
    }
    expect(codes).toContain('REN-EXIT-MOVED');
  });
  it('approval stays what it was', async () => {
    const number = await active(api);
    const before = mustBe(200, await api.as('hana').get(`/v1/exceptions/${number}`));
    await renew(number);
    const after = mustBe(200, await api.as('hana').get(`/v1/exceptions/${number}`));
    expect(after['terms']).toEqual(before['terms']);
    expect((await approve(api, number)).status).toBe(409);
  });
});
