/**
 * Which stored scope references can meet a scope: upwards from its leaves, through every group and hierarchy that
 * contains them now. Two scopes share a member if and only if one's references are among the other's closure.
 */
import type { ScopeQuery } from '../../application/ports.ts';
import { sameRef } from '../../domain/scope/overlap.ts';

/** What the closure begins with. */
export type Leaves = { readonly subjects: readonly string[]; readonly resources: readonly string[] };

export const leavesOf = (query: Pick<ScopeQuery, 'subjects' | 'resources'>): Leaves => ({
  subjects: [...new Set(query.subjects.flatMap((s) => [s.ref, ...s.members].map(sameRef)))],
  resources: [...new Set(query.resources.flatMap((r) => [r.ref, ...r.parts].map(sameRef)))],
});

// UNION, not UNION ALL: a group that contains itself by way of others ends the recursion. Leaves are read through a
// subselect, so that a plan for all times is kept (directory/resolve.ts).
const upwards = (name: string, leaves: string, table: string, part: string, whole: string): string => `
${name}(ref) as (
  select r from unnest((select ${leaves}::text[])) as r
  union select t.${whole} from ${name} n join ${table} t on t.${part} = n.ref
)`;

/** Common tables of references, for `with recursive`: of subjects and of resources, each from a parameter of leaves. */
export const subjectsUpwards = (name: string, leaves: string): string =>
  upwards(name, leaves, 'group_members', 'member_ref', 'group_ref');
export const resourcesUpwards = (name: string, leaves: string): string =>
  upwards(name, leaves, 'resource_parts', 'part_ref', 'whole_ref');

/** The references of such a table as one array, which an index is asked by. */
export const refsIn = (name: string): string => `(select array_agg(ref) from ${name})::text[]`;
