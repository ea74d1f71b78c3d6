/** What people last saw of an exception, and the controls of one owner. */
export const looks = {
  number: 260,
  name: 'looks',
  sql: `
-- A mark of the reader's own: no event, no projection, and nothing that a rule asks.
create table looks (
  person text not null,
  exception_id uuid not null,
  version integer not null,
  seen text not null,
  at timestamptz not null,
  primary key (person, exception_id)
);
create index controls_owner on controls (owner, exception_id);
`,
};
