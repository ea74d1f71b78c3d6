/** For whom a case waits once it is assessed: those whom the route names, without anybody who has a part in it. */
import { openCase } from '../exception/open-case.ts';
import type { Exception } from '../exception/state.ts';
import type { PersonId } from '../people.ts';
import type { Violation } from '../refusal.ts';
import type { Instant } from '../time.ts';
import type { Authority } from './authority.ts';
import { isCommitteeRoute } from './decider.ts';
import { cisoVoices, delegationOf, seatsAt, vacancy, voiceOf } from './queries.ts';
import { conflictsOf } from './separation.ts';

export type Waiting = {
  readonly by: 'vote' | 'approval';
  readonly for: readonly PersonId[];
  /** Why the top rung can't be decided by anybody now; null while it can. */
  readonly vacant: Violation | null;
};

/** null while nothing is assessed. */
export function waitingFor(x: Exception, authority: Authority, at: Instant): Waiting | null {
  const { assessment } = openCase(x).record;
  if (assessment === null) return null;
  const recused = (person: PersonId): boolean =>
    conflictsOf(x, person).length > 0 || openCase(x).record.recusals.some((r) => r.member === person);
  const voices = cisoVoices(authority, at, recused).map(voiceOf);
  const vacant = assessment.rung === 4 ? vacancy(authority, at, recused) : null;
  if (isCommitteeRoute(assessment.route)) {
    const seats = seatsAt(authority, at).map((seat) => seat.person);
    return {
      by: 'vote',
      for: unrecused([...seats, ...(assessment.rung === 4 ? voices : [])], recused),
      vacant,
    };
  }
  const question = { band: assessment.band, policy: x.request.policy, at };
  const delegates = authority.delegations
    .map((d) => d.to)
    .filter((to) => 'kind' in delegationOf(authority, to, question));
  return { by: 'approval', for: unrecused([...voices, ...delegates], recused), vacant };
}

const unrecused = (
  people: readonly PersonId[],
  recused: (person: PersonId) => boolean,
): readonly PersonId[] => [...new Set(people.filter((person) => !recused(person)))];
