/** The metrics beyond the four on a terminal: each with what was counted, of what, and its rows. */
import type { components } from '../client/api.ts';
import type { Io } from './io.ts';
import { colours, instantText, table } from './output.ts';

type Further = components['schemas']['FurtherMetrics'];
type Metric = Further['figures'][number];

const titles: Readonly<Record<Metric['figure'], readonly [name: string, of: string]>> = {
  enforcement: ['Enforcement lag', 'removals later than a day, of those that somebody looks at'],
  bounces: ['Bounces', 'bounces, of filings'],
  steps: ['Time in each step', 'waits that ended, of all'],
  renewals: ['Renewals refused by a gate', 'refused, of renewals filed'],
  effort: ['Effort', 'renewals granted, to requests approved'],
  drift: ['Drift', 'tags that differ, of those wanted or seen'],
  queues: ['Work waiting', 'cases that wait, of all'],
};

const HOUR_MS = 3_600_000;
const timed = (metric: Metric, key: string): boolean => metric.figure !== 'effort' || key.endsWith('-days');
function valueText(metric: Metric, key: string, value: number | null): string {
  if (value === null) return '';
  if (!timed(metric, key)) return String(value);
  return value < 48 * HOUR_MS
    ? `${(value / HOUR_MS).toFixed(1)} h`
    : `${(value / HOUR_MS / 24).toFixed(1)} days`;
}

export function furtherText(io: Io, further: Further): string {
  const c = colours(io);
  const sections = further.figures.map((metric) => {
    const [name, of] = titles[metric.figure];
    const rows = metric.rows.map(({ key, count, median, longest }) => [
      key,
      String(count),
      valueText(metric, key, median),
      valueText(metric, key, longest),
    ]);
    const head = `${c.bold(name)}  ${metric.numerator} of ${metric.denominator} (${of})`;
    return rows.length === 0 ? head : `${head}\n${table(io, ['', 'count', 'median', 'longest'], rows)}`;
  });
  return [`As of ${instantText(further.at)}`, ...sections].join('\n\n');
}
