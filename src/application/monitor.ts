/** Step 4: tests of controls, milestones, what was observed in the targets, suspension, growth of a group. */
import type { Actor } from '../domain/people.ts';
import { sameRef } from '../domain/scope/overlap.ts';
import type { MonitorCommand } from '../domain/monitor/commands.ts';
import { commandException, type Services, type Standing, type Target } from './command.ts';
import type { Outcome } from './outcome.ts';

type Plain = Exclude<MonitorCommand, { readonly type: 'RecordControlTest' | 'AcceptScopeGrowth' }>;
type TestInput = Omit<Extract<MonitorCommand, { readonly type: 'RecordControlTest' }>, 'type' | 'id'>;

/** Commands that carry all they need: suspend, milestones, observations. */
export const monitorException = (
  services: Services,
  actor: Actor,
  target: Target,
  command: Plain,
): Promise<Outcome<Standing>> => commandException(services, actor, target, command.type, async () => command);

export const recordControlTest = (
  services: Services,
  actor: Actor,
  target: Target,
  test: TestInput,
): Promise<Outcome<Standing>> =>
  commandException(services, actor, target, 'RecordControlTest', async () => ({
    type: 'RecordControlTest',
    id: services.ids.next(),
    ...test,
  }));

/** Members as the directory knows them now are accepted into a scope that was frozen at approval (SCOPE-GREW). */
export const acceptScopeGrowth = (
  services: Services,
  actor: Actor,
  target: Target,
  group: string,
  reason: string,
): Promise<Outcome<Standing>> =>
  commandException(services, actor, target, 'AcceptScopeGrowth', async (_state, tx) => ({
    type: 'AcceptScopeGrowth',
    group: sameRef(group),
    reason,
    membersNow: (await tx.resolveSubjects([sameRef(group)])).flatMap((s) => s.members),
  }));
