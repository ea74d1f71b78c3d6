/** The whole of a command without its surroundings: what time has caused is recorded first, then the command is decided. */
import type { Context } from '../context.ts';
import { type Settled, settle } from '../expire/settle.ts';
import { type Command, decide } from '../lifecycle.ts';
import type { Decision } from '../refusal.ts';
import { latest } from '../time.ts';
import type { ExceptionEvent } from './events.ts';
import type { Exception } from './state.ts';

export type SettledDecision = {
  /** To be recorded whatever the decision is. */
  readonly settled: readonly ExceptionEvent[];
  /** The state that was decided on. */
  readonly state: Exception | null;
  /** The later of the clock and the record (CLOCK-BACKWARD): the instant at which both are recorded. */
  readonly at: Context['at'];
  readonly decision: Decision<ExceptionEvent>;
};

/** `decide` on `state` as it stands at the context's instant, however long nobody touched it. */
export function settleThenDecide(
  state: Exception | null,
  command: Command,
  context: Context,
): SettledDecision {
  const at = state === null ? context.at : latest(context.at, state.recordedAt);
  const now = { ...context, at };
  const settled: Settled | null = state === null ? null : settle(state, now);
  return {
    settled: settled?.events ?? [],
    state: settled?.state ?? null,
    at,
    decision: decide(settled?.state ?? null, command, now),
  };
}
