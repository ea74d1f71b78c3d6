/** The case that a decision is about, with the route that it takes as its lineage stands now. */
import type { Context } from '../context.ts';
import { type OpenCase, openCase, routeOfCase } from '../exception/open-case.ts';
import type { Assessment, Exception } from '../exception/state.ts';
import { type Violation, violation } from '../refusal.ts';
import { changedFacts } from '../risk/facts.ts';
import type { Route } from '../risk/route.ts';
import type { ApprovalFacts } from './commands.ts';

export type CaseAtHand = {
  readonly x: Exception;
  readonly open: OpenCase;
  readonly assessment: Assessment;
  readonly route: Route;
  readonly context: Context;
};

/** The state must be assessed, as `lifecycle.ts` ensures. */
export function caseAtHand(x: Exception, context: Context): CaseAtHand {
  const open = openCase(x);
  const { assessment } = open.record;
  if (assessment === null) throw new Error(`${x.number} is decided before it is assessed`);
  const route = routeOfCase(
    x,
    { band: assessment.band, tier: assessment.facts.tier },
    context.configuration.longestTermDays,
  );
  return { x, open, assessment, route, context };
}

/** A fact that the score rests on has changed: the assessment is to be made again before anybody decides. */
export function reopened({ assessment }: CaseAtHand, facts: ApprovalFacts): readonly Violation[] {
  const changed = changedFacts(assessment.facts, facts.risk);
  return changed.length === 0
    ? []
    : [violation('ASSESS-REOPENED', 'fact-changed', '', { changed: changed.join(', ') })];
}
