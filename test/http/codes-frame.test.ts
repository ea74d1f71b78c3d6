/** The frame around every command: who asks, what they read, what they sent, how often. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '../../src/domain/time.ts';
import { openTestApi, type TestApi } from './open-api.ts';
import { refuses } from './refuses.ts';
import { active, mustBe, requestBody, submitted } from './stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe('the frame', () => {
  it('ROLE: without a sign-in nothing answers but health and documentation', async () => {
    refuses(await api.anonymous().get('/v1/exceptions'), 401, 'ROLE', 'signed-out');
    expect((await api.anonymous().get('/v1/health')).status).toBe(200);
    expect((await api.anonymous().get('/openapi.json')).status).toBe(200);
  });
  it('ROLE: an auditor changes nothing', async () =>
    refuses(await api.as('hana').post('/v1/exceptions', requestBody(api)), 403, 'ROLE', 'missing'));
  it('SIGN-IN: a wrong password says no more than that', async () =>
    refuses(
      await api.anonymous().post('/v1/sign-in', { username: 'lukasz', password: 'wrong', code: '123456' }),
      401,
      'SIGN-IN',
      'wrong',
    ));
  it('NOT-FOUND: what is not there, and what one may not see, answer the same', async () => {
    refuses(await api.as('lukasz').get('/v1/exceptions/EXC-2026-9999'), 404, 'NOT-FOUND', 'nothing-there');
    const number = await submitted(api, { confidential: true });
    refuses(await api.as('ayse').get(`/v1/exceptions/${number}`), 404, 'NOT-FOUND', 'nothing-there');
  });
  it('INPUT: malformed input names every field and leaves no event', async () => {
    const events = async () => (await api.db.pool.query('select count(*)::int as n from events')).rows[0].n;
    const before = await events();
    refuses(
      await api
        .as('lukasz')
        .post('/v1/exceptions', { ...requestBody(api), termDays: 'ninety', exitDate: 'soon' }),
      400,
      'INPUT',
      'malformed',
      '/termDays',
    );
    expect(await events()).toBe(before);
  });
  it('INPUT: what is no JSON, is none in UTF-8, or is something else, leaves no event and says what to send', async () => {
    const events = async () => (await api.db.pool.query('select count(*)::int as n from events')).rows[0].n;
    const before = await events();
    const send = (payload: string | Buffer, type = 'application/json') =>
      api.as('lukasz').send({
        method: 'POST',
        url: '/v1/exceptions',
        payload,
        headers: { 'content-type': type },
      });
    const text = JSON.stringify(requestBody(api));
    for (const broken of [
      '',
      text.slice(0, 200),
      '{"a":NaN}',
      Buffer.from(text, 'utf16le'),
      Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xff, 0xc3, 0x28]), Buffer.from('"}')]),
    ])
      refuses(await send(broken), 400, 'INPUT', 'not-json', '');
    for (const type of ['text/plain', 'application/xml', 'multipart/form-data; boundary=x', ';;;'])
      refuses(await send(text, type), 400, 'INPUT', 'media-type', '');
    refuses(await send('[]'), 400, 'INPUT', 'malformed', '');
    expect(await events()).toBe(before);
  });
  it('INPUT: what is needed and left out is named', async () => {
    const number = await active(api);
    const answer = await api.as('kwame').post(`/v1/exceptions/${number}/control-tests`, { note: 'seen' });
    refuses(answer, 400, 'INPUT', 'missing', '/control');
    refuses(answer, 400, 'INPUT', 'missing', '/result');
  });
  it('STATE-STALE: a command on what was read before somebody changed it', async () => {
    const number = await active(api);
    refuses(
      await api.as('ngozi').post(`/v1/exceptions/${number}/closure`, { note: 'done' }, { 'if-match': '"1"' }),
      412,
      'STATE-STALE',
      'changed-since-read',
    );
  });
  it('IDEMPOTENCY: the same key replays, and refuses another body', async () => {
    const body = requestBody(api);
    const first = mustBe(
      201,
      await api.as('lukasz').post('/v1/exceptions', body, { 'idempotency-key': 'k-1' }),
    );
    const again = await api.as('lukasz').post('/v1/exceptions', body, { 'idempotency-key': 'k-1' });
    expect([again.status, again.body['number'], again.headers['idempotent-replayed']]).toEqual([
      201,
      first['number'],
      'true',
    ]);
    refuses(
      await api.as('lukasz').post('/v1/exceptions', requestBody(api), { 'idempotency-key': 'k-1' }),
      409,
      'IDEMPOTENCY',
      'other-body',
    );
  });
  it('IDEMPOTENCY: two at once are one', async () => {
    const body = requestBody(api);
    const answers = await Promise.all(
      [1, 2, 3].map(() => api.as('lukasz').post('/v1/exceptions', body, { 'idempotency-key': 'k-2' })),
    );
    expect(new Set(answers.map((a) => a.body['number'])).size).toBe(1);
  });
  it('CLOCK-BACKWARD: time goes on, also in a sandbox', async () =>
    refuses(
      await api.as('chloe').post('/v1/clock', { to: plusDays(api.now(), -1) }),
      409,
      'CLOCK-BACKWARD',
      'before-last-event',
      '/to',
    ));
  it('CLOCK-SANDBOX: a real register keeps real time', async () => {
    const real = await openTestApi({ sandbox: false });
    try {
      refuses(
        await real.as('chloe').post('/v1/clock', { to: plusDays(real.now(), 1) }),
        403,
        'CLOCK-SANDBOX',
        'not-a-sandbox',
      );
    } finally {
      await real.close();
    }
  });
  it('RATE: sign-ins are counted', async () => {
    const tries = await Promise.all(
      Array.from({ length: 40 }, () =>
        api.anonymous().post('/v1/sign-in', { username: 'nobody-at-all', password: 'x', code: '1' }),
      ),
    );
    const limited = tries.find((t) => t.status === 429);
    expect(limited).toBeDefined();
    if (limited !== undefined) refuses(limited, 429, 'RATE', 'too-many');
  });
  it('every answer carries a request id, and the log of an exception its refusals', async () => {
    const number = await active(api);
    const answer = await api.as('hana').post(`/v1/exceptions/${number}/revocation`, { note: 'no' });
    expect(answer.headers['x-request-id']).toMatch(/[0-9a-f-]{36}/);
    const history = mustBe(200, await api.as('hana').get(`/v1/exceptions/${number}/history`));
    expect(history['data'].map((e: { type: string }) => e.type)).toContain('CommandRefused');
  });
});
