/**
 * Removals that took longer than a day or do not end, rolled up like the metrics' counts: the warning about them is asked with
 * every look at the metrics, and few of a million removals are late.
 */
export const lateRemovals = {
  number: 251,
  name: 'late-removals',
  sql: `
create table metric_removals (
  exception_id uuid not null,
  target text not null,
  -- The end of what was in force: from here on the target should show it no more.
  until_at timestamptz not null,
  -- The first look at this target, whenever: nothing is known of a target that nobody looks at.
  watched_from timestamptz not null,
  -- The first look that found it gone.
  verified_at timestamptz,
  -- In force again before that: then there was nothing to remove.
  resumed_at timestamptz,
  primary key (exception_id, target, until_at)
);
-- Up to here; one row.
create table metric_removals_through (
  single boolean primary key default true check (single),
  at timestamptz not null
);
insert into metric_removals_through (at) values ('-infinity');
`,
};
