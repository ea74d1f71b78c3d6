/** Every route of the OpenAPI document, asked by those who change nothing: who may what is `test/access`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '../../src/domain/time.ts';
import { type Answer, type Asking, type Body, openTestApi, type TestApi } from '../http/open-api.ts';
import { active, mustBe, renewalBody, requestBody } from '../http/stories.ts';
import { digestOf } from './digest.ts';
import { addressOf, type Api, type Json, type Operation, readApi, sampleOf } from './malformed.ts';

let api: TestApi;
let described: Api;
let number = '';
beforeAll(async () => {
  api = await openTestApi();
  described = readApi((await api.anonymous().get('/openapi.json')).body as never);
  number = await active(api);
});
afterAll(() => api.close());

const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const;
const isUnsafe = (o: Operation): boolean => o.method !== 'GET';
/** A body that every schema takes and that says something where a rule would ask. */
const meant = (): Readonly<Record<string, Body>> => ({
  submitRequest: requestBody(api),
  resubmitRequest: requestBody(api),
  checkRequest: requestBody(api),
  grantEmergency: {
    requester: 'lukasz',
    request: requestBody(api),
    hours: 3,
    rationale: 'The line stands still.',
  },
  requestRenewal: renewalBody(api),
  checkRenewal: renewalBody(api),
  advanceClock: { to: plusDays(api.now(), 1) },
  markNoticesRead: { ids: [] },
  saveResource: { name: 'Planted' },
  judgeLineage: { other: number, kin: true, reason: 'Both are about the same printers.' },
  proposeConfiguration: {
    change: { policyThreshold: 30 },
    effectiveAt: plusDays(api.now(), 2),
    reason: 'stricter',
  },
  saveSubject: { name: 'Planted' },
  savePerson: { name: 'Somebody', email: 'somebody@example.com' },
});
const known = (o: Operation): Readonly<Record<string, string>> => ({
  id: number,
  username: o.id === 'savePerson' ? 'newcomer' : 'noa',
  person: o.id === 'endSeat' ? 'huong' : 'noa',
  policy: 'current-tls',
  role: 'control-owner',
  milestone: 'm1',
  target: 'change-ticket',
  ref: o.path.includes('resources') ? 'system:planted' : 'group:planted',
  draft: '0192f000-0000-7000-8000-000000000001',
  '?name': 'a.pdf',
  // A stream that would go on for minutes.
  '?seconds': '0',
});

async function ask(as: Asking, o: Operation): Promise<Answer> {
  const url = addressOf(o, known(o), () => null);
  const method = methods.find((m) => m === o.method) ?? 'POST';
  if (o.id === 'addAttachment')
    return as.send({ method, url, headers: { 'content-type': 'application/pdf' }, payload: '%PDF' });
  const body: Json | undefined =
    o.body === null ? undefined : ((meant()[o.id] ?? sampleOf(o.body, described)) as Json);
  return as.send({ method, url, ...(body === undefined ? {} : { payload: body as object }) });
}
const bearer = (secret: string): Asking => {
  const asking = api.anonymous();
  return {
    ...asking,
    send: (options) =>
      asking.send({ ...options, headers: { ...options.headers, authorization: `Bearer ${secret}` } }),
  };
};

/** Of one's own, and of nobody else: signing in again, one's tokens, drafts, notices, looks and views; and questions sent by POST. */
const own = [
  'signOut',
  'signInAgain',
  'createToken',
  'endToken',
  'saveDraft',
  'discardDraft',
  'markNoticesRead',
  'saveLook',
  'saveView',
  'changeView',
  'deleteView',
];
const questions = ['checkRequest', 'checkRenewal'];

describe('without a sign-in', () => {
  it('every route answers 401 but health and the sign-in itself', async () => {
    const open: string[] = [];
    for (const o of described.operations) {
      const answer = await ask(api.anonymous(), o);
      if (answer.status !== 401 || answer.body['violations']?.[0]?.reason !== 'signed-out') open.push(o.id);
    }
    expect(open.toSorted()).toEqual(['getHealth', 'signIn']);
  });
  it.each(['ses_unknown', 'int_unknown', 'word', 'ses_', `int_${'x'.repeat(5000)}`])(
    'a secret that is none opens nothing: %s',
    async (secret) => {
      for (const o of described.operations.filter((o) => !['getHealth', 'signIn'].includes(o.id)).slice(0, 5))
        expect((await ask(bearer(secret), o)).status, o.id).toBe(401);
    },
  );
});

describe('who changes nothing', () => {
  it('an auditor, by no route', async () => {
    const before = await digestOf(api);
    for (const o of described.operations.filter(isUnsafe)) {
      if (own.includes(o.id) || o.id === 'signIn') continue;
      const answer = await ask(api.as('hana'), o);
      expect([questions.includes(o.id) ? 200 : 403, 404], `${o.id} ${JSON.stringify(answer.body)}`).toContain(
        answer.status,
      );
    }
    expect(await digestOf(api)).toEqual(before);
  });
  it('a token with scope read, by no route, whoever owns it', async () => {
    const { secret } = mustBe(
      201,
      await api.as('ines').post('/v1/tokens', { name: 'reader', scope: 'read' }),
    );
    const before = await digestOf(api);
    for (const o of described.operations.filter((o) => isUnsafe(o) && o.id !== 'signIn'))
      expect((await ask(bearer(secret), o)).status, o.id).toBe(403);
    expect(await digestOf(api)).toEqual(before);
  });
  it('a cookie from another site, by no route', async () => {
    const { headers } = await api.as('ines').get('/v1/me');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    const secret = await sessionSecret();
    for (const o of described.operations.filter((o) => isUnsafe(o) && o.id !== 'signIn')) {
      const method = methods.find((m) => m === o.method) ?? 'POST';
      const answer = await api.anonymous().send({
        method,
        url: addressOf(o, known(o), () => null),
        headers: { cookie: `__Host-interim=${secret}`, 'sec-fetch-site': 'cross-site' },
        ...(o.body === null ? {} : { payload: sampleOf(o.body, described) as object }),
      });
      expect(answer.status, o.id).toBe(403);
    }
  });
});

/** Anybody's session secret, as a browser would hold it in its cookie. */
async function sessionSecret(): Promise<string> {
  const { secretHash } = await import('../../src/application/sign-in.ts');
  const { rows } = await api.db.pool.query('select hash from sessions limit 1');
  const secret = 'ses_a_browser';
  await api.db.pool.query('update sessions set hash = $1 where hash = $2', [
    secretHash(secret),
    rows[0].hash,
  ]);
  return secret;
}
