/**
 * Where something may wait for somebody: candidates from narrow indexes, judged by the domain one by one. Cases that
 * wait are few beside the register, since a pending one lapses after a month; they are sorted as they are found.
 */
import type { Pool } from 'pg';
import type { Loaded } from '../../application/ports.ts';
import type { QueuePlace, QueueQuestion, WorkReads } from '../../application/work-port.ts';
import type { Exception } from '../../domain/exception/state.ts';
import { instantOf } from '../instants.ts';
import { STATE_COLUMNS, type StateColumns, stateOf } from '../projections/state-groups.ts';

export function openWork(pool: Pool): WorkReads {
  return {
    queue: (question) => queue(pool, question),
    ownCandidates: async (person, until, limit) =>
      (
        await pool.query<{ readonly id: string }>({
          name: 'work-own',
          text: own,
          values: [person, until, limit],
        })
      ).rows.map((row) => row.id),
    unconfirmed: async (limit) =>
      (
        await pool.query<{ readonly id: string }>({
          name: 'work-unconfirmed',
          text: `select exception_id as id from milestones
                  where completed_at is not null and confirmed_at is null order by completed_at limit $1`,
          values: [limit],
        })
      ).rows.map((row) => row.id),
    load: async (ids) => {
      if (ids.length === 0) return new Map<string, Loaded<Exception>>();
      const { rows } = await pool.query<StateColumns & { readonly id: string; readonly version: number }>({
        name: 'work-load',
        text: `select id, ${STATE_COLUMNS}, version from exceptions where id = any($1::uuid[])`,
        values: [ids],
      });
      return new Map(rows.map((row) => [row.id, { state: stateOf(row), version: row.version }]));
    },
  };
}

// T0 weighs most; within a tier what was scored before: a renewal has its last band, a request its own or none yet.
const RISK = `x.band_rank * 10 + case x.tier when 'T0' then 4 when 'T1' then 3 when 'T2' then 2 else 1 end`;
// A request waits since it was first filed, a renewal since it was; each case is in one of the two.
const waiting = `
  select x.id, x.pending_since as since, ${RISK} as risk, x.policy_id, x.band, 'request' as about
    from exceptions x where x.pending_since is not null and $1
  union all
  select x.id, r.filed_at, ${RISK}, x.policy_id, x.band, 'renewal'
    from exceptions x join renewals r on r.exception_id = x.id and r.renewal = x.renewal_id
   where x.renewal_id is not null and $1`;

type PlaceRow = { readonly id: string; readonly since: Date; readonly risk: number };

async function queue(pool: Pool, question: QueueQuestion): Promise<readonly QueuePlace[]> {
  const { analysing, routes, policy, band, about, sort, limit, after } = question;
  const values: unknown[] = [];
  const p = (value: unknown): string => `$${values.push(value)}`;
  const waits = [
    ...(analysing ? [`x.case_waits in ('assessment', 'second-analyst')`] : []),
    ...(routes.length > 0 ? [`x.case_waits = 'decision' and x.case_route = any(${p(routes)}::text[])`] : []),
  ];
  const order = sort === 'age' ? '(w.since, w.id)' : '(-w.risk, w.since, w.id)';
  const conditions = [
    ...(policy === undefined ? [] : [`w.policy_id = ${p(policy)}`]),
    ...(band === undefined ? [] : [`w.band = ${p(band)}`]),
    ...(about === undefined ? [] : [`w.about = ${p(about)}`]),
    ...(after === null
      ? []
      : [
          sort === 'age'
            ? `${order} > (${p(after.since)}::timestamptz, ${p(after.id)}::uuid)`
            : `${order} > (${p(-after.risk)}::integer, ${p(after.since)}::timestamptz, ${p(after.id)}::uuid)`,
        ]),
  ];
  const { rows } = await pool.query<PlaceRow>(
    `select w.id, w.since, w.risk from (${waiting.replaceAll('$1', `(${waits.join(' or ')})`)}) w
      ${conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`}
      order by ${order.slice(1, -1)} limit ${p(limit)}`,
    values,
  );
  return rows.map((row) => ({ id: row.id, since: instantOf(row.since), risk: row.risk }));
}

// A risk owner who left is on no column; the notice that told of it is the trace, and the domain looks at the case.
const own = `
select id from (
  select x.id from exceptions x
   where (x.requester = $1 or x.risk_owner = $1)
     and (x.case_waits = 'requester'
          or x.status in ('scheduled', 'active', 'suspended') and (x.expires_at <= $2 or x.emergency))
  union
  select c.exception_id from controls c join exceptions x on x.id = c.exception_id
   where c.owner = $1 and (c.due_at is null or c.due_at <= $2 or c.failing_since is not null)
     and x.status in ('submitted', 'assessed', 'scheduled', 'active', 'suspended')
  union
  select m.exception_id from milestones m
   where m.owner = $1 and m.completed_at is null and m.due_at <= $2
  union
  select m.exception_id from exceptions x join milestones m on m.exception_id = x.id
   where (x.requester = $1 or x.risk_owner = $1) and x.status in ('scheduled', 'active', 'suspended')
     and (m.completed_at is null and m.due_at <= $2 or m.completed_at is not null and m.confirmed_at is null)
  union
  select m.exception_id from controls c join milestones m on m.exception_id = c.exception_id
   where c.owner = $1 and m.completed_at is not null and m.confirmed_at is null
  union
  select n.exception_id from notices n where n.to_person = $1 and n.kind = 'owner-left' and n.exception_id is not null
) found limit $3`;
