/**
 * Whom the clock has told and whom it has to tell: reminders before an expiry, warnings before a pending case lapses.
 * They change nothing about what is in force.
 */
import type { Configuration } from '../configuration.ts';
import { type Clocks, openRenewal, renewalLapsesAt, requestLapsesAt } from '../exception/pending.ts';
import type { Exception } from '../exception/state.ts';
import type { PersonId } from '../people.ts';
import { earliest, type Instant, latest, plusDays } from '../time.ts';
import type { ExpireEvent } from './events.ts';

/** Days before a pending case lapses at which requester and approvers are told (lifecycle, *States and exits*). */
export const LAPSE_WARNING_DAYS = 7;

export type NoticeClocks = Clocks & Pick<Configuration, 'reminderDays'>;

/** What is due by `now` on an exception that has settled by then: at most one reminder and one warning of each kind. */
export function dueNotices(x: Exception, now: Instant, clocks: NoticeClocks): readonly ExpireEvent[] {
  const reminder = thresholds(x, clocks.reminderDays).findLast((r) => r.at <= now);
  const reminders: readonly ExpireEvent[] =
    reminder === undefined
      ? []
      : [{ type: 'ReminderSent', term: reminder.term, daysLeft: reminder.daysLeft, to: remindedOf(x) }];
  const warnings = lapses(x, clocks)
    .filter(({ warnAt }) => warnAt <= now)
    .map(({ renewal, lapsesAt }): ExpireEvent => ({ type: 'LapseWarned', renewal, lapsesAt }));
  return [...warnings, ...reminders];
}

/** When the next of them falls due, in the past where it already is; null when none will. */
export function nextNoticeAt(x: Exception, clocks: NoticeClocks): Instant | null {
  const [first, ...rest] = [
    ...thresholds(x, clocks.reminderDays).map((r) => r.at),
    ...lapses(x, clocks).map((w) => w.warnAt),
  ];
  return first === undefined ? null : earliest(first, ...rest);
}

/**
 * Reminders of the last term that are still to be sent, farthest from the expiry first. Where several passed while nobody
 * ran, the nearest speaks for those before it. A granted renewal is the last term, so that its predecessor is not mentioned again.
 */
function thresholds(x: Exception, reminderDays: readonly number[]) {
  const term = x.terms.at(-1);
  if (term === undefined || (x.status !== 'active' && x.status !== 'suspended' && x.status !== 'scheduled'))
    return [];
  const known = latest(term.startsAt, term.approval.at);
  const sent = Math.min(...x.remindersSent.filter((r) => r.term === term.number).map((r) => r.daysLeft));
  return reminderDays
    .filter((daysLeft) => daysLeft < sent)
    .map((daysLeft) => ({ term: term.number, daysLeft, at: plusDays(term.expiresAt, -daysLeft) }))
    .filter(({ at }) => at > known)
    .toSorted((a, b) => b.daysLeft - a.daysLeft);
}

/** Requester and risk owner, but nobody who is known to have left. */
const remindedOf = (x: Exception): readonly PersonId[] => [
  ...new Set([x.requester, x.riskOwner].filter((p) => x.ownerLeft === null || p !== x.riskOwner)),
];

/** The pending cases whose lapse nobody was warned of. */
function lapses(x: Exception, clocks: Clocks) {
  const renewal = openRenewal(x);
  const cases = [
    { renewal: null, openedAt: x.firstSubmittedAt, lapsesAt: requestLapsesAt(x, clocks) },
    ...(renewal === undefined || x.status === 'closed'
      ? []
      : [{ renewal: renewal.id, openedAt: renewal.filedAt, lapsesAt: renewalLapsesAt(x, clocks) }]),
  ];
  return cases.flatMap(({ renewal: id, openedAt, lapsesAt }) =>
    lapsesAt === null || (x.lapseWarnedAt !== null && x.lapseWarnedAt >= openedAt)
      ? []
      : [{ renewal: id, lapsesAt, warnAt: latest(openedAt, plusDays(lapsesAt, -LAPSE_WARNING_DAYS)) }],
  );
}
