/** `expiry-storm`: exceptions that all end in the same second: false from the instant on, recorded soon after, once each. */
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import { type Instant, plusMs } from '../src/domain/time.ts';
import { ids } from '../src/entrypoints/installation.ts';
import { BATCH, settleAll } from '../src/jobs/sweep.ts';
import { makeQueues, RECONCILE_QUEUE } from '../src/jobs/worker.ts';
import { openStore } from '../src/store/store.ts';
import type { Benchmark } from './benchmark.ts';
import { END } from './generate/world.ts';
import { timed } from './measure.ts';
import { openPool } from './pool.ts';

/** The last of them has ended. */
const AFTER: Instant = plusMs(END, 1_000);

export const expiryStorm: Benchmark = {
  name: 'expiry-storm',
  size: 100_000,
  generated: 'storm',
  run: async ({ connection, size }) => {
    const pool = openPool({ ...connection, pipeline: true }, 8);
    const boss = new PgBoss({ ...connection, max: 2, supervise: false, schedule: false });
    boss.on('error', () => undefined);
    try {
      await boss.start();
      await makeQueues(boss);
      const store = openStore({ pool, clock: { now: () => AFTER }, ids, boss });
      const before = await inForce(pool, plusMs(END, -1));
      const atEnd = await inForce(pool, AFTER);
      let sweeping = true;
      const asked = askOn(pool, () => sweeping);
      let events = 0;
      const ms = await timed(async () => {
        events = await settleAll(store, ids);
      }).finally(() => {
        sweeping = false;
      });
      const answers = await asked;
      const removals = await queued(pool);
      const bare = await bareRows(pool, size);
      const perSecond = (events / ms) * 1000;
      const trues = atEnd + answers.true;
      return {
        compared: `an expiry, its projection and its removal job for each of ${size.toLocaleString('en')} exceptions, in batches of ${BATCH}, against inserting as many rows in such batches`,
        sizes: { exceptions: size, 'in force before': before, events, questions: answers.asked },
        comparisons: [
          { what: 'expiries', unit: 'a second', median: perSecond, runs: 1 },
          { what: 'bare rows', unit: 'a second', median: bare, runs: 1 },
        ],
        ratios: [
          {
            what: 'answers that were true after the instant',
            value: trues,
            aim: '0',
            met: before === size && trues === 0,
          },
          { what: 'recorded a second', value: perSecond, aim: 'at least 10,000', met: perSecond >= 10_000 },
          {
            what: 'removals queued for each exception',
            value: removals.jobs / size,
            aim: 'exactly 1',
            met: removals.jobs === size && removals.exceptions === size,
          },
          { what: 'expiries to bare rows', value: perSecond / bare, aim: 'none', met: true },
        ],
      };
    } finally {
      await boss.stop({ graceful: false }).catch(() => undefined);
      await pool.end();
    }
  },
};

async function inForce(pool: pg.Pool, at: Instant): Promise<number> {
  const { rows } = await pool.query<{ readonly n: number }>(
    'select count(*)::integer as n from exceptions where in_force(id, $1)',
    [at],
  );
  return rows[0]?.n ?? 0;
}

const QUESTIONS = 100;
/** Asks about one exception after another while the sweep runs, at the instant at which all have ended. */
async function askOn(
  pool: pg.Pool,
  more: () => boolean,
): Promise<{ readonly asked: number; readonly true: number }> {
  const { rows: all } = await pool.query<{ readonly id: string }>('select id from exceptions');
  let asked = 0;
  let yes = 0;
  while (more()) {
    const ids = Array.from({ length: QUESTIONS }, (_, i) => all[((asked + i) * 7_919) % all.length]?.id);
    const { rows } = await pool.query<{ readonly yes: number }>({
      name: 'bench-ask',
      text: 'select count(*)::integer as yes from unnest($1::uuid[]) id where in_force(id, $2)',
      values: [ids, AFTER],
    });
    asked += QUESTIONS;
    yes += rows[0]?.yes ?? 0;
    // The sweep is what is measured; the questions only have to be there.
    await pause(20);
  }
  return { asked, true: yes };
}

async function queued(pool: pg.Pool): Promise<{ readonly jobs: number; readonly exceptions: number }> {
  const { rows } = await pool.query<{ readonly jobs: number; readonly exceptions: number }>(
    `select count(*)::integer as jobs, count(distinct data ->> 'exception')::integer as exceptions
       from pgboss.job where name = $1`,
    [RECONCILE_QUEUE],
  );
  return rows[0] ?? { jobs: 0, exceptions: 0 };
}

async function bareRows(pool: pg.Pool, size: number): Promise<number> {
  await pool.query(
    'create table bench_rows (id bigint generated always as identity primary key, body text not null)',
  );
  const body = 'x'.repeat(600);
  const ms = await timed(async () => {
    for (let done = 0; done < size; done += BATCH)
      await pool.query('insert into bench_rows (body) select $1 from generate_series(1, $2)', [body, BATCH]);
  });
  return (size / ms) * 1000;
}
