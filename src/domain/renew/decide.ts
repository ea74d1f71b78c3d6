/**
 * Again: a renewal is asked through every gate, and would have to pass as a request too. One that fails is refused by
 * itself, on record; the running term never waits for any of it.
 */
import { may } from '../authority/may.ts';
import type { Context } from '../context.ts';
import { openRenewal } from '../exception/due.ts';
import type { Exception, RenewalContent } from '../exception/state.ts';
import type { GateResult } from '../gates/gate.ts';
import { renewalGates } from '../gates/gates.ts';
import { renewalRung } from '../gates/rung.ts';
import { accept, type Decision, refuse, type Violation, violation } from '../refusal.ts';
import type { SubmitFacts } from '../request/commands.ts';
import type { Rung } from '../risk/risk.ts';
import type { RenewCommand } from './commands.ts';
import type { RenewEvent } from './events.ts';
import { strippedViolations } from './stripped.ts';

type RequestRenewal = Extract<RenewCommand, { readonly type: 'RequestRenewal' }>;

/** The state must stand where `lifecycle.ts` allows the command. */
export function decideRenew(
  state: Exception | null,
  command: RenewCommand,
  context: Context,
): Decision<RenewEvent> {
  if (state === null) throw new Error('a renewal needs an exception');
  const forbidden = may({ action: command.type, exception: state, context });
  if (forbidden.length > 0) return refuse(forbidden);
  switch (command.type) {
    case 'RequestRenewal':
      return requestRenewal(state, command, context);
    case 'WithdrawRenewal':
      return withdrawRenewal(state, command.note, context);
  }
}

/** What would happen if the renewal were filed now. */
export type RenewalPreview = {
  readonly gates: readonly GateResult[];
  /** Empty: it would go to assessment. */
  readonly violations: readonly Violation[];
  readonly minimumRung: Rung;
};

/** The same checks that a filing meets, deciding nothing. */
export function previewRenewal(
  x: Exception,
  content: RenewalContent,
  facts: SubmitFacts,
  context: Context,
): RenewalPreview {
  const open = openRenewal(x);
  const gates = renewalGates(x, content, context.at, context.configuration, {
    policy: facts.policy,
    earlierAnswers: facts.earlierAnswers,
    ...(open === undefined ? {} : { filedAt: open.filedAt }),
  });
  return {
    gates,
    violations: [
      ...gates.flatMap((gate) => gate.violations),
      ...strippedViolations(x, content, facts, context),
    ],
    minimumRung: renewalRung(x, content),
  };
}

function requestRenewal(x: Exception, command: RequestRenewal, context: Context): Decision<RenewEvent> {
  const { content, facts } = command;
  const open = openRenewal(x);
  if (open !== undefined && open.status !== 'returned')
    return refuse([violation('REN-WINDOW', 'open', '', { status: open.status, filedAt: open.filedAt })]);
  const { violations, minimumRung } = previewRenewal(x, content, facts, context);
  // A returned renewal is filed again as what it was: same case, same place in the window.
  const filing = { renewal: open?.id ?? command.renewal, by: context.actor.person, content };
  return violations.length > 0
    ? accept({ type: 'RenewalRefused', ...filing, violations })
    : accept({ type: 'RenewalRequested', ...filing, minimumRung });
}

function withdrawRenewal(x: Exception, note: string, context: Context): Decision<RenewEvent> {
  const open = openRenewal(x);
  return open === undefined
    ? refuse([violation('STATE-MOVE', 'not-from-here', '', { command: 'WithdrawRenewal', status: x.status })])
    : accept({ type: 'RenewalWithdrawn', renewal: open.id, by: context.actor.person, note });
}
