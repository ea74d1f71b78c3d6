/**
 * Exceptions whose scope meets another: of the same policy or family (REQ-DUPLICATE, REQ-SUCCESSOR), and emergencies from
 * whatever policy (EMERGENCY-REPEAT).
 */
import type { ScopeQuery } from '../../application/ports.ts';
import type { Exception } from '../../domain/exception/state.ts';
import type { Lookalike } from '../../domain/request/commands.ts';
import type { Instant } from '../../domain/time.ts';
import { STATE_COLUMNS, type StateColumns, stateOf } from '../projections/state-groups.ts';
import { type Client, run } from '../units/connection.ts';
import { leavesOf, refsIn, resourcesUpwards, subjectsUpwards } from './closure.ts';

const SAME_RULE = '(policy_id = $3 or family = $4) and exception_id is distinct from $5::uuid';
const side = (name: 'subject' | 'resource', refs: string, which = SAME_RULE): string =>
  `select exception_id from scope_refs where side = '${name}' and ref = any(${refsIn(refs)}) and ${which}`;

const closures = `${subjectsUpwards('subjects_up', '$1')}, ${resourcesUpwards('resources_up', '$2')}`;
const both = (which: string): string =>
  `(${side('subject', 'subjects_up', which)} intersect ${side('resource', 'resources_up', which)})`;

const LIVE = `x.status in ('submitted', 'assessed', 'returned', 'scheduled', 'active', 'suspended')`;
/** Was in force, and ended at or after $6 (REQ-SUCCESSOR). */
const ENDED = `(x.status in ('expired', 'closed') and x.status_since >= $6
                and exists (select from coverage c where c.exception_id = x.id))`;

const found = {
  name: 'scope-overlapping',
  text: `with recursive ${closures}
         select ${STATE_COLUMNS}, ${LIVE} as live from exceptions x where x.id in ${both(SAME_RULE)} and (${LIVE} or ${ENDED})`,
};

/** Those live, and those that were in force and ended at or after `endedSince`: newest first. */
export async function overlapping(
  client: Client,
  query: ScopeQuery,
  endedSince: Instant,
): Promise<{ readonly live: readonly Exception[]; readonly ended: readonly Exception[] }> {
  const { rows } = await run<StateColumns & { readonly live: boolean }>(
    client,
    found,
    values(query, endedSince),
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
  text: `with recursive ${closures}
         select ${STATE_COLUMNS} from exceptions x
          where x.id in ${both('exception_id is distinct from $3::uuid')} and x.emergency and x.first_submitted_at >= $4`,
};

/** Emergencies of overlapping scope, from whatever policy, that were granted at or after `since`, whatever became of them. */
export async function emergenciesOverlapping(
  client: Client,
  query: ScopeQuery,
  since: Instant,
): Promise<readonly Exception[]> {
  const { subjects, resources } = leavesOf(query);
  const { rows } = await run<StateColumns>(client, emergencies, [subjects, resources, query.except, since]);
  return rows.map(stateOf).sort(newestFirst);
}

// A popular resource can have thousands; the analyst judges the newest.
const LOOKALIKES = 50;
const alike = {
  name: 'scope-lookalikes',
  text: `
with recursive ${closures}, ${subjectsUpwards('people_up', '$7')},
     by_subject as (${side('subject', 'subjects_up')}),
     by_person as (${side('subject', 'people_up')}),
     by_resource as (${side('resource', 'resources_up')}),
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
  // Only people are kin by themselves; overlap is judged by every subject.
  const people = query.subjects
    .map((s) => ({ ...s, members: s.members.filter((m) => m.startsWith('user:')) }))
    .filter((s) => s.members.length > 0);
  const persons = leavesOf({ subjects: people, resources: [] }).subjects;
  return (await run<Lookalike>(client, alike, [...values(query, endedSince), persons])).rows;
}

function values(query: ScopeQuery, since: Instant): readonly unknown[] {
  const { subjects, resources } = leavesOf(query);
  return [subjects, resources, query.policy, query.family, query.except, since];
}

const newestFirst = (a: Exception, b: Exception): number =>
  a.statusSince < b.statusSince ? 1 : a.statusSince > b.statusSince ? -1 : 0;
