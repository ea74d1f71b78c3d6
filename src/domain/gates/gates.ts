/**
 * The renewal gates (lifecycle, *Renew*). A renewal, a successor's request and the page that shows what is met and
 * what is missing ask this one list.
 */
import type { Configuration } from '../configuration.ts';
import type { Violation } from '../refusal.ts';
import type { GateSubject } from '../renew/commands.ts';
import type { Instant } from '../time.ts';
import { controlTestedGate } from './control-tested.ts';
import { exitGate, exitMovedGate } from './exit.ts';
import type { Gate, GateOptions, GateResult, RenewalProposal } from './gate.ts';
import { justificationGate } from './justification.ts';
import { progressGate } from './progress.ts';
import { emergencyGate, policyGate } from './standing.ts';
import { chainMaxGate, termGate } from './term.ts';
import { windowGate } from './window.ts';

/** What says no whatever would be answered or brought: a page does not offer it, and says when or why not. */
export const closedToRenewal = (
  subject: GateSubject,
  at: Instant,
  configuration: Configuration,
  options: Pick<GateOptions, 'filedAt'>,
): readonly Violation[] =>
  [windowGate, emergencyGate].flatMap(
    (gate) => gate({ subject, proposal: null, at, configuration, options }).violations,
  );

/**
 * Every gate with what it was judged by, in the order in which a reader asks. `proposal` is null where nothing was
 * written yet: gates that need an answer are then neither met nor violated.
 */
export function renewalGates(
  subject: GateSubject,
  proposal: RenewalProposal | null,
  at: Instant,
  configuration: Configuration,
  options: GateOptions,
): readonly GateResult[] {
  const gates: readonly Gate[] = [
    ...(options.successor === undefined ? [windowGate] : []),
    emergencyGate,
    ...(options.policy === undefined ? [] : [policyGate]),
    progressGate,
    controlTestedGate,
    justificationGate,
    exitGate,
    exitMovedGate,
    termGate,
    chainMaxGate,
  ];
  return gates.map((gate) => gate({ subject, proposal, at, configuration, options }));
}
