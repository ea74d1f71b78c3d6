/** What people type on a command line, into what the API takes. */
import { exitCodes, Stop } from './io.ts';

const RFC3339 =
  /^(\d{4}-\d{2}-\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/i;
const DISTANCE = /^([+-]?\d{1,9})\s*([mhdw])$/i;

/**
 * An instant: RFC 3339 with its offset, a date (its first moment in UTC), or a distance such as `90d`, `36h`, `-2d` from `now`.
 * Never this machine's zone: what is typed means the same everywhere.
 */
export function instantOf(text: string, now: string): string {
  const typed = text.trim();
  const [, distance, unit] = DISTANCE.exec(typed) ?? [];
  if (distance !== undefined && unit !== undefined)
    return instantAt(Date.parse(now) + Number(distance) * unitMs(unit), text);
  const [, day] = RFC3339.exec(typed) ?? [];
  if (day === undefined)
    throw new Stop(
      `"${text}" is not a date. Write 2027-03-31, 2027-03-31T17:00:00Z (with Z or an offset), or a distance such as 60d.`,
      exitCodes.usage,
    );
  // `Date.parse` makes 1 March of 29 February: a day that was mistyped must not move.
  const midnight = new Date(`${day}T00:00:00.000Z`);
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day))
    throw new Stop(`"${text}" is not a day of the calendar.`, exitCodes.usage);
  return instantAt(typed === day ? midnight.getTime() : Date.parse(typed), text);
}

function instantAt(ms: number, typed: string): string {
  const at = new Date(ms);
  if (Number.isNaN(at.getTime()) || !/^\d{4}-/.test(at.toISOString()))
    throw new Stop(`"${typed}" lies outside of the calendar.`, exitCodes.usage);
  return at.toISOString();
}

function unitMs(unit: string): number {
  const ms: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };
  return ms[unit.toLowerCase()] ?? 0;
}

/** Milliseconds of `90d`, `36h`, `10m`, `2w`. */
export function durationMs(text: string): number {
  const found = /^(\d{1,9})\s*([mhdw])$/i.exec(text.trim());
  if (found?.[1] === undefined || found[2] === undefined)
    throw new Stop(`"${text}" is not a duration. Write 90d, 36h, 10m or 2w.`, exitCodes.usage);
  return Number(found[1]) * unitMs(found[2]);
}

/** `title=Replace HR core; due=60d; owner=lukasz` into its parts; a part without a name is an error that names the known ones. */
export function partsOf(text: string, known: readonly string[]): Readonly<Record<string, string>> {
  const parts: Record<string, string> = {};
  for (const piece of text
    .split(';')
    .map((p) => p.trim())
    .filter((p) => p !== '')) {
    const split = piece.indexOf('=');
    const name = split < 0 ? '' : piece.slice(0, split).trim();
    if (!known.includes(name))
      throw new Stop(
        `"${piece}" is not understood. Write name=value pairs separated by semicolons; names: ${known.join(', ')}.`,
        exitCodes.usage,
      );
    parts[name] = piece.slice(split + 1).trim();
  }
  return parts;
}

export function wholeNumber(text: string, what: string): number {
  // `Number` reads '' as 0 and 0x10 as 16, which nobody meant.
  if (!/^[+-]?\d{1,9}$/.test(text.trim()))
    throw new Stop(`${what} must be a whole number, not "${text}".`, exitCodes.usage);
  return Number(text);
}

/** How many at most: a whole number of one or more. */
export function countOf(text: string, what: string): number {
  const number = wholeNumber(text, what);
  if (number < 1) throw new Stop(`${what} must be 1 or more, not "${text}".`, exitCodes.usage);
  return number;
}

/** `4x5` or `4,5`: likelihood by impact, 1 to 5 each. */
export function scoreOf(
  text: string,
  what: string,
): { likelihood: 1 | 2 | 3 | 4 | 5; impact: 1 | 2 | 3 | 4 | 5 } {
  const found = /^([1-5])\s*[x,*]\s*([1-5])$/i.exec(text.trim());
  const level = (digit: string | undefined) =>
    [1, 2, 3, 4, 5].find((n): n is 1 | 2 | 3 | 4 | 5 => String(n) === digit);
  const likelihood = level(found?.[1]);
  const impact = level(found?.[2]);
  if (likelihood === undefined || impact === undefined)
    throw new Stop(
      `${what} is written likelihood x impact, 1 to 5 each, for instance 3x4; not "${text}".`,
      exitCodes.usage,
    );
  return { likelihood, impact };
}
