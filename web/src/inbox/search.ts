/** The inbox's filters as they stand in the address, and as the API asks for them. */
import type { InboxParameter } from '../api/types.ts';

const kinds = ['judge-lineage', 'assess', 'second-assess', 'decide', 'vote'] as const;
export type InboxKind = (typeof kinds)[number];
export const inboxKinds: readonly InboxKind[] = kinds;

export type InboxSearch = {
  readonly kind?: InboxKind;
  readonly about?: 'request' | 'renewal';
  readonly policy?: string;
  readonly sort?: 'risk';
};

/** What the address says wrongly is left out. */
export function readInboxSearch(raw: Readonly<Record<string, unknown>>): InboxSearch {
  const kind = kinds.find((name) => name === raw['kind']);
  const about = (['request', 'renewal'] as const).find((name) => name === raw['about']);
  const policy = typeof raw['policy'] === 'string' ? raw['policy'].slice(0, 100) : '';
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(about === undefined ? {} : { about }),
    ...(policy === '' ? {} : { policy }),
    ...(raw['sort'] === 'risk' ? { sort: 'risk' as const } : {}),
  };
}

export const inboxAsked = (search: InboxSearch): InboxParameter => ({
  ...search,
  sort: search.sort ?? 'age',
});

export const isNarrowed = ({ sort: _sort, ...filters }: InboxSearch): boolean =>
  Object.keys(filters).length > 0;
