/** Step 1: a request is submitted, bounced with every reason at once, or filed again after a correction. */
import { may } from '../domain/authority/may.ts';
import { evolve } from '../domain/exception/evolve.ts';
import { decide, illegalMove } from '../domain/lifecycle.ts';
import type { Actor } from '../domain/people.ts';
import type { Violation } from '../domain/refusal.ts';
import type { RequestContent } from '../domain/request/content.ts';
import { previewRequest } from '../domain/request/decide.ts';
import { utcYear } from '../domain/time.ts';
import {
  commandException,
  contextFor,
  follow,
  recordRefusal,
  type Services,
  type Standing,
  type Target,
} from './command.ts';
import { submitFacts } from './facts.ts';
import { done, type Outcome, refused } from './outcome.ts';

export type Submitted = Standing & { readonly bouncedBy: readonly Violation[] };

/**
 * First submission. A bounce is a recorded outcome, not a refusal: it has a number, and `bouncedBy` says why.
 */
export function submitRequest(
  services: Services,
  actor: Actor,
  request: RequestContent,
): Promise<Outcome<Submitted>> {
  return services.store.transact(async (tx) => {
    const context = await contextFor(tx, actor);
    const forbidden = [
      ...may({ action: 'SubmitRequest', exception: null, context }),
      ...illegalMove(null, 'SubmitRequest'),
    ];
    if (forbidden.length > 0) {
      await recordRefusal(tx, 'SubmitRequest', null, actor, forbidden);
      return refused(forbidden);
    }
    const id = services.ids.next();
    const { facts } = await submitFacts(tx, request, actor.person, null, context);
    const number = await tx.takeNumber(utcYear(context.at));
    const decision = decide(null, { type: 'SubmitRequest', id, number, request, facts }, context);
    if (decision.kind === 'refused') throw new Error('a submission is accepted or bounced');
    const first = decision.events[0];
    if (first === undefined) throw new Error('a submission leaves an event');
    const exception = decision.events
      .slice(1)
      .reduce((x, e) => evolve(x, e, context.at, id), evolve(null, first, context.at, id));
    await tx.appendException(id, 0, decision.events, actor.person, exception);
    await follow(services, tx, null, exception, decision.events, decision.events.length);
    return done({
      exception,
      version: decision.events.length,
      bouncedBy: first.type === 'RequestBounced' ? first.violations : [],
    });
  });
}

/** A bounced or returned request, corrected and checked anew. Its number and its first submission stay. */
export function resubmitRequest(
  services: Services,
  actor: Actor,
  target: Target,
  request: RequestContent,
): Promise<Outcome<Submitted>> {
  return commandException(
    services,
    actor,
    target,
    'SubmitRequest',
    async (state, tx, context) => {
      const { facts } = await submitFacts(tx, request, state.requester, state.id, context);
      return { type: 'SubmitRequest', id: state.id, number: state.number, request, facts };
    },
    (standing, events) => ({
      ...standing,
      bouncedBy: events.flatMap((e) => (e.type === 'RequestBounced' ? e.violations : [])),
    }),
  );
}

/**
 * What would happen if this were submitted now; records nothing and takes no number. null: `self`, which it would
 * replace, is not there for whoever asks.
 */
export function checkRequest(services: Services, actor: Actor, request: RequestContent, self: string | null) {
  return services.store.transact(async (tx) => {
    const context = await contextFor(tx, actor);
    const existing = self === null ? null : ((await tx.loadException(self, false))?.state ?? null);
    const hidden = may({ action: 'ViewException', exception: existing, context }).length > 0;
    if (self !== null && (existing === null || hidden)) return null;
    const { facts } = await submitFacts(tx, request, actor.person, existing?.id ?? null, context, 'no-lock');
    const preview = previewRequest(
      existing,
      { type: 'SubmitRequest', id: existing?.id ?? '', number: existing?.number ?? '', request, facts },
      context,
    );
    return { preview, facts, context };
  });
}
