/**
 * Who may do what, and why not: the one function that every route, page and command asks.
 *
 * It answers roles and ownership. Separation of duties in a decision (who may decide *this* case) belongs to the
 * approve step, since it needs the case's authority; legality of a move belongs to `lifecycle.ts`.
 */
import type { CommandType } from '../lifecycle.ts';
import type { Context } from '../context.ts';
import type { Exception } from '../exception/state.ts';
import type { Violation } from '../refusal.ts';

/** Commands of an exception, and what else can be asked of the register. */
export type Action =
  | CommandType
  | 'ViewException'
  | 'ViewRegister'
  | 'ViewMetrics'
  | 'ExportRegister'
  | 'ViewAuthority'
  | 'ViewDirectory'
  | 'PublishPolicy'
  | 'RetirePolicy'
  | 'AppointCiso'
  | 'RecordActingCiso'
  | 'RecordAbsence'
  | 'GrantDelegation'
  | 'AcceptDelegation'
  | 'RevokeDelegation'
  | 'ConfirmDelegation'
  | 'CharterCommittee'
  | 'GiveSeat'
  | 'EndSeat'
  | 'GrantRole'
  | 'RevokeRole'
  | 'ProposeConfiguration'
  | 'ConfirmConfiguration'
  | 'ChangeDirectory'
  | 'AdvanceClock'
  | 'VerifyRecord';

export type MayQuestion = {
  readonly action: Action;
  readonly exception: Exception | null;
  readonly context: Context;
};
export type May = (question: MayQuestion) => readonly Violation[];
