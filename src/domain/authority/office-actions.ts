/**
 * What the reader may change of authority, and for the rest why not: asked of the same rules that answer the commands, so
 * that a page knows before a button is pressed. What a form has yet to say (whom, until when) is answered by the command.
 */
import type { Context } from '../context.ts';
import type { Violation } from '../refusal.ts';
import { plusDays } from '../time.ts';
import type { Authority, Delegation } from './authority.ts';
import type { DelegationCommand, OfficeCommand } from './commands.ts';
import { delegationViolations } from './delegating.ts';
import { type Action, may } from './may.ts';
import { officeViolations } from './offices.ts';
import { noToken } from './step-up.ts';

export type OfficeAction = {
  readonly action: Action;
  readonly allowed: boolean;
  /** Empty when allowed. */
  readonly because: readonly Violation[];
};

function answered(action: Action, context: Context, more: readonly Violation[]): OfficeAction {
  const all = [...may({ action, exception: null, context }), ...more];
  // Role and standing can say the same thing of the same person.
  const because = all.filter(
    (v, i) => all.findIndex((other) => other.code === v.code && other.reason === v.reason) === i,
  );
  return { action, allowed: because.length === 0, because };
}

/** An action of which nothing is known yet but who asks. */
const open = (action: Action, context: Context): OfficeAction =>
  answered(action, context, noToken(context.actor.signIn));
const delegating = (command: DelegationCommand, context: Context): OfficeAction =>
  answered(command.type, context, [
    ...noToken(context.actor.signIn),
    ...delegationViolations(command, context, []),
  ]);
const holding = (command: OfficeCommand, context: Context): OfficeAction =>
  answered(command.type, context, [
    ...noToken(context.actor.signIn),
    ...officeViolations(command, context, []),
  ]);

/** Of authority as a whole. */
export function officeActions(context: Context): readonly OfficeAction[] {
  const { at } = context;
  const grant = { type: 'GrantDelegation', id: '', to: '', ceiling: 'low', policies: null } as const;
  const given = delegationViolations({ ...grant, startsAt: at, endsAt: plusDays(at, 1) }, context, []);
  return [
    open('AppointCiso', context),
    open('RecordActingCiso', context),
    open('RecordAbsence', context),
    answered('GrantDelegation', context, [
      ...noToken(context.actor.signIn),
      // What concerns a field is the form's to ask for.
      ...given.filter((v) => v.field === ''),
    ]),
    open('CharterCommittee', context),
    open('GiveSeat', context),
    open('GrantRole', context),
    open('IssueSignIn', context),
    // The directory is not authority: a token that writes may keep it.
    answered('ChangeDirectory', context, []),
  ];
}

/** Of one delegation: accept it, confirm it as a successor, take it back. */
export function delegationActions({ id }: Delegation, context: Context): readonly OfficeAction[] {
  const of = { delegation: id };
  return [
    // The words are the form's to ask for.
    delegating({ type: 'AcceptDelegation', ...of, statement: '-' }, context),
    delegating({ type: 'ConfirmDelegation', ...of }, context),
    delegating({ type: 'RevokeDelegation', ...of, reason: '-' }, context),
  ];
}

export const seatActions = (
  { person }: Authority['seats'][number],
  context: Context,
): readonly OfficeAction[] => [holding({ type: 'EndSeat', person }, context)];

export const roleActions = (
  { person, role }: Authority['roles'][number],
  context: Context,
): readonly OfficeAction[] => [holding({ type: 'RevokeRole', person, role }, context)];
