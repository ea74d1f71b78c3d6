/** `commands`: acknowledged lifecycle commands, eight at a time, against a bare durable insert of one row, eight at a time. */
import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import { instantFromMs } from '../src/domain/time.ts';
import { ids } from '../src/entrypoints/installation.ts';
import { prepareRegister } from '../src/entrypoints/seed.ts';
import { makeQueues } from '../src/jobs/worker.ts';
import { openStore } from '../src/store/store.ts';
import type { Benchmark } from './benchmark.ts';
import { actorOn, crowd, type Stage } from './lifecycle.ts';
import { interleaved, median, rate } from './measure.ts';
import { openPool } from './pool.ts';

const CLIENTS = 8;

export const commands: Benchmark = {
  name: 'commands',
  size: 100_000,
  generated: null,
  run: async ({ connection, size, small }) => {
    const pool = openPool({ ...connection, pipeline: true }, 16);
    const boss = new PgBoss({ ...connection, max: 2, supervise: false, schedule: false });
    boss.on('error', () => undefined);
    try {
      await boss.start();
      await makeQueues(boss);
      const now = () => instantFromMs(Date.now());
      const store = openStore({ pool, clock: { now }, ids, boss });
      const stage: Stage = { services: { store, ids }, now };
      await prepareRegister(stage.services, store.directory, now());
      for (const statement of crowd(size)) await pool.query(statement);
      await pool.query(
        'create table bench_rows (id bigint generated always as identity primary key, body text not null)',
      );
      // The register itself is left unmeasured, as an installation's first: told that it is empty, plans would scan it for good.
      await pool.query('vacuum analyze people, resources');
      let n = 0;
      const next = () => {
        if (n >= size) throw new Error(`all ${size} employees have asked; run it with a larger --size`);
        return n++;
      };
      const actors = Array.from({ length: CLIENTS }, () => actorOn(stage, next));
      const ms = small ? 300 : 5_000;
      const rounds = small ? 1 : 7;
      const sides = {
        commands: () => rate(ms, CLIENTS, (client) => actors[client]?.() ?? Promise.resolve()),
        inserts: () => rate(ms, CLIENTS, () => insertRow(pool)),
      };
      // The first commands pay for plans, caches and compiled code that every later one has.
      await interleaved(1, sides);
      const rates = await interleaved(rounds, sides);
      const [ours, bare] = [median(rates('commands')), median(rates('inserts'))];
      const events = await pool.query<{ readonly n: string }>('select count(*) as n from events');
      return {
        compared:
          'whole lives of exceptions, each command with event, projection and outbox in one durable transaction, against inserting one row; 8 at a time',
        sizes: { exceptions: n, events: Number(events.rows[0]?.n) },
        comparisons: [
          { what: 'commands', unit: 'a second', median: ours, runs: rounds },
          { what: 'bare inserts', unit: 'a second', median: bare, runs: rounds },
        ],
        ratios: [
          {
            what: 'commands to bare inserts',
            value: ours / bare,
            aim: 'at least 0.5',
            met: ours / bare >= 0.5,
          },
        ],
      };
    } finally {
      await boss.stop({ graceful: false }).catch(() => undefined);
      await pool.end();
    }
  },
};

const row = {
  name: 'bench-insert',
  text: 'insert into bench_rows (body) values ($1)',
  values: ['x'.repeat(600)],
};
const insertRow = (pool: pg.Pool) => pool.query(row);
