/** What the reader may do about the settings, and for the rest why not. */
import type { OfficeAction } from '../authority/office-actions.ts';
import { may } from '../authority/may.ts';
import { noToken } from '../authority/step-up.ts';
import type { ConfigurationState } from '../configuration.ts';
import type { Context } from '../context.ts';
import type { Violation } from '../refusal.ts';
import { decideConfiguration } from './decide.ts';

const answered = (action: OfficeAction['action'], because: readonly Violation[]): OfficeAction => ({
  action,
  allowed: because.length === 0,
  because,
});

export const settingActions = (context: Context): readonly OfficeAction[] => [
  answered('ProposeConfiguration', [
    ...may({ action: 'ProposeConfiguration', exception: null, context }),
    ...noToken(context.actor.signIn),
  ]),
];

/** Of one proposal: the command is asked what it would answer. */
export function proposalActions(
  proposal: string,
  state: ConfigurationState,
  context: Context,
): readonly OfficeAction[] {
  const decision = decideConfiguration(state, { type: 'ConfirmConfiguration', proposal }, context);
  const allowed = may({ action: 'ConfirmConfiguration', exception: null, context });
  const decided = decision.kind === 'refused' ? decision.violations : [];
  const because = [...allowed, ...decided].filter(
    (v, i, all) => all.findIndex((other) => other.code === v.code && other.reason === v.reason) === i,
  );
  return [answered('ConfirmConfiguration', because)];
}
