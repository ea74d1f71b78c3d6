import type { Pool } from 'pg';
import { VersionConflict } from '../../application/ports.ts';
import type { Draft, Reads } from '../../application/reads-port.ts';
import { instantOf } from '../instants.ts';

type Row = Omit<Draft, 'updatedAt'> & { readonly updatedAt: Date };
const select = `select id, owner, title, content, updated_at as "updatedAt", version from drafts`;
const draftOf = (row: Row): Draft => ({ ...row, updatedAt: instantOf(row.updatedAt) });

export function draftReads(pool: Pool): Pick<Reads, 'drafts' | 'draft' | 'saveDraft' | 'discardDraft'> {
  return {
    drafts: async (owner) =>
      (await pool.query<Row>(`${select} where owner = $1 order by updated_at desc, id`, [owner])).rows.map(
        draftOf,
      ),
    draft: async (owner, id) => {
      const { rows } = await pool.query<Row>(`${select} where owner = $1 and id = $2`, [owner, id]);
      return rows[0] === undefined ? null : draftOf(rows[0]);
    },
    /** Throws `VersionConflict` when the draft is somebody else's or has been saved since: two tabs lose nothing. */
    saveDraft: async (draft) => {
      const { rowCount } = await pool.query(
        `insert into drafts as d (id, owner, title, content, updated_at, version) values ($1, $2, $3, $4, $5, $6)
         on conflict (id) do update set title = excluded.title, content = excluded.content,
           updated_at = excluded.updated_at, version = excluded.version
         where d.owner = excluded.owner and d.version = excluded.version - 1`,
        [draft.id, draft.owner, draft.title, JSON.stringify(draft.content), draft.updatedAt, draft.version],
      );
      if (rowCount !== 1)
        throw new VersionConflict(`draft ${draft.id} was saved elsewhere since it was loaded`);
    },
    discardDraft: async (owner, id) =>
      (await pool.query('delete from drafts where owner = $1 and id = $2', [owner, id])).rowCount === 1,
  };
}
