import type { Pool } from 'pg';
import type { Notice } from '../../application/ports.ts';
import type { Reads } from '../../application/reads-port.ts';
import { instantOf, instantOrNull } from '../instants.ts';

type Row = Omit<Notice, 'at'> & { readonly at: Date; readonly readAt: Date | null };

export function noticeReads(pool: Pool): Pick<Reads, 'notices' | 'markRead'> {
  return {
    notices: async (person, unreadOnly, limit) => {
      const { rows } = await pool.query<Row>(
        `select id, to_person as "to", kind, exception_id as exception, at, detail, read_at as "readAt" from notices
          where to_person = $1 ${unreadOnly ? 'and read_at is null' : ''} order by at desc, id limit $2`,
        [person, limit],
      );
      return rows.map((row) => ({ ...row, at: instantOf(row.at), readAt: instantOrNull(row.readAt) }));
    },
    markRead: async (person, ids, at) => {
      await pool.query(
        'update notices set read_at = $3 where to_person = $1 and id = any($2::uuid[]) and read_at is null',
        [person, ids, at],
      );
    },
  };
}
