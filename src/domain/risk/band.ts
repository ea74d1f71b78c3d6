/** From a score to a band: the only place where it is computed; page, rule, import and report ask here. */
import { type Band, type BandBounds, bands, type Level, type Rung } from './risk.ts';

/** The band of likelihood x impact (1 to 25); bounds are inclusive upper ends. */
export function band(likelihood: Level, impact: Level, bounds: BandBounds): Band {
  const product = likelihood * impact;
  if (product <= bounds.low) return 'low';
  if (product <= bounds.medium) return 'medium';
  return product <= bounds.high ? 'high' : 'critical';
}

/** Negative when `a` is the lower band, 0 when equal, positive when it is the higher one. */
export const compareBands = (a: Band, b: Band): number => bands.indexOf(a) - bands.indexOf(b);

/** One rung up; the top stays the top. */
export const nextRung = (rung: Rung): Rung => (rung === 1 ? 2 : rung === 2 ? 3 : 4);
