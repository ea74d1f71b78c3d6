import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../configuration.ts';
import { band, compareBands, nextRung } from './band.ts';
import type { Level } from './risk.ts';
import { ceilingFor, type RouteQuestion, routeFor } from './route.ts';

const bounds = defaultConfiguration.bands;
const level = fc.constantFrom<Level>(1, 2, 3, 4, 5);
const ordinary: RouteQuestion = {
  band: 'low',
  tier: 'T2',
  structural: false,
  termNumber: 1,
  minimumRung: 1,
  afterUnratifiedEmergency: false,
};

describe('bands', () => {
  it.each([
    [1, 1, 'low'],
    [2, 2, 'low'],
    [1, 5, 'medium'],
    [3, 3, 'medium'],
    [2, 5, 'high'],
    [4, 4, 'high'],
    [4, 5, 'critical'],
    [5, 5, 'critical'],
  ] as const)('%i x %i is %s', (likelihood, impact, expected) => {
    expect(band(likelihood, impact, bounds)).toBe(expected);
  });

  it('follow the configured bounds', () => {
    expect(band(2, 2, { low: 3, medium: 4, high: 5 })).toBe('medium');
  });

  it('never fall when likelihood or impact rises', () => {
    fc.assert(
      fc.property(level, level, level, level, (l1, l2, i1, i2) => {
        if (l1 <= l2 && i1 <= i2)
          expect(compareBands(band(l1, i1, bounds), band(l2, i2, bounds))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('routes', () => {
  it.each([
    ['low', 'delegate', 1],
    ['medium', 'ciso', 2],
    ['high', 'committee', 3],
    ['critical', 'committee-with-ciso', 4],
  ] as const)('a %s residual goes to %s, rung %i, for at most 90 days', (of, route, rung) => {
    expect(routeFor({ ...ordinary, band: of })).toEqual({ route, rung, longestTermDays: 90 });
  });

  it.each([
    ['a T0 asset', { tier: 'T0' }],
    ['a structural case', { structural: true }],
    ['a third term', { termNumber: 3 }],
    ['a later term', { termNumber: 5 }],
  ] as const)('%s goes to the committee with the CISO whatever the score', (_, over) => {
    expect(routeFor({ ...ordinary, ...over })).toMatchObject({ route: 'committee-with-ciso', rung: 4 });
  });

  it('a second term stays with its band unless its last rung lifts it', () => {
    expect(routeFor({ ...ordinary, termNumber: 2 }).rung).toBe(1);
    expect(routeFor({ ...ordinary, termNumber: 2, minimumRung: 3 })).toMatchObject({
      route: 'committee',
      rung: 3,
    });
  });

  it('a request after an unratified emergency goes to the committee', () => {
    expect(routeFor({ ...ordinary, afterUnratifiedEmergency: true }).rung).toBe(3);
    expect(routeFor({ ...ordinary, band: 'critical', afterUnratifiedEmergency: true }).rung).toBe(4);
  });

  it('only a structural case may last up to 365 days, whatever is configured', () => {
    expect(routeFor(ordinary, 60).longestTermDays).toBe(60);
    expect(routeFor({ ...ordinary, structural: true }, 60).longestTermDays).toBe(365);
  });

  it('one rung up from the top is the top', () => {
    expect(([1, 2, 3, 4] as const).map(nextRung)).toEqual([2, 3, 4, 4]);
  });

  it('a case lifted above its band needs the ceiling of its rung', () => {
    expect(ceilingFor('low', 1)).toBe('low');
    expect(ceilingFor('low', 2)).toBe('medium');
    expect(ceilingFor('critical', 2)).toBe('critical');
  });
});
