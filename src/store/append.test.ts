import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '../../test/builders/clock.ts';
import { openTestRegister, type TestRegister } from '../../test/postgres/register.ts';
import { approved, submitted } from '../../test/postgres/stories.ts';
import { VersionConflict } from '../application/ports.ts';
import { evolve } from '../domain/exception/evolve.ts';
import { plusDays } from '../domain/time.ts';
import { sqlState } from './fault.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.close());

const close = { type: 'ExceptionClosed', reason: 'remediated', by: 'p-rita', note: 'Done.' } as const;

describe('the record', () => {
  it('refuses an UPDATE, a DELETE and a TRUNCATE of events, even by the owner of the table', async () => {
    await register.play(register.newId(), submitted(register.newId(), 'EXC-2026-0900', NOW));
    for (const sql of ['update events set type = $$x$$', 'delete from events', 'truncate events'])
      expect(sqlState(await register.db.pool.query(sql).catch((e: unknown) => e))).toBe('IX002');
  });

  it('keeps free text beside the event, and a salted commitment in it', async () => {
    const id = register.newId();
    await register.play(id, submitted(id, 'EXC-2026-0901', NOW));
    const { rows } = await register.db.pool.query(
      'select e.body, t.contents from events e join texts t using (stream_type, stream_id, version) where stream_id = $1',
      [id],
    );
    expect(rows[0].body).not.toContain('Legacy HR system');
    expect(rows[0].body).toContain('EXC-2026-0901');
    expect(rows[0].contents['/request/title'].text).toBe('Legacy HR system at quarter close');
  });

  it('is joined with its texts by an index: a history never reads the texts of all', async () => {
    const client = await register.db.pool.connect();
    try {
      await client.query('begin');
      await client.query('set local enable_seqscan = off');
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `explain select e.body, t.contents from events e left join texts t using (stream_type, stream_id, version)
          where e.stream_type = 'exception' and e.stream_id = $1`,
        [register.newId()],
      );
      const found = rows
        .map((row) => row['QUERY PLAN'])
        .filter((line) => /Index Cond: .*stream_id/.test(line));
      expect(found.length, JSON.stringify(rows)).toBe(2);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('gives the folded state back as it was appended', async () => {
    const id = register.newId();
    const state = await register.play(id, approved(id, 'EXC-2026-0902', NOW));
    const byNumber = await register.store.transact((tx) => tx.loadException('EXC-2026-0902', false));
    expect(byNumber).toEqual({ state, version: 4 });
    expect(state.status).toBe('active');
  });
});

describe('two at the same time', () => {
  it('one of two simultaneous decisions wins, and the other meets its result', async () => {
    const id = register.newId();
    const state = await register.play(id, approved(id, 'EXC-2026-0903', NOW));
    const decide = (lock: boolean) =>
      register.store.transact(async (tx) => {
        const loaded = await tx.loadException(id, lock);
        if (loaded?.state.status !== 'active') return 'met the result';
        await tx.appendException(
          id,
          loaded.version,
          [close],
          'p-rita',
          evolve(loaded.state, close, tx.at, id),
        );
        return 'won';
      });
    const outcomes = await Promise.all([decide(true), decide(true), decide(true), decide(true)]);
    expect(outcomes.toSorted()).toEqual(['met the result', 'met the result', 'met the result', 'won']);
    expect(state.status).toBe('active');
  });

  it('a decision on a version that is no longer the last is a conflict, and nothing of it is kept', async () => {
    const id = register.newId();
    const state = await register.play(id, approved(id, 'EXC-2026-0904', NOW));
    const stale = register.store.transact(async (tx) => {
      await tx.appendRefusal({
        type: 'CommandRefused',
        command: 'x',
        subject: id,
        by: 'p-rita',
        violations: [],
      });
      await tx.appendException(id, 3, [close], 'p-rita', evolve(state, close, tx.at, id));
    });
    await expect(stale).rejects.toThrow(VersionConflict);
    const { rows } = await register.db.pool.query(
      `select count(*)::integer as n from events where stream_type = 'refusal'`,
    );
    expect(rows[0].n).toBe(0);
  });

  it('of two that begin the same stream, one is a conflict', async () => {
    const id = register.newId();
    const [[, event] = []] = submitted(id, 'EXC-2026-0905', NOW);
    if (event === undefined) throw new Error('a story has events');
    const begin = () =>
      register.store.transact((tx) =>
        tx.appendException(id, 0, [event], 'p-rita', evolve(null, event, tx.at, id)),
      );
    const outcomes = await Promise.allSettled([begin(), begin()]);
    const refused = outcomes.filter((o) => o.status === 'rejected').map((o) => o.reason);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toBeInstanceOf(VersionConflict);
  });
});

describe('numbers', () => {
  it('have no gaps under concurrency and rollback', async () => {
    const take = (fail: boolean) =>
      register.store.transact(async (tx) => {
        const number = await tx.takeNumber(2031);
        if (fail) throw new Error('changed my mind');
        return number;
      });
    const outcomes = await Promise.allSettled(Array.from({ length: 40 }, (_, i) => take(i % 3 === 0)));
    const numbers = outcomes.flatMap((o) => (o.status === 'fulfilled' ? [o.value] : [])).toSorted();
    expect(numbers).toHaveLength(26);
    expect(numbers).toEqual(numbers.map((_, i) => `EXC-2031-${String(i + 1).padStart(4, '0')}`));
  });
});

describe('time', () => {
  it('a clock that goes backwards does not take the register back', async () => {
    const id = register.newId();
    await register.play(id, submitted(id, 'EXC-2026-0906', plusDays(NOW, 3)));
    register.clock.set(plusDays(NOW, -10));
    expect(await register.store.transact(async (tx) => tx.at)).toBe(plusDays(NOW, 3));
  });
});
