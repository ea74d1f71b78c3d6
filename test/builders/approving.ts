/** Deciding one case, as the tests of approval do it. */

import type { ApprovalFacts } from '../../src/domain/approve/commands.ts';
import { decideApprove } from '../../src/domain/approve/decide.ts';
import type { Context } from '../../src/domain/context.ts';
import { evolve } from '../../src/domain/exception/evolve.ts';
import type { Exception } from '../../src/domain/exception/state.ts';
import type { Actor } from '../../src/domain/people.ts';
import type { SubmitFacts } from '../../src/domain/request/commands.ts';
import type { RequestContent } from '../../src/domain/request/content.ts';
import { type Instant, plusDays } from '../../src/domain/time.ts';
import {
  aContext,
  anActor,
  anApprovalFacts,
  anApproveCommand,
  anAssessedException,
  anAssessment,
  aRenewableException,
  aRenewal,
  aRequest,
  factsFor,
  NOW,
  people,
  play,
  refusalOf,
} from './index.ts';

export const ciso = anActor(people.ciso, []);
export const delegate = anActor(people.delegate, []);
export const by = (actor: Actor, over: Partial<Context> = {}): Context => aContext({ actor, ...over });

export function approve(
  x: Exception,
  context: Context = by(ciso),
  over: Parameters<typeof anApproveCommand>[1] = {},
  facts: Partial<ApprovalFacts> = {},
) {
  return decideApprove(x, anApproveCommand(x, { facts: anApprovalFacts(x, facts), ...over }), context);
}
export const submitFacts = (x: Exception, over: Partial<SubmitFacts>): Partial<ApprovalFacts> => ({
  submit: factsFor(x.request, over),
});
export const medium = (request: Partial<RequestContent> = {}) =>
  anAssessedException({ request: aRequest(request) });
export const low = (request: Partial<RequestContent> = {}) =>
  anAssessedException({ rung: 1, request: aRequest(request) });

export function granted(
  x: Exception,
  decision: ReturnType<typeof decideApprove>,
  at: Instant = NOW,
): Exception {
  if (decision.kind === 'refused') throw new Error(refusalOf(decision).join());
  return decision.events.reduce((state, event) => evolve(state, event, at, state.id), x);
}

export const RENEWED = plusDays(NOW, 75);
/** A renewal filed and assessed 75 days into a term of 90, waiting at `rung`. */
export function assessedRenewal(
  over: { by?: string; rung?: 1 | 2 | 3 | 4; expired?: boolean } = {},
): Exception {
  const rung = over.rung ?? 2;
  const running = aRenewableException({ rung: 1 });
  const x = play(running, running.id, [
    [
      RENEWED,
      {
        type: 'RenewalRequested',
        renewal: 'r-1',
        by: over.by ?? people.requester,
        content: aRenewal(),
        minimumRung: rung,
      },
    ],
    [RENEWED, { type: 'ExceptionAssessed', renewal: 'r-1', assessment: anAssessment(1, { rung }) }],
  ]);
  const expiresAt = plusDays(NOW, 90);
  return over.expired === true
    ? play(x, x.id, [[expiresAt, { type: 'ExceptionExpired', term: 1, effectiveAt: expiresAt }]])
    : x;
}
