/**
 * What the metrics beyond the four count, extracted from the events once and rolled up in the background, up to an hour
 * behind which nothing can be written any more. Commands write nothing for it. What is missing costs time and no truth.
 */
export const furtherMetrics = {
  number: 252,
  name: 'further-metrics',
  sql: `
-- A fact of one exception with its life: it begins to be true, is open from then on, and is over for good. What is over
-- never changes, so that one table answers for every instant.
create table metric_items (
  exception_id uuid not null,
  kind text collate "C" not null,
  key text collate "C" not null,
  from_at timestamptz not null,
  -- 'infinity' while it is open; the same as the beginning for what is true at once.
  until_at timestamptz not null,
  -- Open, its value is the time since then in ms; null: it has none.
  since_at timestamptz,
  -- Over, its value for good: ms, or a count.
  value bigint
);
create index metric_items_of on metric_items (kind, key, exception_id);
create index metric_items_until on metric_items (until_at);
create index metric_items_value on metric_items (kind, value) where value is not null;
create index metric_items_open on metric_items (exception_id) where until_at = 'infinity';

-- The same of what was over by the end of each week, by value: a bucket goes from its value up to the next one.
create table metric_item_sums (
  at timestamptz not null,
  kind text collate "C" not null,
  key text collate "C" not null,
  bucket bigint,
  count integer not null,
  sum numeric,
  longest bigint
);
create index metric_item_sums_at on metric_item_sums (at);

-- Everything is rolled up to the first instant; while a round is under way also up to the second, but for the
-- exceptions that are still to do. Sums are written up to the third. One row.
create table metric_items_through (
  single boolean primary key default true check (single),
  at timestamptz not null,
  target timestamptz,
  summed timestamptz not null
);
insert into metric_items_through (at, summed) values ('-infinity', '-infinity');
create table metric_items_due (exception_id uuid primary key);
`,
};
