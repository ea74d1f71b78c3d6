/** What waits for a decision, and until when. */
import { type Instant, plusDays } from '../time.ts';
import type { Exception, Renewal } from './state.ts';

/** Days, from configuration, that clocks of a pending case run by. */
export type Clocks = { readonly pendingDays: number; readonly lateGrantDays: number };

export const openRenewal = (x: Exception): Renewal | undefined =>
  x.renewals.findLast((r) => r.status === 'requested' || r.status === 'assessed' || r.status === 'returned');

/** When the request lapses; null when it doesn't wait for a decision. Bounced ones wait too, for their correction. */
export function requestLapsesAt(x: Exception, clocks: Clocks): Instant | null {
  switch (x.status) {
    case 'submitted':
    case 'assessed':
    case 'returned':
    case 'bounced':
      return plusDays(x.firstSubmittedAt, clocks.pendingDays);
    default:
      return null;
  }
}

/** A renewal filed in time can be granted for some days after the expiry, and lapses then; null when none is open. */
export function renewalLapsesAt(x: Exception, clocks: Clocks): Instant | null {
  const term = x.terms.at(-1);
  if (openRenewal(x) === undefined || term === undefined) return null;
  return x.status === 'closed' ? x.statusSince : plusDays(term.expiresAt, clocks.lateGrantDays);
}
