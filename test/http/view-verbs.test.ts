/** `interim view` and `interim list --view`, on a server that listens. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { interimWith } from '../cli.ts';
import { openTestApi, type TestApi } from './open-api.ts';
import { active, mustBe } from './stories.ts';

let api: TestApi;
let server = '';
beforeAll(async () => {
  api = await openTestApi();
  server = await api.app.listen({ port: 0, host: '127.0.0.1' });
  mustBe(200, await api.asToken('hana').get('/v1/me'));
});
afterAll(() => api.close());

const interim = (...args: string[]) =>
  interimWith(args, { INTERIM_SERVER: server, INTERIM_TOKEN: 'int_hana_write' });

it('a view is saved by name, opened in the list, changed, renamed and deleted', async () => {
  const number = await active(api);
  const list = (...args: string[]) => interim('list', '--json', 'number', ...args);
  const saved = await interim('view', 'save', 'Ending soon', '--in-force', '--expires-before', '8w');
  expect(saved).toMatchObject({
    code: 0,
    out: 'Saved "Ending soon". interim list --view "Ending soon" opens it.',
  });
  const kept = JSON.parse((await interim('view', 'list', '--json', 'name,query')).out);
  expect(kept).toEqual([{ name: 'Ending soon', query: { inForce: 'true', endsWithin: '56' } }]);
  expect(JSON.parse((await list('--view', 'ending SOON')).out)).toEqual([]);

  expect((await interim('view', 'save', 'Ending soon', '--in-force')).err).toContain('VIEW');
  const replacing = ['view', 'save', 'ending soon', '--in-force', '--expires-before', '90d', '--replace'];
  expect(await interim(...replacing)).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse((await list('--view', 'Ending soon')).out)).toEqual([{ number }]);
  expect(JSON.parse((await list('--view', 'Ending soon', '--status', 'closed')).out)).toEqual([]);
  expect((await interim('export', '--view', 'Ending soon')).out).toContain(number);

  expect((await interim('view', 'rename', 'ending soon', 'Next quarter')).out).toBe(
    'Renamed to "Next quarter".',
  );
  expect((await interim('view', 'list')).out).toMatch(/^Next quarter\tinForce=true endsWithin=90\t/);
  expect((await interim('view', 'delete', 'next quarter')).out).toBe('Deleted "Next quarter".');
  expect((await interim('view', 'list')).out).toBe('');
});

it('says which views there are where one is not, and that a view keeps no date', async () => {
  expect(await interim('list', '--view', 'Mine')).toMatchObject({
    code: 1,
    err: 'You have no saved view. `interim view save NAME` with filters makes one.',
  });
  await interim('view', 'save', 'Atlas', '--text', 'atlas');
  expect((await interim('view', 'delete', 'Mine')).err).toBe('You have no saved view "Mine". Yours: Atlas.');
  const dated = await interim('view', 'save', 'Year', '--expires-before', '2026-12-31');
  expect(dated).toMatchObject({ code: 2 });
  expect(dated.err).toContain('30d, not "2026-12-31"');
  expect((await interim('view', 'save', 'Families', '--family', 'device')).err).toContain(
    'a view keeps no family',
  );
});
