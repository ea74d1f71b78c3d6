/** Makes every projection anew from the events, under a lock that lets readers read and holds writers back. */
import type { Pool, PoolClient } from 'pg';
import type { ExceptionId } from '../../domain/people.ts';
import { storeFault } from '../fault.ts';
import { compactMetrics } from '../metrics/compact.ts';
import { forgetItems } from '../metrics/items-rollup.ts';
import { collectRows, type RowChanges, writtenRow } from '../projections/diff.ts';
import { childTables } from '../projections/row-types.ts';
import { countNumbersAnew } from './beside.ts';
import { expectedRows } from './expected.ts';
import { foldedAnew } from './folded.ts';
import { rebuildReviews } from './reviews.ts';
import { chunks, type Progress } from './verify.ts';

/**
 * Replaces every row by what the events say, in one transaction: a rebuild that fails leaves all as it was. Writers
 * wait until it is done. Texts, attachments, directory and accounts aren't projections and stay.
 */
export async function rebuildProjections(
  pool: Pool,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Progress> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('lock table numbers, events, exceptions in share row exclusive mode');
    const rollups = ['metric_hours', 'metric_days', 'metric_record', 'metric_removals'];
    for (const table of ['exceptions', 'folded_streams', ...childTables, ...rollups])
      await client.query(`delete from ${table}`);
    await client.query(`update metric_removals_through set at = '-infinity'`);
    await client.query(forgetItems);
    let exceptions = 0;
    for await (const ids of chunks(client)) {
      exceptions += await insertRows(client, ids);
      onProgress({ exceptions });
    }
    await countNumbersAnew(client);
    const folded = await foldedAnew(client);
    await client.query('select write_unit($1)', [JSON.stringify({ folded, put: {}, drop: {} })]);
    await rebuildReviews(client);
    await client.query('commit');
    // Until they are there again the metrics are counted from the rows themselves.
    await compactMetrics(pool);
    return { exceptions };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw storeFault(error);
  } finally {
    client.release();
  }
}

/**
 * Makes one exception's rows anew; the caller holds its lock. Its own row is updated in place: whoever waits for the lock
 * would find a row that was replaced gone.
 */
export async function rebuildOne(client: PoolClient, id: ExceptionId): Promise<void> {
  for (const table of childTables) await client.query(`delete from ${table} where exception_id = $1`, [id]);
  await writeRows(client, [id], 'update');
}

const insertRows = (client: PoolClient, ids: readonly ExceptionId[]): Promise<number> =>
  writeRows(client, ids, 'insert');

async function writeRows(
  client: PoolClient,
  ids: readonly ExceptionId[],
  how: 'insert' | 'update',
): Promise<number> {
  const { rows } = await expectedRows(client, ids);
  const changes: RowChanges = { put: {}, drop: {} };
  for (const of of rows.values()) collectRows(changes, of);
  const written = [...rows.values()].map((of) => writtenRow(of.exception));
  await client.query('select write_unit($1)', [JSON.stringify({ [how]: written, ...changes })]);
  return rows.size;
}
