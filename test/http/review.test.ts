/** A full session through the API, from the opening to minutes that were approved. */
import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '../../src/domain/time.ts';
import { verifyProjections } from '../../src/store/verify/verify.ts';
import { openTestApi, type TestApi } from './open-api.ts';
import { decided, freshAnswers, opened, review, secondTerms } from './review-stories.ts';
import { refuses } from './refuses.ts';
import { active, mustBe } from './stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const exception = async (number: string) => mustBe(200, await api.as('hana').get(`/v1/exceptions/${number}`));

describe('a session', () => {
  it('goes from the opening to approved minutes, and what it decides takes effect at once', async () => {
    const [keep, shorten, end, shut] = await secondTerms(api, 4);
    if (keep === undefined || shorten === undefined || end === undefined || shut === undefined)
      throw new Error('four');
    const young = await active(api);
    const session = await opened(api);
    expect(session).toMatchObject({ status: 'open', progress: { undecided: 4 } });
    expect(session['snapshot']).toMatchObject({ items: 5, overAge: 4, groups: { 'over-age': 4, rest: 1 } });

    const agenda = mustBe(200, await review(api, '/agenda').get());
    expect(agenda['data'].map((r: { group: string }) => r.group)).toEqual([
      'over-age',
      'over-age',
      'over-age',
      'over-age',
      'rest',
    ]);

    // Re-approved: nothing is lengthened.
    const before = await exception(keep);
    const kept = await decided(api, keep, { outcome: 're-approved', ...freshAnswers() });
    expect(kept['decided']).toMatchObject({ outcome: 're-approved', how: 'vote' });
    expect(kept['decided'].motion.votes.map((v: { by: { name: string } }) => v.by.name)).toHaveLength(3);
    const after = await exception(keep);
    expect(after['expiresAt']).toBe(before['expiresAt']);
    expect(after['terms']).toEqual(before['terms']);

    // Shrunk: ends earlier, by its own clock.
    const sooner = plusDays(api.now(), 5);
    await decided(api, shorten, { outcome: 'shrunk', expiresAt: sooner });
    expect(await exception(shorten)).toMatchObject({
      expiresAt: sooner,
      inForceUntil: sooner,
      status: 'active',
    });

    // Closed although the owner objects.
    await decided(api, end, { outcome: 'closed' });
    expect(await exception(end)).toMatchObject({
      status: 'closed',
      inForce: false,
      closure: { reason: 'review' },
    });
    mustBe(
      200,
      await api.as('ngozi').post(`/v1/reviews/${session['id']}/items/${end}/objections`, {
        text: 'Closing it today leaves hall 4 without labels until the driver is there.',
      }),
    );

    mustBe(200, await review(api, '/notes').post({ exceptions: [young] }));
    mustBe(
      201,
      await review(api, '/actions').post({
        text: 'Ask the vendor for a date of the driver.',
        owner: 'tomas',
        due: plusDays(api.now(), 14),
        exception: end,
      }),
    );

    refuses(await review(api, '/adjournment').post(), 409, 'REVIEW-UNDECIDED', 'over-age');
    const adjourned = mustBe(200, await review(api, '/adjournment').post({ withDefault: true }));
    expect(adjourned).toMatchObject({
      status: 'adjourned',
      adjournment: { withDefault: true },
      progress: { reApproved: 1, shrunk: 1, closed: 2, noted: 1, undecided: 0 },
    });
    expect(await exception(shut)).toMatchObject({ status: 'closed', closure: { reason: 'review' } });

    // Minutes: drafted from what happened, corrected, approved, signed.
    const at = `/v1/reviews/${session['id']}`;
    const draft = mustBe(200, await api.as('jiri').get(`${at}/minutes`))['draft'];
    expect(draft.document.items).toHaveLength(5);
    expect(draft.text).toContain('Closed by default, undecided at adjournment');
    expect(draft.text).toContain('Ngozi Okonkwo objected');
    mustBe(
      201,
      await api
        .as('huong')
        .post(`${at}/minutes/corrections`, { about: end, text: 'The driver comes in June.' }),
    );
    refuses(
      await api.as('jiri').post(`${at}/minutes/approval`, { seen: draft.hash }),
      409,
      'REVIEW-MINUTES',
      'changed',
    );
    const corrected = mustBe(200, await api.as('jiri').get(`${at}/minutes`))['draft'];
    const {
      approved,
      publicKey,
      draft: none,
    } = mustBe(200, await api.as('jiri').post(`${at}/minutes/approval`, { seen: corrected.hash }));
    expect(none).toBeNull();
    const [minute] = approved;
    expect(createHash('sha256').update(minute.canonical, 'utf8').digest('hex')).toBe(minute.hash);
    expect(
      verify(
        null,
        Buffer.from(minute.canonical, 'utf8'),
        createPublicKey(publicKey),
        Buffer.from(minute.signature.value, 'base64'),
      ),
    ).toBe(true);
    expect(minute.document.remarks).toMatchObject([{ text: 'The driver comes in June.' }]);
    refuses(
      await api.as('jiri').post(`${at}/minutes/approval`, { seen: corrected.hash }),
      409,
      'REVIEW-MINUTES',
      'approved',
    );

    // A correction afterwards is a new minute; the first stays as it was signed.
    mustBe(201, await api.as('ines').post(`${at}/minutes/corrections`, { text: 'Þórdís arrived at ten.' }));
    const second = mustBe(200, await api.as('jiri').get(`${at}/minutes`))['draft'];
    expect(second.document).toMatchObject({ number: 2, corrects: 1 });
    const both = mustBe(200, await api.as('jiri').post(`${at}/minutes/approval`, { seen: second.hash }));
    expect(both['approved'].map((m: { number: number }) => m.number)).toEqual([1, 2]);
    expect(both['approved'][0].canonical).toBe(minute.canonical);
  });

  it('carries what is left to do into the next one, and prepares each member for it', async () => {
    const [number = ''] = await secondTerms(api, 1);
    const session = await opened(api);
    expect(session['actions']).toMatchObject([
      { text: 'Ask the vendor for a date of the driver.', carried: true },
    ]);
    const [action] = session['actions'];
    const preparing = mustBe(200, await api.as('rahul').get('/v1/reviews/running/preparation'));
    expect(preparing['read']).toMatchObject([{ number, overAge: true, recused: 'manager' }]);
    mustBe(
      200,
      await review(api, `/actions/${action.id}/follow-up`).post({
        status: 'done',
        note: 'The vendor said June.',
      }),
    );
    const papers = mustBe(200, await review(api, '/papers').get());
    expect(papers['agenda'].map((r: { number: string }) => r.number)).toContain(number);
    const invited = await api.as('jiri').send({ method: 'GET', url: '/v1/reviews/running/invitation.ics' });
    expect(invited.status).toBe(200);
    expect(String(invited.headers['content-type'])).toContain('text/calendar');
  });

  it('leaves minutes that a check of the record holds to the key that signed them', async () => {
    const findings = async () =>
      (await verifyProjections(api.db.pool)).findings.map((f) => `${f.table}.${f.column}: ${f.found}`);
    const keys = () =>
      api.db.pool.query<{ readonly public_key: string }>('select public_key from signing_keys');
    const exchange = (pem: string) => api.db.pool.query('update signing_keys set public_key = $1', [pem]);
    const [key] = (await keys()).rows;
    expect(await findings()).toEqual([]);
    const { publicKey } = generateKeyPairSync('ed25519');
    await exchange(String(publicKey.export({ type: 'spki', format: 'pem' })));
    expect(new Set(await findings())).toEqual(new Set(['signing_keys.public_key: no such key']));
    await exchange(key?.public_key ?? '');
    await api.db.pool.query('alter table events disable trigger user');
    // Signed by nobody, and the event's own hash left as it was.
    await api.db.pool.query(
      `update events set body = regexp_replace(body, '"value":"....', '"value":"AAAA') where type = 'MinutesApproved'`,
    );
    await api.db.pool.query('alter table events enable trigger user');
    expect(await findings()).toContain('review_minutes.signature: another');
  });
});
