/** What the pages ask, each under the key by which it is kept. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type InboxSearch, inboxAsked } from '../inbox/search.ts';
import { type RegisterSearch, registerQuery } from '../register/search.ts';
import type { Language } from '../preferences/preferences.ts';
import type { BehindRow, RecordsSearch } from '../metrics/search.ts';
import { answered, api } from './client.ts';

const PAGE_ROWS = 100;

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => answered(api.GET('/v1/me', { signal })),
  staleTime: 60_000,
});

export const policiesQuery = queryOptions({
  queryKey: ['policies'],
  queryFn: async ({ signal }) => (await answered(api.GET('/v1/policies', { signal }))).data,
  staleTime: 300_000,
});

export const policyQuery = (policy: string) =>
  queryOptions({
    queryKey: ['policy', policy],
    queryFn: ({ signal }) =>
      answered(api.GET('/v1/policies/{policy}', { params: { path: { policy } }, signal })),
    staleTime: 60_000,
  });

export const libraryQuery = queryOptions({
  queryKey: ['controls'],
  queryFn: async ({ signal }) => (await answered(api.GET('/v1/controls', { signal }))).data,
  staleTime: 300_000,
});

export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: async ({ signal }) => (await answered(api.GET('/v1/drafts', { signal }))).data,
  // Another tab may have saved or filed one since.
  staleTime: 0,
});

export const personQuery = (person: string) =>
  queryOptions({
    queryKey: ['person', person],
    queryFn: ({ signal }) =>
      answered(api.GET('/v1/people/{person}', { params: { path: { person } }, signal })),
    staleTime: 300_000,
  });

export const registerPages = (search: RegisterSearch) =>
  infiniteQueryOptions({
    queryKey: ['register', search],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        ...registerQuery(search),
        limit: PAGE_ROWS,
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return answered(api.GET('/v1/exceptions', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: async ({ signal }) => (await answered(api.GET('/v1/views', { signal }))).data,
  staleTime: 30_000,
});

export const exceptionQuery = (number: string) =>
  queryOptions({
    queryKey: ['exception', number],
    queryFn: ({ signal }) =>
      answered(api.GET('/v1/exceptions/{id}', { params: { path: { id: number } }, signal })),
  });

export const historyQuery = (number: string) =>
  queryOptions({
    queryKey: ['history', number],
    queryFn: async ({ signal }) =>
      (await answered(api.GET('/v1/exceptions/{id}/history', { params: { path: { id: number } }, signal })))
        .data,
  });

export const metricsQuery = queryOptions({
  queryKey: ['metrics'],
  queryFn: ({ signal }) => answered(api.GET('/v1/metrics', { signal })),
});

/** Words and all, so each language is an answer of its own. Without an instant it is of now. */
export const boardQuery = (asOf: string | undefined, language: Language) =>
  queryOptions({
    queryKey: ['board', asOf ?? 'now', language],
    queryFn: ({ signal }) => {
      const query = { language, ...(asOf === undefined ? {} : { asOf }) };
      return answered(api.GET('/v1/reports/board', { params: { query }, signal }));
    },
  });

export const recordsPages = (search: RecordsSearch) =>
  infiniteQueryOptions({
    queryKey: ['metrics-records', search],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...search, limit: PAGE_ROWS, ...(pageParam === null ? {} : { after: pageParam }) };
      return answered(api.GET('/v1/metrics/records', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const workQuery = queryOptions({
  queryKey: ['work'],
  queryFn: ({ signal }) => answered(api.GET('/v1/work', { signal })),
});

export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: async ({ signal }) =>
    (await answered(api.GET('/v1/notices', { params: { query: { limit: 30 } }, signal }))).data,
});

export const authorityQuery = queryOptions({
  queryKey: ['authority'],
  queryFn: ({ signal }) => answered(api.GET('/v1/authority', { signal })),
});

export const delegatedQuery = (delegation: string) =>
  queryOptions({
    queryKey: ['authority', 'delegation', delegation],
    queryFn: async ({ signal }) =>
      (
        await answered(
          api.GET('/v1/authority/delegations/{delegation}/decisions', {
            params: { path: { delegation } },
            signal,
          }),
        )
      ).data,
  });

export const inboxPages = (search: InboxSearch) =>
  infiniteQueryOptions({
    queryKey: ['inbox', search],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        ...inboxAsked(search),
        limit: 50,
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return answered(api.GET('/v1/inbox', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** What one last saw of an exception; null where one never looked. */
export const lastLookQuery = (number: string) =>
  queryOptions({
    queryKey: ['last-look', number],
    queryFn: async ({ signal }) =>
      (await answered(api.GET('/v1/exceptions/{id}/look', { params: { path: { id: number } }, signal })))
        .last,
  });

export const furtherQuery = (at: string | undefined) =>
  queryOptions({
    queryKey: ['further', at ?? 'now'],
    queryFn: ({ signal }) =>
      answered(api.GET('/v1/metrics/further', { params: { query: at === undefined ? {} : { at } }, signal })),
  });

export const behindRowPages = (search: BehindRow) =>
  infiniteQueryOptions({
    queryKey: ['further-records', search],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...search, limit: PAGE_ROWS, ...(pageParam === null ? {} : { after: pageParam }) };
      return answered(api.GET('/v1/metrics/further/records', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
