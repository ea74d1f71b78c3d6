/** What a browser is told besides the answer: what may run, what it keeps, whose requests count. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../src/application/passwords.ts';
import { totpOf } from '../../src/application/sign-in.ts';
import { openIdentityStore } from '../../src/store/identity/identity-store.ts';
import { openTestApi, personId, type TestApi } from './open-api.ts';
import { mustBe, submitted } from './stories.ts';

const folder = mkdtempSync(join(tmpdir(), 'interim pages-'));
const script = 'console.log("pages");'.repeat(100);
let api: TestApi;
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Interim</title>');
  writeFileSync(join(folder, 'assets/app-1a2b3c.js'), script);
  writeFileSync(join(folder, 'assets/app-1a2b3c.js.br'), brotliCompressSync(script));
  api = await openTestApi({ webFolder: folder });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const page = (url: string, headers: Record<string, string> = {}) =>
  api.anonymous().send({ method: 'GET', url, headers: { accept: 'text/html', ...headers } });

describe('the content security policy', () => {
  it.each([
    '/',
    '/settings/authority',
    '/v1/health',
    '/docs',
    '/docs/static/swagger-ui.css',
    '/nowhere.json',
  ])('of %s allows nothing but this site, and nothing unsafe', async (url) => {
    const { headers } = await page(url);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });
});

describe('the session cookie', () => {
  const credentials = { username: 'noa', password: 'correct horse battery staple' };
  const secret = 'JBSWY3DPEHPK3PXP';
  const signIn = async (headers: Record<string, string>) => {
    const identity = openIdentityStore(api.db.pool);
    const account = { person: personId('noa'), username: 'noa', totpSecret: secret };
    await identity.saveAccount({ ...account, passwordHash: await hashPassword(credentials.password) });
    const code = totpOf(secret, 'noa').generate({ timestamp: Date.parse(api.now()) });
    return api.anonymous().post('/v1/sign-in', { ...credentials, code }, headers);
  };
  it('is kept for this host alone, out of reach of scripts and of other sites', async () => {
    const answer = await signIn({ 'sec-fetch-site': 'same-origin' });
    const [cookie = ''] = [answer.headers['set-cookie']].flat();
    const [value, ...attributes] = String(cookie).split('; ');
    expect(value).toMatch(/^__Host-interim=ses_[\w-]{40,}$/);
    expect(attributes.filter((a) => !a.startsWith('Expires=')).toSorted()).toEqual([
      'HttpOnly',
      'Path=/',
      'SameSite=Strict',
      'Secure',
    ]);
    expect(JSON.stringify(answer.body)).not.toContain('ses_');
  });
  it.each([
    ['a browser that says where it comes from', { 'sec-fetch-site': 'cross-site' }],
    ['a browser that does not, with an Origin of another site', { origin: 'https://evil.example' }],
    ['neither', {}],
  ])('counts for nothing in a request of another site: %s', async (_name, headers) => {
    const { authorization = '' } = (await sessionOf()) as Record<string, string>;
    const cookie = `__Host-interim=${authorization.replace('Bearer ', '')}`;
    const answer = await api.anonymous().post('/v1/tokens', { name: 'x' }, { cookie, ...headers });
    expect([answer.status, answer.body['code']]).toEqual([403, 'ROLE']);
  });
  const sessionOf = async () => {
    // The session that the test API opens for a person is one of theirs, and can be a cookie's too.
    mustBe(200, await api.as('noa').get('/v1/me'));
    return { authorization: `Bearer ses_noa_0_${Date.parse(api.now())}` };
  };
});

describe('what was uploaded', () => {
  it('comes back as a download of opaque bytes that nothing runs, whatever it said it was', async () => {
    const number = await submitted(api);
    const x = mustBe(
      201,
      await api.as('lukasz').send({
        method: 'POST',
        url: `/v1/exceptions/${number}/attachments?name=plan.txt`,
        headers: { 'content-type': 'text/plain' },
        payload: '<script>alert(document.domain)</script>',
      }),
    );
    const url = `/v1/exceptions/${number}/attachments/${x['attachments'][0].id}`;
    expect((await api.as('lukasz').get(url)).headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': "attachment; filename*=UTF-8''plan.txt",
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });
  it.each(['text/html', 'image/svg+xml', 'application/javascript'])('is never %s', async (type) => {
    const answer = await api.as('lukasz').send({
      method: 'POST',
      url: `/v1/exceptions/${await submitted(api)}/attachments?name=a`,
      headers: { 'content-type': type },
      payload: 'a',
    });
    expect(answer.status).toBe(400);
  });
});

describe('what a browser keeps', () => {
  it('files named after their content, for good, and compressed at build', async () => {
    const { headers } = await page('/assets/app-1a2b3c.js', { 'accept-encoding': 'br, gzip' });
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': 'application/javascript; charset=utf-8',
      vary: 'accept-encoding',
    });
    const plain = await page('/assets/app-1a2b3c.js', { 'accept-encoding': 'identity' });
    expect(plain.headers['content-encoding']).toBeUndefined();
  });
  it('the page itself not without asking, and no answer of the API', async () => {
    expect((await page('/')).headers['cache-control']).toBe('no-cache');
    expect((await page('/settings')).headers['cache-control']).toBe('no-cache');
    expect((await api.as('noa').get('/v1/me')).headers['cache-control']).toBe('no-store');
  });
});
