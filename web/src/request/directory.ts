/** People, subjects, resources and controls as something to choose from, searched on the server. */
import { answered, api } from '../api/client.ts';
import type { LibraryControl } from '../api/types.ts';
import type { Option } from '../parts/combobox.tsx';

const MOST = 12;

type Person = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly username: string;
};
const personOption = ({ id, name, title, username }: Person): Option => ({
  value: id,
  label: name,
  detail: title || username,
});

/** Only people who are here: what a mailbox or somebody who left can't be is not offered. */
export async function searchPeople(text: string, signal: AbortSignal): Promise<readonly Option[]> {
  const query = { text, limit: MOST };
  const { data } = await answered(api.GET('/v1/people', { params: { query }, signal }));
  return data.filter((p) => p.kind === 'person' && p.active).map(personOption);
}

/** Whoever an exception can be for: people, and the directory's groups, accounts, devices, workloads and agents. */
export async function searchSubjects(text: string, signal: AbortSignal): Promise<readonly Option[]> {
  const query = { text, limit: MOST };
  const [subjects, people] = await Promise.all([
    answered(api.GET('/v1/subjects', { params: { query }, signal })),
    text === '' ? [] : searchPeople(text, signal),
  ]);
  return [
    ...subjects.data.map(({ ref, name }): Option => ({ value: ref, label: name, detail: ref })),
    ...people.map((p): Option => ({ ...p, value: `user:${p.value}` })),
  ];
}

export async function searchResources(text: string, signal: AbortSignal): Promise<readonly Option[]> {
  const query = { text, limit: MOST };
  const { data } = await answered(api.GET('/v1/resources', { params: { query }, signal }));
  return data.map(({ ref, name, tier }) => ({
    value: ref,
    label: name,
    detail: tier === null ? ref : `${ref} · ${tier}`,
  }));
}

/** Words of the control in any order; those that are usual for the policy's family come first. */
export const searchControls =
  (library: readonly LibraryControl[], family: string) =>
  async (text: string): Promise<readonly Option[]> => {
    const words = text.toLowerCase().split(/\s+/);
    const usual = (c: LibraryControl) => (c.families.includes(family) ? 0 : 1);
    return library
      .filter((c) => words.every((word) => `${c.title} ${c.objective}`.toLowerCase().includes(word)))
      .toSorted((a, b) => usual(a) - usual(b))
      .map((c) => ({ value: c.id, label: c.title, detail: c.objective }));
  };

type Refs = {
  readonly people: readonly string[];
  readonly subjects: readonly string[];
  readonly resources: readonly string[];
};

/** The names behind handles that a draft or a filed request carries. What can't be found out is left out. */
export async function namesOf({ people, subjects, resources }: Refs): Promise<ReadonlyMap<string, string>> {
  const wanted = (refs: readonly string[]) => [...new Set(refs.filter((ref) => ref !== ''))];
  const found = await Promise.all([
    ...wanted(people).map(async (person) => [person, await personName(person)] as const),
    ...wanted(subjects).map(async (ref) =>
      ref.startsWith('user:')
        ? ([ref, await personName(ref.slice('user:'.length))] as const)
        : ([ref, await entryName('/v1/subjects', ref)] as const),
    ),
    ...wanted(resources).map(async (ref) => [ref, await entryName('/v1/resources', ref)] as const),
  ]);
  return new Map(found.flatMap(([ref, name]) => (name === null ? [] : [[ref, name]])));
}

const personName = (person: string): Promise<string | null> =>
  answered(api.GET('/v1/people/{person}', { params: { path: { person } } })).then(
    (entry) => entry.name,
    () => null,
  );
const entryName = (list: '/v1/subjects' | '/v1/resources', ref: string): Promise<string | null> =>
  answered(api.GET(list, { params: { query: { text: ref.slice(ref.indexOf(':') + 1) } } })).then(
    ({ data }) => data.find((entry) => entry.ref === ref)?.name ?? null,
    () => null,
  );
