/** The sandbox's clock moves forward only, and only in a sandbox; sign-ins stay on the wall clock. */
import { may } from '../domain/authority/may.ts';
import type { Actor } from '../domain/people.ts';
import { violation } from '../domain/refusal.ts';
import type { Instant } from '../domain/time.ts';
import { contextFor, recordRefusal, type Services } from './command.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { SandboxClock } from './reads-port.ts';

export async function advanceClock(
  services: Services,
  clock: SandboxClock,
  actor: Actor,
  to: Instant,
): Promise<Outcome<Instant>> {
  const sandbox = await clock.isSandbox();
  const outcome = await services.store.transact(async (tx): Promise<Outcome<Instant>> => {
    const context = await contextFor(tx, actor);
    const violations = [
      ...may({ action: 'AdvanceClock', exception: null, context }),
      ...(sandbox ? [] : [violation('CLOCK-SANDBOX', 'not-a-sandbox')]),
      ...(to < context.at
        ? [violation('CLOCK-BACKWARD', 'before-last-event', '/to', { to, now: context.at })]
        : []),
    ];
    if (violations.length === 0) {
      // With the answer that is kept for a retry: one that finds the answer must find the time as well.
      await tx.moveClock(to);
      return done(to);
    }
    await recordRefusal(tx, 'AdvanceClock', null, actor, violations);
    return refused(violations);
  });
  if (outcome.kind === 'done') await clock.moveTo(to);
  return outcome;
}
