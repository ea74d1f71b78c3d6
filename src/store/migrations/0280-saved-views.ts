/** Filters and order of the register that a person keeps under a name. */
export const savedViews = {
  number: 280,
  name: 'saved-views',
  sql: `
-- One's own, as a draft is: no event, no projection, and nothing that a rule asks.
create table saved_views (
  id uuid primary key,
  person text not null,
  name text not null,
  -- The name without its case, folded where the locale of the database can't have a say.
  folded text not null,
  query jsonb not null,
  created_at timestamptz not null,
  unique (person, folded)
);
`,
};
