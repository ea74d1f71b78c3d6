/** CONFIG-AUTHORITY: the CISO proposes, a second person confirms, for the future only; what is fixed stays fixed. */
import { cisoAt } from '../authority/queries.ts';
import { noToken } from '../authority/step-up.ts';
import {
  type Configuration,
  type ConfigurationEvent,
  type ConfigurationState,
  fixed,
} from '../configuration.ts';
import type { Context } from '../context.ts';
import { accept, type Decision, refuse, type Violation, violation } from '../refusal.ts';
import type { Instant } from '../time.ts';
import { configurationAt, keysOf } from './evolve.ts';

export { configurationAt } from './evolve.ts';

export type ConfigurationCommand =
  | {
      readonly type: 'ProposeConfiguration';
      readonly proposal: string;
      readonly change: Partial<Configuration>;
      readonly effectiveAt: Instant;
      readonly reason: string;
    }
  | { readonly type: 'ConfirmConfiguration'; readonly proposal: string };

export function decideConfiguration(
  state: ConfigurationState,
  command: ConfigurationCommand,
  context: Context,
): Decision<ConfigurationEvent> {
  const violations = [
    ...noToken(context.actor.signIn),
    ...(command.type === 'ProposeConfiguration'
      ? proposalViolations(state, command, context)
      : confirmationViolations(state, command.proposal, context)),
  ];
  if (violations.length > 0) return refuse(violations);
  const by = context.actor.person;
  if (command.type === 'ConfirmConfiguration')
    return accept({ type: 'ConfigurationConfirmed', proposal: command.proposal, by });
  const { proposal, change, effectiveAt, reason } = command;
  return accept({ type: 'ConfigurationProposed', proposal, by, change, effectiveAt, reason });
}

type Propose = Extract<ConfigurationCommand, { readonly type: 'ProposeConfiguration' }>;

function proposalViolations(
  state: ConfigurationState,
  { change, effectiveAt }: Propose,
  { authority, at, actor }: Context,
): readonly Violation[] {
  return [
    ...(cisoAt(authority, at)?.holder === actor.person ? [] : [violation('CONFIG-AUTHORITY', 'not-ciso')]),
    ...(effectiveAt > at ? [] : [violation('CONFIG-AUTHORITY', 'past', '/effectiveAt', { effectiveAt })]),
    ...(Object.keys(change).length === 0
      ? [violation('CONFIG-AUTHORITY', 'nothing-proposed', '/change')]
      : []),
    ...fixedViolations(state, change, effectiveAt),
  ];
}

/**
 * What no configuration reaches: names that aren't settings (the 365 days and the 72 hours among them), terms beyond the
 * program's longest, and bands whose order would turn the rungs round.
 */
function fixedViolations(
  state: ConfigurationState,
  change: Partial<Configuration>,
  effectiveAt: Instant,
): readonly Violation[] {
  const settings: readonly string[] = keysOf(change);
  const next = { ...configurationAt(state, effectiveAt), ...change };
  const isFixed = (field: string, detail: Readonly<Record<string, string | number>> = {}) =>
    violation('CONFIG-AUTHORITY', 'fixed', `/change/${field}`, detail);
  const { low, medium, high } = next.bands;
  return [
    ...Object.keys(change)
      .filter((name) => !settings.includes(name))
      .map((name) => isFixed(name, { name })),
    ...(0 < low && low < medium && medium < high && high < 25
      ? []
      : [isFixed('bands', { low, medium, high })]),
    ...(['defaultTermDays', 'longestTermDays'] as const)
      .filter((name) => next[name] > fixed.structuralMaxDays)
      .map((name) => isFixed(name, { days: next[name], longest: fixed.structuralMaxDays })),
    ...(next.defaultTermDays > next.longestTermDays
      ? [violation('INPUT', 'malformed', '/change/defaultTermDays', { longest: next.longestTermDays })]
      : []),
  ];
}

/** The second person is an administrator or the committee's chair, and is not who proposed it. */
function confirmationViolations(
  state: ConfigurationState,
  id: string,
  { authority, at, actor }: Context,
): readonly Violation[] {
  const proposal = state.proposals.find((p) => p.id === id);
  if (proposal === undefined) return [violation('CONFIG-AUTHORITY', 'nothing-proposed', '/proposal', { id })];
  const { effectiveAt } = proposal;
  const mayConfirm = actor.roles.includes('administrator') || authority.charter?.chair === actor.person;
  return [
    ...(mayConfirm && proposal.by !== actor.person ? [] : [violation('CONFIG-AUTHORITY', 'second-person')]),
    ...(effectiveAt > at ? [] : [violation('CONFIG-AUTHORITY', 'past', '/proposal', { effectiveAt })]),
    // Beside what was confirmed since it was proposed it can say what neither says alone.
    ...fixedViolations(state, proposal.change, effectiveAt),
  ];
}
