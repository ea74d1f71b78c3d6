/** Step 5: the end of an exception, by the clock or before it; and people who leave. */
import type { Context } from '../context.ts';
import type { ExceptionEvent } from '../exception/events.ts';
import type { CloseReason, Exception } from '../exception/state.ts';
import { accept, type Decision, refuse, violation } from '../refusal.ts';
import { plusDays } from '../time.ts';
import type { ExpireCommand } from './commands.ts';
import { settle } from './settle.ts';

/** Decides on the exception as it stands once everything due has been recorded; legality of the move was checked before. */
export function decideExpire(
  state: Exception | null,
  command: ExpireCommand,
  context: Context,
): Decision<ExceptionEvent> {
  if (state === null) throw new Error(`${command.type} needs an exception`);
  switch (command.type) {
    case 'CloseException':
      // Closing because the owner left needs an owner who left; the page offers "no longer needed" to everybody else.
      return command.reason === 'owner-left' && state.ownerLeft === null
        ? refuse([violation('OWNER-LEFT', 'still-here', '/reason', { person: state.riskOwner })])
        : accept(closed(command.reason, command.note, context));
    case 'RevokeException':
      // What is taken away is taken for a reason that its owners can read.
      return command.note.trim() === ''
        ? refuse([violation('APPROVE-RATIONALE', 'empty', '/note')])
        : accept(closed('revoked', command.note, context));
    case 'SupersedeException':
      return accept(closed('superseded', command.note, context));
    case 'SettleDue':
      return accept(...settle(state, context).events);
    case 'RecordLeaver':
      return accept(...leaves(state, command.person, context));
  }
}

const closed = (reason: CloseReason, note: string, { actor }: Context): ExceptionEvent => ({
  type: 'ExceptionClosed',
  reason,
  by: actor.person,
  note,
});

/**
 * A risk owner who leaves has to be replaced in time; a requester's place goes to the risk owner. Somebody who was both is
 * replaced in both places by the new risk owner. Recording it again changes nothing.
 */
function leaves(
  x: Exception,
  person: string,
  { at, actor, configuration }: Context,
): readonly ExceptionEvent[] {
  const owner: readonly ExceptionEvent[] =
    person === x.riskOwner && x.ownerLeft === null
      ? [{ type: 'OwnerLeft', person, deadline: plusDays(at, configuration.reownDays) }]
      : [];
  const requester: readonly ExceptionEvent[] =
    person === x.requester && person !== x.riskOwner
      ? [{ type: 'RequesterReplaced', from: person, to: x.riskOwner, by: actor.person }]
      : [];
  return [...owner, ...requester];
}
