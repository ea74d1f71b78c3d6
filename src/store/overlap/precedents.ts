/** What was asked and decided before, for rules that look back. */
import type { Exception } from '../../domain/exception/state.ts';
import type { ExceptionId, PersonId, PolicyId } from '../../domain/people.ts';
import type { Instant } from '../../domain/time.ts';
import { instantOf } from '../instants.ts';
import { type Client, run } from '../units/connection.ts';

// Copying is caught on the latest answers; older ones would only slow the check down.
const ANSWERS = 20;
const answers = {
  name: 'earlier-answers',
  text: `select filed::json #>> '{request,obstacle}' as obstacle, filed::json #>> '{request,consequence}' as consequence
           from exceptions
          where requester = $1 and policy_id = $2 and id is distinct from $3::uuid
          order by first_submitted_at desc limit ${ANSWERS}`,
};
type Answers = Pick<Exception['request'], 'obstacle' | 'consequence'>;

/** The requester's answers to the same policy, newest first. */
export async function earlierAnswers(
  client: Client,
  requester: PersonId,
  policy: PolicyId,
  except: ExceptionId | null,
): Promise<readonly Answers[]> {
  return (await run<Answers>(client, answers, [requester, policy, except])).rows;
}

const between = {
  name: 'approvals-between',
  text: `
select requester, decided_by, decided_at from decisions
 where kind = 'approval' and proof = 'delegation' and decided_at >= $3
   and ((decided_by = $1 and requester = $2) or (decided_by = $2 and requester = $1))
 order by decided_at`,
};
type Between = { readonly requester: PersonId; readonly decided_by: PersonId; readonly decided_at: Date };

/** Approvals by delegation at or after `since` in which one of the two decided on the other's request. */
export async function approvalsBetween(client: Client, a: PersonId, b: PersonId, since: Instant) {
  const { rows } = await run<Between>(client, between, [a, b, since]);
  return rows.map((r) => ({
    requester: r.requester,
    approvedBy: r.decided_by,
    at: instantOf(r.decided_at),
  }));
}
