/**
 * Instants and durations of the register.
 *
 * An `Instant` is a UTC instant in one spelling only, `YYYY-MM-DDTHH:mm:ss.sssZ` (RFC 3339, milliseconds,
 * years 0000 to 9999). One spelling means that string order is time order, that an event's bytes are
 * canonical without conversion, and that PostgreSQL's `timestamptz` reads it as it is.
 *
 * A day is 24 hours exactly (lifecycle, *Approve*: "a term counts exact days of 24 hours"), so daylight saving
 * and leap days can't lengthen a term.
 */
declare const instantBrand: unique symbol;
export type Instant = string & { readonly [instantBrand]: true };

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

const canonical = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The instant of `epochMs` (milliseconds since 1970-01-01T00:00:00Z). Throws RangeError outside years 0 to 9999. */
export function instantFromMs(epochMs: number): Instant {
  const text = new Date(epochMs).toISOString();
  if (!canonical.test(text)) throw new RangeError(`instant out of range: ${epochMs}`);
  return text as Instant;
}

const rfc3339 = /^(\d{4}-\d{2}-(\d{2}))T(\d{2}):\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i;

/** Reads any RFC 3339 instant with an offset; undefined when `text` is not one, or names a day that no calendar has. */
export function parseInstant(text: string): Instant | undefined {
  const [, date, day, hour] = rfc3339.exec(text) ?? [];
  // `Date.parse` makes 2 March of 30 February, and midnight tomorrow of 24:00: a date that was mistyped must not move.
  if (date === undefined || hour === '24' || new Date(date).getUTCDate() !== Number(day)) return undefined;
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) return undefined;
  const year = new Date(ms).getUTCFullYear();
  return year >= 0 && year <= 9999 ? instantFromMs(ms) : undefined;
}

/** For literals in code and rows this program wrote: throws where {@link parseInstant} would return undefined. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new RangeError(`not an RFC 3339 instant: ${text}`);
  return parsed;
}

/** Milliseconds since 1970-01-01T00:00:00Z. */
export const msOf = (at: Instant): number => Date.parse(at);

export const plusMs = (at: Instant, ms: number): Instant => instantFromMs(msOf(at) + ms);
/** `days` of exactly 24 hours; negative goes back. */
export const plusDays = (at: Instant, days: number): Instant => plusMs(at, days * DAY_MS);
export const plusHours = (at: Instant, hours: number): Instant => plusMs(at, hours * HOUR_MS);
/** Whole days of 24 hours from `from` to `to`, rounded down; negative when `to` is earlier. */
export const wholeDaysBetween = (from: Instant, to: Instant): number =>
  Math.floor((msOf(to) - msOf(from)) / DAY_MS);
/** Days of 24 hours from `from` to `to`, with fraction. */
export const daysBetween = (from: Instant, to: Instant): number => (msOf(to) - msOf(from)) / DAY_MS;

export function earliest(first: Instant, ...others: readonly Instant[]): Instant {
  return others.reduce((a, b) => (b < a ? b : a), first);
}
export function latest(first: Instant, ...others: readonly Instant[]): Instant {
  return others.reduce((a, b) => (b > a ? b : a), first);
}

/** The UTC year of an exception's number. */
export const utcYear = (at: Instant): number => Number(at.slice(0, 4));
