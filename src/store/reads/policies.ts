import type { Pool } from 'pg';
import type { PolicyId } from '../../domain/people.ts';
import type { Policy, PolicyEvent } from '../../domain/policy/policy.ts';
import { readStream } from '../events/read.ts';
import { foldPolicy } from '../units/folds.ts';

/** Every policy as it stands, with the exceptions of it that are active. */
export async function policies(pool: Pool): Promise<readonly (Policy & { readonly active: number })[]> {
  const { rows } = await pool.query<{ readonly state: Policy; readonly active: number }>(
    `select f.state, coalesce(a.n, 0)::integer as active
       from folded_streams f
       left join (select policy_id, count(*) as n from exceptions where status = 'active' group by policy_id) a
         on a.policy_id = f.stream_id
      where f.stream_type = 'policy' order by f.stream_id`,
  );
  return rows.map(({ state, active }) => ({ ...state, active }));
}

/** Each version as it was published, and the last one as it was retired, oldest first. */
export async function policyHistory(pool: Pool, id: PolicyId): Promise<readonly Policy[]> {
  const history: Policy[] = [];
  for (const entry of await readStream(pool, 'policy', id)) {
    if (entry.stream !== 'policy') continue;
    const event: PolicyEvent = entry.event;
    const policy = foldPolicy(id, history.at(-1) ?? null, [event], entry.at);
    // A retirement ends the version that it meets, and a change waits beside it; neither is a version of its own.
    if (event.type !== 'PolicyPublished') history.pop();
    history.push(policy);
  }
  return history;
}
