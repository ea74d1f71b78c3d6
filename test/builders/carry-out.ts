/** One command as the application carries it out: settle, decide, fold. */
import { settleThenDecide } from '../../src/domain/exception/decide-settled.ts';
import type { ExceptionEvent } from '../../src/domain/exception/events.ts';
import { evolve } from '../../src/domain/exception/evolve.ts';
import type { Exception } from '../../src/domain/exception/state.ts';
import type { Command } from '../../src/domain/lifecycle.ts';
import type { Actor } from '../../src/domain/people.ts';
import type { Violation } from '../../src/domain/refusal.ts';
import type { Instant } from '../../src/domain/time.ts';
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
  const done = settleThenDecide(x, command, aContext({ at, actor }));
  const events = done.decision.kind === 'accepted' ? done.decision.events : [];
  return {
    x: [...done.settled, ...events].reduce((state, event) => evolve(state, event, done.at, x.id), x),
    settled: done.settled,
    events,
    violations: done.decision.kind === 'refused' ? done.decision.violations : [],
  };
}

/** What the clock does when it is looked at. */
export const lookedAt = (x: Exception, at: Instant): CarriedOut =>
  carryOut(x, at, theSystem, { type: 'SettleDue' });
