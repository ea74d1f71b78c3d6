/** The colour roles, measured: every figure that web/DESIGN.md states is the one that the tokens have (WCAG 1.4.3, 1.4.11). */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const read = (path: string) => readFileSync(new URL(`../../web/${path}`, import.meta.url), 'utf8');
const tokens = new Map(
  [
    ...read('src/design/tokens.css').matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const),
);

/** Relative luminance (WCAG 2.2, definitions). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(of: string, on: string, scheme: 'light' | 'dark'): number {
  const a = luminance(tokens.get(of)?.[scheme] ?? '');
  const b = luminance(tokens.get(on)?.[scheme] ?? '');
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Rows of the table `| text on bg | 16.5 | 14.7 | 4.5 |`: pair, light, dark, what is needed. */
const stated = [
  ...read('DESIGN.md').matchAll(/^\| `([a-z-]+)` on `([a-z-]+)` \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$/gm),
];

test('the design states a figure for at least thirty pairs', () => {
  expect(stated.length).toBeGreaterThanOrEqual(30);
});

for (const [, of = '', on = '', light, dark, needed] of stated)
  test(`${of} on ${on} has the contrast that the design states`, () => {
    expect(contrast(of, on, 'light').toFixed(1)).toBe(light);
    expect(contrast(of, on, 'dark').toFixed(1)).toBe(dark);
    expect(Math.min(contrast(of, on, 'light'), contrast(of, on, 'dark'))).toBeGreaterThanOrEqual(
      Number(needed),
    );
  });
