/**
 * Quarter ends in the organisation's zone (IANA). A quarter ends at the instant at which the next one begins, which
 * is local midnight of January, April, July or October 1st, or the first instant of that day where a change of
 * clocks skips midnight. What is counted "at the quarter end" is in force at that instant.
 */
import { DAY_MS, type Instant, instantFromMs, msOf } from '../time.ts';

export type QuarterEnd = {
  /** The quarter that ends, for instance `2026-Q3`. */
  readonly quarter: string;
  readonly at: Instant;
};

/** The trend's length (lifecycle, *Metrics* 4). */
export const TREND_QUARTERS = 8;

/** The quarter that `at` lies in, half open. Throws RangeError for an unknown zone. */
export function runningQuarter(
  at: Instant,
  zone: string,
): { readonly quarter: string; readonly from: Instant; readonly until: Instant } {
  const dateOf = localDates(zone);
  const q = quarterOf(dateOf(msOf(at)));
  return { quarter: `${q.year}-Q${q.quarter}`, from: endOf(previous(q), dateOf), until: endOf(q, dateOf) };
}

type Quarter = { readonly year: number; readonly quarter: 1 | 2 | 3 | 4 };

/** The last `count` quarter ends at or before `at`, oldest first. Throws RangeError for an unknown zone. */
export function quarterEnds(
  at: Instant,
  zone: string,
  count: number = TREND_QUARTERS,
): readonly QuarterEnd[] {
  const dateOf = localDates(zone);
  const ends: QuarterEnd[] = [];
  // At the very end of a quarter, local time is in the next one already; so the quarter before `at`'s has always ended.
  for (let q = previous(quarterOf(dateOf(msOf(at)))); ends.length < count; q = previous(q))
    ends.unshift({ quarter: `${q.year}-Q${q.quarter}`, at: endOf(q, dateOf) });
  return ends;
}

function quarterOf(date: string): Quarter {
  const month = Number(date.slice(5, 7));
  return { year: Number(date.slice(0, 4)), quarter: month <= 3 ? 1 : month <= 6 ? 2 : month <= 9 ? 3 : 4 };
}

function previous({ year, quarter }: Quarter): Quarter {
  if (quarter === 1) return { year: year - 1, quarter: 4 };
  return { year, quarter: quarter === 4 ? 3 : quarter === 3 ? 2 : 1 };
}

/**
 * Searched rather than computed from an offset, since the offset at midnight is what is not known. No zone is
 * further from UTC than 15 hours, and local dates do not go back on the days in question.
 */
function endOf({ year, quarter }: Quarter, dateOf: (ms: number) => string): Instant {
  const month = quarter * 3;
  const firstDay = month === 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(month + 1, 2)}-01`;
  const utcMidnight = Date.parse(`${firstDay}T00:00:00Z`);
  let before = utcMidnight - DAY_MS;
  let reached = utcMidnight + DAY_MS;
  if (dateOf(before) >= firstDay || dateOf(reached) < firstDay)
    throw new RangeError(`no ${firstDay} within a day of UTC's`);
  while (reached - before > 1) {
    const middle = Math.floor((before + reached) / 2);
    if (dateOf(middle) < firstDay) before = middle;
    else reached = middle;
  }
  return instantFromMs(reached);
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

const known = new Map<string, (ms: number) => string>();
/** Local dates as `YYYY-MM-DD`. The formatter is kept: making one costs a hundred times its use. */
function localDates(zone: string): (ms: number) => string {
  const made = known.get(zone);
  if (made !== undefined) return made;
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const dateOf = (ms: number): string => {
    const parts = format.formatToParts(ms);
    const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  };
  known.set(zone, dateOf);
  return dateOf;
}
