/** One command as the application carries it out: settle, decide, fold. */
import type { ExceptionEvent } from '../../src/domain/exception/events.ts';
import { evolve } from '../../src/domain/exception/evolve.ts';
import type { Exception } from '../../src/domain/exception/state.ts';
import { settle } from '../../src/domain/expire/settle.ts';
import { type Command, decide } from '../../src/domain/lifecycle.ts';
import type { Actor } from '../../src/domain/people.ts';
import type { Violation } from '../../src/domain/refusal.ts';
import { type Instant, latest } from '../../src/domain/time.ts';
import { aContext } from './context.ts';
import { anActor, people } from './people.ts';

/** The program's own hand. */
export const theSystem: Actor = anActor('system', [], { kind: 'system', fresh: false, strong: false });
export const theCiso: Actor = anActor(people.ciso, []);

export type CarriedOut = {
  readonly x: Exception;
  /** What the clock caused before, then what the command did. */
  readonly settled: readonly ExceptionEvent[];
  readonly events: readonly ExceptionEvent[];
  readonly violations: readonly Violation[];
};

export function carryOut(x: Exception, at: Instant, actor: Actor, command: Command): CarriedOut {
  // The later of the clock and the record (CLOCK-BACKWARD).
  const now = aContext({ at: latest(at, x.recordedAt), actor });
  const settled = settle(x, now);
  const decision = decide(settled.state, command, now);
  const events = decision.kind === 'accepted' ? decision.events : [];
  return {
    x: events.reduce((state, event) => evolve(state, event, now.at, x.id), settled.state),
    settled: settled.events,
    events,
    violations: decision.kind === 'refused' ? decision.violations : [],
  };
}

/** What the clock does when it is looked at. */
export const lookedAt = (x: Exception, at: Instant): CarriedOut =>
  carryOut(x, at, theSystem, { type: 'SettleDue' });
