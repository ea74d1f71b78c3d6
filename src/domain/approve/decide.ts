/** Step 3: the authority that the route names decides; never the requester, the assessor or who gains by it. */
import type { Context } from '../context.ts';
import { openCase } from '../exception/open-case.ts';
import type { Exception } from '../exception/state.ts';
import type { Decision } from '../refusal.ts';
import { approveException, rejectException } from './approve.ts';
import { caseAtHand } from './case-at-hand.ts';
import type { ApprovalFacts, ApproveCommand } from './commands.ts';
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
      return approveException(caseAtHand(coveringNow(state, command.facts), context), command);
    case 'RejectException':
      return rejectException(caseAtHand(coveringNow(state, command.facts), context), command);
    case 'CastVote':
      return castVote(caseAtHand(coveringNow(state, command.facts), context), command);
    case 'CloseVoting':
      return closeVoting(caseAtHand(coveringNow(state, command.facts), context), command);
    case 'RecuseMember':
      return recuseMember(state, command, context);
    case 'ReturnException':
      return returnException(state, command, context);
  }
}

/**
 * A request covers whoever its groups hold at this moment: somebody who joined one since it was filed has an interest.
 * A renewal keeps the scope that was frozen, and who joined later is not covered.
 */
const coveringNow = (x: Exception, { submit: { subjects, resources } }: ApprovalFacts): Exception =>
  openCase(x).renewal === null ? { ...x, subjects, resources } : x;
