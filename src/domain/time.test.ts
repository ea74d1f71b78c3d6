import { describe, expect, it } from 'vitest';
import { parseInstant } from './time.ts';

describe('an instant', () => {
  it.each([
    ['2026-12-31T17:00:00Z', '2026-12-31T17:00:00.000Z'],
    ['2026-12-31T17:00Z', '2026-12-31T17:00:00.000Z'],
    ['2024-02-29T23:30:00.5-01:00', '2024-03-01T00:30:00.500Z'],
    ['2027-01-01T00:30:00+01:00', '2026-12-31T23:30:00.000Z'],
  ])('%s is read as %s', (text, read) => expect(parseInstant(text)).toBe(read));

  it.each([
    ['a day that the month has not', '2026-02-30T00:00:00Z'],
    ['a leap day of another year', '2026-02-29T00:00:00Z'],
    ['a thirteenth month', '2026-13-01T00:00:00Z'],
    ['a month of nothing', '2026-00-10T00:00:00Z'],
    ['the hour after the last', '2026-01-01T24:00:00Z'],
    ['an offset of another planet', '2026-01-01T00:00:00+99:99'],
    ['a date without its time', '2026-01-01'],
    ['a time without an offset', '2026-01-01T00:00:00'],
    ['a year of five digits', '12026-01-01T00:00:00Z'],
  ])('%s is none', (_what, text) => expect(parseInstant(text)).toBeUndefined());
});
