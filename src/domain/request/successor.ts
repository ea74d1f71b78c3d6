/** REQ-SUCCESSOR: a renewal by another name meets every renewal gate but the window. */
import type { Configuration } from '../configuration.ts';
import type { ControlState, Exception, Lineage } from '../exception/state.ts';
import { chainMaxDays, type GateOptions, type GateResult, type RenewalProposal } from '../gates/gate.ts';
import { renewalGates } from '../gates/gates.ts';
import type { PersonId } from '../people.ts';
import { type Violation, violation } from '../refusal.ts';
import { daysBetween, type Instant } from '../time.ts';
import type { RequestContent } from './content.ts';

export type Successor = {
  readonly request: RequestContent;
  readonly requester: PersonId;
  /** The proposed controls with the tests that this request has on record already. */
  readonly controls: readonly ControlState[];
  readonly startsAt: Instant;
  readonly at: Instant;
  readonly configuration: Configuration;
  readonly gateOptions: Pick<GateOptions, 'policy' | 'earlierAnswers'>;
};

/** Every gate that the request meets, or does not, as the next term of what it succeeds. */
export function successorGates(predecessor: Exception, successor: Successor): readonly GateResult[] {
  const { request, requester, startsAt, at, configuration, gateOptions } = successor;
  const controls = successor.controls.map((control) => withTestsOf(control, predecessor));
  const subject = asShownTo(requester, predecessor);
  return renewalGates(subject, proposalOf(request), at, configuration, {
    ...gateOptions,
    successor: { title: request.title, controls, startsAt, requester, riskOwner: request.riskOwner },
  });
}

/** The gates' own codes, and one that says why they apply, naming the exception that is succeeded. */
export function successorViolations(
  predecessor: Exception,
  gates: readonly GateResult[],
): readonly Violation[] {
  const failed = gates.filter((gate) => !gate.met);
  if (failed.length === 0) return [];
  return [
    violation('REQ-SUCCESSOR', 'gates-apply', '', {
      number: predecessor.number,
      term: (predecessor.terms.at(-1)?.number ?? 0) + 1,
      gates: failed.map((gate) => gate.gate).join(', '),
    }),
    ...failed.flatMap((gate) => gate.violations),
  ];
}

/** Who had no part in a confidential predecessor meets its gates, and reads none of its words in their answers. */
function asShownTo(requester: PersonId, x: Exception): Exception {
  const owners = [...x.controls, ...x.milestones].map((owned) => owned.owner);
  const hasPart = [x.requester, x.riskOwner, ...owners].includes(requester);
  return !x.request.confidential || hasPart
    ? x
    : { ...x, milestones: x.milestones.map((m) => ({ ...m, title: m.id })) };
}

const proposalOf = (request: RequestContent): RenewalProposal => ({
  obstacle: request.obstacle,
  consequence: request.consequence,
  termDays: request.termDays,
  exitDate: request.exitDate,
  structuralReason: request.structuralReason,
  replans: request.renewalAnswers?.replans ?? [],
});

/** The same control, tested in the same way, has its tests already: known facts are not asked again. */
function withTestsOf(control: ControlState, predecessor: Exception): ControlState {
  if (control.tests.length > 0) return control;
  const same = predecessor.controls.find(
    (c) => c.title === control.title && c.testMethod === control.testMethod && c.owner === control.owner,
  );
  return same === undefined
    ? control
    : {
        ...control,
        tests: same.tests,
        lastPassedAt: same.lastPassedAt,
        lastIndependentPassAt: same.lastIndependentPassAt,
        failingSince: same.failingSince,
      };
}

/**
 * What the lineage alone still says, for a predecessor that is no longer at hand when a request is filed again:
 * neither a longer term nor an older chain than its gates would have allowed.
 */
export function carriedViolations(
  lineage: Lineage,
  request: RequestContent,
  startsAt: Instant,
): readonly Violation[] {
  const { lastTermDays, chainStartedAt } = lineage;
  if (lastTermDays === null || chainStartedAt === null) return [];
  const days = request.termDays;
  const maximum = chainMaxDays(request.structuralReason !== null);
  const age = daysBetween(chainStartedAt, startsAt);
  return [
    ...(days > lastTermDays
      ? [violation('REN-TERM', 'longer', '/termDays', { days, longest: Math.floor(lastTermDays) })]
      : []),
    ...(age + days > maximum
      ? [
          violation('REN-CHAIN-MAX', 'over', '/termDays', {
            startedAt: chainStartedAt,
            maximum,
            longest: Math.max(0, Math.floor(maximum - age)),
            days,
          }),
        ]
      : []),
  ];
}
