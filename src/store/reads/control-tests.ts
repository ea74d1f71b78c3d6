/** Controls of exceptions that have not ended, by how long their test has been waited for. */
import type { Pool } from 'pg';
import type { ControlTestRow, ControlTestsPage, ControlTestsQuery } from '../../application/reads-port.ts';
import { instantOrNull } from '../instants.ts';

type Row = Omit<ControlTestRow, 'lastPassedAt' | 'failingSince' | 'dueAt' | 'deadline'> & {
  readonly lastPassedAt: Date | null;
  readonly failingSince: Date | null;
  readonly dueAt: Date | null;
  readonly deadline: Date | null;
  readonly wanted: string;
};

// Before a first pass a test is wanted since the request was filed. The stages are the domain's `controlHealth`; a test
// holds the two equal.
const text = `
select c.exception_id as exception, x.number, x.title as "exceptionTitle", x.status, x.requester, x.risk_owner as "riskOwner",
       c.control, c.title, c.owner, c.frequency_days as "frequencyDays", s.stage, c.last_passed_at as "lastPassedAt",
       c.failing_since as "failingSince", c.due_at as "dueAt", c.deadline_at as deadline, to_char(s.wanted at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as wanted
  from controls c
  join exceptions x on x.id = c.exception_id
 cross join lateral (select
         case when c.deadline_at is null then 'untested' when $1 >= c.deadline_at then 'lapsed'
              when c.failing_since is not null then 'failing' when $1 >= c.due_at then 'overdue'
              when $1 + make_interval(hours => 24 * $2::integer) >= c.due_at then 'due' else 'passing' end as stage,
         coalesce(least(c.due_at, c.failing_since), x.first_submitted_at) as wanted) s
 where x.status in ('submitted', 'assessed', 'returned', 'scheduled', 'active', 'suspended')
   and s.stage = any($3::text[]) and ($4::text is null or c.owner = $4)
   and ($5::text is null or not x.confidential or $5 = any(x.participants))
   and ($6::timestamptz is null or (s.wanted, c.exception_id, c.control) > ($6, $7::uuid, $8::text))
 order by s.wanted, c.exception_id, c.control
 limit $9`;

export async function controlTests(pool: Pool, query: ControlTestsQuery): Promise<ControlTestsPage> {
  const { at, soonDays, stages, owner, visibleTo, limit, cursor } = query;
  const after = cursor === undefined ? [null, null, null] : positionOf(cursor);
  const { rows } = await pool.query<Row>(text, [at, soonDays, stages, owner, visibleTo, ...after, limit + 1]);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(rowOf),
    next:
      rows.length > limit && last !== undefined
        ? Buffer.from(JSON.stringify([last.wanted, last.exception, last.control])).toString('base64url')
        : null,
  };
}

const rowOf = ({ wanted: _, ...row }: Row): ControlTestRow => ({
  ...row,
  lastPassedAt: instantOrNull(row.lastPassedAt),
  failingSince: instantOrNull(row.failingSince),
  dueAt: instantOrNull(row.dueAt),
  deadline: instantOrNull(row.deadline),
});

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function positionOf(cursor: string): readonly [string, string, string] {
  const [wanted, exception, control] = parsed(cursor);
  if (
    typeof wanted !== 'string' ||
    Number.isNaN(Date.parse(wanted)) ||
    typeof exception !== 'string' ||
    !uuid.test(exception) ||
    typeof control !== 'string'
  )
    throw new RangeError('not a cursor of this list');
  return [wanted, exception, control];
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
