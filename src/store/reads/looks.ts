import type { Pool } from 'pg';
import type { Look, Reads } from '../../application/reads-port.ts';
import { instantOf } from '../instants.ts';

type Row = Omit<Look, 'at'> & { readonly at: Date };

export function lookReads(pool: Pool): Pick<Reads, 'look' | 'saveLook'> {
  return {
    look: async (person, exception) => {
      const { rows } = await pool.query<Row>(
        `select person, exception_id as exception, version, seen, at from looks where person = $1 and exception_id = $2`,
        [person, exception],
      );
      return rows[0] === undefined ? null : { ...rows[0], at: instantOf(rows[0].at) };
    },
    // A tab that was left open must not take back what a later one has shown.
    saveLook: async ({ person, exception, version, seen, at }) => {
      await pool.query(
        `insert into looks as l (person, exception_id, version, seen, at) values ($1, $2, $3, $4, $5)
         on conflict (person, exception_id) do update set version = excluded.version, seen = excluded.seen, at = excluded.at
         where l.version <= excluded.version`,
        [person, exception, version, seen, at],
      );
    },
  };
}
