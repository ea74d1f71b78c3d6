/** What the pages of analysts, approvers and control owners ask. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../api/client.ts';

const PAGE_ROWS = 100;

export const proposalQuery = (number: string) =>
  queryOptions({
    queryKey: ['proposal', number],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/v1/exceptions/{id}/assessment-proposal', { params: { path: { id: number } }, signal }),
      ),
  });

export const briefQuery = (number: string) =>
  queryOptions({
    queryKey: ['brief', number],
    queryFn: async ({ signal }) =>
      (await answered(api.GET('/v1/exceptions/{id}/decision', { params: { path: { id: number } }, signal })))
        .brief,
  });

/** What the reader last saw; asked once a visit, since the visit itself moves it. */
export const lookQuery = (number: string) =>
  queryOptions({
    queryKey: ['look', number],
    queryFn: async ({ signal }) =>
      (await answered(api.GET('/v1/exceptions/{id}/look', { params: { path: { id: number } }, signal })))
        .last,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export const controlTestPages = (mine: boolean) =>
  infiniteQueryOptions({
    queryKey: ['control-tests', mine],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        mine: mine ? ('true' as const) : ('false' as const),
        limit: PAGE_ROWS,
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return answered(api.GET('/v1/control-tests', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
