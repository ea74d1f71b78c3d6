/** One page of the register: any filter, any sort, by keyset. */
import type { Pool } from 'pg';
import type { RegisterPage, RegisterQuery, RegisterRow } from '../../application/reads-port.ts';
import { instantOf, instantOrNull } from '../instants.ts';
import { conditionsOf, findByWords, type Parameters } from './filters.ts';
import { afterCursor, cursorOf, sorts } from './sorts.ts';

const MOST = 200;
/** Up to here a total is counted; beyond it is estimated, since counting further takes longer than reading the page. */
const COUNTED = 1_000;

export type SelectedRow = Omit<
  RegisterRow,
  'statusSince' | 'startsAt' | 'expiresAt' | 'inForceUntil' | 'chainStartedAt' | 'submittedAt'
> & {
  readonly statusSince: Date;
  readonly startsAt: Date | null;
  readonly expiresAt: Date | null;
  readonly inForceUntil: Date | null;
  readonly chainStartedAt: Date | null;
  readonly submittedAt: Date;
  readonly sortedBy: string;
  readonly order: string;
};

export const columns = `x.id, x.number, x.title, x.status, x.status_since as "statusSince", x.policy_id as policy, x.family,
  x.requester, x.risk_owner as "riskOwner", x.band, x.rung, x.tier, x.term_number as term, x.starts_at as "startsAt",
  x.expires_at as "expiresAt", x.in_force_until as "inForceUntil", x.chain_started_at as "chainStartedAt",
  x.first_submitted_at as "submittedAt", x.renewal_status as renewal, x.emergency, x.confidential, x.version`;

/** Throws RangeError for a cursor that is not one of this query's. */
export async function registerPage(pool: Pool, query: RegisterQuery): Promise<RegisterPage> {
  const limit = Math.max(1, Math.min(query.limit, MOST));
  const { expression } = sorts[query.sort];
  const parameters: Parameters = [];
  const conditions = conditionsOf(query, await findByWords(pool, query), parameters);
  const filtered = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
  const counted = [...parameters];
  const paged =
    query.cursor === undefined ? conditions : [...conditions, afterCursor(query, query.cursor, parameters)];
  const [total, { rows }] = await Promise.all([
    countOf(pool, filtered, counted),
    pool.query<SelectedRow>(
      `select ${columns}, (${expression})::text as "sortedBy", x.number_order::text as "order" from exceptions x
        ${paged.length === 0 ? '' : `where ${paged.join(' and ')}`}
        order by ${expression} ${query.direction}, x.number_order ${query.direction} limit ${limit + 1}`,
      parameters,
    ),
  ]);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(rowOf),
    next: rows.length > limit && last !== undefined ? cursorOf(query, last.sortedBy, last.order) : null,
    ...total,
  };
}

export function rowOf({ sortedBy: _, order: __, ...row }: SelectedRow): RegisterRow {
  return {
    ...row,
    statusSince: instantOf(row.statusSince),
    startsAt: instantOrNull(row.startsAt),
    expiresAt: instantOrNull(row.expiresAt),
    inForceUntil: instantOrNull(row.inForceUntil),
    chainStartedAt: instantOrNull(row.chainStartedAt),
    submittedAt: instantOf(row.submittedAt),
  };
}

type Total = Pick<RegisterPage, 'total' | 'estimated'>;

async function countOf(pool: Pool, filtered: string, parameters: Parameters): Promise<Total> {
  const { rows } = await pool.query<{ readonly n: number }>(
    `select count(*)::integer as n from (select from exceptions x ${filtered} limit ${COUNTED + 1}) few`,
    parameters,
  );
  const counted = rows[0]?.n ?? 0;
  if (counted <= COUNTED) return { total: counted, estimated: false };
  const plan = await pool.query<{ 'QUERY PLAN': readonly { Plan: { 'Plan Rows': number } }[] }>(
    `explain (format json) select from exceptions x ${filtered}`,
    parameters,
  );
  const guessed = plan.rows[0]?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? counted;
  return { total: Math.max(Math.round(guessed), counted), estimated: true };
}
