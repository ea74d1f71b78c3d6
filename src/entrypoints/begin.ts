/** What a register begins with, written once: whole or not at all, however a start ends and however many start at once. */
import type pg from 'pg';
import type { Directory } from '../application/directory-port.ts';
import type { Clock } from '../application/ports.ts';
import type { Reads } from '../application/reads-port.ts';
import type { Store } from '../store/store.ts';
import { ids } from './installation.ts';
import { prepareRegister } from './seed.ts';

export type Parts = {
  readonly pool: pg.Pool;
  readonly store: Store;
  readonly directory: Directory;
  readonly reads: Reads;
  readonly clock: Clock;
};

// An arbitrary constant: two first starts on one database take the same lock.
const LOCK = 4_711_202_602;
const SAMPLE = 'sample-under-way';

/** An empty register gets its starter policies and, with `sample`, the sample's stories. */
export async function beginRegister(
  parts: Parts,
  sample: boolean,
  onProgress: (message: string) => void,
): Promise<void> {
  const client = await parts.pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    try {
      if ((await parts.reads.policies()).length > 0) {
        if (sample)
          onProgress(
            'The register is not empty: the sample is loaded only into an empty one, so nothing was added',
          );
      } else if (sample) await playSample(parts, onProgress);
      else await seedWhole(parts, onProgress);
    } finally {
      await client.query('select pg_advisory_unlock($1)', [LOCK]);
    }
  } finally {
    client.release();
  }
}

/** In one transaction: a start that is killed here leaves an empty register, not half of one that looks begun. */
async function seedWhole(
  { store, directory, clock }: Parts,
  onProgress: (message: string) => void,
): Promise<void> {
  onProgress('Writing the starter policies and the people of the evaluation');
  await store.transact((tx) =>
    prepareRegister({ ids, store: { transact: (work) => work(tx) } }, directory, clock.now()),
  );
}

/** Too long for one transaction, so a mark stands while it is played; `isHalfPlayed` finds what a killed start left. */
async function playSample(parts: Parts, onProgress: (message: string) => void): Promise<void> {
  const { loadSample } = await import('./sample.ts');
  await parts.pool.query(`insert into meta (key, value) values ($1, 'true') on conflict do nothing`, [
    SAMPLE,
  ]);
  await loadSample(parts.pool, parts.directory, parts.reads, parts.clock.now(), onProgress);
  await parts.pool.query('delete from meta where key = $1', [SAMPLE]);
}

/** Whether an earlier start was ended while it played the sample. Nobody can have used the register since: it never answered. */
export async function isHalfPlayed(pool: pg.Pool): Promise<boolean> {
  const { rowCount } = await pool.query('select from meta where key = $1', [SAMPLE]);
  return rowCount !== 0;
}
