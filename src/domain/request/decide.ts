/**
 * Step 1: a request is filed, corrected, withdrawn, or completed with what belongs to it.
 *
 * Bounces are accepted events, not refusals: the register keeps them and the requester is told.
 */
import { may } from '../authority/may.ts';
import type { Context } from '../context.ts';
import type { ExceptionEvent } from '../exception/events.ts';
import type { Exception } from '../exception/state.ts';
import { accept, type Decision, refuse } from '../refusal.ts';
import type { RequestCommand } from './commands.ts';
import { eraseTexts } from './erase-texts.ts';
import { judgeLineage } from './judge-lineage.ts';
import { replaceOwner } from './replace-owner.ts';
import { submit } from './submit.ts';

export { previewRequest, type RequestPreview } from './submit.ts';

/** `state` is null for a first submission; it must stand where `lifecycle.ts` allows the command. */
export function decideRequest(
  state: Exception | null,
  command: RequestCommand,
  context: Context,
): Decision<ExceptionEvent> {
  const forbidden = may({ action: command.type, exception: state, context });
  if (forbidden.length > 0) return refuse(forbidden);
  if (command.type === 'SubmitRequest') return submit(state, command, context);
  if (state === null) throw new Error(`${command.type} needs an exception`);
  const by = context.actor.person;
  switch (command.type) {
    case 'WithdrawRequest':
      return accept({ type: 'RequestWithdrawn', by, note: command.note });
    case 'AddAttachment':
      return accept({ type: 'AttachmentAdded', attachment: command.attachment, by });
    case 'JudgeLineage':
      return judgeLineage(state, command, context);
    case 'EraseTexts':
      return eraseTexts(state, command, context);
    case 'ReplaceOwner':
      return replaceOwner(state, command, context);
  }
}
