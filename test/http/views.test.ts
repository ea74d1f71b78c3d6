/** Saved views of the register: one's own, under names of their own, with what the register's page can show. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Body, openTestApi, personId, type TestApi } from './open-api.ts';
import { refuses } from './refuses.ts';
import { mustBe } from './stories.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const unknown = '0192f000-0000-7000-8000-00000000ffff';
const query = { status: 'active,suspended', inForce: 'true', endsWithin: '30', sort: 'expires' };
const save = (who: string, name: string, what: object = query) =>
  api.as(who).post('/v1/views', { name, query: what });
const namesOf = async (who: string): Promise<string[]> =>
  mustBe(200, await api.as(who).get('/v1/views'))['data'].map((view: Body) => view['name']);

describe('a saved view', () => {
  it('is kept as it was asked, listed by name, changed and deleted', async () => {
    const made = mustBe(201, await save('lukasz', '  ending soon '));
    expect(made).toMatchObject({ name: 'ending soon', query });
    mustBe(201, await save('lukasz', 'Atlas', { text: 'atlas', mine: 'true' }));
    expect(await namesOf('lukasz')).toEqual(['Atlas', 'ending soon']);

    const path = `/v1/views/${made['id']}`;
    const changed = { name: 'Ending Soon', query: { ...query, endsWithin: '60' } };
    expect(mustBe(200, await api.as('lukasz').put(path, changed))).toEqual({ ...made, ...changed });
    mustBe(204, await api.as('lukasz').send({ method: 'DELETE', url: path }));
    expect(await namesOf('lukasz')).toEqual(['Atlas']);
    refuses(await api.as('lukasz').put(path, changed), 404, 'NOT-FOUND', 'nothing-there');
  });

  it('has a name that no other of theirs has, whatever its case; other people may have it', async () => {
    mustBe(201, await save('meiling', 'Überfällig'));
    refuses(await save('meiling', 'ÜBERFÄLLIG'), 409, 'VIEW', 'exists', '/name');
    mustBe(201, await save('ines', 'Überfällig'));
    const other = mustBe(201, await save('meiling', 'Other'));
    refuses(
      await api.as('meiling').put(`/v1/views/${other['id']}`, { name: 'überfällig', query: {} }),
      409,
      'VIEW',
      'exists',
      '/name',
    );
    refuses(await save('meiling', '   '), 400, 'INPUT', 'malformed', '/name');
    refuses(await save('meiling', 'x'.repeat(61)), 400, 'INPUT', 'malformed', '/name');
  });

  it('is nobody else’s: neither to read nor to change nor to delete', async () => {
    const { id } = mustBe(201, await save('noa', 'Mine alone'));
    const path = `/v1/views/${id}`;
    expect(await namesOf('ayse')).toEqual([]);
    refuses(await api.as('ayse').put(path, { name: 'Taken', query: {} }), 404, 'NOT-FOUND', 'nothing-there');
    const remove = (url: string) => api.as('ayse').send({ method: 'DELETE', url });
    refuses(await remove(path), 404, 'NOT-FOUND', 'nothing-there');
    refuses(await remove(`/v1/views/${unknown}`), 404, 'NOT-FOUND', 'nothing-there');
    expect(await namesOf('noa')).toEqual(['Mine alone']);
  });

  it('keeps only what the register can be asked', async () => {
    refuses(await save('tomas', 'a', { status: 'asleep' }), 400, 'INPUT', 'malformed');
    refuses(await save('tomas', 'a', { endsWithin: '0' }), 400, 'INPUT', 'malformed', '/query/endsWithin');
    const answer = await save('tomas', 'a', { colour: 'red' });
    refuses(answer, 400, 'INPUT', 'malformed', '/query');
    expect(answer.body['detail']).toContain('a view keeps no colour; it keeps status, band, policy');
    refuses(await save('tomas', 'a', { cursor: 'x', limit: '5' }), 400, 'INPUT', 'malformed', '/query');
    expect(await namesOf('tomas')).toEqual([]);
  });

  it('is one of fifty at most, also when two are saved at the same moment', async () => {
    for (let n = 1; n <= 49; n += 1) mustBe(201, await save('bjorn', `View ${n}`, {}));
    // As another save of theirs that has counted forty-nine and is not committed yet.
    const other = await api.db.pool.connect();
    try {
      await other.query('begin');
      await other.query(`select pg_advisory_xact_lock(hashtextextended('views:' || $1, 0))`, [
        personId('bjorn'),
      ]);
      await other.query(
        `insert into saved_views (id, person, name, folded, query, created_at)
         values (gen_random_uuid(), $1, 'First', 'first', '{}', now())`,
        [personId('bjorn')],
      );
      const second = save('bjorn', 'Second', {});
      const waiting = `select 1 from pg_locks l join pg_database d on d.oid = l.database
        where not l.granted and l.locktype = 'advisory' and d.datname = current_database()`;
      await vi.waitFor(async () => expect((await api.db.pool.query(waiting)).rows).toHaveLength(1), {
        timeout: 30_000,
        interval: 50,
      });
      await other.query('commit');
      refuses(await second, 409, 'VIEW', 'too-many');
    } finally {
      other.release();
    }
    expect(await namesOf('bjorn')).toHaveLength(50);
  });

  it('goes with the person who leaves, and with nobody else', async () => {
    mustBe(201, await save('rahul', 'What Agathe waits for'));
    mustBe(201, await save('noa', 'What Agathe waits for'));
    mustBe(200, await api.as('chloe').post('/v1/people/rahul/departure'));
    expect(await api.store.reads.views(personId('rahul'))).toEqual([]);
    expect(await namesOf('noa')).toContain('What Agathe waits for');
  });
});
