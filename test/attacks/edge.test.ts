/** The edge: attachments as they were sent, preconditions as they were meant, the directory without doubles, policies by two. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '../../src/domain/time.ts';
import { type Body, openTestApi, personId, type TestApi } from '../http/open-api.ts';
import { refuses } from '../http/refuses.ts';
import { active, approve, mustBe, ready, requestBody, seenOf, submitted } from '../http/stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const attach = (number: string, type: string, payload: Buffer, name = 'evidence') =>
  api.as('lukasz').send({
    method: 'POST',
    url: `/v1/exceptions/${number}/attachments?name=${encodeURIComponent(name)}`,
    headers: { 'content-type': type },
    payload,
  });

describe('evidence', () => {
  it.each([
    ['application/json', '{ "b": 1,\n  "a": [1.0, 2e0] }\n'],
    ['application/json', 'not { json at all'],
    ['text/plain', Buffer.from([0xff, 0xfe, 0x00, 0x41, 0xc3, 0x28])],
    ['text/plain; charset=utf-16', Buffer.from('Grüße', 'utf16le')],
    ['text/csv', Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x3b, 0xe4])],
    ['application/pdf', Buffer.from('%PDF-1.7 \u0000 binary', 'latin1')],
  ])('comes back byte for byte: %s', async (type, content) => {
    const number = await submitted(api);
    const sent = Buffer.from(content);
    const x = mustBe(201, await attach(number, type, sent));
    const { id, bytes, commitment } = x['attachments'][0];
    expect(bytes).toBe(sent.length);
    const response = await api.app.inject({
      method: 'GET',
      url: `/v1/exceptions/${number}/attachments/${id}`,
      headers: { authorization: String((await bearerOf('lukasz')).authorization) },
    });
    expect(sha(response.rawPayload)).toBe(sha(sent));
    const [salt, hash] = commitment.split(':');
    expect(createHash('sha256').update(Buffer.from(salt, 'hex')).update(sent).digest('hex')).toBe(hash);
    expect(response.headers['content-type']).toBe('application/octet-stream');
    expect(response.headers['x-content-type-options']).toBe('nosniff');
  });
  it('of a kind that runs, or of none, is refused and leaves nothing', async () => {
    const number = await submitted(api);
    const before = await stored();
    for (const type of ['text/html', 'application/x-msdownload', 'image/svg+xml', 'nonsense'])
      expect((await attach(number, type, Buffer.from('<script>'))).status, type).toBe(400);
    expect((await attach(number, 'application/pdf', Buffer.alloc(0))).status).toBe(400);
    expect((await attach(number, 'application/pdf', Buffer.alloc(10 * 1024 * 1024 + 1))).status).toBe(400);
    expect((await api.as('ayse').post(`/v1/exceptions/${number}/attachments?name=a`, { a: 1 })).status).toBe(
      403,
    );
    expect(await stored()).toBe(before);
  });
});
async function stored(): Promise<number> {
  return (await api.db.pool.query('select count(*)::int as n from attachments')).rows[0].n;
}
async function bearerOf(who: string): Promise<{ authorization: string }> {
  const { secret } = mustBe(201, await api.as(who).post('/v1/tokens', { name: 'reader', scope: 'read' }));
  return { authorization: `Bearer ${secret}` };
}

describe('a precondition', () => {
  it.each(['"999"', 'W/"999"', '"abc"', 'abc', '"1", "2"', ''])(
    'that can not hold refuses: %s',
    async (tag) => {
      const number = await active(api);
      refuses(
        await api.as('ngozi').post(`/v1/exceptions/${number}/closure`, { note: 'done' }, { 'if-match': tag }),
        412,
        'STATE-STALE',
        'changed-since-read',
      );
    },
  );
  it.each(['*', (v: number) => `"${v}"`, (v: number) => `"0", "${v}"`])(
    'that holds lets pass: %s',
    async (tag) => {
      const number = await active(api);
      const { version } = mustBe(200, await api.as('ngozi').get(`/v1/exceptions/${number}`));
      const header = typeof tag === 'string' ? tag : tag(version);
      mustBe(
        200,
        await api
          .as('ngozi')
          .post(`/v1/exceptions/${number}/closure`, { note: 'done' }, { 'if-match': header }),
      );
    },
  );
});

describe('a key', () => {
  it('on a change of authority or of a policy answers with what the change has made of it', async () => {
    const key = (name: string) => ({ 'idempotency-key': name });
    const authority = mustBe(
      201,
      await api.as('chloe').post('/v1/people/noa/roles', { role: 'risk-owner' }, key('role')),
    );
    expect(
      authority['roles'].some((r: Body) => r['role'] === 'risk-owner' && r['person'].id === personId('noa')),
    ).toBe(true);
    const retired = await api
      .as('chloe')
      .post('/v1/policies/disk-encryption/retirement', { reason: 'merged' }, key('retire'));
    expect(mustBe(200, retired)['retiredAt']).not.toBeNull();
  });
  it('of a decision that wanted a fresh sign-in first decides after it', async () => {
    const number = await ready(api);
    const body = { rationale: 'The plan is sound and the alert works.', seen: await seenOf(api, number) };
    const key = { 'idempotency-key': 'decide-after-sign-in' };
    refuses(
      await api.asStale('ines').post(`/v1/exceptions/${number}/approval`, body, key),
      403,
      'APPROVE-STEPUP',
      'not-fresh',
    );
    mustBe(200, await api.as('ines').post(`/v1/exceptions/${number}/approval`, body, key));
  });
});

describe('the directory', () => {
  const person = (over: Body = {}): Body => ({ name: 'Newcomer', email: 'newcomer@example.com', ...over });
  it('has no two people under one name: not by id, not by address', async () => {
    mustBe(201, await api.as('chloe').put('/v1/people/newcomer', person()));
    expect(
      (await api.as('chloe').put(`/v1/people/${personId('ines')}`, person({ email: 'other@example.com' })))
        .status,
    ).toBe(400);
    expect(
      (await api.as('chloe').put('/v1/people/double', person({ email: 'INES.goncalves@example.com' })))
        .status,
    ).toBe(400);
    const ines = mustBe(200, await api.as('chloe').get('/v1/people/ines'));
    expect(ines).toMatchObject({ id: personId('ines'), username: 'ines' });
    mustBe(200, await api.as('chloe').put('/v1/people/newcomer', person({ title: 'Engineer' })));
  });
  it('has no manager whom it does not know, and nobody is their own', async () => {
    const save = (manager: string) => api.as('chloe').put('/v1/people/newcomer', person({ manager }));
    expect((await save('nobody-here')).status).toBe(400);
    expect((await save('newcomer')).status).toBe(400);
    mustBe(200, await save('ines'));
  });
  it('has no member whom it does not know', async () => {
    const save = (...members: readonly string[]) =>
      api.as('chloe').put('/v1/subjects/group:crew', { name: 'Crew', members });
    expect((await save('user:nobody-here')).status).toBe(400);
    expect((await save('everybody')).status).toBe(400);
    expect(mustBe(200, await save('user:Noa', 'device:Bench-1'))['members']).toEqual([
      'device:bench-1',
      `user:${personId('noa')}`,
    ]);
  });
  it('keeps on record who tried to change it without the right to', async () => {
    const refusals = async () =>
      (await api.db.pool.query("select count(*)::int as n from events where stream_type = 'refusal'")).rows[0]
        .n;
    const before = await refusals();
    refuses(await api.as('ayse').put('/v1/people/newcomer', person()), 403, 'ROLE', 'missing');
    expect(await refusals()).toBe(before + 1);
  });
});

describe('a policy', () => {
  const content = (over: Body = {}): Body => ({
    family: 'network',
    title: 'No modem on the plant network',
    statement: 'Nobody attaches a modem to a machine of the plant.',
    targets: ['change-ticket'],
    ...over,
  });
  it('changes what it allows by two people, and stays as it is until then', async () => {
    mustBe(200, await api.as('chloe').put('/v1/policies/no-modem', content()));
    mustBe(
      200,
      await api
        .as('chloe')
        .put('/v1/policies/no-modem', content({ longestTermDays: 30, defaultTermDays: 30 })),
    );
    expect(mustBe(200, await api.as('hana').get('/v1/policies/no-modem'))).toMatchObject({
      longestTermDays: 90,
      retiredAt: null,
      version: 1,
    });
    refuses(
      await api.as('chloe').post('/v1/policies/no-modem/confirmation'),
      403,
      'CONFIG-AUTHORITY',
      'second-person',
    );
    mustBe(200, await api.as('ines').post('/v1/policies/no-modem/confirmation'));
    expect(mustBe(200, await api.as('hana').get('/v1/policies/no-modem'))).toMatchObject({
      longestTermDays: 30,
      version: 2,
      versions: [{ version: 1 }, { version: 2 }],
    });
  });
  it('of a zone that nobody knows stops no figures', async () => {
    const propose = (zone: string) =>
      api.as('ines').post('/v1/configuration/proposals', {
        change: { zone },
        effectiveAt: plusDays(api.now(), 1),
        reason: 'moved',
      });
    expect((await propose('Mars/Olympus')).status).toBe(400);
    mustBe(201, await propose('Europe/Vienna'));
  });
  it('asked for with a date that no calendar has is asked again', async () => {
    refuses(
      await api.as('lukasz').post('/v1/exceptions', requestBody(api, { exitDate: '2026-06-31T00:00:00Z' })),
      400,
      'INPUT',
      'malformed',
      '/exitDate',
    );
    expect((await approve(api, await ready(api), 'ines', { termDays: 9e15 })).status).toBe(422);
  });
});
