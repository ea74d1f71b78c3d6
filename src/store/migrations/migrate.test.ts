import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmptyDatabase, type TestDatabase } from '../../../test/postgres/database.ts';
import { StoreFault } from '../fault.ts';
import { migrations } from './index.ts';
import { databaseVersion, migrate } from './migrate.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createEmptyDatabase();
});
afterAll(() => db.close());

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );
const last = migrations.at(-1)?.number ?? 0;

describe('migrations', () => {
  it('run once, however many processes start together', async () => {
    expect(await databaseVersion(db.pool)).toBe(0);
    const told: number[] = [];
    const runs = await Promise.all(
      [1, 2, 3].map(() => migrate(db.pool, (p) => p.state === 'done' && told.push(p.number))),
    );
    expect(runs.map((r) => r.before).toSorted((a, b) => a - b)).toEqual([0, last, last]);
    expect(told).toEqual(migrations.map((m) => m.number));
    expect(await databaseVersion(db.pool)).toBe(last);
  });

  it('that fail leave the database at the one before', async () => {
    const broken = { number: last + 1, name: 'broken', sql: 'create table half (id int); select nonsense' };
    await expect(migrate(db.pool, undefined, [...migrations, broken])).rejects.toThrow(StoreFault);
    expect(await databaseVersion(db.pool)).toBe(last);
    const { rows } = await db.pool.query(`select to_regclass('half') as half`);
    expect(rows[0].half).toBeNull();
  });

  it('refuse a database that a later version of the program made', async () => {
    const later = { number: last + 1, name: 'later', sql: 'create table later (id int)' };
    await migrate(db.pool, undefined, [...migrations, later]);
    expect(await faultOf(migrate(db.pool))).toMatchObject({ code: 'newer-database', retryable: false });
    await db.pool.query('drop table later; delete from schema_migrations where number > ' + last);
  });

  it('refuse a database whose recorded migration was another one', async () => {
    const [first, ...others] = migrations;
    if (first === undefined) throw new Error('there are migrations');
    const changed = [{ ...first, sql: `${first.sql} -- changed` }, ...others];
    expect(await faultOf(migrate(db.pool, undefined, changed))).toMatchObject({ code: 'changed-migration' });
  });

  it('have numbers that go up', () => {
    const numbers = migrations.map((m) => m.number);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  });
});
