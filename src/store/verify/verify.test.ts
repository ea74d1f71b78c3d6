import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '../../../test/builders/clock.ts';
import { aPolicy } from '../../../test/builders/request.ts';
import { randomHistory, randomOf } from '../../../test/postgres/histories.ts';
import { openTestRegister, type TestRegister } from '../../../test/postgres/register.ts';
import { approved, submitted } from '../../../test/postgres/stories.ts';
import { inForceAt } from '../../domain/exception/in-force.ts';
import type { Exception } from '../../domain/exception/state.ts';
import { instant, plusDays, plusHours, plusMs } from '../../domain/time.ts';
import { countNumbersAnew } from './beside.ts';
import { rebuildProjections } from './rebuild.ts';
import { verifyProjections } from './verify.ts';

let register: TestRegister;
const histories: Exception[] = [];
const seeds = 60;

beforeAll(async () => {
  register = await openTestRegister();
  await register.store.transact(async (tx) => {
    const { id, version, since: _s, retiredAt: _r, ...content } = aPolicy({ version: 1 });
    await tx.appendPolicy(id, [{ type: 'PolicyPublished', version, by: 'p-cleo', content }], 'p-cleo');
    await tx.appendAuthority(0, [{ type: 'CisoAppointed', holder: 'p-cleo', by: 'system' }], 'system');
  });
  // Every history has its own years, since the register's time never goes back: leap days and both clock changes.
  for (let seed = 0; seed < seeds; seed++)
    histories.push(
      await randomHistory(register, seed, plusDays(instant('2026-03-02T09:00:00Z'), seed * 400)),
    );
  // Played histories bring numbers of their own.
  await countNumbersAnew(register.db.pool);
}, 120_000);
afterAll(() => register.close());

describe('the projections', () => {
  it('of random histories are what their events say', async () => {
    const verified = await verifyProjections(register.db.pool);
    expect(verified.findings).toEqual([]);
    expect(verified.exceptions).toBe(seeds);
    expect(new Set(histories.map((x) => x.status)).size).toBeGreaterThan(4);
  });

  it('made anew from the events are the same', async () => {
    await rebuildProjections(register.db.pool);
    expect((await verifyProjections(register.db.pool)).findings).toEqual([]);
    const x = histories[0];
    const loaded = await register.store.transact((tx) => tx.loadException(x?.id ?? '', false));
    expect(loaded?.state).toEqual(x);
    expect(await register.store.transact((tx) => tx.loadPolicy('phishing-resistant-mfa'))).not.toBeNull();
  });
});

describe('in force', () => {
  it('means the same in SQL and in TypeScript, at every boundary and between', async () => {
    const asked = histories.flatMap((x) => {
      const edges = x.coverage
        .flatMap((c) => [c.from, c.until])
        .flatMap((at) => [plusMs(at, -1), at, plusMs(at, 1)]);
      const random = randomOf(Number(x.number.slice(-4)));
      const within = Array.from({ length: 20 }, () => plusHours(x.firstSubmittedAt, random() * 24 * 250));
      return [...edges, ...within].map((at) => ({ x, at }));
    });
    const { rows } = await register.db.pool.query<{ readonly covered: boolean }>(
      `select in_force(q.id, q.at) as covered from unnest($1::uuid[], $2::timestamptz[]) with ordinality q(id, at, n)
        order by n`,
      [asked.map((q) => q.x.id), asked.map((q) => q.at)],
    );
    expect(rows.map((r) => r.covered)).toEqual(asked.map((q) => inForceAt(q.x, q.at)));
    expect(rows.some((r) => r.covered)).toBe(true);
  });

  it.each([
    ['a leap day', '2028-02-29T00:00:00.000Z'],
    ['the spring change of clocks in Europe', '2026-03-29T01:00:00.000Z'],
    ['the autumn change of clocks in America', '2026-11-01T06:00:00.000Z'],
    ['the last millisecond of a year', '2027-12-31T23:59:59.999Z'],
  ])('holds across %s whatever zone the session has', async (_, edge) => {
    const client = await register.db.pool.connect();
    try {
      await client.query('begin');
      await client.query(`set local timezone = 'America/New_York'`);
      const id = register.newId();
      const until = plusDays(instant(edge), 90);
      await client.query('insert into coverage values ($1, 0, 1, $2, $3, $3, $4)', [id, 'p', edge, until]);
      const at = [plusMs(instant(edge), -1), instant(edge), plusMs(until, -1), until];
      const { rows } = await client.query(
        'select in_force($1, a) as covered from unnest($2::timestamptz[]) a',
        [id, at],
      );
      const coverage = [{ term: 1, from: instant(edge), until }];
      expect(rows.map((r) => r.covered)).toEqual(at.map((a) => inForceAt({ coverage }, a)));
      expect(rows.map((r) => r.covered)).toEqual([false, true, true, false]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

describe('a record edited behind the program’s back', () => {
  const edits = [
    ['exceptions', 'risk_owner', `update exceptions set risk_owner = 'p-mallory' where number = $1`],
    [
      'exceptions',
      'running',
      `update exceptions set running = replace(running, '"status":"active"', '"status":"closed"') where number = $1`,
    ],
    [
      'coverage',
      'until_at',
      `update coverage set until_at = until_at + interval '1 day' where exception_id = (select id from exceptions where number = $1)`,
    ],
    ['terms', '*', `delete from terms where exception_id = (select id from exceptions where number = $1)`],
    [
      'tags',
      '*',
      `insert into tags select id, 'x', true, now(), 'no', null, '' from exceptions where number = $1`,
    ],
    [
      'title_words',
      'text',
      `update title_words set words = '' where exception_id = (select id from exceptions where number = $1)`,
    ],
    ['exceptions', '*', `delete from exceptions where number = $1`],
    [
      'texts',
      '/request/title',
      `update texts set contents = jsonb_set(contents, '{/request/title,text}', '"Other"') where stream_id = (select id::text from exceptions where number = $1) and version = 1`,
    ],
  ] as const;

  it.each(edits)('is found and named: %s.%s', async (table, column, sql) => {
    const id = register.newId();
    const number = `EXC-2099-${String(edits.findIndex((e) => e[2] === sql) + 1).padStart(4, '0')}`;
    await register.play(id, approved(id, number, plusDays(instant('2095-01-01T00:00:00Z'), 10)));
    await countNumbersAnew(register.db.pool);
    await register.db.pool.query(sql, [number]);
    const { findings } = await verifyProjections(register.db.pool);
    expect(findings.filter((f) => f.table === table && f.column === column)).not.toEqual([]);
    expect(findings.every((f) => f.record.includes(number) || f.record.includes(id))).toBe(true);
    await register.db.pool.query(
      `update texts set contents = jsonb_set(contents, '{/request/title,text}', '"Legacy HR system at quarter close"')
        where stream_type = 'exception' and version = 1`,
    );
    await rebuildProjections(register.db.pool);
    expect((await verifyProjections(register.db.pool)).findings).toEqual([]);
  });

  it('is found in an event’s own bytes too, when the trigger was taken away', async () => {
    const id = register.newId();
    await register.play(id, submitted(id, 'EXC-2099-0900', plusDays(NOW, 40_000)));
    await register.db.pool.query('alter table events disable trigger events_append_only');
    const edit = `update events set body = replace(body, 'p-rita', 'p-evil') where stream_id = $1`;
    await register.db.pool.query(edit, [id]);
    const { findings } = await verifyProjections(register.db.pool);
    expect(findings).toContainEqual(
      expect.objectContaining({ table: 'events', record: `exception ${id} version 1`, column: 'body' }),
    );
  });
});
