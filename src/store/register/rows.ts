/**
 * Every row that a query finds, in its order, as one moment of the register: read through a cursor, so that neither the
 * database nor this program holds more than a few thousand at a time.
 */
import type { Pool } from 'pg';
import type { RegisterRow, RegisterRowsQuery } from '../../application/reads-port.ts';
import { conditionsOf, findByWords, type Parameters } from './filters.ts';
import { columns, rowOf, type SelectedRow } from './page.ts';
import { sorts } from './sorts.ts';

const BATCH = 2_000;
/** Who reads slower than this keeps no moment of the database open for ever: ms for a whole export. */
const LONGEST_MS = 10 * 60_000;

export async function* registerRows(
  pool: Pool,
  query: RegisterRowsQuery,
): AsyncGenerator<readonly RegisterRow[]> {
  const parameters: Parameters = [];
  const conditions = conditionsOf(query, await findByWords(pool, query), parameters);
  const { expression } = sorts[query.sort];
  const client = await pool.connect();
  const ends = performance.now() + LONGEST_MS;
  let broken: Error | undefined;
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(
      `declare exported no scroll cursor for
         select ${columns}, '' as "sortedBy", '' as "order" from exceptions x
          ${conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`}
          order by ${expression} ${query.direction}, x.number_order ${query.direction}`,
      parameters,
    );
    for (;;) {
      if (performance.now() > ends) throw new Error('an export was read too slowly to be finished');
      const { rows } = await client.query<SelectedRow>(`fetch ${BATCH} from exported`);
      if (rows.length > 0) yield rows.map(rowOf);
      if (rows.length < BATCH) return;
    }
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    // Whoever stops reading midway ends the generator here: the moment is let go.
    if (broken === undefined)
      await client.query('rollback').catch((error: unknown) => {
        broken = error instanceof Error ? error : new Error(String(error));
      });
    client.release(broken);
  }
}
