/** What a renewal gate is given and what it answers. */
import type { Configuration } from '../configuration.ts';
import { fixed } from '../configuration.ts';
import type { ControlState, RenewalContent, Term } from '../exception/state.ts';
import type { PersonId } from '../people.ts';
import type { Policy } from '../policy/policy.ts';
import type { Violation } from '../refusal.ts';
import type { GateName, GateSubject } from '../renew/commands.ts';
import type { JustificationAnswers } from '../request/justification/finding.ts';
import { daysBetween, type Instant } from '../time.ts';

/** What is asked for: a renewal's content, or what a successor's request says of the same things. */
export type RenewalProposal = Pick<
  RenewalContent,
  'obstacle' | 'consequence' | 'termDays' | 'exitDate' | 'structuralReason' | 'replans'
>;

export type GateOptions = {
  /** The policy as it is now. Left out where it is not at hand: REN-POLICY is not judged then. */
  readonly policy?: Policy | null;
  /** When a returned renewal was first filed; its window is judged by that. */
  readonly filedAt?: Instant;
  /** The requester's other answers to the same policy, which must not come back either. */
  readonly earlierAnswers?: readonly JustificationAnswers[];
  /** A renewal by another name (REQ-SUCCESSOR): no window, and the proposed controls in place of the old ones. */
  readonly successor?: {
    readonly title: string;
    readonly controls: readonly ControlState[];
    readonly startsAt: Instant;
    readonly requester: PersonId;
    readonly riskOwner: PersonId;
  };
};

export type GateInput = {
  readonly subject: GateSubject;
  /** null: nothing was written yet, and the page shows what is needed. */
  readonly proposal: RenewalProposal | null;
  readonly at: Instant;
  readonly configuration: Configuration;
  readonly options: GateOptions;
};

export type GateResult = {
  readonly gate: GateName;
  /** False with no violation: the gate waits for an answer that was not given yet. */
  readonly met: boolean;
  readonly violations: readonly Violation[];
  /** Figures and instants (RFC 3339) that the gate was judged by. */
  readonly evidence: Readonly<Record<string, string | number>>;
};
export type Gate = (input: GateInput) => GateResult;

export const judged = (
  gate: GateName,
  violations: readonly Violation[],
  evidence: GateResult['evidence'] = {},
): GateResult => ({ gate, met: violations.length === 0, violations, evidence });

export const unanswered = (gate: GateName, evidence: GateResult['evidence'] = {}): GateResult => ({
  gate,
  met: false,
  violations: [],
  evidence,
});

export const currentTerm = (subject: Pick<GateSubject, 'terms'>): Term | undefined => subject.terms.at(-1);

/** Days of 24 hours, as approved: a close before the expiry makes a term no shorter. */
export const daysOf = (term: Term): number => daysBetween(term.startsAt, term.expiresAt);

/** When the first term of the whole chain began. */
export const chainStart = (
  { lineage, terms }: Pick<GateSubject, 'lineage' | 'terms'>,
  at: Instant,
): Instant => lineage.chainStartedAt ?? terms[0]?.startsAt ?? at;

/** A new term begins when the running one ends; granted late, at once. */
export function nextStart({ subject, at, options }: Pick<GateInput, 'subject' | 'at' | 'options'>): Instant {
  const ends = currentTerm(subject)?.expiresAt ?? at;
  return options.successor?.startsAt ?? (ends > at ? ends : at);
}

export const chainMaxDays = (structural: boolean): number =>
  structural ? fixed.structuralChainMaxDays : fixed.chainMaxDays;

/** Is the exit promised for later than before? */
export const exitMoved = (promised: Instant | null, proposed: Instant | null): boolean =>
  promised !== null && proposed !== null && proposed > promised;
