/** What the reader may do in a session and with one of its items now, and for the rest why not. */
import { voterProof } from '../authority/decider.ts';
import { may } from '../authority/may.ts';
import { noToken } from '../authority/step-up.ts';
import type { Context } from '../context.ts';
import { type Violation, violation } from '../refusal.ts';
import type { ItemAtHand, ReviewCommandType } from './commands.ts';
import { electorateOf, recusalWhy, routeOfMotion } from './electorate.ts';
import { itemViolations, motionOpen, openViolations, staleViolations } from './item-rules.ts';
import { itemOf, openActions, presentNow, type Session } from './state.ts';

export type AllowedReviewAction = {
  readonly action: ReviewCommandType | 'AdjournWithDefault';
  readonly allowed: boolean;
  /** Empty when allowed. */
  readonly because: readonly Violation[];
};

const answer = (
  action: AllowedReviewAction['action'],
  because: readonly Violation[],
): AllowedReviewAction => ({ action, allowed: because.length === 0, because });

export function allowedToOpen(running: Session | null, context: Context): AllowedReviewAction {
  return answer('OpenReview', [
    ...may({ action: 'OpenReview', exception: null, context }),
    ...(running === null
      ? []
      : [violation('REVIEW-OPEN', 'one-at-a-time', '', { quarter: running.quarter, id: running.id })]),
    ...(context.authority.charter === null ? [violation('APPROVE-AUTHORITY', 'no-charter')] : []),
  ]);
}

/** @param undecided over-age items that stand undecided. */
export function allowedOnSession(
  session: Session,
  undecided: number,
  context: Context,
): readonly AllowedReviewAction[] {
  const asks = (action: ReviewCommandType) => may({ action, exception: null, context });
  const open = openViolations(session);
  const ending = session.status === 'adjourning' ? [] : open;
  const over =
    session.status === 'adjourned'
      ? []
      : [violation('REVIEW-MINUTES', 'not-adjourned', '', { quarter: session.quarter })];
  const last = session.minutes.at(-1);
  const nothingNew =
    last !== undefined && session.remarks.every((r) => r.inMinute !== null)
      ? [violation('REVIEW-MINUTES', 'approved', '', { at: last.at })]
      : [];
  const token = noToken(context.actor.signIn);
  return [
    answer('RecordAttendance', [...asks('RecordAttendance'), ...open]),
    answer('NoteItems', [...asks('NoteItems'), ...open]),
    answer('AgreeAction', [...asks('AgreeAction'), ...open]),
    answer('FollowUpAction', [
      ...asks('FollowUpAction'),
      ...open,
      ...(openActions(session).length === 0 ? [violation('REVIEW-ACTION', 'unknown')] : []),
    ]),
    answer('AdjournReview', [
      ...asks('AdjournReview'),
      ...ending,
      ...token,
      ...(undecided > 0 ? [violation('REVIEW-UNDECIDED', 'over-age', '', { count: undecided })] : []),
    ]),
    answer('AdjournWithDefault', [...asks('AdjournReview'), ...ending, ...token]),
    answer('CorrectMinutes', [...asks('CorrectMinutes'), ...over]),
    answer('ApproveMinutes', [...asks('ApproveMinutes'), ...over, ...nothingNew, ...token]),
  ];
}

export function allowedOnItem(
  session: Session,
  hand: ItemAtHand,
  context: Context,
): readonly AllowedReviewAction[] {
  const { person, signIn } = context.actor;
  const item = itemOf(session, hand.snapshot.exception);
  const asks = (action: ReviewCommandType) => may({ action, exception: hand.exception, context });
  const standing = itemViolations(session, hand, context);
  const here = presentNow(session).includes(person) ? [] : [violation('REVIEW-PRESENT', 'not-present')];
  const recused = recusalWhy(hand.exception, item, hand.managers);
  const why = recused(person);
  const aside = why === null ? [] : [violation('APPROVE-RECUSED', why)];
  const stale = staleViolations(item, hand, hand.version);
  const { present, quorum } = electorateOf(session, item, hand.exception, hand.managers, context);
  const noQuorum =
    present.length >= quorum
      ? []
      : [violation('REVIEW-QUORUM', 'too-few-present', '', { present: present.length, needed: quorum })];
  const noMotion = item.motion === null ? [violation('REVIEW-MOVE', 'no-motion')] : [];
  const token = noToken(signIn);
  const route =
    item.motion === null
      ? null
      : routeOfMotion(hand.exception, item.motion.proposal, context.configuration.longestTermDays);
  const voter =
    route === null ? [] : voterProof({ ...route, longestTermDays: 0 }, context, (p) => recused(p) !== null);
  const mine = person === hand.exception.requester || person === hand.exception.riskOwner;
  return [
    answer('TakeItem', [...asks('TakeItem'), ...openViolations(session)]),
    answer('DeclareRecusal', [...asks('DeclareRecusal'), ...standing]),
    answer('MakeMotion', [
      ...asks('MakeMotion'),
      ...standing,
      ...here,
      ...aside,
      ...stale,
      ...motionOpen(session, hand),
    ]),
    answer('CastReviewVote', [
      ...asks('CastReviewVote'),
      ...standing,
      ...noMotion,
      ...here,
      ...aside,
      ...('kind' in voter ? [] : voter),
      ...stale,
      ...noQuorum,
      ...token,
    ]),
    answer('CloseMotion', [
      ...asks('CloseMotion'),
      ...standing,
      ...noMotion,
      ...stale,
      ...noQuorum,
      ...token,
    ]),
    answer('ParkItem', [...asks('ParkItem'), ...standing, ...motionOpen(session, hand)]),
    answer('MinuteObjection', [
      ...asks('MinuteObjection'),
      ...(session.minutes.length > 0 ? [violation('REVIEW-MINUTES', 'approved')] : []),
      ...(mine ? [] : here),
    ]),
  ];
}
