/** Who sends a case back: an analyst, or once it is assessed the authority that its route names; nobody with an interest in it. */
import type { Context } from '../context.ts';
import { openCase, routeOfCase } from '../exception/open-case.ts';
import type { Exception } from '../exception/state.ts';
import type { Violation } from '../refusal.ts';
import { isCommitteeRoute, soleDecider, voterProof } from './decider.ts';
import { couldDecide } from './queries.ts';
import { conflictsOf } from './separation.ts';

export function returnViolations(x: Exception, context: Context): readonly Violation[] {
  const { person, roles } = context.actor;
  const conflicts = conflictsOf(x, person).filter((v) => v.code !== 'APPROVE-ASSESSOR');
  // Who decides nothing at all is told so by `may`.
  const decides = couldDecide(context.authority, person, context.at);
  return roles.includes('analyst') || !decides ? conflicts : [...conflicts, ...notOnItsRoute(x, context)];
}

function notOnItsRoute(x: Exception, context: Context): readonly Violation[] {
  const { record } = openCase(x);
  const { assessment } = record;
  if (assessment === null) return [];
  const scored = { band: assessment.band, tier: assessment.facts.tier };
  const route = routeOfCase(x, scored, context.configuration.longestTermDays);
  const recused = (p: string) => conflictsOf(x, p).length > 0 || record.recusals.some((r) => r.member === p);
  const proof = isCommitteeRoute(route.route)
    ? voterProof(route, context, recused)
    : soleDecider(x, assessment.band, route, context);
  return 'kind' in proof ? [] : proof;
}
