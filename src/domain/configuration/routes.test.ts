import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../configuration.ts';
import { matrixOf, routesOf } from './routes.ts';

describe('what a configuration makes of scores', () => {
  it('is a matrix of 25 bands by likelihood and impact', () => {
    const matrix = matrixOf(defaultConfiguration);
    expect(matrix.map((row) => row.map((band) => band.charAt(0)).join(''))).toEqual([
      'llllm',
      'llmmh',
      'lmmhh',
      'lmhhc',
      'mhhcc',
    ]);
  });
  it('moves with the bounds', () => {
    const strict = { ...defaultConfiguration, bands: { low: 1, medium: 4, high: 9 } };
    expect(
      matrixOf(strict)
        .flat()
        .filter((band) => band === 'low'),
    ).toHaveLength(1);
    expect(matrixOf(strict)[4]?.[1]).toBe('critical');
  });
  it('names who decides each band, and what goes to the top whatever its score', () => {
    const routes = routesOf({ ...defaultConfiguration, longestTermDays: 60 });
    expect(
      routes.map((r) => [r.circumstance === 'none' ? r.band : r.circumstance, r.rung, r.longestTermDays]),
    ).toEqual([
      ['low', 1, 60],
      ['medium', 2, 60],
      ['high', 3, 60],
      ['critical', 4, 60],
      ['T0', 4, 60],
      ['structural', 4, 365],
      ['third-term', 4, 60],
      ['after-unratified-emergency', 3, 60],
    ]);
  });
});
