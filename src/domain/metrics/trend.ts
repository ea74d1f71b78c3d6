/** Metric 4: which way the count went between two quarter ends. */
import type { Direction } from './document.ts';

/** Percent of the earlier count within which a change is flat. */
export const FLAT_PERCENT = 5;

/** Counted in whole numbers, so that exactly 5 % is flat. From nothing, anything is up. */
export function directionOf(was: number, now: number): Direction {
  if (Math.abs(now - was) * 100 <= was * FLAT_PERCENT) return 'flat';
  return now > was ? 'up' : 'down';
}
