/** What the clock has to record on an exception by now: what fell due, then whom to remind or to warn. */
import type { Context } from '../context.ts';
import { dueEvents } from '../exception/due.ts';
import type { ExceptionEvent } from '../exception/events.ts';
import { evolve } from '../exception/evolve.ts';
import type { Exception } from '../exception/state.ts';
import { dueNotices } from './reminders.ts';

export type Settled = { readonly events: readonly ExceptionEvent[]; readonly state: Exception };

/** Pure; settling again at the same instant finds nothing. */
export function settle(x: Exception, { at, configuration }: Pick<Context, 'at' | 'configuration'>): Settled {
  const onto = (state: Exception, events: readonly ExceptionEvent[]) =>
    events.reduce((s, event) => evolve(s, event, at, x.id), state);
  const due = dueEvents(x, at, configuration);
  const state = onto(x, due);
  const notices = dueNotices(state, at, configuration);
  return { events: [...due, ...notices], state: onto(state, notices) };
}
