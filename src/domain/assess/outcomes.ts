/** What each cell of the matrix would lead to for one case, so that whoever scores sees it before they record it. */
import type { Configuration } from '../configuration.ts';
import { routeOfCase } from '../exception/open-case.ts';
import type { Exception } from '../exception/state.ts';
import { band, compareBands } from '../risk/band.ts';
import { propose } from '../risk/propose.ts';
import type { Band, Level, RiskFacts } from '../risk/risk.ts';
import type { Route } from '../risk/route.ts';

export type Outcome = Route & {
  readonly likelihood: Level;
  readonly impact: Level;
  readonly band: Band;
  /** As residual score it lowers the band below the proposed one: a second analyst has to agree (ASSESS-SECOND). */
  readonly needsSecond: boolean;
};

const levels: readonly Level[] = [1, 2, 3, 4, 5];

/** All 25 cells, by likelihood and then by impact. */
export function outcomesOf(
  x: Exception,
  facts: RiskFacts,
  configuration: Pick<Configuration, 'bands' | 'longestTermDays'>,
): readonly Outcome[] {
  const { residual } = propose(facts);
  const proposed = band(residual.likelihood, residual.impact, configuration.bands);
  return levels.flatMap((likelihood) =>
    levels.map((impact) => {
      const cell = band(likelihood, impact, configuration.bands);
      return {
        likelihood,
        impact,
        band: cell,
        ...routeOfCase(x, { band: cell, tier: facts.tier }, configuration.longestTermDays),
        needsSecond: compareBands(cell, proposed) < 0,
      };
    }),
  );
}
