/** The register's filters as they stand in the address, and as the API asks for them. Every view is a link. */
import {
  type Band,
  bands,
  type RegisterParameter,
  type Sort,
  type Status,
  type ViewParameter,
  sorts,
  statuses,
} from '../api/types.ts';
import { registerNow } from '../time/clock.ts';

export type RegisterSearch = {
  readonly status?: readonly Status[];
  readonly band?: readonly Band[];
  readonly policy?: string;
  readonly requester?: string;
  readonly riskOwner?: string;
  readonly mine?: true;
  readonly inForce?: boolean;
  readonly overAge?: true;
  readonly openRenewal?: true;
  readonly emergency?: true;
  /** Days from now, so that the link means the same tomorrow. */
  readonly endsWithin?: number;
  readonly text?: string;
  readonly sort?: Sort;
  readonly direction?: 'asc' | 'desc';
};
export type Flag = 'mine' | 'overAge' | 'openRenewal' | 'emergency';

export const defaultSort = { sort: 'number', direction: 'desc' } as const;
const DAY_MS = 86_400_000;
const LONGEST_DAYS = 3650;

type Raw = Readonly<Record<string, unknown>>;
const textOf = (raw: Raw, key: string, longest = 200): string | undefined => {
  const value = raw[key];
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, longest) : '';
  return text === '' ? undefined : text;
};
function someOf<T extends string>(raw: Raw, key: string, known: readonly T[]): readonly T[] | undefined {
  const value = raw[key];
  const given: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : [];
  const found = known.filter((name) => given.includes(name));
  return found.length === 0 ? undefined : found;
}
const oneOf = <T extends string>(raw: Raw, key: string, known: readonly T[]): T | undefined =>
  known.find((name) => name === raw[key]);
const flagOf = (raw: Raw, key: string): boolean | undefined =>
  String(raw[key]) === 'true' ? true : String(raw[key]) === 'false' ? false : undefined;
const onlyTrue = (raw: Raw, key: string): true | undefined => (flagOf(raw, key) === true ? true : undefined);

function daysOf(raw: Raw): number | undefined {
  const days = Number(raw['endsWithin']);
  return Number.isInteger(days) && days > 0 && days <= LONGEST_DAYS ? days : undefined;
}

/** What the address says; whatever it says wrongly is left out, since a mistyped link should still show the register. */
export function readRegisterSearch(raw: Raw): RegisterSearch {
  const read = {
    status: someOf(raw, 'status', statuses),
    band: someOf(raw, 'band', bands),
    policy: textOf(raw, 'policy', 100),
    requester: textOf(raw, 'requester'),
    riskOwner: textOf(raw, 'riskOwner'),
    mine: onlyTrue(raw, 'mine'),
    inForce: flagOf(raw, 'inForce'),
    overAge: onlyTrue(raw, 'overAge'),
    openRenewal: onlyTrue(raw, 'openRenewal'),
    emergency: onlyTrue(raw, 'emergency'),
    endsWithin: daysOf(raw),
    text: textOf(raw, 'text'),
    sort: oneOf(raw, 'sort', sorts),
    direction: oneOf(raw, 'direction', ['asc', 'desc'] as const),
  };
  return withoutGaps(read);
}

type Loose = { readonly [K in keyof RegisterSearch]: RegisterSearch[K] | undefined };
/** Left out is not the same as undefined: the key of a query must not differ by it. */
export function withoutGaps(search: Loose): RegisterSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

export const sortOf = (
  search: RegisterSearch,
): { readonly sort: Sort; readonly direction: 'asc' | 'desc' } => ({
  sort: search.sort ?? defaultSort.sort,
  direction:
    search.direction ?? (search.sort === undefined ? defaultSort.direction : firstDirection(search.sort)),
});

/** What a first click on a column means: the most urgent, oldest or latest on top, words from A. */
export const firstDirection = (sort: Sort): 'asc' | 'desc' =>
  sort === 'title' || sort === 'status' || sort === 'policy' || sort === 'expires' ? 'asc' : 'desc';

/** The search as a saved view keeps it: days stay days. Without an order of its own it has none. */
export function viewQuery(search: RegisterSearch): ViewParameter {
  const { status, band, endsWithin, mine, inForce, overAge, openRenewal, emergency, ...rest } = search;
  const flag = (name: Flag | 'inForce', value: boolean | undefined) =>
    value === undefined ? {} : { [name]: value ? ('true' as const) : ('false' as const) };
  return {
    ...rest,
    ...(status === undefined ? {} : { status: status.join(',') }),
    ...(band === undefined ? {} : { band: band.join(',') }),
    ...(endsWithin === undefined ? {} : { endsWithin: String(endsWithin) }),
    ...flag('mine', mine),
    ...flag('inForce', inForce),
    ...flag('overAge', overAge),
    ...flag('openRenewal', openRenewal),
    ...flag('emergency', emergency),
    ...(search.sort === undefined && search.direction === undefined ? {} : sortOf(search)),
  };
}

/** Do two addresses show the same, however each spells it? */
export const sameView = (one: RegisterSearch, other: RegisterSearch): boolean => spelt(one) === spelt(other);
const spelt = (search: RegisterSearch): string =>
  new URLSearchParams(
    Object.entries({ ...viewQuery(search), ...sortOf(search) }).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ).toString();

/** The search as `GET /v1/exceptions` wants it. */
export function registerQuery(search: RegisterSearch): RegisterParameter {
  const { endsWithin: _days, ...asked } = viewQuery(search);
  return {
    ...asked,
    ...(search.endsWithin === undefined
      ? {}
      : { expiresBefore: new Date(registerNow() + search.endsWithin * DAY_MS).toISOString() }),
    ...sortOf(search),
  };
}

/** Does it narrow the register? Sorting does not. */
export function isFiltered({ sort: _sort, direction: _direction, ...filters }: RegisterSearch): boolean {
  return Object.keys(filters).length > 0;
}
