/** Step 3: the authority that the route names decides; never the requester, the assessor or who gains by it. */
import type { Context } from '../context.ts';
import type { Exception } from '../exception/state.ts';
import type { Decision } from '../refusal.ts';
import { approveException, rejectException } from './approve.ts';
import { caseAtHand } from './case-at-hand.ts';
import type { ApproveCommand } from './commands.ts';
import { grantEmergency } from './emergency.ts';
import type { ApproveEvent } from './events.ts';
import { recuseMember, returnException } from './recuse.ts';
import { castVote, closeVoting } from './vote.ts';

/** Decides on the open case; the state must stand where `lifecycle.ts` allows the command. */
export function decideApprove(
  state: Exception | null,
  command: ApproveCommand,
  context: Context,
): Decision<ApproveEvent> {
  if (command.type === 'GrantEmergency') return grantEmergency(command, context);
  if (state === null) throw new Error(`${command.type} needs an exception`);
  switch (command.type) {
    case 'ApproveException':
      return approveException(caseAtHand(state, context), command);
    case 'RejectException':
      return rejectException(caseAtHand(state, context), command);
    case 'CastVote':
      return castVote(caseAtHand(state, context), command);
    case 'CloseVoting':
      return closeVoting(caseAtHand(state, context), command);
    case 'RecuseMember':
      return recuseMember(state, command, context);
    case 'ReturnException':
      return returnException(state, command, context);
  }
}
