/** Which exception is filed when, and under which number: a function of its place, so that any worker can make it. */
import { DAY_MS, type Instant, msOf, plusDays, plusMs, utcYear } from '../../src/domain/time.ts';
import { BEGIN, END } from './world.ts';

/** The number of each place from 0 to `size` - 1. */
export type Plan = {
  readonly size: number;
  filedAt(place: number): Instant;
  numberOf(place: number): string;
  /** The last sequence that each year gave. */
  readonly lastOf: ReadonlyMap<number, number>;
};

/** `register`: three years of everything. `storm`: all of it in force, and ending within the second that begins at `END`. */
export type Kind = 'register' | 'storm';

export function planOf(size: number, kind: Kind): Plan {
  const filedAt = kind === 'storm' ? (place: number) => plusMs(stormStart(place), -DAY_MS) : growing(size);
  const firstOf = (year: number): number => {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (utcYear(filedAt(middle)) < year) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const first = new Map<number, number>();
  for (let year = utcYear(BEGIN); year <= utcYear(END) + 1; year++) first.set(year, firstOf(year));
  const lastOf = new Map<number, number>();
  for (const [year, from] of first) {
    const next = first.get(year + 1) ?? size;
    if (next > from) lastOf.set(year, next - from);
  }
  return {
    size,
    filedAt,
    lastOf,
    numberOf: (place) => {
      const year = utcYear(filedAt(place));
      return `EXC-${year}-${String(place - (first.get(year) ?? 0) + 1).padStart(4, '0')}`;
    },
  };
}

/** Twice as many a day are filed at the end as at the beginning. */
function growing(size: number): (place: number) => Instant {
  const span = msOf(END) - msOf(BEGIN) - 1;
  return (place) => plusMs(BEGIN, Math.floor((Math.sqrt(1 + (3 * (place + 0.5)) / size) - 1) * span));
}

export const STORM_DAYS = 90;
/** Terms of a storm start, and so end, within one second. */
export const stormStart = (place: number): Instant => plusMs(plusDays(END, -STORM_DAYS), place % 1_000);
