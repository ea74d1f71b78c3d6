/** Control tests that fell due, or stayed overdue for a week, and of which nobody was told yet. */
import type { DueControl } from '../../application/ports.ts';
import type { Instant } from '../../domain/time.ts';
import { instantOf } from '../instants.ts';
import { type Client, run } from '../units/connection.ts';

type Row = Omit<DueControl, 'dueAt' | 'deadline'> & { readonly dueAt: Date; readonly deadline: Date };

// The notice itself is the mark that it was given: the same due date is never mentioned twice in the same way.
const due = {
  name: 'controls-due',
  text: `
select c.exception_id as exception, x.number, c.control, c.title, c.owner, x.requester, x.risk_owner as "riskOwner",
       c.due_at as "dueAt", c.deadline_at as deadline, s.stage
  from exceptions x
  join controls c on c.exception_id = x.id and c.due_at <= $1
 cross join lateral (values ('due', c.due_at), ('overdue', c.due_at + interval '168 hours')) s(stage, since)
 where x.test_due_at <= $1 and s.since <= $1
   and not exists (select from notices n
                    where n.exception_id = c.exception_id and n.kind = 'control-due' and n.at >= c.due_at
                      and n.detail ->> 'control' = c.control and n.detail ->> 'stage' = s.stage)
 order by c.due_at limit $2`,
};

export async function controlsDue(
  client: Client,
  at: Instant,
  limit: number,
): Promise<readonly DueControl[]> {
  const { rows } = await run<Row>(client, due, [at, limit]);
  return rows.map((row) => ({ ...row, dueAt: instantOf(row.dueAt), deadline: instantOf(row.deadline) }));
}
