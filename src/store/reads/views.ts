import type { Pool } from 'pg';
import { type Reads, type SavedView, VIEWS_AT_MOST } from '../../application/reads-port.ts';
import { inTransaction } from '../in-transaction.ts';
import { instantOf } from '../instants.ts';

type Row = Omit<SavedView, 'createdAt'> & { readonly createdAt: Date };
const select = `select id, person, name, query, created_at as "createdAt" from saved_views`;
const viewOf = (row: Row): SavedView => ({ ...row, createdAt: instantOf(row.createdAt) });
const folded = (name: string): string => name.normalize('NFKC').toLowerCase();

export function viewReads(
  pool: Pool,
): Pick<Reads, 'views' | 'view' | 'addView' | 'changeView' | 'removeView' | 'removeViews'> {
  return {
    views: async (person) =>
      (await pool.query<Row>(`${select} where person = $1 order by folded`, [person])).rows.map(viewOf),
    view: async (person, id) => {
      const { rows } = await pool.query<Row>(`${select} where person = $1 and id = $2`, [person, id]);
      return rows[0] === undefined ? null : viewOf(rows[0]);
    },
    addView: async ({ id, person, name, query, createdAt }) =>
      unlessTaken(() =>
        inTransaction(pool, async (client) => {
          // Two tabs at once would each count what the other has not committed: one waits, and counts anew.
          await client.query(`select pg_advisory_xact_lock(hashtextextended('views:' || $1, 0))`, [person]);
          const { rowCount } = await client.query(
            `insert into saved_views (id, person, name, folded, query, created_at) select $1, $2, $3, $4, $5, $6
           where (select count(*) from saved_views where person = $2) < $7`,
            [id, person, name, folded(name), JSON.stringify(query), createdAt, VIEWS_AT_MOST],
          );
          return rowCount === 1 ? 'kept' : 'too-many';
        }),
      ),
    changeView: async ({ id, person, name, query }) =>
      unlessTaken(async () => {
        const { rowCount } = await pool.query(
          'update saved_views set name = $3, folded = $4, query = $5 where person = $1 and id = $2',
          [person, id, name, folded(name), JSON.stringify(query)],
        );
        return rowCount === 1 ? 'kept' : 'not-there';
      }),
    removeView: async (person, id) =>
      (await pool.query('delete from saved_views where person = $1 and id = $2', [person, id])).rowCount ===
      1,
    removeViews: async (person) => {
      await pool.query('delete from saved_views where person = $1', [person]);
    },
  };
}

/** The constraint decides, not a look before: two tabs may save the same name at once. */
async function unlessTaken<T>(work: () => Promise<T>): Promise<T | 'exists'> {
  try {
    return await work();
  } catch (error) {
    const taken =
      typeof error === 'object' &&
      error !== null &&
      'constraint' in error &&
      error.constraint === 'saved_views_person_folded_key';
    if (taken) return 'exists';
    throw error;
  }
}
