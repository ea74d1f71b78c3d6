/**
 * Which stored scope references can meet a scope: upwards from its leaves, through every group and hierarchy that
 * contains them now. Two scopes share a member if and only if one's references are among the other's closure.
 */
import type { ScopeQuery } from '../../application/ports.ts';
import { sameRef } from '../../domain/scope/overlap.ts';
import { type Client, run } from '../units/connection.ts';

const upwards = {
  name: 'scope-closure',
  text: `
with recursive holders(ref) as (
  select r from unnest((select $1::text[])) as r
  union select m.group_ref from holders h join group_members m on m.member_ref = h.ref
), wholes(ref) as (
  select r from unnest((select $2::text[])) as r
  union select p.whole_ref from wholes w join resource_parts p on p.part_ref = w.ref
)
select (select array_agg(ref) from holders) as subjects, (select array_agg(ref) from wholes) as resources`,
};

export type Closure = { readonly subjects: readonly string[]; readonly resources: readonly string[] };

/** References of subjects and resources under which an exception could be found. */
export async function closureOf(
  client: Client,
  query: Pick<ScopeQuery, 'subjects' | 'resources'>,
): Promise<Closure> {
  const subjects = [...new Set(query.subjects.flatMap((s) => [s.ref, ...s.members].map(sameRef)))];
  const resources = [...new Set(query.resources.flatMap((r) => [r.ref, ...r.parts].map(sameRef)))];
  const { rows } = await run<{ subjects: string[] | null; resources: string[] | null }>(client, upwards, [
    subjects,
    resources,
  ]);
  return { subjects: rows[0]?.subjects ?? [], resources: rows[0]?.resources ?? [] };
}
