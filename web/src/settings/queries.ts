/** What the settings ask. Sentences come in the reader's language, so that it is part of the key. */
import { queryOptions } from '@tanstack/react-query';
import type { components, operations } from '../../../src/client/api.ts';
import { answered, api } from '../api/client.ts';
import type { Option } from '../parts/combobox.tsx';
import type { Language } from '../preferences/preferences.ts';

type Schemas = components['schemas'];
type Answer<K extends keyof operations> = operations[K] extends {
  readonly responses: { readonly 200: { readonly content: { readonly 'application/json': infer T } } };
}
  ? T
  : never;
export type Authority = Schemas['Authority'];
export type Delegation = Authority['delegations'][number];
export type Held = Authority['roles'][number];
export type Settings = Answer<'getConfiguration'>;
export type Configuration = Settings['current'];
export type Proposal = Settings['proposals'][number];
export type AllowedAction = Schemas['AllowedAction'];
export type Token = Schemas['Token'];
export type DirectoryPerson = Schemas['DirectoryPerson'];

export const authorityQuery = (language: Language) =>
  queryOptions({
    queryKey: ['authority', language],
    queryFn: ({ signal }) => answered(api.GET('/v1/authority', { signal })),
  });
export const configurationQuery = (language: Language) =>
  queryOptions({
    queryKey: ['configuration', language],
    queryFn: ({ signal }) => answered(api.GET('/v1/configuration', { signal })),
  });
export const tokensQuery = (language: Language) =>
  queryOptions({
    queryKey: ['tokens', language],
    queryFn: ({ signal }) => answered(api.GET('/v1/tokens', { signal })),
  });
export const decisionsQuery = (delegation: string) =>
  queryOptions({
    queryKey: ['authority', 'decisions', delegation],
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
export const personQuery = (person: string) =>
  queryOptions({
    queryKey: ['person', person],
    queryFn: ({ signal }) =>
      answered(api.GET('/v1/people/{person}', { params: { path: { person } }, signal })),
  });
export const peopleQuery = (text: string) =>
  queryOptions({
    queryKey: ['people', text],
    queryFn: async ({ signal }) =>
      (await answered(api.GET('/v1/people', { params: { query: { text, limit: 50 } }, signal }))).data,
  });

/** People to choose from: those who are still here, and no mailboxes. */
export async function searchPeople(text: string, signal: AbortSignal): Promise<readonly Option[]> {
  const { data } = await answered(api.GET('/v1/people', { params: { query: { text, limit: 10 } }, signal }));
  return data
    .filter((p) => p.active && p.kind === 'person')
    .map((p) => ({
      value: p.username,
      label: p.name,
      detail: p.title === '' ? p.username : `${p.title} · ${p.username}`,
    }));
}
