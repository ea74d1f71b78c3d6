/**
 * What is open at an instant is found by its life, and the records of a row in the order of their ids. Tags that agree are no
 * items any more: what was rolled up is made anew.
 */
export const itemLives = {
  number: 253,
  name: 'item-lives',
  sql: `
truncate metric_items, metric_item_sums, metric_items_due;
update metric_items_through set at = '-infinity', target = null, summed = '-infinity';
drop index metric_items_of;
create index metric_items_of on metric_items (kind, exception_id, key, until_at);
-- With all that a median asks for: a bucket can have a good part of a million values.
drop index metric_items_value;
create index metric_items_value on metric_items (kind, value) include (key, until_at) where value is not null;
-- By two columns the planner could not tell the few lives around an instant from the half of all.
create index metric_items_life on metric_items using gist (tstzrange(from_at, until_at)) where from_at < until_at;
`,
};
