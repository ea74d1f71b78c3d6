/** Step 6: a session of the committee over a locked snapshot of the register. */
import { may } from '../authority/may.ts';
import type { Context } from '../context.ts';
import { runningQuarter } from '../metrics/quarters.ts';
import { accept, type Decision, refuse, violation } from '../refusal.ts';
import type { ReviewCommand } from './commands.ts';
import type { ReviewEvent } from './events.ts';
import { correctMinutes, approveMinutes } from './decide-minutes.ts';
import {
  adjourn,
  agreeAction,
  declareRecusal,
  followUp,
  minuteObjection,
  noteItems,
  parkItem,
  recordAttendance,
  takeItem,
} from './meeting.ts';
import { castReviewVote, closeMotion, makeMotion } from './motion.ts';
import type { Session } from './state.ts';

export function decideReview(
  session: Session | null,
  command: ReviewCommand,
  context: Context,
): Decision<ReviewEvent> {
  const exception = 'hand' in command ? command.hand.exception : null;
  const forbidden = may({ action: command.type, exception, context });
  if (forbidden.length > 0) return refuse(forbidden);
  if (command.type === 'OpenReview') return open(command, context);
  if (session === null) throw new Error(`${command.type} needs a session`);
  switch (command.type) {
    case 'RecordAttendance':
      return recordAttendance(session, command, context);
    case 'DeclareRecusal':
      return declareRecusal(session, command, context);
    case 'TakeItem':
      return takeItem(session, command, context);
    case 'MakeMotion':
      return makeMotion(session, command, context);
    case 'CastReviewVote':
      return castReviewVote(session, command, context);
    case 'CloseMotion':
      return closeMotion(session, command, context);
    case 'ParkItem':
      return parkItem(session, command, context);
    case 'MinuteObjection':
      return minuteObjection(session, command, context);
    case 'NoteItems':
      return noteItems(session, command, context);
    case 'AgreeAction':
      return agreeAction(session, command, context);
    case 'FollowUpAction':
      return followUp(session, command, context);
    case 'AdjournReview':
      return adjourn(session, command, context);
    case 'CorrectMinutes':
      return correctMinutes(session, command, context);
    case 'ApproveMinutes':
      return approveMinutes(session, command, context);
  }
}

/** One session at a time: the second would look at a register that the first is changing. */
function open(
  {
    meetsAt,
    meetsMinutes,
    snapshot,
    previous,
    carried,
    running,
  }: Extract<ReviewCommand, { readonly type: 'OpenReview' }>,
  { at, actor, authority, configuration }: Context,
): Decision<ReviewEvent> {
  const { charter } = authority;
  const violations = [
    ...(running === null
      ? []
      : [violation('REVIEW-OPEN', 'one-at-a-time', '', { quarter: running.quarter, id: running.id })]),
    ...(charter === null ? [violation('APPROVE-AUTHORITY', 'no-charter')] : []),
    ...(meetsAt !== null && meetsAt < at ? [violation('REVIEW-OPEN', 'past', '/meetsAt', { meetsAt })] : []),
  ];
  if (violations.length > 0 || charter === null) return refuse(violations);
  const { quarter, until } = runningQuarter(at, configuration.zone);
  return accept({
    type: 'ReviewOpened',
    quarter,
    quarterEndsAt: until,
    zone: configuration.zone,
    by: actor.person,
    chair: charter.chair,
    meetsAt: meetsAt ?? at,
    meetsMinutes,
    snapshot,
    previous,
    carried,
  });
}
