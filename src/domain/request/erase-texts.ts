/**
 * Erasing what somebody wrote: the CISO's decision, since what goes is what others decided by; never of an exception of
 * their own. The record keeps who decided, when, why and of which places, and every commitment stays where it was.
 */
import { stepUp } from '../authority/step-up.ts';
import type { Context } from '../context.ts';
import type { ExceptionEvent } from '../exception/events.ts';
import type { Exception, TextPlace } from '../exception/state.ts';
import { accept, type Decision, refuse, type Violation, violation } from '../refusal.ts';
import type { RequestCommand } from './commands.ts';

const same = (a: TextPlace, b: TextPlace): boolean => a.version === b.version && a.pointer === b.pointer;

export function eraseTexts(
  x: Exception,
  command: Extract<RequestCommand, { readonly type: 'EraseTexts' }>,
  { actor }: Context,
): Decision<ExceptionEvent> {
  const { texts, attachments, reason, kept } = command;
  const missing = (field: string, what: string): Violation =>
    violation('NOT-FOUND', 'nothing-there', field, { what });
  const violations = [
    ...stepUp(actor.signIn),
    ...(x.requester === actor.person ? [violation('APPROVE-SELF', 'requester')] : []),
    ...(x.riskOwner === actor.person ? [violation('APPROVE-INTEREST', 'risk-owner')] : []),
    ...(reason.trim() === '' ? [violation('APPROVE-RATIONALE', 'empty', '/reason')] : []),
    ...(texts.length + attachments.length === 0 ? [missing('/texts', 'a text')] : []),
    ...texts.flatMap((place, i) =>
      kept.texts.some((text) => same(text, place))
        ? []
        : [missing(`/texts/${i}`, `${place.version}:${place.pointer}`)],
    ),
    ...attachments.flatMap((id, i) =>
      kept.attachments.includes(id) ? [] : [missing(`/attachments/${i}`, id)],
    ),
  ];
  if (violations.length > 0) return refuse(violations);
  return accept({
    type: 'TextsErased',
    by: actor.person,
    reason,
    texts: kept.repeated,
    attachments,
  });
}
