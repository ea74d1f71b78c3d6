/**
 * The metrics' rollups: what was in force at the end of every hour (UTC) in which a count changed, and under each policy
 * at the end of every day in which its count changed.
 *
 * They are counted from `coverage` and `terms`, whose past never changes, and only up to the last full hour that no
 * unit of work can write behind any more. So a rollup is written once and stays, commands write nothing for it, and
 * the metrics at any instant are the last rollup before it and the few changes since. A rollup that is missing costs
 * time and no truth.
 */
// A chain that grows older while in force moves from one bucket to the next. A branch an age, with its bounds written
// out: joined to a list of ages, the planner no longer sees a narrow range, and reads all coverage.
const crossings = [
  ['2184 hours', '0', '91'],
  ['4344 hours', '91', '181'],
  ['8784 hours', '181', '366'],
]
  .map(
    ([age, younger, older]) => `  select c.chain_started_at + interval '${age}', m.measure, m.change
    from coverage c cross join (values ('${younger}', -1), ('${older}', 1)) m(measure, change)
   where c.chain_started_at > $1 - interval '${age}' and c.chain_started_at <= $2 - interval '${age}'
     and c.from_at < c.chain_started_at + interval '${age}' and c.until_at > c.chain_started_at + interval '${age}'`,
  )
  .join('\n  union all\n');

export const metrics = {
  number: 100,
  name: 'metrics',
  sql: `
create table metric_hours (
  at timestamptz primary key,
  -- In force, by the first whole day of the age bucket of its chain.
  age_0 integer not null,
  age_91 integer not null,
  age_181 integer not null,
  age_366 integer not null,
  -- In the life of a term, in force or suspended.
  in_term integer not null,
  scheduled integer not null
);

create table metric_days (
  -- In the collation of the events' stream ids, with which it is looked up: in another the key would not serve.
  policy_id text collate "C" not null,
  at timestamptz not null,
  active integer not null,
  primary key (policy_id, at)
);

-- Rows of registers that came before this one, which nobody has verified: on a line of their own, never in force.
create table unverified_imports (
  key text primary key,
  imported_at timestamptz not null,
  claimed_since timestamptz not null,
  ended_at timestamptz
);

create index coverage_chain on coverage (chain_started_at);
create index terms_life_from on terms (greatest(starts_at, approved_at));
create index terms_life_until on terms (least(expires_at, ended_at));
create index terms_scheduled_from on terms (approved_at) where approved_at < starts_at;
create index terms_scheduled_until on terms (least(starts_at, ended_at)) where approved_at < starts_at;

-- Every change of a count after the first instant up to the second: what it counts, when, and by how much. Measures
-- 0, 91, 181 and 366 are in force by age bucket, 'in-term' and 'scheduled' those lines. Hours, not days: a day of the
-- session's zone can have 23 hours.
create function metric_changes(timestamptz, timestamptz)
returns table (at timestamptz, measure text, change integer) language sql stable as $body$
  select c.from_at,
         case when c.from_at < c.chain_started_at + interval '2184 hours' then '0'
              when c.from_at < c.chain_started_at + interval '4344 hours' then '91'
              when c.from_at < c.chain_started_at + interval '8784 hours' then '181'
              else '366' end,
         1
    from coverage c where c.from_at > $1 and c.from_at <= $2
  union all
  -- It leaves the bucket that it was in just before its end.
  select c.until_at,
         case when c.until_at <= c.chain_started_at + interval '2184 hours' then '0'
              when c.until_at <= c.chain_started_at + interval '4344 hours' then '91'
              when c.until_at <= c.chain_started_at + interval '8784 hours' then '181'
              else '366' end,
         -1
    from coverage c where c.until_at > $1 and c.until_at <= $2
  union all
${crossings}
  union all
  select greatest(t.starts_at, t.approved_at), 'in-term', 1
    from terms t
   where greatest(t.starts_at, t.approved_at) > $1 and greatest(t.starts_at, t.approved_at) <= $2
     and greatest(t.starts_at, t.approved_at) < least(t.expires_at, t.ended_at)
  union all
  select least(t.expires_at, t.ended_at), 'in-term', -1
    from terms t
   where least(t.expires_at, t.ended_at) > $1 and least(t.expires_at, t.ended_at) <= $2
     and greatest(t.starts_at, t.approved_at) < least(t.expires_at, t.ended_at)
  union all
  -- Scheduled is what waits for its first term; a renewal that waits is not.
  select t.approved_at, 'scheduled', 1
    from terms t
   where t.approved_at > $1 and t.approved_at <= $2
     and t.approved_at < t.starts_at and t.approved_at < least(t.starts_at, t.ended_at)
     and not exists (select from terms f where f.exception_id = t.exception_id and f.number < t.number)
  union all
  select least(t.starts_at, t.ended_at), 'scheduled', -1
    from terms t
   where least(t.starts_at, t.ended_at) > $1 and least(t.starts_at, t.ended_at) <= $2
     and t.approved_at < t.starts_at and t.approved_at < least(t.starts_at, t.ended_at)
     and not exists (select from terms f where f.exception_id = t.exception_id and f.number < t.number)
$body$;

-- The same for what is in force under each policy.
create function metric_policy_changes(timestamptz, timestamptz)
returns table (at timestamptz, policy_id text, change integer) language sql stable as $body$
  select c.from_at, c.policy_id, 1 from coverage c where c.from_at > $1 and c.from_at <= $2
  union all
  select c.until_at, c.policy_id, -1 from coverage c where c.until_at > $1 and c.until_at <= $2
$body$;
`,
};
