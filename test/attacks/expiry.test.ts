/** Ways to have an exception for longer than it was granted: by commands, by the clock, by SQL. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Instant, plusDays, plusMs } from '../../src/domain/time.ts';
import { verifyProjections } from '../../src/store/verify/verify.ts';
import { type Body, openTestApi, type TestApi } from '../http/open-api.ts';
import { refuses } from '../http/refuses.ts';
import { active, assessed, mustBe, renewable, renewalBody, requestBody, tested } from '../http/stories.ts';
import { addressOf, type Api, type Json, readApi, sampleOf } from './malformed.ts';

let api: TestApi;
let described: Api;
beforeAll(async () => {
  api = await openTestApi();
  described = readApi((await api.anonymous().get('/openapi.json')).body as never);
});
afterAll(() => api.close());

const read = async (number: string): Promise<Body> =>
  mustBe(200, await api.as('hana').get(`/v1/exceptions/${number}`));
const lastExpiry = (x: Body): Instant => x['terms'].at(-1).expiresAt;
const voteFor = async (number: string): Promise<void> => {
  for (const member of ['huong', 'thordis', 'jiri', 'ines']) {
    const x = await read(number);
    if (x['case'].about === 'renewal' && x['renewals'].at(-1).status === 'assessed')
      mustBe(
        200,
        await api.as(member).post(`/v1/exceptions/${number}/votes`, {
          choice: 'for',
          rationale: 'The server is bought and the alert works.',
          seen: x['case'].seen,
        }),
      );
  }
};

/** Everything that one person with every role and office can send to one exception. */
async function everyCommand(number: string): Promise<void> {
  const { seen } = (await read(number))['case'];
  const bodies: Readonly<Record<string, Body>> = {
    resubmitRequest: requestBody(api, { termDays: 90 }),
    approveException: { rationale: 'It has to go on for longer.', termDays: 90, seen },
    castVote: { choice: 'for', rationale: 'It has to go on for longer.', seen },
    requestRenewal: renewalBody(api),
    observeTag: { observed: 'yes' },
    recordControlTest: { control: 'c1', result: 'pass', evidence: ['https://wiki.example.com/1'] },
    closeException: { reason: 'owner-left' },
    replanMilestone: { due: plusDays(api.now(), 300), whyFailed: 'The vendor was late.' },
  };
  const ends = ['closeException', 'revokeException', 'suspendException', 'addAttachment', 'checkRenewal'];
  for (const o of described.operations) {
    if (!o.path.startsWith('/v1/exceptions/{id}') || o.method === 'GET' || ends.includes(o.id)) continue;
    const url = addressOf(o, { id: number, milestone: 'm1', target: 'change-ticket' }, () => null);
    const body: Json | undefined =
      o.body === null ? undefined : ((bodies[o.id] ?? sampleOf(o.body, described)) as Json);
    for (const who of ['lukasz', 'ngozi', 'ines', 'meiling', 'chloe'])
      expect((await api.as(who).post(url, body as Body | undefined)).status, `${who} ${o.id}`).toBeLessThan(
        500,
      );
  }
}

describe('no command moves an expiry later', () => {
  it('of an exception in force', async () => {
    const number = await active(api);
    const before = await read(number);
    api.pass(3);
    await everyCommand(number);
    const after = await read(number);
    expect(after['terms']).toEqual(before['terms']);
    expect(after['expiresAt']).toBe(before['expiresAt']);
  });
  it('and none revives what has ended, with or without the worker', async () => {
    const number = await active(api);
    const before = await read(number);
    api.pass(61);
    for (const sweep of [false, true]) {
      if (sweep) await api.sweep();
      await everyCommand(number);
      const after = await read(number);
      expect(after).toMatchObject({ status: 'expired', inForce: false, terms: before['terms'] });
      expect(after['tags'].every((t: Body) => t['wanted'] === false)).toBe(true);
    }
  });
  it('nor does whoever closes it early and repents', async () => {
    const number = await active(api);
    mustBe(200, await api.as('ngozi').post(`/v1/exceptions/${number}/closure`, { note: 'done' }));
    await everyCommand(number);
    expect(await read(number)).toMatchObject({ status: 'closed', inForce: false });
  });
});

