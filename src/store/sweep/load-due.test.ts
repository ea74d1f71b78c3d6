import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomOf, randomHistory } from '../../../test/postgres/histories.ts';
import { openTestRegister, type TestRegister } from '../../../test/postgres/register.ts';
import { approved } from '../../../test/postgres/stories.ts';
import { defaultConfiguration } from '../../domain/configuration.ts';
import { dueEvents, nextDueAt } from '../../domain/exception/due.ts';
import { evolve } from '../../domain/exception/evolve.ts';
import { instant, plusDays, plusMs } from '../../domain/time.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.close());

describe('what is due', () => {
  it('is in SQL what it is in TypeScript, at any instant', async () => {
    const from = instant('2026-01-05T08:00:00Z');
    const histories = [];
    for (let seed = 0; seed < 40; seed++)
      histories.push(await randomHistory(register, seed, plusDays(from, seed * 30), 12));
    const random = randomOf(7);
    let found = 0;
    for (let i = 0; i < 40; i++) {
      // Rows are as the last event left them, so the question is only asked from there on.
      const last =
        histories
          .map((x) => x.recordedAt)
          .toSorted()
          .at(-1) ?? from;
      const at = plusMs(last, Math.floor(random() * 120 * 86_400_000));
      register.clock.set(at);
      const due = await register.store.transact((tx) => tx.loadDue(1000));
      const expected = histories.filter((x) => (nextDueAt(x, defaultConfiguration) ?? '9999') <= at);
      expect(due.map((d) => d.state.id).toSorted()).toEqual(expected.map((x) => x.id).toSorted());
      found += due.length;
    }
    expect(found).toBeGreaterThan(40);
  }, 60_000);

  it('is taken by one of several sweeps each, and every exception is settled once', async () => {
    const other = await openTestRegister();
    try {
      const start = instant('2026-03-02T09:00:00Z');
      for (let n = 1; n <= 40; n++) {
        const id = other.newId();
        await other.play(id, approved(id, `EXC-2026-${String(n).padStart(4, '0')}`, plusMs(start, n)));
      }
      other.clock.set(plusDays(start, 200));
      const sweep = () =>
        other.store.transact(async (tx) => {
          const due = await tx.loadDue(5);
          for (const { state, version } of due) {
            const events = dueEvents(state, tx.at, defaultConfiguration);
            const after = events.reduce((x, e) => evolve(x, e, tx.at, x.id), state);
            await tx.appendException(state.id, version, events, 'system', after);
            await tx.queue([
              {
                queue: 'reconcile-tags',
                exception: state.id,
                number: state.number,
                version: version + events.length,
              },
            ]);
          }
          return due.length;
        });
      const worker = async () => {
        let total = 0;
        for (let done = await sweep(); done > 0; done = await sweep()) total += done;
        return total;
      };
      const totals = await Promise.all([worker(), worker(), worker(), worker()]);
      expect(totals.reduce((a, b) => a + b)).toBe(40);
      expect(new Set(other.jobs.map((j) => JSON.stringify(j))).size).toBe(40);
      const { rows } = await other.db.pool.query(
        `select count(*)::integer as n, count(distinct stream_id)::integer as streams from events where type = 'ExceptionExpired'`,
      );
      expect(rows[0]).toEqual({ n: 40, streams: 40 });
    } finally {
      await other.close();
    }
  });
});
