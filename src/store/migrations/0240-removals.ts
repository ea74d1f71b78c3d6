/** What was observed in targets, found without reading the whole record: the warning about late removals asks at each look. */
export const removals = {
  number: 240,
  name: 'removals',
  sql: `
create index events_tag_observed on events (stream_id, recorded_at) where type = 'TagObserved';
`,
};
