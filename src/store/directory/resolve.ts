/** What the directory knows of a scope now: groups resolved to members, hierarchies to their parts. */
import {
  type AssetTier,
  type Classification,
  type DirectoryPerson,
  type Exposure,
  type ResolvedResource,
  type ResolvedSubject,
  resourceKinds,
  subjectKinds,
} from '../../domain/directory/directory.ts';
import type { PersonId, ResourceRef, SubjectRef } from '../../domain/people.ts';
import { type Client, run } from '../units/connection.ts';

// Every list of references is read through a subselect: by that the planner expects as many of them in a plan for all
// times as in one for this time, and keeps the former. It would make the latter anew each time, which takes longer
// than the answer.
const peopleById = {
  name: 'people-by-id',
  text: 'select id, kind, active, manager from people where id = any((select $1::text[])::text[])',
};

/** Entries of the people that the directory knows; the unknown are left out. */
export async function people(client: Client, ids: readonly PersonId[]): Promise<readonly DirectoryPerson[]> {
  if (ids.length === 0) return [];
  return (await run<DirectoryPerson>(client, peopleById, [ids])).rows;
}

// UNION, not UNION ALL: a group that contains itself by way of others ends the recursion.
const subjectsNow = {
  name: 'subjects-resolve',
  text: `
with recursive within(root, ref) as (
  select r, r from unnest((select $1::text[])) as r
  union
  select w.root, m.member_ref from within w join group_members m on m.group_ref = w.ref
)
select r.ref,
       exists (select from people p where r.ref like 'user:%' and p.id = substr(r.ref, 6))
         or exists (select from subjects s where s.ref = r.ref) as known,
       coalesce((select array_agg(w.ref order by w.ref collate "C") from within w
                  where w.root = r.ref and w.ref <> r.ref and w.ref not like 'group:%'), '{}') as inside
  from unnest((select $1::text[])) with ordinality as r(ref, place) order by r.place`,
};

type SubjectRow = { readonly ref: SubjectRef; readonly known: boolean; readonly inside: SubjectRef[] };

export async function resolveSubjects(
  client: Client,
  refs: readonly SubjectRef[],
): Promise<readonly ResolvedSubject[]> {
  if (refs.length === 0) return [];
  const { rows } = await run<SubjectRow>(client, subjectsNow, [refs]);
  return rows.map(({ ref, known, inside }) => {
    // A reference of no kind is nobody: resolved as an unknown user, which REQ-SCOPE refuses by name.
    const kind = subjectKinds.find((k) => ref.startsWith(`${k}:`));
    return {
      ref,
      kind: kind ?? 'user',
      known: kind !== undefined && known,
      members: kind === 'group' ? inside : [ref],
    };
  });
}

const resourcesNow = {
  name: 'resources-resolve',
  text: `
with recursive within(root, ref) as (
  select r, r from unnest((select $1::text[])) as r
  union
  select w.root, p.part_ref from within w join resource_parts p on p.whole_ref = w.ref
)
select r.ref, e.ref is not null as known, e.tier, e.classification, e.exposure,
       (select array_agg(w.ref order by w.ref collate "C") from within w where w.root = r.ref) as parts
  from unnest((select $1::text[])) with ordinality as r(ref, place)
  left join resources e on e.ref = r.ref order by r.place`,
};

type ResourceRow = {
  readonly ref: ResourceRef;
  readonly known: boolean;
  readonly parts: ResourceRef[];
  readonly tier: AssetTier | null;
  readonly classification: Classification | null;
  readonly exposure: Exposure | null;
};

export async function resolveResources(
  client: Client,
  refs: readonly ResourceRef[],
): Promise<readonly ResolvedResource[]> {
  if (refs.length === 0) return [];
  const { rows } = await run<ResourceRow>(client, resourcesNow, [refs]);
  return rows.map((row) => {
    const kind = resourceKinds.find((k) => row.ref.startsWith(`${k}:`));
    return {
      ref: row.ref,
      kind: kind ?? 'system',
      known: kind !== undefined && row.known,
      parts: row.parts,
      tier: row.tier ?? 'unknown',
      classification: row.classification ?? 'unknown',
      exposure: row.exposure ?? 'unknown',
    };
  });
}
