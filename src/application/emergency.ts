/** Break-glass: in force at once, for at most 72 hours, marked, and ended by itself. */
import { personViolations } from '../domain/authority/known-person.ts';
import { may } from '../domain/authority/may.ts';
import { evolve } from '../domain/exception/evolve.ts';
import { decide } from '../domain/lifecycle.ts';
import type { Actor, PersonId } from '../domain/people.ts';
import type { RequestContent } from '../domain/request/content.ts';
import { plusDays, utcYear } from '../domain/time.ts';
import { contextFor, follow, recordRefusal, type Services, type Standing } from './command.ts';
import { submitFacts } from './facts.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { sha256Hex } from './seen.ts';

export type EmergencyInput = {
  readonly requester: PersonId;
  readonly request: RequestContent;
  readonly hours: number;
  readonly rationale: string;
};

export function grantEmergency(
  services: Services,
  actor: Actor,
  input: EmergencyInput,
): Promise<Outcome<Standing>> {
  return services.store.transact(async (tx) => {
    const context = await contextFor(tx, actor);
    const forbidden = may({ action: 'GrantEmergency', exception: null, context });
    // Asked for in the name of nobody, it would be nobody's to close, and whoever grants it could be who asked.
    const nobody = personViolations(input.requester, await tx.people([input.requester]), '/requester');
    const { facts, query } = await submitFacts(tx, input.request, input.requester, null, context);
    // Two at the same time for one scope, from policies of different families: the second meets the first.
    await tx.lockEmergencies();
    const since = plusDays(context.at, -context.configuration.successorDays);
    const earlierEmergencies = await tx.emergenciesOverlapping(query, since);
    const reciprocal = await tx.approvalsBetween(
      actor.person,
      input.requester,
      plusDays(context.at, -context.configuration.reciprocalDays),
    );
    const id = services.ids.next();
    const command = {
      type: 'GrantEmergency' as const,
      id,
      ...input,
      facts,
      earlierEmergencies,
      reciprocal,
      seen: sha256Hex(JSON.stringify(input.request)),
    };
    // The number is taken only for what is granted, or refusals would leave gaps: first decide, then number.
    const trial = decide(null, { ...command, number: '' }, context);
    const violations =
      forbidden.length > 0 ? forbidden : [...nobody, ...(trial.kind === 'refused' ? trial.violations : [])];
    if (violations.length > 0) {
      await recordRefusal(tx, 'GrantEmergency', null, actor, violations);
      return refused(violations);
    }
    const decision = decide(null, { ...command, number: await tx.takeNumber(utcYear(context.at)) }, context);
    if (decision.kind === 'refused') throw new Error('a number changes no decision');
    const exception = decision.events.reduce<Standing['exception'] | null>(
      (x, e) => evolve(x, e, context.at, id),
      null,
    );
    if (exception === null) throw new Error('an emergency leaves an event');
    await tx.appendException(id, 0, decision.events, actor.person, exception);
    await follow(services, tx, null, exception, decision.events, decision.events.length);
    return done({ exception, version: decision.events.length });
  });
}
