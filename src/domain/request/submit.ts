/** Step 1: a request passes every rule, or bounces with every reason at once; either way it is on record. */
import type { Context } from '../context.ts';
import { evolve } from '../exception/evolve.ts';
import { openCase } from '../exception/open-case.ts';
import type { Exception, Lineage } from '../exception/state.ts';
import type { GateResult } from '../gates/gate.ts';
import { lineageOf, successionOf } from '../lineage/lineage.ts';
import type { PolicyRef } from '../policy/policy.ts';
import { type Accepted, accept, type Violation } from '../refusal.ts';
import { expectedStart, type JudgedRequest } from '../request-rules/judged.ts';
import { requestViolations } from '../request-rules/rules.ts';
import { riskFactsOf } from '../risk/facts.ts';
import type { RiskFacts, Rung } from '../risk/risk.ts';
import type { RequestCommand, SubmitFacts } from './commands.ts';
import type { RequestEvent } from './events.ts';
import { carriedViolations, successorGates, successorViolations } from './successor.ts';

export type SubmitRequest = Extract<RequestCommand, { readonly type: 'SubmitRequest' }>;

/** What would happen if the request were submitted now. */
export type RequestPreview = {
  /** Empty: it would go to assessment. */
  readonly violations: readonly Violation[];
  readonly lineage: Lineage;
  /** Counted along the chain, 1 for a first request. */
  readonly termNumber: number;
  readonly minimumRung: Rung;
  readonly facts: RiskFacts;
  /** What it is a renewal of, by another name, and how it stands to each gate. */
  readonly successions: readonly { readonly predecessor: Exception; readonly gates: readonly GateResult[] }[];
};

/** The same checks that a submission meets, deciding nothing. `state` is null for a first submission. */
export function previewRequest(
  state: Exception | null,
  command: SubmitRequest,
  context: Context,
): RequestPreview {
  const { request, facts } = command;
  const id = state?.id ?? command.id;
  const judged: JudgedRequest = {
    request,
    facts,
    at: context.at,
    configuration: context.configuration,
    self: state?.id ?? null,
  };
  const succession = successionOf(request, facts, id);
  const lineage = lineageOf(id, request, succession, state);
  // Folded as it would be on record, so that tests of controls that stay the same are kept in one way only.
  const filed: Exception = {
    ...evolve(state, bounced(state, command, context, lineage, []), context.at, id),
    subjects: facts.subjects,
    resources: facts.resources,
  };
  const startsAt = expectedStart(judged);
  const successor = {
    request,
    requester: filed.requester,
    controls: filed.controls,
    startsAt,
    at: context.at,
    configuration: context.configuration,
    gateOptions: { policy: facts.policy, earlierAnswers: facts.earlierAnswers },
  };
  const { termNumber, minimumRung } = openCase(filed);
  const successions = succession.gated.map((predecessor) => ({
    predecessor,
    gates: successorGates(predecessor, successor),
  }));
  return {
    violations: once([
      ...requestViolations(judged),
      ...successions.flatMap(({ predecessor, gates }) => successorViolations(predecessor, gates)),
      ...carriedViolations(lineage, request, startsAt),
    ]),
    lineage,
    termNumber,
    minimumRung,
    facts: riskFactsOf(filed),
    successions,
  };
}

/** Accepted in either case: RequestSubmitted, or RequestBounced with all the violations. */
export function submit(
  state: Exception | null,
  command: SubmitRequest,
  context: Context,
): Accepted<RequestEvent> {
  const { facts } = command;
  const { violations, lineage } = previewRequest(state, command, context);
  const policy = policyRef(facts);
  if (policy === null || facts.policy === null || violations.length > 0)
    return accept(bounced(state, command, context, lineage, violations));
  return accept({
    type: 'RequestSubmitted',
    ...filing(state, command, context),
    policy,
    targets: facts.policy.targets,
    subjects: facts.subjects,
    resources: facts.resources,
    lineage,
  });
}

const bounced = (
  state: Exception | null,
  command: SubmitRequest,
  context: Context,
  lineage: Lineage,
  violations: readonly Violation[],
): Extract<RequestEvent, { type: 'RequestBounced' }> => ({
  type: 'RequestBounced',
  ...filing(state, command, context),
  policy: policyRef(command.facts),
  lineage,
  violations,
});

/** The number and the requester of the first submission stay, whoever files it again. */
const filing = (state: Exception | null, command: SubmitRequest, context: Context) => ({
  number: state?.number ?? command.number,
  requester: state?.requester ?? context.actor.person,
  request: command.request,
});

const policyRef = ({ policy }: SubmitFacts): PolicyRef | null =>
  policy === null ? null : { id: policy.id, version: policy.version, family: policy.family };

/**
 * One sentence each: two chains that ask for the same thing ask once, and what a rule of the request has said already
 * is not said again by the gate that asks the same.
 */
function once(violations: readonly Violation[]): readonly Violation[] {
  const seen = new Set<string>();
  return violations.filter((v) => {
    const about = v.code === 'REN-JUSTIFICATION' ? 'REQ-JUSTIFICATION' : v.code;
    const key =
      v.code === 'REN-TERM' || v.code === 'REN-CHAIN-MAX'
        ? `${v.code}.${v.reason}`
        : JSON.stringify([about, v.reason, v.field, v.detail]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
