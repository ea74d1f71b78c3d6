/** SCOPE-GREW: members who joined a group after its approval are covered once an analyst accepts them, and not before. */
import { assessorConflicts } from '../authority/separation.ts';
import type { Context } from '../context.ts';
import type { ExceptionEvent } from '../exception/events.ts';
import type { Exception } from '../exception/state.ts';
import type { SubjectRef } from '../people.ts';
import { accept, type Decision, refuse, violation } from '../refusal.ts';
import { saysSomething } from '../request-rules/substance.ts';
import type { MonitorCommand } from './commands.ts';

type AcceptScopeGrowth = Extract<MonitorCommand, { readonly type: 'AcceptScopeGrowth' }>;

/** Members of the group now who were neither frozen at approval nor accepted since. */
export function joinedSince(
  x: Pick<Exception, 'subjects' | 'acceptedGrowth'>,
  group: SubjectRef,
  membersNow: readonly SubjectRef[],
): readonly SubjectRef[] {
  const covered = new Set([
    ...x.subjects.filter((s) => s.ref === group).flatMap((s) => s.members),
    ...x.acceptedGrowth.filter((g) => g.group === group).flatMap((g) => g.members),
  ]);
  return [...new Set(membersNow)].filter((member) => !covered.has(member));
}

/** Accepting growth judges a risk, so whoever asks for the exception, answers for it or gains by it doesn't. */
export function acceptScopeGrowth(
  x: Exception,
  { group, membersNow, reason }: AcceptScopeGrowth,
  { actor }: Context,
): Decision<ExceptionEvent> {
  const isGroup = x.subjects.some((s) => s.ref === group && s.kind === 'group');
  const members = joinedSince(x, group, membersNow);
  const conflicts = assessorConflicts(x, actor.person);
  const joins = members.includes(`user:${actor.person}`) && !conflicts.some((v) => v.reason === 'subject');
  const violations = [
    ...(isGroup ? [] : [violation('SCOPE-GREW', 'not-a-group', '/group', { group })]),
    ...(isGroup && members.length === 0
      ? [violation('SCOPE-GREW', 'nothing-grew', '/group', { group })]
      : []),
    ...(saysSomething(reason) ? [] : [violation('SCOPE-GREW', 'no-reason', '/reason')]),
    ...conflicts,
    ...(joins ? [violation('ASSESS-SELF', 'subject')] : []),
  ];
  if (violations.length > 0) return refuse(violations);
  return accept({ type: 'ScopeGrowthAccepted', group, members, reason, by: actor.person });
}