describe('a renewal filed in the last second', () => {
  /** Renewable, its window nearly over; the last second of the term is `now`. */
  async function lastSecond(): Promise<string> {
    const number = await renewable(api);
    await tested(api, number);
    const left = lastExpiry(await read(number));
    api.pass((Date.parse(plusMs(left, -1000)) - Date.parse(api.now())) / 86_400_000);
    mustBe(201, await api.as('lukasz').post(`/v1/exceptions/${number}/renewals`, renewalBody(api)));
    return number;
  }
  it('and granted on the 13th day after: the gap is not covered, and stays so', async () => {
    const number = await lastSecond();
    const { expiresAt } = await read(number);
    api.pass(13);
    expect(await read(number)).toMatchObject({ inForce: false });
    await tested(api, number);
    await assessed(api, number);
    await voteFor(number);
    const x = await read(number);
    expect(x).toMatchObject({ status: 'active', inForce: true });
    expect(x['terms'][1].startsAt).toBe(api.now());
    const metrics = mustBe(
      200,
      await api.as('hana').get(`/v1/metrics/records?at=${plusDays(expiresAt as Instant, 5)}`),
    );
    expect(metrics['data'].map((r: Body) => r['number'])).not.toContain(number);
  });
  it('and not granted by the 15th day: lapsed, and nobody grants it any more', async () => {
    const number = await lastSecond();
    api.pass(13);
    await tested(api, number);
    await assessed(api, number);
    const { seen } = (await read(number))['case'];
    api.pass(2);
    const vote = await api.as('huong').post(`/v1/exceptions/${number}/votes`, {
      choice: 'for',
      rationale: 'The server is bought and the alert works.',
      seen,
    });
    refuses(vote, 409, 'STATE-MOVE', 'not-from-here');
    const x = await read(number);
    expect([x['status'], x['renewals'].at(-1).status]).toEqual(['expired', 'lapsed']);
    expect((await api.as('lukasz').post(`/v1/exceptions/${number}/renewals`, renewalBody(api))).status).toBe(
      422,
    );
  });
  it('is a second late a second later', async () => {
    const number = await renewable(api);
    await tested(api, number);
    api.pass((Date.parse(lastExpiry(await read(number))) - Date.parse(api.now())) / 86_400_000);
    refuses(
      await api.as('lukasz').post(`/v1/exceptions/${number}/renewals`, renewalBody(api)),
      422,
      'REN-WINDOW',
      'too-late',
    );
  });
});

describe('the clock', () => {
  it('that goes back revives nothing and gives no time', async () => {
    const number = await active(api);
    const { expiresAt } = await read(number);
    api.pass(61);
    await api.sweep();
    api.pass(-30);
    expect(await read(number)).toMatchObject({ status: 'expired', inForce: false });
    await everyCommand(number);
    expect(await read(number)).toMatchObject({ status: 'expired', inForce: false, expiresAt });
    api.pass(31);
  });
  it('is moved by nobody out of the calendar', async () => {
    for (const body of [{ to: '9999-12-31T23:59:59Z' }, { byMs: 9e15 }, { byMs: 400_000 * 86_400_000 }])
      expect((await api.as('chloe').post('/v1/clock', body)).status).toBe(400);
  });
});

