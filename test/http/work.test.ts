/** What waits for whom, through the whole API: found by the store, judged by the domain, told to nobody else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '../../src/domain/time.ts';
import { type Body, openTestApi, type TestApi } from './open-api.ts';
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
  vote,
} from './stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const kindsOf = async (who: string, number: string): Promise<readonly string[]> => {
  const { groups } = mustBe(200, await api.as(who).get('/v1/work'));
  return groups.flatMap((group: Body) =>
    group['items']
      .filter((item: Body) => item['exception']?.number === number)
      .map((item: Body) => item['kind']),
  );
};
const inbox = async (who: string, query = ''): Promise<readonly Body[]> =>
  mustBe(200, await api.as(who).get(`/v1/inbox${query}`))['data'];
const inInbox = async (who: string, number: string): Promise<readonly string[]> =>
  (await inbox(who)).filter((item) => item['exception'].number === number).map((item) => item['kind']);

describe('what waits follows the case', () => {
  it('from the analyst to whom the route names, and then to nobody', async () => {
    const number = await submitted(api);
    expect(await kindsOf('meiling', number)).toEqual(['assess']);
    expect(await kindsOf('kwame', number)).toEqual(['test-control']);
    expect(await kindsOf('ines', number)).toEqual([]);
    await tested(api, number);
    expect(await kindsOf('kwame', number)).toEqual([]);
    await assessed(api, number);
    expect(await inInbox('meiling', number)).toEqual([]);
    expect(await inInbox('ines', number)).toEqual(['decide']);
    mustBe(200, await approve(api, number));
    expect(await inInbox('ines', number)).toEqual([]);
  });

  it('to each seat until it has voted', async () => {
    const number = await ready(api, { tier: 'T0' });
    expect(await inInbox('huong', number)).toEqual(['vote']);
    expect(await inInbox('thordis', number)).toEqual(['vote']);
    // Who manages somebody with an interest is recused: his vote would be refused, so none is wanted of him.
    expect(await inInbox('rahul', number)).toEqual([]);
    expect((await vote(api, number, 'rahul')).body['violations']).toMatchObject([
      { code: 'APPROVE-RECUSED', reason: 'manager' },
    ]);
    expect(await inInbox('fatou', number)).toEqual([]);
    mustBe(200, await vote(api, number, 'huong', 'abstain'));
    expect(await inInbox('huong', number)).toEqual([]);
    expect(await inInbox('thordis', number)).toEqual(['vote']);
  });

  it('back to the requester when it bounced', async () => {
    const bounced = await api.as('lukasz').post('/v1/exceptions', requestBody(api, { controls: [] }));
    const { number } = mustBe(422, bounced)['exception'];
    expect(await kindsOf('lukasz', number)).toEqual(['correct']);
    expect(await kindsOf('ayse', number)).toEqual([]);
  });

  it('to an analyst as a lookalike to judge before it is one to assess', async () => {
    const resource = freshResource();
    await active(api, { resources: [resource] });
    const number = await submitted(
      api,
      {
        resources: [resource],
        subjects: ['service-account:svc-scanner'],
        policy: requestBody(api)['policy'],
      },
      'ayse',
    );
    const [kind] = await inInbox('meiling', number);
    const { lookalikes } = mustBe(
      200,
      await api.as('meiling').get(`/v1/exceptions/${number}/assessment-proposal`),
    );
    expect(kind).toBe(lookalikes.length > 0 ? 'judge-lineage' : 'assess');
  });

  it('to requester and risk owner thirty days before the end', async () => {
    const number = await active(api);
    expect(await kindsOf('lukasz', number)).toEqual([]);
    const apart = await openTestApi();
    try {
      const other = await active(apart);
      apart.pass(31);
      const { groups } = mustBe(200, await apart.as('ngozi').get('/v1/work'));
      const renew = groups.find((group: Body) => group['kind'] === 'renew');
      expect(renew?.items[0]).toMatchObject({ kind: 'renew', exception: { number: other }, overdue: false });
    } finally {
      await apart.close();
    }
  });

  it('is counted beyond what is shown, and the most urgent group is first', async () => {
    for (let i = 0; i < 7; i += 1) await submitted(api);
    const { groups } = mustBe(200, await api.as('bjorn').get('/v1/work'));
    const assess = groups.find((group: Body) => group['kind'] === 'assess');
    expect(assess['count']).toBeGreaterThan(5);
    expect(assess['items']).toHaveLength(5);
  });
});

describe('the inbox', () => {
  it('pages through every case once, oldest first, and takes no foreign cursor', async () => {
    const all = await inbox('meiling', '?limit=100');
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const cursor: string = next === '' ? '' : `&cursor=${next}`;
      const page: Body = mustBe(200, await api.as('meiling').get(`/v1/inbox?limit=2${cursor}`));
      seen.push(...page['data'].map((item: Body) => item['exception'].number));
      next = page['next'];
    }
    expect(seen).toEqual(all.map((item) => item['exception'].number));
    expect(seen.length).toBeGreaterThan(5);
    const since = all.map((item) => String(item['since']));
    expect(since).toEqual([...since].toSorted((a, b) => (a < b ? -1 : 1)));
    expect((await api.as('meiling').get('/v1/inbox?cursor=bm9uc2Vuc2U')).status).toBe(400);
  });

  it('sorts by risk, the top tier first, and filters by what it is about', async () => {
    const top = await submitted(api, { tier: 'T0', resources: [freshResource()] });
    const [first] = await inbox('meiling', '?sort=risk&kind=assess');
    expect(first?.['exception']).toMatchObject({ tier: 'T0' });
    const risky = await inbox('meiling', '?sort=risk&limit=100');
    expect(risky.findLastIndex((item) => item['exception'].tier === 'T0')).toBeLessThan(
      risky.findIndex((item) => item['exception'].tier === 'T2'),
    );
    expect(risky.map((item) => item['exception'].number)).toContain(top);
    expect(first?.['exception'].identities).toBeGreaterThan(0);
    expect(await inbox('meiling', '?about=renewal')).toEqual([]);
    expect(await inbox('meiling', '?policy=current-tls')).toEqual([]);
  });

  it('is empty for somebody who neither assesses nor decides', async () => {
    expect(await inbox('lukasz')).toEqual([]);
    expect(await inbox('hana')).toEqual([]);
  });
});

it('a delegation waits for its delegate until it is accepted', async () => {
  mustBe(
    201,
    await api.as('ines').post('/v1/authority/delegations', {
      to: 'noa',
      ceiling: 'low',
      policies: null,
      startsAt: api.now(),
      endsAt: plusDays(api.now(), 60),
    }),
  );
  const { groups, vacant } = mustBe(200, await api.as('noa').get('/v1/work'));
  expect(vacant).toBeNull();
  expect(groups.map((group: Body) => group['kind'])).toContain('accept-delegation');
});
