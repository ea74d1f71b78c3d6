/**
 * The lifecycle on one screen: who moves what from where, and to which step each command belongs.
 *
 *   draft -> submitted -> assessed -> scheduled -> active -> expired
 *              |  ^          |                       |  ^
 *           bounced/returned, withdrawn, lapsed   suspended, closed
 *
 * A step never imports another step; this file is where they meet.
 */
import { decideApprove } from './approve/decide.ts';
import type { ApproveCommand } from './approve/commands.ts';
import { decideAssess } from './assess/decide.ts';
import type { AssessCommand } from './assess/commands.ts';
import type { Context } from './context.ts';
import { openRenewal } from './exception/due.ts';
import type { ExceptionEvent } from './exception/events.ts';
import type { Exception, RenewalStatus, Status } from './exception/state.ts';
import type { ExpireCommand } from './expire/commands.ts';
import { decideExpire } from './expire/decide.ts';
import type { MonitorCommand } from './monitor/commands.ts';
import { decideMonitor } from './monitor/decide.ts';
import { type Decision, refuse, type Violation, violation } from './refusal.ts';
import type { RenewCommand } from './renew/commands.ts';
import { decideRenew } from './renew/decide.ts';
import type { RequestCommand } from './request/commands.ts';
import { decideRequest } from './request/decide.ts';
import type { ExceptionReviewCommand } from './review/commands.ts';
import { decideReviewed } from './review/on-exception.ts';

export type Command =
  | RequestCommand
  | AssessCommand
  | ApproveCommand
  | MonitorCommand
  | ExpireCommand
  | RenewCommand
  | ExceptionReviewCommand;
export type CommandType = Command['type'];
export type Step = 'request' | 'assess' | 'approve' | 'monitor' | 'expire' | 'renew' | 'review';

type Move = {
  readonly step: Step;
  /** `none`: the command begins an exception. */
  readonly from: readonly (Status | 'none')[];
  /** Where a renewal is open, its own status answers instead of the exception's. */
  readonly renewal?: readonly RenewalStatus[];
};

const approved = ['scheduled', 'active', 'suspended'] as const;
const pending = ['submitted', 'assessed', 'returned'] as const;
const open = ['bounced', ...pending, ...approved] as const;

export const moves: Readonly<Record<CommandType, Move>> = {
  SubmitRequest: { step: 'request', from: ['none', 'bounced', 'returned'] },
  WithdrawRequest: { step: 'request', from: ['bounced', ...pending] },
  AddAttachment: { step: 'request', from: [...open, 'expired', 'closed'] },
  JudgeLineage: { step: 'request', from: ['submitted', 'assessed'] },
  ReplaceOwner: { step: 'request', from: [...pending, ...approved] },
  // Whatever became of it: what somebody wrote can have to go at any time.
  EraseTexts: { step: 'request', from: [...open, 'rejected', 'withdrawn', 'lapsed', 'expired', 'closed'] },
  AssessException: { step: 'assess', from: ['submitted'], renewal: ['requested'] },
  SecondAssessment: { step: 'assess', from: ['submitted'], renewal: ['requested'] },
  RefreshFacts: { step: 'assess', from: ['submitted', 'assessed'], renewal: ['requested', 'assessed'] },
  ApproveException: { step: 'approve', from: ['assessed'], renewal: ['assessed'] },
  CastVote: { step: 'approve', from: ['assessed'], renewal: ['assessed'] },
  CloseVoting: { step: 'approve', from: ['assessed'], renewal: ['assessed'] },
  RecuseMember: { step: 'approve', from: ['submitted', 'assessed'], renewal: ['requested', 'assessed'] },
  RejectException: { step: 'approve', from: ['assessed'], renewal: ['assessed'] },
  ReturnException: { step: 'approve', from: ['submitted', 'assessed'], renewal: ['requested', 'assessed'] },
  GrantEmergency: { step: 'approve', from: ['none'] },
  // After the expiry too: a renewal that is still open rests on tests.
  RecordControlTest: { step: 'monitor', from: [...open, 'expired'] },
  SuspendException: { step: 'monitor', from: ['scheduled', 'active'] },
  CompleteMilestone: { step: 'monitor', from: [...approved, 'expired', 'closed'] },
  ConfirmMilestone: { step: 'monitor', from: [...approved, 'expired', 'closed'] },
  ReplanMilestone: { step: 'monitor', from: [...approved, 'expired', 'closed'] },
  ObserveTag: { step: 'monitor', from: [...approved, 'expired', 'closed'] },
  AcceptScopeGrowth: { step: 'monitor', from: [...approved] },
  CloseException: { step: 'expire', from: [...approved] },
  RevokeException: { step: 'expire', from: [...approved] },
  SupersedeException: { step: 'expire', from: [...approved] },
  SettleDue: { step: 'expire', from: [...open, 'expired', 'closed'] },
  RecordLeaver: { step: 'expire', from: [...open, 'expired'] },
  RequestRenewal: { step: 'renew', from: ['active', 'suspended', 'expired', 'scheduled'] },
  // Only where a renewal is open: its own status answers.
  WithdrawRenewal: { step: 'renew', from: [], renewal: ['requested', 'assessed', 'returned'] },
  // What a session decided (review/decide.ts); an open renewal doesn't keep it from taking effect.
  ReviewException: { step: 'review', from: [...approved] },
};

/** Is the command legal from where the exception stands? Empty when it is. */
export function illegalMove(state: Exception | null, command: CommandType): readonly Violation[] {
  const move = moves[command];
  const renewal = state === null ? undefined : openRenewal(state);
  if (move.renewal !== undefined && renewal !== undefined)
    return move.renewal.includes(renewal.status)
      ? []
      : [violation('STATE-MOVE', 'not-from-here', '', { command, status: `renewal ${renewal.status}` })];
  const status = state === null ? 'none' : state.status;
  return move.from.includes(status)
    ? []
    : [violation('STATE-MOVE', 'not-from-here', '', { command, status })];
}

/** Decides one command against the exception as it stands once everything due by `context.at` has been recorded. */
export function decide(
  state: Exception | null,
  command: Command,
  context: Context,
): Decision<ExceptionEvent> {
  const illegal = illegalMove(state, command.type);
  if (illegal.length > 0) return refuse(illegal);
  switch (command.type) {
    case 'SubmitRequest':
    case 'WithdrawRequest':
    case 'AddAttachment':
    case 'JudgeLineage':
    case 'ReplaceOwner':
    case 'EraseTexts':
      return decideRequest(state, command, context);
    case 'AssessException':
    case 'SecondAssessment':
    case 'RefreshFacts':
      return decideAssess(state, command, context);
    case 'ApproveException':
    case 'CastVote':
    case 'CloseVoting':
    case 'RecuseMember':
    case 'RejectException':
    case 'ReturnException':
    case 'GrantEmergency':
      return decideApprove(state, command, context);
    case 'RecordControlTest':
    case 'SuspendException':
    case 'CompleteMilestone':
    case 'ConfirmMilestone':
    case 'ReplanMilestone':
    case 'ObserveTag':
    case 'AcceptScopeGrowth':
      return decideMonitor(state, command, context);
    case 'CloseException':
    case 'RevokeException':
    case 'SupersedeException':
    case 'SettleDue':
    case 'RecordLeaver':
      return decideExpire(state, command, context);
    case 'RequestRenewal':
    case 'WithdrawRenewal':
      return decideRenew(state, command, context);
    case 'ReviewException':
      return decideReviewed(state, command, context);
  }
}
