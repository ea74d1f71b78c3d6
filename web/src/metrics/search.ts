/** What the addresses of the board page and of the records behind a figure say: each view is a link. */
import {
  type AgeRange,
  ageRanges,
  type BehindFigure,
  behindFigures,
  type FurtherMetric,
  furtherFigures,
} from '../api/types.ts';

type Raw = Readonly<Record<string, unknown>>;

/** `at` is left out for now. */
export type RecordsSearch = {
  readonly figure: BehindFigure;
  readonly at?: string;
  readonly bucket?: AgeRange;
  readonly policy?: string;
};
/** A row of a figure beyond the four. */
export type BehindRow = {
  readonly figure: FurtherMetric['figure'];
  readonly key: string;
  readonly at?: string;
};
export type FurtherSearch = { readonly at?: string };
export type BoardSearch = { readonly asOf?: string; readonly paper?: 'letter' };

/** Shorthand such as `2026-10-01` is taken too: an address is typed by hand. */
function instantIn(raw: Raw, key: string): string | undefined {
  const ms = typeof raw[key] === 'string' ? Date.parse(raw[key]) : Number.NaN;
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

export function recordsAddress(raw: Raw): RecordsSearch {
  const at = instantIn(raw, 'at');
  const bucket = ageRanges.find((range) => range === raw['bucket']);
  const policy = typeof raw['policy'] === 'string' ? raw['policy'].slice(0, 100) : undefined;
  return {
    figure: behindFigures.find((figure) => figure === raw['figure']) ?? 'active',
    ...(at === undefined ? {} : { at }),
    ...(bucket === undefined ? {} : { bucket }),
    ...(policy === undefined ? {} : { policy }),
  };
}

export function boardAddress(raw: Raw): BoardSearch {
  const asOf = instantIn(raw, 'asOf');
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(raw['paper'] === 'letter' ? { paper: 'letter' as const } : {}),
  };
}

export function behindRowAddress(raw: Raw): BehindRow {
  return {
    figure: furtherFigures.find((figure) => figure === raw['figure']) ?? 'queues',
    key: typeof raw['key'] === 'string' && raw['key'] !== '' ? raw['key'].slice(0, 100) : 'waits',
    ...furtherAddress(raw),
  };
}

export function furtherAddress(raw: Raw): FurtherSearch {
  const at = instantIn(raw, 'at');
  return at === undefined ? {} : { at };
}
