/** Step 4: what is seen of an exception while it runs, and what follows from it at once. */
import type { Context } from '../context.ts';
import type { ExceptionEvent } from '../exception/events.ts';
import type { Exception } from '../exception/state.ts';
import { accept, type Decision, refuse, violation } from '../refusal.ts';
import type { MonitorCommand } from './commands.ts';
import { recordControlTest } from './control-test.ts';
import { completeMilestone, confirmMilestone, replanMilestone } from './milestones.ts';
import { acceptScopeGrowth } from './scope-growth.ts';

/** Decides on the exception as it stands once everything due has been recorded; legality of the move was checked before. */
export function decideMonitor(
  state: Exception | null,
  command: MonitorCommand,
  context: Context,
): Decision<ExceptionEvent> {
  if (state === null) throw new Error(`${command.type} needs an exception`);
  switch (command.type) {
    case 'RecordControlTest':
      return recordControlTest(state, command, context);
    case 'SuspendException':
      return suspend(command, context);
    case 'CompleteMilestone':
      return completeMilestone(state, command, context);
    case 'ConfirmMilestone':
      return confirmMilestone(state, command, context);
    case 'ReplanMilestone':
      return replanMilestone(state, command, context);
    case 'ObserveTag':
      return observeTag(state, command, context);
    case 'AcceptScopeGrowth':
      return acceptScopeGrowth(state, command, context);
  }
}

type Named<T extends MonitorCommand['type']> = Extract<MonitorCommand, { readonly type: T }>;

/** The CISO stops it at once; the reason is what its owners have to answer. */
function suspend({ reason }: Named<'SuspendException'>, { at, actor }: Context): Decision<ExceptionEvent> {
  if (reason.trim() === '') return refuse([violation('APPROVE-RATIONALE', 'empty', '/reason')]);
  return accept({ type: 'ExceptionSuspended', cause: 'ciso', by: actor.person, reason, effectiveAt: at });
}

/**
 * An observation that says what the last one said is no event, or a register that is polled would drown in them; the
 * first one after the register changed its mind always is: it is the proof of the grant or of the removal.
 */
function observeTag(
  x: Exception,
  { target, observed, detail }: Named<'ObserveTag'>,
  { actor }: Context,
): Decision<ExceptionEvent> {
  const tag = x.tags.find((t) => t.target === target);
  if (tag === undefined)
    return refuse([violation('NOT-FOUND', 'nothing-there', '/target', { what: target })]);
  const news = tag.observedAt === null || tag.observedAt < tag.wantedSince;
  if (!news && tag.observed === observed && tag.detail === detail) return accept();
  return accept({ type: 'TagObserved', target, observed, detail, by: actor.person });
}
