/** How results reach a person or a program: tables on a terminal, plain lines in a pipe, `--json` with chosen fields. */
import Table from 'cli-table3';
import pc from 'picocolors';
import { type Io, exitCodes, Stop } from './io.ts';

export type OutputOptions = { readonly json?: string | boolean | undefined };

export function colours(io: Io) {
  return pc.createColors(io.outIsTerminal && io.env['NO_COLOR'] === undefined && io.env['TERM'] !== 'dumb');
}

/** Prints `value` as JSON where `--json` asks for it (all fields, or those named), else what `human` says. */
export function emit(io: Io, options: OutputOptions, value: unknown, human: () => string): void {
  if (options.json === undefined || options.json === false) {
    const text = human();
    if (text !== '') io.out(text);
    return;
  }
  const fields =
    typeof options.json === 'string'
      ? options.json
          .split(',')
          .map((f) => f.trim())
          .filter((f) => f !== '')
      : [];
  io.out(JSON.stringify(fields.length === 0 ? value : pick(value, fields), null, 2));
}

function pick(value: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((v) => pick(v, fields));
  if (typeof value !== 'object' || value === null) return value;
  const unknownField = fields.find((f) => at(value, f) === undefined);
  if (unknownField !== undefined)
    throw new Stop(
      `There is no field "${unknownField}" here. Fields: ${Object.keys(value).sort().join(', ')}.`,
      exitCodes.usage,
    );
  return Object.fromEntries(fields.map((f) => [f, at(value, f)]));
}

/** `requester.name` reaches into objects. */
function at(value: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (v, key) =>
        typeof v === 'object' && v !== null && key in v ? (v as Record<string, unknown>)[key] : undefined,
      value,
    );
}

/** Rows under headings; tab-separated without headings where no person looks. */
export function table(io: Io, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (!io.outIsTerminal)
    return rows.map((row) => row.map((cell) => cell.replaceAll(/[\t\n]+/g, ' ')).join('\t')).join('\n');
  const c = colours(io);
  const none = {
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
    left: '',
    'left-mid': '',
    mid: '',
    'mid-mid': '',
    right: '',
    'right-mid': '',
    middle: '  ',
  };
  const grid = new Table({
    head: headings.map((h) => c.dim(h.toUpperCase())),
    chars: none,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  const widest = Math.max(20, Math.floor(io.columns * 0.4));
  for (const row of rows)
    grid.push(row.map((cell) => (cell.length > widest ? `${cell.slice(0, widest - 1)}…` : cell)));
  return grid
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Aligned `name  value` lines; empty values are left out. */
export function facts(io: Io, rows: readonly (readonly [string, string])[]): string {
  const shown = rows.filter(([, value]) => value !== '');
  const width = Math.max(...shown.map(([name]) => name.length));
  const c = colours(io);
  return shown
    .map(
      ([name, value]) =>
        `${c.dim(name.padEnd(width))}  ${value.replaceAll('\n', `\n${' '.repeat(width + 2)}`)}`,
    )
    .join('\n');
}

/** `2026-12-31 17:00 UTC`: exact, and the same for every reader. */
export const instantText = (at: string | null | undefined): string =>
  at === null || at === undefined || at === '' ? '' : `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

export function relativeText(at: string, now: string): string {
  const days = (Date.parse(at) - Date.parse(now)) / 86_400_000;
  const whole = Math.floor(Math.abs(days));
  const span = whole >= 1 ? `${whole} day${whole === 1 ? '' : 's'}` : `${Math.floor(Math.abs(days) * 24)} h`;
  return days >= 0 ? `in ${span}` : `${span} ago`;
}

export function statusText(io: Io, status: string): string {
  const c = colours(io);
  const paint: Record<string, (s: string) => string> = {
    active: c.green,
    scheduled: c.cyan,
    submitted: c.blue,
    assessed: c.blue,
    returned: c.yellow,
    bounced: c.yellow,
    suspended: c.red,
    expired: c.dim,
    closed: c.dim,
    rejected: c.red,
    withdrawn: c.dim,
    lapsed: c.dim,
  };
  return (paint[status] ?? ((s: string) => s))(status);
}
