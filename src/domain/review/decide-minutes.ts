/** Minutes: drafted from what happened, corrected, approved by the chair; after that a correction is a new minute. */
import { stepUp } from '../authority/step-up.ts';
import type { Context } from '../context.ts';
import { accept, type Decision, refuse, violation } from '../refusal.ts';
import { saysSomething } from '../request-rules/substance.ts';
import type { ReviewCommand } from './commands.ts';
import type { ReviewEvent } from './events.ts';
import type { Session } from './state.ts';

type Command<T extends ReviewCommand['type']> = Extract<ReviewCommand, { readonly type: T }>;

const adjourned = (session: Session) =>
  session.status === 'adjourned'
    ? []
    : [violation('REVIEW-MINUTES', 'not-adjourned', '', { quarter: session.quarter })];

export function correctMinutes(
  session: Session,
  { correction, about, text }: Command<'CorrectMinutes'>,
  { actor }: Context,
): Decision<ReviewEvent> {
  const violations = [
    ...adjourned(session),
    ...(saysSomething(text) ? [] : [violation('REVIEW-MINUTES', 'no-text', '/text')]),
  ];
  if (violations.length > 0) return refuse(violations);
  return accept({ type: 'MinutesCorrected', correction, about, text, by: actor.person });
}

/** The first approval signs the draft; each later one signs a new minute that holds the corrections made since. */
export function approveMinutes(
  session: Session,
  { seen, hash, signature }: Command<'ApproveMinutes'>,
  { actor }: Context,
): Decision<ReviewEvent> {
  const last = session.minutes.at(-1);
  const corrected = session.remarks.some((r) => r.inMinute === null);
  const violations = [
    ...adjourned(session),
    ...(last !== undefined && !corrected
      ? [violation('REVIEW-MINUTES', 'approved', '', { at: last.at })]
      : []),
    ...(seen === hash ? [] : [violation('REVIEW-MINUTES', 'changed', '/seen')]),
    ...stepUp(actor.signIn),
  ];
  if (violations.length > 0) return refuse(violations);
  return accept({
    type: 'MinutesApproved',
    number: (last?.number ?? 0) + 1,
    corrects: last?.number ?? null,
    by: actor.person,
    hash,
    signature,
  });
}
