/** What an operator's monitoring asks for, every few seconds: each of these is answered from an index or a small table. */
import type { Pool } from 'pg';
import type { OperatorFigures, OperatorReads } from '../../application/operations-port.ts';
import { storeFault } from '../fault.ts';
import { instantOrNull } from '../instants.ts';

type Row = {
  readonly last_position: number;
  readonly due_since: Date | null;
  readonly due: number;
  readonly has_jobs: boolean;
};

const waiting = `
select coalesce((select max(position) from events), 0)::float8 as last_position,
       min(next_due_at) as due_since, count(*)::integer as due,
       to_regclass('pgboss.job') is not null as has_jobs
  from exceptions where next_due_at <= $1`;

// Jobs that are done stay in the table for a while and are no depth.
const jobs = `
select name as queue, state::text as state, count(*)::integer as count from pgboss.job
 where state in ('created', 'retry', 'active', 'failed') group by 1, 2 order by 1, 2`;

export const openOperatorReads = (pool: Pool): OperatorReads => ({
  figures: async (at): Promise<OperatorFigures> => {
    try {
      const { rows } = await pool.query<Row>(waiting, [at]);
      const row = rows[0];
      if (row === undefined) throw new Error('one row answers');
      const queued = row.has_jobs ? await pool.query<OperatorFigures['jobs'][number]>(jobs) : { rows: [] };
      return {
        lastPosition: row.last_position,
        dueSince: instantOrNull(row.due_since),
        due: row.due,
        jobs: queued.rows,
      };
    } catch (error) {
      throw storeFault(error);
    }
  },
});
