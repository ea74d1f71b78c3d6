import { describe, expect, it } from 'vitest';
import { Stop } from './io.ts';
import { countOf, durationMs, instantOf, wholeNumber } from './parse.ts';

const NOW = '2026-11-25T12:00:00.000Z';
const refusal = (run: () => unknown): string => {
  try {
    return `read as ${String(run())}`;
  } catch (error) {
    return error instanceof Stop ? `${error.code} ${error.message}` : `thrown: ${String(error)}`;
  }
};

describe('an instant on the command line', () => {
  it.each([
    ['2027-03-31', '2027-03-31T00:00:00.000Z'],
    ['2028-02-29', '2028-02-29T00:00:00.000Z'],
    ['2027-03-31T17:00:00Z', '2027-03-31T17:00:00.000Z'],
    ['2027-03-31T17:00+02:00', '2027-03-31T15:00:00.000Z'],
    ['90d', '2027-02-23T12:00:00.000Z'],
    ['-2d', '2026-11-23T12:00:00.000Z'],
    ['36 h', '2026-11-27T00:00:00.000Z'],
  ])('%s is %s', (typed, at) => {
    expect(instantOf(typed, NOW)).toBe(at);
  });
  it.each([
    ['2027-02-29', 'not a day of the calendar'],
    ['2027-02-29T00:00:00Z', 'not a day of the calendar'],
    ['2027-13-01', 'not a day of the calendar'],
    ['2027-06-31T10:00:00+02:00', 'not a day of the calendar'],
    // Without an offset it would mean another instant on every machine.
    ['2027-03-31T17:00:00', 'is not a date'],
    ['2027-03-31T24:00:00Z', 'is not a date'],
    ['2027-03-31T23:59:60Z', 'is not a date'],
    ['31.3.2027', 'is not a date'],
    ['tomorrow', 'is not a date'],
    ['', 'is not a date'],
    ['999999999w', 'outside of the calendar'],
    ['-999999999d', 'outside of the calendar'],
  ])('%s is refused as usage', (typed, why) => {
    expect(refusal(() => instantOf(typed, NOW))).toMatch(new RegExp(`^2 .*${why}`));
  });
});

describe('a number on the command line', () => {
  it.each(['', ' ', '1.5', '0x10', '1e3', 'NaN', 'ten', '99999999999999999999'])('"%s" is none', (typed) => {
    expect(refusal(() => wholeNumber(typed, '--term'))).toMatch(/^2 --term must be a whole number/);
  });
  it('may be negative where a rule has something to say about it, and a count may not', () => {
    expect(wholeNumber('-1', '--term')).toBe(-1);
    expect(countOf('200', '--limit')).toBe(200);
    expect(refusal(() => countOf('0', '--limit'))).toMatch(/^2 --limit must be 1 or more/);
  });
  it('a duration has a unit', () => {
    expect(durationMs('2w')).toBe(14 * 86_400_000);
    for (const typed of ['2', '-2d', '2y', '1.5d', '99999999999d'])
      expect(refusal(() => durationMs(typed))).toMatch(/^2 .*not a duration/);
  });
});
