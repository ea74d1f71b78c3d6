/** What has to hold before anything is done to an item: an open session, an exception that stands, a version that was seen. */
import type { Context } from '../context.ts';
import { type Violation, violation } from '../refusal.ts';
import { isDecidable } from './agenda.ts';
import type { ItemAtHand } from './commands.ts';
import { itemOf, type ItemState, type Session } from './state.ts';

export const openViolations = (session: Session): readonly Violation[] =>
  session.status === 'open'
    ? []
    : [violation('REVIEW-MOVE', 'session-over', '', { quarter: session.quarter })];

export const stands = ({ exception }: ItemAtHand, context: Context): boolean =>
  isDecidable({ status: exception.status, expiresAt: exception.terms.at(-1)?.expiresAt ?? null }, context.at);

/** Open, undecided, and still there to be decided on. */
export function itemViolations(session: Session, hand: ItemAtHand, context: Context): readonly Violation[] {
  const { decided } = itemOf(session, hand.snapshot.exception);
  const { number, status } = hand.exception;
  return [
    ...openViolations(session),
    ...(decided !== null && decided.outcome !== 'noted'
      ? [violation('REVIEW-MOVE', 'decided', '', { number, outcome: decided.outcome })]
      : []),
    ...((decided === null || decided.outcome === 'noted') && !stands(hand, context)
      ? [violation('REVIEW-MOVE', 'ended', '', { number, status })]
      : []),
  ];
}

/** Votes that were cast are not swept away: the motion is voted on first. */
export function motionOpen(session: Session, hand: ItemAtHand): readonly Violation[] {
  const { motion } = itemOf(session, hand.snapshot.exception);
  return motion !== null && motion.votes.length > 0 && motion.version === hand.version
    ? [violation('REVIEW-MOVE', 'motion-open', '', { number: hand.exception.number })]
    : [];
}

/**
 * REVIEW-STALE: what is decided is what was presented, and what was presented is how it stands. An item that changed since the
 * snapshot, or since it was presented, is presented anew first.
 */
export function staleViolations(item: ItemState, hand: ItemAtHand, seen: number): readonly Violation[] {
  const { version, settled, exception } = hand;
  if (item.taken === null)
    return [violation('REVIEW-STALE', 'not-presented', '', { number: exception.number })];
  return settled || item.taken.version !== version || seen !== version
    ? [
        violation('REVIEW-STALE', 'changed', '/seen', {
          number: exception.number,
          seen,
          presented: item.taken.version,
          now: version,
        }),
      ]
    : [];
}
