/** A report as a person reads it. */
import type { Report } from './benchmark.ts';

const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);

export function reportText(name: string, report: Report): string {
  const sizes = Object.entries(report.sizes).map(([what, n]) => `${n.toLocaleString('en')} ${what}`);
  const lines = [
    `${name}: ${report.compared}`,
    `  ${sizes.join(', ')}`,
    ...report.comparisons.map(
      ({ what, median, unit, runs }) => `  ${what}: ${figure(median)} ${unit} (median of ${runs})`,
    ),
    ...report.ratios.map(
      ({ what, value, aim, met }) =>
        `  ${met ? 'met    ' : 'not met'}  ${what}: ${figure(value)}  (aim: ${aim})`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
