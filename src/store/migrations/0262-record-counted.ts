/** What grows with the record and is asked of every report or page: counted ahead, and found by an index. */
export const recordCounted = {
  number: 262,
  name: 'record-counted',
  sql: `
-- Exceptions and events by the end of each hour in which something was recorded, rolled up like the metrics' counts.
create table metric_record (
  at timestamptz primary key,
  exceptions bigint not null,
  events bigint not null
);
-- Compared with the events' own: under another collation no index could join the two, and each history read all texts.
alter table texts alter column stream_id type text collate "C";
`,
};
