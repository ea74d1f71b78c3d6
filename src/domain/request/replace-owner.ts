/** A new risk owner takes the place: when one leaves (re-owned within 14 days, or suspended), or by agreement. */
import type { Context } from '../context.ts';
import type { ExceptionEvent } from '../exception/events.ts';
import { openCase } from '../exception/open-case.ts';
import type { Exception } from '../exception/state.ts';
import { accept, type Decision, refuse, violation } from '../refusal.ts';
import { ownerViolations } from '../request-rules/people.ts';
import type { RequestCommand } from './commands.ts';

type ReplaceOwner = Extract<RequestCommand, { readonly type: 'ReplaceOwner' }>;

export function replaceOwner(
  x: Exception,
  command: ReplaceOwner,
  context: Context,
): Decision<ExceptionEvent> {
  const { to, toId } = command;
  const by = context.actor.person;
  const violations = [
    ...ownerViolations(to, toId, '/to'),
    ...(toId === x.riskOwner ? [violation('OWNER-LEFT', 'same-person', '/to', { person: toId })] : []),
  ];
  if (violations.length > 0) return refuse(violations);
  const { renewal, record } = openCase(x);
  const assessors = [record.assessment?.by, record.assessment?.secondedBy, record.lowering?.by];
  const replaced: ExceptionEvent = { type: 'OwnerReplaced', from: x.riskOwner, to: toId, by };
  // Whoever answers for the risk has not assessed it (ASSESS-SELF): somebody else does it again.
  return assessors.includes(toId)
    ? accept<ExceptionEvent>(replaced, {
        type: 'AssessmentReopened',
        renewal: renewal?.id ?? null,
        changed: [],
        by,
      })
    : accept<ExceptionEvent>(replaced);
}
