/** Days as they are typed, `2026-12-31`, and the instants that they mean in the reader's zone. */

/** A day of the calendar: the 30th of February is none. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return false;
  const at = new Date(Number(year), Number(month) - 1, Number(day));
  return at.getMonth() === Number(month) - 1 && at.getDate() === Number(day) && Number(year) >= 1970;
}

/** The last millisecond of the day in the reader's zone, as RFC 3339; null when it is no day. */
export function endOfDay(day: string): string | null {
  if (!isDay(day)) return null;
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year ?? 0, (month ?? 1) - 1, date ?? 1, 23, 59, 59, 999).toISOString();
}

/** The reader's day on which an instant falls. */
export function dayOf(at: string | number): string {
  const local = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
}

/** Noon of the day in the reader's zone, for what was done on a day and no more is known; null when it is no day. */
export function noonOfDay(day: string): string | null {
  if (!isDay(day)) return null;
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year ?? 0, (month ?? 1) - 1, date ?? 1, 12).toISOString();
}

/** The first instant of the day in the reader's zone, as RFC 3339; null when it is no day. */
export function startOfDay(day: string): string | null {
  if (!isDay(day)) return null;
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year ?? 0, (month ?? 1) - 1, date ?? 1).toISOString();
}
