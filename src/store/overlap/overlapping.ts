/** Exceptions of the same policy or family whose scope meets another (REQ-DUPLICATE, REQ-SUCCESSOR, EMERGENCY-REPEAT). */
import type { ScopeQuery } from '../../application/ports.ts';
import type { Exception } from '../../domain/exception/state.ts';
import type { Lookalike } from '../../domain/request/commands.ts';
import type { Instant } from '../../domain/time.ts';
import { STATE_COLUMNS, type StateColumns, stateOf } from '../projections/state-groups.ts';
import { type Client, run } from '../units/connection.ts';
import { type Closure, closureOf } from './closure.ts';

const side = (name: 'subject' | 'resource', refs: string): string =>
  `select exception_id from scope_refs
    where side = '${name}' and ref = any(${refs}::text[]) and (policy_id = $3 or family = $4)
      and exception_id is distinct from $5::uuid`;

const candidates = `(${side('subject', '$1')} intersect ${side('resource', '$2')})`;

const LIVE = `x.status in ('submitted', 'assessed', 'returned', 'scheduled', 'active', 'suspended')`;
/** Was in force, and ended at or after $6 (REQ-SUCCESSOR). */
const ENDED = `(x.status in ('expired', 'closed') and x.status_since >= $6
                and exists (select from coverage c where c.exception_id = x.id))`;

const found = {
  name: 'scope-overlapping',
  text: `select ${STATE_COLUMNS}, ${LIVE} as live from exceptions x where x.id in ${candidates} and (${LIVE} or ${ENDED})`,
};

/** Those live, and those that were in force and ended at or after `endedSince`: newest first. */
export async function overlapping(
  client: Client,
  query: ScopeQuery,
  endedSince: Instant,
): Promise<{ readonly live: readonly Exception[]; readonly ended: readonly Exception[] }> {
  const closure = await closureOf(client, query);
  const { rows } = await run<StateColumns & { readonly live: boolean }>(
    client,
    found,
    values(closure, query, endedSince),
  );
  return {
    live: rows
      .filter((r) => r.live)
      .map(stateOf)
      .sort(newestFirst),
    ended: rows
      .filter((r) => !r.live)
      .map(stateOf)
      .sort(newestFirst),
  };
}

const emergencies = {
  name: 'scope-emergencies',
  text: `select ${STATE_COLUMNS} from exceptions x where x.id in ${candidates} and x.emergency and x.first_submitted_at >= $6`,
};

/** Emergencies of overlapping scope that were granted at or after `since`, whatever became of them. */
export async function emergenciesOverlapping(
  client: Client,
  query: ScopeQuery,
  since: Instant,
): Promise<readonly Exception[]> {
  const closure = await closureOf(client, query);
  const { rows } = await run<StateColumns>(client, emergencies, values(closure, query, since));
  return rows.map(stateOf).sort(newestFirst);
}

// A popular resource can have thousands; the analyst judges the newest.
const LOOKALIKES = 50;
const alike = {
  name: 'scope-lookalikes',
  text: `
with by_subject as (${side('subject', '$1')}),
     by_person as (${side('subject', '$7')}),
     by_resource as (${side('resource', '$2')}),
     alike as (
       select exception_id, 'person' as shares from (select * from by_person except select * from by_resource) s
       union all
       select exception_id, 'resource' from (select * from by_resource except select * from by_subject) r)
select x.id, x.number, a.shares from alike a join exceptions x on x.id = a.exception_id
 where x.starts_at is not null and (${LIVE} or ${ENDED})
 order by x.number_order desc limit ${LOOKALIKES}`,
};

/**
 * Approved, of the same policy or family, with the same resource or the same person but not both; newest first, 50 at
 * most. What was never granted began no chain that a request could continue.
 */
export async function lookalikes(
  client: Client,
  query: ScopeQuery,
  endedSince: Instant,
): Promise<readonly Lookalike[]> {
  const closure = await closureOf(client, query);
  // Only people are kin by themselves; overlap is judged by every subject.
  const people = query.subjects
    .map((s) => ({ ...s, members: s.members.filter((m) => m.startsWith('user:')) }))
    .filter((s) => s.members.length > 0);
  const persons = await closureOf(client, { subjects: people, resources: [] });
  return (await run<Lookalike>(client, alike, [...values(closure, query, endedSince), persons.subjects]))
    .rows;
}

const values = (closure: Closure, query: ScopeQuery, since: Instant): readonly unknown[] => [
  closure.subjects,
  closure.resources,
  query.policy,
  query.family,
  query.except,
  since,
];

const newestFirst = (a: Exception, b: Exception): number =>
  a.statusSince < b.statusSince ? 1 : a.statusSince > b.statusSince ? -1 : 0;
