import { describe, expect, test } from 'vitest';
import { instant, plusMs } from '../time.ts';
import { quarterEnds } from './quarters.ts';

const last = (at: string, zone: string) => quarterEnds(instant(at), zone, 1)[0];

describe('quarter ends', () => {
  test.each([
    ['UTC', '2026-04-01T00:00:00.000Z'],
    ['Europe/Berlin', '2026-03-31T22:00:00.000Z'],
    ['America/New_York', '2026-04-01T04:00:00.000Z'],
    ['Asia/Kathmandu', '2026-03-31T18:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-03-31T10:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-04-01T11:00:00.000Z'],
  ])('in %s the first quarter of 2026 ends at %s', (zone, end) => {
    expect(last('2026-05-20T10:00:00Z', zone)).toEqual({ quarter: '2026-Q1', at: end });
  });

  test('the offset is the one of that midnight, whatever the clocks did since', () => {
    const ends = quarterEnds(instant('2026-12-31T22:59:59.999Z'), 'Europe/Berlin', 4);
    expect(ends.map((e) => `${e.quarter} ${e.at}`)).toEqual([
      '2025-Q4 2025-12-31T23:00:00.000Z',
      '2026-Q1 2026-03-31T22:00:00.000Z',
      '2026-Q2 2026-06-30T22:00:00.000Z',
      '2026-Q3 2026-09-30T22:00:00.000Z',
    ]);
  });

  test('a quarter has ended at its end, and not a millisecond before', () => {
    const end = instant('2026-03-31T22:00:00Z');
    expect(last(end, 'Europe/Berlin')?.quarter).toBe('2026-Q1');
    expect(last(plusMs(end, -1), 'Europe/Berlin')?.quarter).toBe('2025-Q4');
  });

  test('where the clocks skip midnight, the quarter ends at the first instant of the new day', () => {
    // Paraguay, 2017-10-01: 00:00 became 01:00.
    expect(last('2017-12-01T00:00:00Z', 'America/Asuncion')?.at).toBe('2017-10-01T04:00:00.000Z');
  });

  test('there are eight unless asked otherwise, oldest first, across years', () => {
    const ends = quarterEnds(instant('2024-02-29T00:00:00Z'), 'UTC');
    expect(ends.map((e) => e.quarter)).toEqual([
      '2022-Q1',
      '2022-Q2',
      '2022-Q3',
      '2022-Q4',
      '2023-Q1',
      '2023-Q2',
      '2023-Q3',
      '2023-Q4',
    ]);
    expect(ends.at(-1)?.at).toBe('2024-01-01T00:00:00.000Z');
  });

  test('an unknown zone is an error, not UTC', () => {
    expect(() => quarterEnds(instant('2026-01-01T00:00:00Z'), 'Mars/Olympus')).toThrow(RangeError);
  });
});