describe('rows that are edited behind the program’s back', () => {
  let number = '';
  beforeAll(async () => {
    number = await active(api);
    api.pass(1);
    mustBe(200, await api.as('ngozi').post(`/v1/exceptions/${number}/closure`, { note: 'done' }));
  });
  it.each([
    [
      'an expiry',
      (n: string) => `update terms set expires_at = expires_at + interval '1 year' where ${of(n)}`,
    ],
    [
      'what was covered',
      (n: string) => `update coverage set until_at = until_at + interval '1 day' where ${of(n)}`,
    ],
    ['a status', (n: string) => `update exceptions set status = 'active' where number = '${n}'`],
    ['an owner', (n: string) => `update exceptions set risk_owner = 'p-07bb' where number = '${n}'`],
    ['a scope', (n: string) => `delete from scope_refs where ${of(n)}`],
    ['who decided', (n: string) => `update decisions set decided_by = 'p-07bb' where ${of(n)}`],
    [
      'a test',
      (n: string) => `update controls set last_passed_at = last_passed_at + interval '9 days' where ${of(n)}`,
    ],
  ])('%s: verification names the record', async (_what, sql) => {
    expect((await verifyProjections(api.db.pool)).findings).toEqual([]);
    expect((await api.db.pool.query(sql(number))).rowCount).toBeGreaterThan(0);
    const { findings } = await verifyProjections(api.db.pool);
    expect(JSON.stringify(findings)).toContain(number);
    await repaired();
  });
  it.each([
    ['changed', 'update events set recorded_by = $$p-07bb$$'],
    ['deleted', 'delete from events where version = 1'],
    ['emptied', 'truncate events'],
  ])('the record itself is not %s', async (_what, sql) => {
    await expect(api.db.pool.query(sql)).rejects.toThrow(/append-only/);
  });
  it('a counter that was set back is named, and made anew: no number is given twice', async () => {
    await api.db.pool.query('update numbers set last = 1');
    const { findings } = await verifyProjections(api.db.pool);
    expect(findings).toMatchObject([{ table: 'numbers', record: '2026', column: 'last', found: '1' }]);
    await repaired();
    await active(api);
  });
  it.each([
    ['exchanged', `update attachments set bytes = 'another letter'`, 'other bytes'],
    ['emptied', 'update attachments set bytes = null', 'no bytes'],
    ['taken away', 'delete from attachments', 'no bytes'],
  ])('an attachment that was %s is named', async (_what, sql, found) => {
    const own = await active(api);
    const letter = 'The vendor says that no patch will come.';
    const answer = await api.as('lukasz').send({
      method: 'POST',
      url: `/v1/exceptions/${own}/attachments?name=letter.txt`,
      headers: { 'content-type': 'text/plain' },
      payload: letter,
    });
    const [{ id }] = mustBe(201, answer)['attachments'];
    expect((await verifyProjections(api.db.pool)).findings).toEqual([]);
    await api.db.pool.query(`${sql} where id = '${id}'`);
    expect((await verifyProjections(api.db.pool)).findings).toMatchObject([
      { table: 'attachments', record: `${own} ${id}`, column: 'bytes', found },
    ]);
    const x = await read(own);
    await api.db.pool.query('delete from attachments where id = $1', [id]);
    await api.db.pool.query('insert into attachments (exception_id, id, bytes) values ($1, $2, $3)', [
      x['id'],
      id,
      Buffer.from(letter),
    ]);
    expect((await verifyProjections(api.db.pool)).findings).toEqual([]);
  });
  it('a text that was changed beside the record is named', async () => {
    const { id } = await read(number);
    await api.db.pool.query(
      `update texts set contents = replace(contents::text, 'printer', 'scanner')::jsonb where stream_id = $1`,
      [id],
    );
    const { findings } = await verifyProjections(api.db.pool);
    expect(JSON.stringify(findings)).toMatch(new RegExp(`${id}|${number}`));
  });
});

const of = (number: string): string =>
  `exception_id = (select id from exceptions where number = '${number}')`;
async function repaired(): Promise<void> {
  const { rebuildProjections } = await import('../../src/store/verify/rebuild.ts');
  await rebuildProjections(api.db.pool);
  expect((await verifyProjections(api.db.pool)).findings).toEqual([]);
}
