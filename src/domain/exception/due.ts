/**
 * What time alone has caused and nobody has recorded yet.
 *
 * Every command settles these first, and a sweep records them for exceptions that nobody touches; so the worker is
 * never needed for an expiry to hold, and the record is complete whenever it is read by a rule. Each event
 * carries the instant at which it took effect, however late it is recorded.
 */
import { controlDeadline } from '../controls/deadline.ts';
import { SYSTEM } from '../people.ts';
import { earliest, type Instant, latest, plusDays } from '../time.ts';
import type { ExceptionEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { Exception, Renewal } from './state.ts';

/** Days, from configuration, that clocks of a pending case run by. */
export type Clocks = { readonly pendingDays: number; readonly lateGrantDays: number };

export const openRenewal = (x: Exception): Renewal | undefined =>
  x.renewals.findLast((r) => r.status === 'requested' || r.status === 'assessed' || r.status === 'returned');

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
    x = evolve(x, next.event, now, x.id);
  }
  throw new Error(`exception ${state.id} never settles`);
}

/** When the clock will next change this exception by itself; null when it never will. */
export const nextDueAt = (x: Exception, clocks: Clocks): Instant | null => nextDue(x, clocks)?.at ?? null;

function nextDue(x: Exception, clocks: Clocks): Due | null {
  const candidates = [
    caseLapse(x, clocks),
    renewalLapse(x, clocks),
    start(x),
    suspension(x),
    expiry(x),
  ].filter((d) => d !== null);
  const [first, ...rest] = candidates;
  return first === undefined ? null : rest.reduce((a, b) => (b.at < a.at ? b : a), first);
}

function caseLapse(x: Exception, clocks: Clocks): Due | null {
  if (
    x.status !== 'submitted' &&
    x.status !== 'assessed' &&
    x.status !== 'returned' &&
    x.status !== 'bounced'
  )
    return null;
  const at = plusDays(x.firstSubmittedAt, clocks.pendingDays);
  return { at, event: { type: 'CaseLapsed', renewal: null, effectiveAt: at } };
}

/** A renewal filed in time can be granted for some days after the expiry, and lapses then. */
function renewalLapse(x: Exception, clocks: Clocks): Due | null {
  const renewal = openRenewal(x);
  const term = x.terms.at(-1);
  if (renewal === undefined || term === undefined) return null;
  const ended = x.status === 'closed' ? x.statusSince : null;
  const at = ended ?? plusDays(term.expiresAt, clocks.lateGrantDays);
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
  const ownerDeadline = x.ownerLeft?.deadline ?? null;
  const deadlines = x.emergency === null ? x.controls.map(controlDeadline).filter((d) => d !== null) : [];
  const [first, ...rest] = deadlines;
  const control = first === undefined ? null : earliest(first, ...rest);
  if (control !== null && (ownerDeadline === null || control <= ownerDeadline)) {
    const at = latest(control, x.terms[0]?.startsAt ?? control);
    return {
      at,
      event: { type: 'ExceptionSuspended', cause: 'control', by: SYSTEM, reason: '', effectiveAt: at },
    };
  }
  if (ownerDeadline === null) return null;
  return {
    at: ownerDeadline,
    event: {
      type: 'ExceptionSuspended',
      cause: 'owner-left',
      by: SYSTEM,
      reason: '',
      effectiveAt: ownerDeadline,
    },
  };
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
