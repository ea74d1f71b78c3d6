/**
 * Step 2: an analyst scores the open case.
 *
 * The score leans on frozen facts; a lowering override waits for a second analyst; facts that change before the
 * decision send the case back here.
 */
import { may } from '../authority/may.ts';
import { assessorConflicts } from '../authority/separation.ts';
import type { Context } from '../context.ts';
import { openCase, routeOfCase } from '../exception/open-case.ts';
import type { Assessment, Exception } from '../exception/state.ts';
import { accept, type Decision, refuse, type Violation, violation } from '../refusal.ts';
import { saysSomething } from '../request-rules/substance.ts';
import { band, compareBands } from '../risk/band.ts';
import { changedFacts } from '../risk/facts.ts';
import { propose } from '../risk/propose.ts';
import type { Proposal, RiskFacts } from '../risk/risk.ts';
import type { AssessCommand, AssessmentInput } from './commands.ts';
import type { AssessEvent } from './events.ts';

type Assess = Extract<AssessCommand, { readonly type: 'AssessException' }>;

/** Decides on the open case; the state must stand where `lifecycle.ts` allows the command. */
export function decideAssess(
  state: Exception | null,
  command: AssessCommand,
  context: Context,
): Decision<AssessEvent> {
  if (state === null) throw new Error('an assessment needs an exception');
  const forbidden = may({ action: command.type, exception: state, context });
  switch (command.type) {
    case 'AssessException':
      return assess(state, command, context, forbidden);
    case 'SecondAssessment':
      return second(state, command, context, forbidden);
    case 'RefreshFacts':
      return forbidden.length > 0 ? refuse(forbidden) : refresh(state, command.facts, context);
  }
}

function assess(
  x: Exception,
  { assessment: input, facts, lookalikes, subjects }: Assess,
  context: Context,
  forbidden: readonly Violation[],
): Decision<AssessEvent> {
  const proposal = propose(facts);
  const open = openCase(x);
  const violations = [
    ...forbidden,
    // Somebody who joined a group since the request was filed is a subject too.
    ...assessorConflicts({ ...x, subjects }, context.actor.person),
    ...scoreViolations(input, proposal, facts),
    // Kinship is settled while it is a request; a renewal is the chain itself.
    ...(open.renewal === null ? unjudged(x, lookalikes) : []),
  ];
  if (violations.length > 0) return refuse(violations);

  const { configuration } = context;
  const { residual } = input;
  const residualBand = band(residual.likelihood, residual.impact, configuration.bands);
  const proposedBand = band(proposal.residual.likelihood, proposal.residual.impact, configuration.bands);
  const assessment: Omit<Assessment, 'at'> = {
    ...input,
    overrideReason: differs(input, proposal) ? input.overrideReason : null,
    by: context.actor.person,
    secondedBy: null,
    proposal,
    facts,
    band: residualBand,
    ...routeOfCase(x, { band: residualBand, tier: facts.tier }, configuration.longestTermDays),
  };
  return accept({
    type: compareBands(residualBand, proposedBand) < 0 ? 'AssessmentLowered' : 'ExceptionAssessed',
    renewal: open.renewal?.id ?? null,
    assessment,
  });
}

type Levels = { readonly likelihood: number; readonly impact: number };
const sameLevels = (a: Levels, b: Levels): boolean => a.likelihood === b.likelihood && a.impact === b.impact;
const differs = (input: AssessmentInput, proposal: Proposal): boolean =>
  !sameLevels(input.inherent, proposal.inherent) || !sameLevels(input.residual, proposal.residual);

function scoreViolations(input: AssessmentInput, proposal: Proposal, facts: RiskFacts): readonly Violation[] {
  const { inherent, residual } = input;
  const violations: Violation[] = [];
  if (differs(input, proposal) && !saysSomething(input.overrideReason ?? ''))
    violations.push(violation('ASSESS-OVERRIDE', 'no-reason', '/overrideReason'));
  // Level by level: a control that makes one worse is no trade for the other.
  for (const level of ['likelihood', 'impact'] as const)
    if (residual[level] > inherent[level])
      violations.push(
        violation('ASSESS-RESIDUAL', 'above-inherent', `/residual/${level}`, {
          inherent: inherent[level],
          residual: residual[level],
        }),
      );
  const lower = residual.likelihood < inherent.likelihood || residual.impact < inherent.impact;
  if (lower && !facts.controls.some((c) => c.tested))
    violations.push(
      violation('ASSESS-RESIDUAL', 'untested-control', '/residual', {
        controls: facts.controls.map((c) => c.id).join(', '),
      }),
    );
  return violations;
}

/** REQ-LINEAGE: each lookalike is kin or is not, in writing, before the score. */
const unjudged = (x: Exception, lookalikes: Assess['lookalikes']): readonly Violation[] =>
  lookalikes
    .filter(({ id }) => !x.lineage.judgements.some((judgement) => judgement.other === id))
    .map(({ number, shares }) => violation('REQ-LINEAGE', 'unjudged', '', { number, shares }));

function second(
  x: Exception,
  { facts, subjects }: Extract<AssessCommand, { readonly type: 'SecondAssessment' }>,
  context: Context,
  forbidden: readonly Violation[],
): Decision<AssessEvent> {
  const { record, renewal } = openCase(x);
  const person = context.actor.person;
  if (record.lowering === null) return refuse([...forbidden, violation('ASSESS-SECOND', 'none-waiting')]);
  const { at: _at, ...lowering } = record.lowering;
  const changed = changedFacts(lowering.facts, facts);
  const violations = [
    ...forbidden,
    ...assessorConflicts({ ...x, subjects }, person),
    ...(lowering.by === person ? [violation('ASSESS-SECOND', 'same-person')] : []),
    ...(changed.length > 0
      ? [violation('ASSESS-SECOND', 'differs', '', { changed: changed.join(', ') })]
      : []),
  ];
  if (violations.length > 0) return refuse(violations);
  // The lineage may have been judged since, so the route is read again.
  const route = routeOfCase(
    x,
    { band: lowering.band, tier: lowering.facts.tier },
    context.configuration.longestTermDays,
  );
  return accept({
    type: 'ExceptionAssessed',
    renewal: renewal?.id ?? null,
    assessment: { ...lowering, ...route, secondedBy: person },
  });
}

/** Reopens where a fact differs from the frozen ones; nothing to record where none does. */
function refresh(x: Exception, facts: RiskFacts, context: Context): Decision<AssessEvent> {
  const { record, renewal } = openCase(x);
  const frozen = (record.assessment ?? record.lowering)?.facts;
  const changed = frozen === undefined ? [] : changedFacts(frozen, facts);
  return changed.length === 0
    ? accept()
    : accept({
        type: 'AssessmentReopened',
        renewal: renewal?.id ?? null,
        changed,
        by: context.actor.person,
      });
}
