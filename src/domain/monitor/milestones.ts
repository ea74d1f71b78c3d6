/** The remediation plan while it runs: done with evidence, confirmed by somebody else, or planned anew and said why. */
import type { Context } from '../context.ts';
import type { ExceptionEvent } from '../exception/events.ts';
import type { Exception, MilestoneState } from '../exception/state.ts';
import { accept, type Decision, refuse, type Violation, violation } from '../refusal.ts';
import { saysSomething } from '../request-rules/substance.ts';
import type { MonitorCommand } from './commands.ts';

type Named<T extends MonitorCommand['type']> = Extract<MonitorCommand, { readonly type: T }>;

const find = (x: Exception, id: string): MilestoneState | undefined => x.milestones.find((m) => m.id === id);
const unknown = (milestone: string): Violation =>
  violation('MILESTONE', 'unknown', '/milestone', { milestone });
const detailOf = (m: MilestoneState) => ({ milestone: m.id, title: m.title });

const notDoneYet = (m: MilestoneState): readonly Violation[] =>
  m.completed === null
    ? []
    : [violation('MILESTONE', 'already-done', '/milestone', { ...detailOf(m), at: m.completed.at })];

export function completeMilestone(
  x: Exception,
  { milestone, evidence, note }: Named<'CompleteMilestone'>,
  { actor }: Context,
): Decision<ExceptionEvent> {
  const found = find(x, milestone);
  const shown = evidence.some((item) => item.trim() !== '');
  const violations = [
    ...(found === undefined ? [unknown(milestone)] : notDoneYet(found)),
    ...(shown ? [] : [violation('MILESTONE', 'no-evidence', '/evidence')]),
  ];
  if (violations.length > 0) return refuse(violations);
  return accept({ type: 'MilestoneCompleted', milestone, by: actor.person, evidence, note });
}

/** REN-PROGRESS: confirmed by somebody other than its owner; whoever said that it is done can't confirm that either. */
export function confirmMilestone(
  x: Exception,
  { milestone }: Named<'ConfirmMilestone'>,
  { actor }: Context,
): Decision<ExceptionEvent> {
  const found = find(x, milestone);
  if (found === undefined) return refuse([unknown(milestone)]);
  const { completed, confirmed, owner } = found;
  const own = actor.person === owner || actor.person === completed?.by;
  const violations = [
    ...(completed === null ? [violation('MILESTONE', 'not-done', '/milestone', detailOf(found))] : []),
    ...(confirmed === null
      ? []
      : [
          violation('MILESTONE', 'already-confirmed', '/milestone', { ...detailOf(found), at: confirmed.at }),
        ]),
    ...(own ? [violation('MILESTONE', 'confirm-own', '/milestone', detailOf(found))] : []),
  ];
  if (violations.length > 0) return refuse(violations);
  return accept({ type: 'MilestoneConfirmed', milestone, by: actor.person });
}

export function replanMilestone(
  x: Exception,
  { milestone, due, whyFailed }: Named<'ReplanMilestone'>,
  { at, actor }: Context,
): Decision<ExceptionEvent> {
  const found = find(x, milestone);
  const violations = [
    ...(found === undefined ? [unknown(milestone)] : notDoneYet(found)),
    ...(due > at ? [] : [violation('MILESTONE', 'past-date', '/due', { due, now: at })]),
    ...(saysSomething(whyFailed) ? [] : [violation('MILESTONE', 'no-why', '/whyFailed')]),
  ];
  if (violations.length > 0) return refuse(violations);
  return accept({ type: 'MilestoneReplanned', milestone, due, whyFailed, by: actor.person });
}
