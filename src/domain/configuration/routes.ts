/** The matrix and the routes that a configuration makes, for pages that explain it: computed by the rules that decide. */
import type { Configuration } from '../configuration.ts';
import { band } from '../risk/band.ts';
import { type Band, bands, type Level } from '../risk/risk.ts';
import { type Route, routeFor } from '../risk/route.ts';

const levels: readonly Level[] = [1, 2, 3, 4, 5];

/** Rows by likelihood, 1 first; in each the bands by impact, 1 first. */
export const matrixOf = ({ bands: bounds }: Configuration): readonly (readonly Band[])[] =>
  levels.map((likelihood) => levels.map((impact) => band(likelihood, impact, bounds)));

const circumstances = ['none', 'T0', 'structural', 'third-term', 'after-unratified-emergency'] as const;
export type Circumstance = (typeof circumstances)[number];
export type ConfiguredRoute = Route & { readonly band: Band; readonly circumstance: Circumstance };

/** Who decides each band, and what lifts a case above its band. */
export function routesOf({ longestTermDays }: Configuration): readonly ConfiguredRoute[] {
  const route = (of: Band, circumstance: Circumstance): ConfiguredRoute => ({
    band: of,
    circumstance,
    ...routeFor(
      {
        band: of,
        tier: circumstance === 'T0' ? 'T0' : 'T3',
        structural: circumstance === 'structural',
        termNumber: circumstance === 'third-term' ? 3 : 1,
        minimumRung: 1,
        afterUnratifiedEmergency: circumstance === 'after-unratified-emergency',
      },
      longestTermDays,
    ),
  });
  const lifted = circumstances.filter((c) => c !== 'none');
  return [...bands.map((of) => route(of, 'none')), ...lifted.map((c) => route('low', c))];
}
