/**
 * What the pages of the review ask. While a session is open every screen follows it: by what the server tells, and by asking now
 * and then, since a wall that stands still looks like a meeting that does.
 */
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { components, operations } from '../../../src/client/api.ts';
import { answered, api } from '../api/client.ts';
import { useLive } from '../live/use-live.ts';

type Schemas = components['schemas'];
type Answer<O extends keyof operations> = operations[O] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;
export type Session = Schemas['ReviewSession'];
export type AgendaRow = Schemas['AgendaRow'];
export type ReviewItem = Schemas['ReviewItem'];
export type Motion = NonNullable<ReviewItem['motion']>;
export type Recusal = ReviewItem['recusals'][number];
export type ReviewAction = Session['actions'][number];
export type Minutes = Answer<'getMinutes'>;
export type MinutesDocument = NonNullable<Minutes['draft']>['document'];
export type Allowed = Session['allowedActions'][number];
export type Group = AgendaRow['group'];

export const groups: readonly Group[] = [
  'still-observed',
  'drifted',
  'over-age',
  'emergency',
  'unverified-import',
  'owner-or-policy',
  'critical-or-high',
  'rest',
];

const ANYWAY_MS = 5_000;
const AGENDA = 200;
export const reviewKey = (id: string) => ['review', id] as const;

export const reviewsQuery = queryOptions({
  queryKey: ['reviews'],
  queryFn: ({ signal }) => answered(api.GET('/v1/reviews', { signal })),
});

export const sessionQuery = (id: string) =>
  queryOptions({
    queryKey: [...reviewKey(id), 'session'],
    queryFn: ({ signal }) => answered(api.GET('/v1/reviews/{id}', { params: { path: { id } }, signal })),
  });

export const agendaQuery = (id: string) =>
  queryOptions({
    queryKey: [...reviewKey(id), 'agenda'],
    queryFn: async ({ signal }) => {
      const rows: AgendaRow[] = [];
      let after = 0;
      // A large register has a long last group; what has to be decided stands before it.
      for (let page = 0; page < 5; page += 1) {
        const { data, next } = await answered(
          api.GET('/v1/reviews/{id}/agenda', {
            params: { path: { id }, query: { limit: AGENDA, after } },
            signal,
          }),
        );
        rows.push(...data);
        if (next === null) break;
        after = next;
      }
      return rows;
    },
  });

export const itemQuery = (id: string, exception: string) =>
  queryOptions({
    queryKey: [...reviewKey(id), 'item', exception],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/v1/reviews/{id}/items/{exception}', { params: { path: { id, exception } }, signal }),
      ),
  });

export const preparationQuery = (id: string) =>
  queryOptions({
    queryKey: [...reviewKey(id), 'preparation'],
    queryFn: ({ signal }) =>
      answered(api.GET('/v1/reviews/{id}/preparation', { params: { path: { id }, query: {} }, signal })),
  });

export const minutesQuery = (id: string) =>
  queryOptions({
    queryKey: [...reviewKey(id), 'minutes'],
    queryFn: ({ signal }) =>
      answered(api.GET('/v1/reviews/{id}/minutes', { params: { path: { id } }, signal })),
  });

/** The session as it is now, on every screen: whatever else is shown of it is asked anew when its version moves. */
export function useSession(id: string) {
  const queries = useQueryClient();
  const found = useQuery({
    ...sessionQuery(id),
    refetchInterval: ({ state }) => (state.data?.status === 'adjourned' ? false : ANYWAY_MS),
    refetchIntervalInBackground: true,
  });
  useLive('review', null, () => void queries.invalidateQueries({ queryKey: [...reviewKey(id), 'session'] }));
  const version = found.data?.version;
  useEffect(() => {
    if (version === undefined) return;
    void queries.invalidateQueries({
      queryKey: reviewKey(id),
      predicate: ({ queryKey }) => queryKey[2] !== 'session',
    });
  }, [queries, id, version]);
  return found;
}

/** The item in the middle of the meeting, and the exception behind it, which can change while one speaks of it. */
export function useItem(id: string, exception: string | null) {
  const queries = useQueryClient();
  useLive('exception', exception, () => {
    if (exception !== null) void queries.invalidateQueries({ queryKey: itemQuery(id, exception).queryKey });
  });
  return useQuery({
    ...itemQuery(id, exception ?? ''),
    enabled: exception !== null,
    refetchInterval: ANYWAY_MS,
    refetchIntervalInBackground: true,
  });
}

/** The server's word on one action; where it did not mention it, nobody may. */
export const allowedFor = (actions: readonly Allowed[], name: string): Allowed =>
  actions.find((a) => a.action === name) ?? { action: name, allowed: false, because: [] };
