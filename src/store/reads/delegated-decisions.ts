/** What was decided by delegation, read from the decisions' own events. */
import type { Pool } from 'pg';
import type { DelegatedDecision, DelegationUse, Reads } from '../../application/reads-port.ts';
import { instantOf, instantOrNull } from '../instants.ts';

/** As the index in 0230 says it, word for word: otherwise it is not used. */
const byDelegation = `e.type in ('ExceptionApproved', 'RenewalGranted', 'EmergencyGranted', 'CaseRejected')
  and e.body like '%"kind":"delegation"%'`;
const from = `from events e join exceptions x on x.id = e.stream_id::uuid
 where ${byDelegation} and (not x.confidential or $1::text is null or $1 = any(x.participants))`;

type DecisionRow = Omit<DelegatedDecision, 'at' | 'expiresAt'> & {
  readonly at: Date;
  readonly expiresAt: Date | null;
};

export function delegationReads(pool: Pool): Pick<Reads, 'delegationUse' | 'delegatedDecisions'> {
  return {
    delegationUse: async (delegations, visibleTo) => {
      const { rows } = await pool.query<DelegationUse & { readonly delegation: string }>({
        name: 'delegation-use',
        text: `select deciding_delegation(e.body) as delegation,
                 count(*) filter (where e.type <> 'CaseRejected')::integer as granted,
                 count(*) filter (where e.type = 'CaseRejected')::integer as rejected
                 ${from} and deciding_delegation(e.body) = any($2::text[]) group by 1`,
        values: [visibleTo, delegations],
      });
      return new Map(rows.map(({ delegation, granted, rejected }) => [delegation, { granted, rejected }]));
    },
    delegatedDecisions: async (delegation, visibleTo, limit) => {
      const { rows } = await pool.query<DecisionRow>({
        name: 'delegated-decisions',
        text: `select x.number, x.title, x.policy_id as policy, e.type as decision, e.recorded_at as at,
                 (e.body::jsonb #>> '{data,approval,expiresAt}')::timestamptz as "expiresAt"
                 ${from} and deciding_delegation(e.body) = $2 order by e.position desc limit $3`,
        values: [visibleTo, delegation, limit],
      });
      return rows.map((row) => ({ ...row, at: instantOf(row.at), expiresAt: instantOrNull(row.expiresAt) }));
    },
  };
}
