/** Times and rows of the metrics beyond the four, as a reader sees them. */
import type { FurtherMetric } from '../api/types.ts';
import type { Catalogue } from '../catalogue/en.ts';
import { wordFor } from '../catalogue/text.tsx';
import type { Language } from '../preferences/preferences.ts';
import { localeFor } from '../time/words.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** `5 hrs`, `3.2 days`: two days and more in days. */
export function spanText(ms: number, language: Language): string {
  const days = ms >= 2 * DAY_MS;
  return new Intl.NumberFormat(localeFor(language), {
    style: 'unit',
    unit: days ? 'day' : 'hour',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(ms / (days ? DAY_MS : HOUR_MS));
}

/** Rows that repeat what the figure's own sentence says. */
const said: Readonly<Record<FurtherMetric['figure'], readonly string[]>> = {
  enforcement: [],
  bounces: ['filed', 'bounced'],
  steps: ['waits', 'ended'],
  renewals: ['filed', 'refused'],
  effort: [],
  drift: ['tags', 'differs'],
  queues: ['cases', 'waits'],
};
export const rowsOf = ({ figure, rows }: FurtherMetric): FurtherMetric['rows'] =>
  rows.filter((row) => !said[figure].includes(row.key));

const measured = /^(request|renewal)-(evidence|approvers|days|refusals)$/;
const isKind = (name: string | undefined): name is 'request' | 'renewal' =>
  name === 'request' || name === 'renewal';

/** A measure of effort, a target, a rule's code, or a word of the figure's own. */
export function rowText(t: Catalogue, key: string): string {
  const [, kind, measure = ''] = measured.exec(key) ?? [];
  if (isKind(kind)) return `${t.further[kind]}, ${wordFor(t.further.measures, measure)}`;
  const own = wordFor(t.further.rows, key);
  return own === key ? wordFor(t.exception.tags.targets, key) : own;
}
