import { afterAll, beforeAll, expect, it } from 'vitest';
import { NOW } from '../../../test/builders/clock.ts';
import { openTestRegister, type TestRegister } from '../../../test/postgres/register.ts';
import { approved } from '../../../test/postgres/stories.ts';
import { ERASED } from '../../domain/exception/free-text.ts';
import { verifyProjections } from '../verify/verify.ts';
import { eraseAttachment, eraseTexts } from './erase.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.close());

it('a text can be erased everywhere without breaking a hash', async () => {
  const { pool } = register.db;
  const id = register.newId();
  await register.play(id, approved(id, 'EXC-2026-0001', NOW));
  const hashes = async () => (await register.store.reads.history(id)).map((h) => h.hash);
  const before = await hashes();

  const places = ['/request/title', '/request/obstacle'].map((pointer) => ({ version: 1, pointer }));
  expect(await eraseTexts(pool, id, places)).toBe(2);
  expect(await eraseTexts(pool, id, places)).toBe(0);

  expect(await hashes()).toEqual(before);
  expect((await verifyProjections(pool)).findings).toEqual([]);
  const loaded = await register.store.reads.exception(id);
  expect(loaded?.state.request).toMatchObject({ title: ERASED, obstacle: ERASED, clause: '2.1' });
  expect(loaded?.version).toBe(4);
  for (const table of ['texts', 'exceptions', 'title_words', 'notices']) {
    const { rows } = await pool.query(
      `select count(*)::integer as n from ${table} t where t::text ~* 'quarter|LDAP simple'`,
    );
    expect(rows[0].n, table).toBe(0);
  }
});

it('an attachment’s bytes can be erased, and are then gone', async () => {
  const id = register.newId();
  await register.store.transact((tx) => tx.storeAttachment('a-1', id, new Uint8Array([1, 2, 3])));
  expect(await register.store.reads.attachment(id, 'a-1')).toEqual(Buffer.from([1, 2, 3]));
  expect(await eraseAttachment(register.db.pool, id, 'a-1')).toBe(true);
  expect(await register.store.reads.attachment(id, 'a-1')).toBeNull();
  expect(await eraseAttachment(register.db.pool, id, 'a-1')).toBe(false);
});
