/** What the pages ask, each under the key by which it is kept. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type RegisterSearch, registerQuery } from '../register/search.ts';
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
