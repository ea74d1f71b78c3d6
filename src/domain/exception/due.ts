/**
 * What time alone has caused and nobody has recorded yet.
 *
 * Every command settles these first, and a sweep records them for exceptions that nobody touches; so the worker is
 * never needed for an expiry to hold, and the record is complete whenever it is read by a rule. Each event
 * carries the instant at which it took effect, however late it is recorded.
 */
import { controlDeadline } from '../controls/deadline.ts';
import { nextNoticeAt, type NoticeClocks } from '../expire/reminders.ts';
import { SYSTEM } from '../people.ts';
import { earliest, type Instant, latest } from '../time.ts';
import type { ExceptionEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { type Clocks, openRenewal, renewalLapsesAt, requestLapsesAt } from './pending.ts';
import type { Exception } from './state.ts';

export { type Clocks, openRenewal } from './pending.ts';

type Due = { readonly at: Instant; readonly event: ExceptionEvent };

/** Everything that fell due up to `now`, in the order in which it took effect. */
export function dueEvents(state: Exception, now: Instant, clocks: Clocks): readonly ExceptionEvent[] {
  const events: ExceptionEvent[] = [];
  let x = state;
  // Each step can only move the state forward, so this ends; the bound turns a mistake into a failure, not a hang.
  for (let steps = 0; steps < 50; steps++) {
    const next = nextDue(x, clocks);
    if (next === null || next.at > now) return events;
    events.push(next.event);
    // Folded as of its own instant, so that settling late gives what settling in time would have given.
    x = evolve(x, next.event, next.at, x.id);
  }
  throw new Error(`exception ${state.id} never settles`);
}

/**
 * When the clock will next change this exception by itself, or have somebody reminded or warned; null when it never will.
 * In the past where that is already due.
 */
export function nextDueAt(x: Exception, clocks: NoticeClocks): Instant | null {
  const [first, ...rest] = [nextDue(x, clocks)?.at ?? null, nextNoticeAt(x, clocks)].filter(
    (at) => at !== null,
  );
  return first === undefined ? null : earliest(first, ...rest);
}

/** Of two at the same instant the earlier in this list goes first: what has expired needs no suspension. */
function nextDue(x: Exception, clocks: Clocks): Due | null {
  const [first, ...rest] = [
    requestLapse(x, clocks),
    renewalLapse(x, clocks),
    start(x),
    expiry(x),
    suspension(x),
  ].filter((d) => d !== null);
  return first === undefined ? null : rest.reduce((a, b) => (b.at < a.at ? b : a), first);
}

function requestLapse(x: Exception, clocks: Clocks): Due | null {
  const at = requestLapsesAt(x, clocks);
  return at === null ? null : { at, event: { type: 'CaseLapsed', renewal: null, effectiveAt: at } };
}

function renewalLapse(x: Exception, clocks: Clocks): Due | null {
  const at = renewalLapsesAt(x, clocks);
  const renewal = openRenewal(x);
  if (at === null || renewal === undefined) return null;
  return { at, event: { type: 'CaseLapsed', renewal: renewal.id, effectiveAt: at } };
}

function start(x: Exception): Due | null {
  const term = x.terms.find((t) => t.number > x.startedTerm);
  if ((x.status !== 'scheduled' && x.status !== 'active' && x.status !== 'suspended') || term === undefined)
    return null;
  return { at: term.startsAt, event: { type: 'TermStarted', term: term.number, effectiveAt: term.startsAt } };
}

function suspension(x: Exception): Due | null {
  if (x.status !== 'active' && x.status !== 'scheduled') return null;
  const owner = x.ownerLeft?.deadline ?? null;
  const control = x.emergency === null ? firstDeadline(x) : null;
  const deadline = control === null ? owner : owner === null ? control : earliest(control, owner);
  if (deadline === null) return null;
  const cause = deadline === control ? 'control' : 'owner-left';
  // A failure that is recorded late, or a grant over a neglected control, can put a deadline before what is already on
  // record. What was in force until then stays so: it is suspended from the record on.
  const at =
    cause === 'control'
      ? latest(deadline, x.recordedAt, x.terms[0]?.startsAt ?? deadline)
      : latest(deadline, x.recordedAt);
  return { at, event: { type: 'ExceptionSuspended', cause, by: SYSTEM, reason: '', effectiveAt: at } };
}

function firstDeadline(x: Exception): Instant | null {
  const [first, ...rest] = x.controls.map(controlDeadline).filter((d) => d !== null);
  return first === undefined ? null : earliest(first, ...rest);
}

function expiry(x: Exception): Due | null {
  const last = x.terms.at(-1);
  if (last === undefined || (x.status !== 'active' && x.status !== 'suspended' && x.status !== 'scheduled'))
    return null;
  return {
    at: last.expiresAt,
    event: { type: 'ExceptionExpired', term: last.number, effectiveAt: last.expiresAt },
  };
}
