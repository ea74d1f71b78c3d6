/**
 * What follows from events outside the exception's own stream: tags to reconcile and people to tell.
 *
 * People are told of what they must act on or what was taken from them, not of every change of state: a mail for
 * everything teaches people to ignore the one that matters.
 */
import { waitingFor } from '../domain/authority/approvers.ts';
import type { Authority } from '../domain/authority/authority.ts';
import type { ExceptionEvent } from '../domain/exception/events.ts';
import type { Exception } from '../domain/exception/state.ts';
import type { NoticeKind } from '../domain/notice.ts';
import { SYSTEM, type PersonId } from '../domain/people.ts';
import type { Instant } from '../domain/time.ts';
import type { Ids, Job, Notice } from './ports.ts';

type Happening = {
  readonly before: Exception | null;
  readonly after: Exception;
  readonly events: readonly ExceptionEvent[];
  readonly version: number;
  readonly at: Instant;
  readonly ids: Ids;
  readonly authority: Authority;
};

export function consequencesOf(h: Happening): {
  readonly jobs: readonly Job[];
  readonly notices: readonly Notice[];
} {
  const notices = h.events.flatMap((event) => noticesOf(event, h));
  return {
    jobs:
      tagsMoved(h) || h.events.some((event) => event.type === 'ExceptionShrunk')
        ? [{ queue: 'reconcile-tags', exception: h.after.id, number: h.after.number, version: h.version }]
        : [],
    notices,
  };
}

/**
 * One job for each change of what is wanted in the targets, however many events of one command changed it. A narrower scope is
 * such a change too, though the tag stays wanted.
 */
function tagsMoved({ before, after }: Happening): boolean {
  const wanted = (x: Exception | null): string =>
    (x?.tags ?? []).map((t) => `${t.target}:${t.wanted}`).join();
  return wanted(before) !== wanted(after);
}

function noticesOf(event: ExceptionEvent, h: Happening): readonly Notice[] {
  const x = h.after;
  const both = [...new Set([x.requester, x.riskOwner])];
  const controlOwners = [...new Set(x.controls.map((c) => c.owner))];
  const tell = (
    to: readonly PersonId[],
    kind: NoticeKind,
    detail: Notice['detail'] = {},
  ): readonly Notice[] =>
    [...new Set(to)]
      .filter((person) => person !== SYSTEM && person !== '')
      .map((person) => ({
        id: h.ids.next(),
        to: person,
        kind,
        exception: x.id,
        at: h.at,
        detail: { number: x.number, ...detail },
      }));
  switch (event.type) {
    case 'RequestBounced':
      return tell([x.requester], 'bounced', {
        codes: [...new Set(event.violations.map((v) => v.code))].join(', '),
      });
    case 'ExceptionAssessed': {
      const waiting = waitingFor(x, h.authority, h.at);
      if (waiting === null) return [];
      const vacant = waiting.vacant === null ? [] : tell([...both, ...waiting.for], 'vacant');
      return [
        ...tell(waiting.for, waiting.by === 'vote' ? 'vote-wanted' : 'approval-wanted', {
          title: x.request.title,
        }),
        ...vacant,
      ];
    }
    case 'CaseReturned':
      return tell([x.requester], 'returned', { reasons: event.reasons });
    case 'ExceptionApproved':
      return tell(both, 'decided', { outcome: 'approved', expiresAt: event.approval.expiresAt });
    case 'RenewalGranted':
      return tell(both, 'decided', { outcome: 'renewed', expiresAt: event.approval.expiresAt });
    case 'CaseRejected':
      return tell(both, 'decided', { outcome: 'rejected' });
    case 'RenewalRefused':
      return tell([event.by], 'renewal-refused', {
        codes: [...new Set(event.violations.map((v) => v.code))].join(', '),
      });
    case 'ReminderSent':
      return tell(event.to, 'expiry-reminder', {
        daysLeft: event.daysLeft,
        expiresAt: x.terms.at(-1)?.expiresAt ?? '',
      });
    case 'ExceptionExpired':
      return tell(both, 'expired', { at: event.effectiveAt });
    case 'ExceptionSuspended':
      return tell([...both, ...controlOwners], 'suspended', { cause: event.cause, at: event.effectiveAt });
    case 'ExceptionResumed':
      return tell([...both, ...controlOwners], 'resumed');
    case 'ControlTested':
      return event.test.result === 'pass'
        ? []
        : tell(
            [...both, ...x.controls.filter((c) => c.id === event.control).map((c) => c.owner)],
            'control-failing',
            { control: event.control, result: event.test.result },
          );
    case 'LapseWarned':
      return tell([x.requester, ...(waitingFor(x, h.authority, h.at)?.for ?? [])], 'lapse-warning', {
        lapsesAt: event.lapsesAt,
      });
    case 'CaseLapsed':
      return tell([x.requester], 'lapsed', { at: event.effectiveAt });
    case 'OwnerLeft':
      return tell([x.requester], 'owner-left', { deadline: event.deadline });
    case 'ExceptionReviewed':
      return tell(
        both,
        'reviewed',
        event.outcome === 'closed'
          ? { outcome: event.outcome }
          : { outcome: event.outcome, expiresAt: x.terms.at(-1)?.expiresAt ?? '' },
      );
    default:
      return [];
  }
}
