/** What pages, API and command line read. */
import type { Pool } from 'pg';
import type { RememberedAnswer } from '../../application/ports.ts';
import type { Reads } from '../../application/reads-port.ts';
import { readRefusals, readStream } from '../events/read.ts';
import { STATE_COLUMNS, type StateColumns, stateOf } from '../projections/state-groups.ts';
import { registerPage } from '../register/page.ts';
import { registerRows } from '../register/rows.ts';
import { delegationReads } from './delegated-decisions.ts';
import { controlTests } from './control-tests.ts';
import { draftReads } from './drafts.ts';
import { lookReads } from './looks.ts';
import { noticeReads } from './notices.ts';
import { policies, policyHistory } from './policies.ts';
import { viewReads } from './views.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function openReads(pool: Pool): Reads {
  return {
    exception: async (idOrNumber) => {
      const column = uuid.test(idOrNumber) ? 'id' : 'number';
      const { rows } = await pool.query<StateColumns & { readonly version: number }>({
        name: `read-exception-${column}`,
        text: `select ${STATE_COLUMNS}, version from exceptions where ${column} = $1`,
        values: [idOrNumber],
      });
      return rows[0] === undefined ? null : { state: stateOf(rows[0]), version: rows[0].version };
    },
    register: (query) => registerPage(pool, query),
    registerRows: (query) => registerRows(pool, query),
    history: (id) => readStream(pool, 'exception', id),
    refusals: (id) => readRefusals(pool, id),
    attachment: async (exception, id) => {
      const { rows } = await pool.query<{ readonly bytes: Buffer | null }>(
        'select bytes from attachments where exception_id = $1 and id = $2',
        [exception, id],
      );
      return rows[0]?.bytes ?? null;
    },
    policies: () => policies(pool),
    policyHistory: (id) => policyHistory(pool, id),
    recallAnswer: async (person, key) => {
      const { rows } = await pool.query<RememberedAnswer>(
        'select person, key, request, status, body from answers where person = $1 and key = $2',
        [person, key],
      );
      return rows[0] ?? null;
    },
    ...delegationReads(pool),
    controlTests: (query) => controlTests(pool, query),
    ...lookReads(pool),
    ...noticeReads(pool),
    ...draftReads(pool),
    ...viewReads(pool),
  };
}
