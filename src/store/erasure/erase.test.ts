import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, personId, type TestApi } from '../../../test/http/open-api.ts';
import { refuses } from '../../../test/http/refuses.ts';
import { active, mustBe } from '../../../test/http/stories.ts';
import { ERASED } from '../../domain/exception/free-text.ts';
import { verifyProjections } from '../verify/verify.ts';
import { forgetIn, repeats } from './words.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const obstacle =
  'Sister Agathe of ward 7 has a tremor and cannot hold a security key against the reader of the dispenser.';
const reason = 'The person asked for it, and nobody needs her name any more.';
const erase = (who: string, number: string, body: object) =>
  api.as(who).post(`/v1/exceptions/${number}/erasures`, body);
const place = { version: 1, pointer: '/request/obstacle' };
async function tablesWith(words: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const table of [
    'events',
    'texts',
    'exceptions',
    'title_words',
    'notices',
    'answers',
    'drafts',
    'saved_views',
  ]) {
    const { rows } = await api.db.pool.query(
      `select count(*)::integer as n from ${table} t where t::text ilike '%' || $1 || '%'`,
      [words],
    );
    if (rows[0].n > 0) found.push(table);
  }
  return found;
}

it('a text is gone everywhere, by a decision on record, and every hash stands', async () => {
  const title = 'Dispenser of ward 7, for Sister Agathe alone';
  const number = await active(api, { obstacle, title });
  await api.store.reads.saveDraft({
    id: 'd-ward-7',
    owner: personId('lukasz'),
    title,
    content: { obstacle, resources: ['system:dispenser'] },
    updatedAt: api.now(),
    version: 1,
  });
  const view = (who: string, name: string, query: object) => api.as(who).post('/v1/views', { name, query });
  mustBe(201, await view('hana', 'Agathe', { text: 'dispenser of ward 7, for sister' }));
  mustBe(201, await view('meiling', title.slice(0, 30).toUpperCase(), {}));
  mustBe(201, await view('meiling', 'Ward 7', { text: 'ward 7' }));
  const before = await api.store.reads.exception(number);
  const id = before?.state.id ?? '';
  const hashes = async () => (await api.store.reads.history(id)).map((h) => h.hash);
  const written = await hashes();
  expect(await tablesWith('agathe')).toEqual([
    'texts',
    'exceptions',
    'title_words',
    'notices',
    'drafts',
    'saved_views',
  ]);

  const texts = [place, { version: 1, pointer: '/request/title' }];
  const key = { 'idempotency-key': 'erase-her' };
  const answer = mustBe(
    200,
    await api.as('ines').post(`/v1/exceptions/${number}/erasures`, { texts, reason }, key),
  );
  expect(answer['title']).toBe(ERASED);

  expect(await tablesWith('agathe')).toEqual([]);
  expect(mustBe(200, await api.as('meiling').get('/v1/views'))['data']).toMatchObject([{ name: 'Ward 7' }]);
  const after = await hashes();
  expect(after.slice(0, -1)).toEqual(written);
  const last = (await api.store.reads.history(id)).at(-1);
  expect(last).toMatchObject({
    event: { type: 'TextsErased', reason, texts, attachments: [] },
    by: expect.stringMatching(/^p-/),
  });
  expect((await verifyProjections(api.db.pool)).findings).toEqual([]);
  const read = await api.store.reads.exception(id);
  expect(read?.state.request).toMatchObject({ title: ERASED, obstacle: ERASED });
  expect(read?.state.status).toBe('active');
  expect(read?.version).toBe((before?.version ?? 0) + 1);
});

it('is the CISO’s to decide, freshly signed in, with a reason, for words that are there', async () => {
  const number = await active(api);
  refuses(await erase('chloe', number, { texts: [place], reason }), 403, 'ROLE', 'missing');
  refuses(await erase('meiling', number, { texts: [place], reason }), 403, 'ROLE', 'missing');
  const body = { texts: [place], reason };
  const path = `/v1/exceptions/${number}/erasures`;
  refuses(await api.asStale('ines').post(path, body), 403, 'APPROVE-STEPUP', 'not-fresh');
  refuses(await api.asToken('ines').post(path, body), 403, 'APPROVE-STEPUP', 'token');
  const refused = await erase('ines', number, { texts: [place, { ...place, version: 99 }] });
  expect(refused.body['violations']).toMatchObject([
    { code: 'APPROVE-RATIONALE', field: '/reason' },
    { code: 'NOT-FOUND', field: '/texts/1' },
  ]);
  mustBe(200, await erase('ines', number, body));
  expect((await erase('ines', number, body)).body['violations']).toMatchObject([{ code: 'NOT-FOUND' }]);
});

it('the bytes of an attachment go, and its name stays until that is erased too', async () => {
  const number = await active(api);
  const sent = await api.as('ngozi').send({
    method: 'POST',
    url: `/v1/exceptions/${number}/attachments?name=roster.txt`,
    headers: { 'content-type': 'text/plain' },
    payload: 'Agathe, ward 7',
  });
  const { id } = mustBe(201, sent)['attachments'].at(-1);
  const read = async () => (await api.as('hana').get(`/v1/exceptions/${number}/attachments/${id}`)).status;
  expect(await read()).toBe(200);
  const answer = mustBe(200, await erase('ines', number, { attachments: [id], reason }));
  expect(answer['attachments'].at(-1)).toMatchObject({ id, name: 'roster.txt' });
  expect(await read()).toBe(404);
  expect((await verifyProjections(api.db.pool)).findings).toEqual([]);
});

it('finds words that are quoted, and leaves short ones that could be anybody’s', () => {
  expect(repeats(obstacle, [obstacle])).toBe(true);
  expect(repeats('cannot hold a security key', [obstacle])).toBe(true);
  expect(repeats(`She wrote: ${obstacle}`, [obstacle])).toBe(true);
  expect(repeats('has a tremor', [obstacle])).toBe(false);
  const kept = { number: 'EXC-2026-0001', days: 3 };
  expect(forgetIn(kept, [obstacle])).toBe(kept);
  expect(forgetIn({ ...kept, list: ['a', obstacle] }, [obstacle])).toEqual({ ...kept, list: ['a', ERASED] });
});
