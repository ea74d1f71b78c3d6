/** A member stands aside, or the case goes back to the requester: neither decides it. */
import { may } from '../authority/may.ts';
import { actingCisoAt, cisoAt, seatsAt } from '../authority/queries.ts';
import { returnViolations } from '../authority/returning.ts';
import { conflictsOf } from '../authority/separation.ts';
import type { Context } from '../context.ts';
import { openCase } from '../exception/open-case.ts';
import type { Exception } from '../exception/state.ts';
import { accept, type Decision, refuse, violation } from '../refusal.ts';
import type { ApproveCommand } from './commands.ts';
import type { ApproveEvent } from './events.ts';
import { rationaleViolations } from './rationale.ts';

type Command<T extends ApproveCommand['type']> = Extract<ApproveCommand, { readonly type: T }>;

/**
 * A member recuses themselves. The chair may only put on record what the case itself shows, or a chair could choose the
 * electorate.
 */
export function recuseMember(
  x: Exception,
  { member, note }: Command<'RecuseMember'>,
  context: Context,
): Decision<ApproveEvent> {
  const { authority, at, actor } = context;
  const conflicted = conflictsOf(x, member).length > 0;
  const sits =
    seatsAt(authority, at).some((seat) => seat.person === member) ||
    cisoAt(authority, at)?.holder === member ||
    actingCisoAt(authority, at)?.person === member;
  const theirs = actor.person === member || (authority.charter?.chair === actor.person && conflicted);
  const violations = [
    ...may({ action: 'RecuseMember', exception: x, context }),
    ...(sits ? [] : [violation('APPROVE-AUTHORITY', 'no-seat', '/member')]),
    ...(theirs ? [] : [violation('ROLE', 'not-yours', '/member', { needed: 'the member' })]),
  ];
  if (violations.length > 0) return refuse(violations);
  return accept({
    type: 'MemberRecused',
    renewal: openCase(x).renewal?.id ?? null,
    recusal: { member, why: conflicted ? 'interest' : 'declared', note },
  });
}

/** An analyst, or whoever decides the case, asks for more. Who has an interest in the case doesn't handle it, even to send it back. */
export function returnException(
  x: Exception,
  { reasons }: Command<'ReturnException'>,
  context: Context,
): Decision<ApproveEvent> {
  const violations = [
    ...may({ action: 'ReturnException', exception: x, context }),
    ...returnViolations(x, context),
    ...rationaleViolations(reasons, '/reasons'),
  ];
  if (violations.length > 0) return refuse(violations);
  return accept({
    type: 'CaseReturned',
    renewal: openCase(x).renewal?.id ?? null,
    by: context.actor.person,
    reasons,
  });
}
