/** Instants and distances in words, by locale and in the reader's zone. */
import type { Language } from '../preferences/preferences.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Terms end at 90 days and are counted in days; beyond that a month says more. */
const DAYS_IN_WORDS = 120;
const DAYS_A_MONTH = 30.44;

/** The browser's own regional form where it speaks the language; otherwise the plain form of the language. */
export function localeFor(language: Language): string {
  return (
    navigator.languages.find((tag) => tag.startsWith(`${language}-`)) ??
    (language === 'en' ? 'en-GB' : 'de-DE')
  );
}

const kept = new Map<string, Intl.DateTimeFormat>();
function formatter(
  language: Language,
  key: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const name = `${language} ${key}`;
  const found = kept.get(name) ?? new Intl.DateTimeFormat(localeFor(language), options);
  kept.set(name, found);
  return found;
}

const minutes = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
} as const;

/** `23 Nov 2026, 21:43` */
export const minuteText = (at: string, language: Language): string =>
  formatter(language, 'minute', minutes).format(new Date(at));
/** `23 Nov 2026, 21:43 – 22:10`: a day that both share is said once. */
export const rangeText = (from: string, until: string, language: Language): string =>
  formatter(language, 'minute', minutes).formatRange(new Date(from), new Date(until));
/** `Monday, 23 November 2026`, of a day as it is typed (`2026-11-23`). */
export const dayText = (day: string, language: Language): string =>
  formatter(language, 'day', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
/** `23 Nov 2026, 21:43:07 CET`: nothing left to guess. */
export const exactText = (at: string, language: Language): string =>
  formatter(language, 'exact', { ...minutes, second: '2-digit', timeZoneName: 'short' }).format(new Date(at));

/**
 * The distance from `now`: `in 12 days`, `31 hours ago`. Rounded towards now, so that nothing seems to last longer than it
 * does; never `tomorrow`, which means another thing than 24 hours.
 */
export function relativeText(at: string, now: number, language: Language): string {
  const words = new Intl.RelativeTimeFormat(localeFor(language), { numeric: 'always' });
  const ms = Date.parse(at) - now;
  const size = Math.abs(ms);
  const say = (unit: number, name: Intl.RelativeTimeFormatUnit) => words.format(Math.trunc(ms / unit), name);
  if (size < MINUTE)
    return new Intl.RelativeTimeFormat(localeFor(language), { numeric: 'auto' }).format(0, 'second');
  if (size < HOUR) return say(MINUTE, 'minute');
  if (size < 2 * DAY) return say(HOUR, 'hour');
  if (size < DAYS_IN_WORDS * DAY) return say(DAY, 'day');
  if (size < 730 * DAY) return say(DAYS_A_MONTH * DAY, 'month');
  return say(365.25 * DAY, 'year');
}

export const numberText = (value: number, language: Language): string =>
  new Intl.NumberFormat(localeFor(language)).format(value);

/** Whole days of 24 hours. */
export const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / DAY);

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
/** `84 kB`: decimal units, as file managers show them. */
export function sizeText(bytes: number, language: Language): string {
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(localeFor(language), {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** step);
}
