/** Step 2: an analyst scores the open case, a second one confirms a lowering override, changed facts reopen it. */
import type { AssessmentInput } from '../domain/assess/commands.ts';
import { outcomesOf } from '../domain/assess/outcomes.ts';
import { openRenewal } from '../domain/exception/due.ts';
import type { Exception } from '../domain/exception/state.ts';
import type { Actor } from '../domain/people.ts';
import { riskFactsOf } from '../domain/risk/facts.ts';
import { propose } from '../domain/risk/propose.ts';
import { plusDays } from '../domain/time.ts';
import { commandException, contextFor, type Services, type Standing, type Target } from './command.ts';
import type { Outcome } from './outcome.ts';
import type { ScopeQuery, Transaction } from './ports.ts';
import { withFreshScope } from './seen.ts';

export const queryOf = (x: Exception): ScopeQuery => ({
  policy: x.request.policy,
  family: x.policy?.family ?? '',
  subjects: x.subjects,
  resources: x.resources,
  except: x.id,
});
export const successorsSince = (tx: Transaction, days: number) => plusDays(tx.at, -days);

export const assessException = (
  services: Services,
  actor: Actor,
  target: Target,
  assessment: AssessmentInput,
): Promise<Outcome<Standing>> =>
  commandException(services, actor, target, 'AssessException', async (state, tx, context) => {
    const [lookalikes, now] = await Promise.all([
      tx.lookalikes(queryOf(state), successorsSince(tx, context.configuration.successorDays)),
      factsNow(tx, state),
    ]);
    return { type: 'AssessException', assessment, lookalikes, ...now };
  });

export const secondAssessment = (
  services: Services,
  actor: Actor,
  target: Target,
): Promise<Outcome<Standing>> =>
  commandException(services, actor, target, 'SecondAssessment', async (state, tx) => ({
    type: 'SecondAssessment',
    ...(await factsNow(tx, state)),
  }));

/** The facts that a score rests on, with the directory as it is now, and whom an approval would cover. */
const factsNow = async (tx: Transaction, x: Exception) => {
  const renewal = openRenewal(x) ?? null;
  const fresh = await withFreshScope(tx, x);
  return { facts: riskFactsOf(fresh, renewal), subjects: renewal === null ? fresh.subjects : x.subjects };
};

export const refreshFacts = (services: Services, actor: Actor, target: Target): Promise<Outcome<Standing>> =>
  commandException(services, actor, target, 'RefreshFacts', async (state, tx) => ({
    type: 'RefreshFacts',
    facts: (await factsNow(tx, state)).facts,
  }));

/** The proposal with its reasons, what each score would lead to, and the lookalikes that want a written judgement. */
export function prepareAssessment(services: Services, actor: Actor, exception: string) {
  return services.store.transact(async (tx) => {
    const loaded = await tx.loadException(exception, false);
    if (loaded === null) return null;
    const context = await contextFor(tx, actor);
    const { facts } = await factsNow(tx, loaded.state);
    const lookalikes = await tx.lookalikes(
      queryOf(loaded.state),
      successorsSince(tx, context.configuration.successorDays),
    );
    return {
      facts,
      proposal: propose(facts),
      outcomes: outcomesOf(loaded.state, facts, context.configuration),
      lookalikes,
      exception: loaded.state,
      context,
    };
  });
}
