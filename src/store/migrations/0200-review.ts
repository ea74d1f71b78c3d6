/**
 * Review sessions: the session's own state, the items that somebody touched, and the locked snapshot.
 *
 * A snapshot can hold a hundred thousand items, so it is in rows of its own that are written once and never again, and
 * that the opening's event commits to by hash. Minutes are kept the same way. Neither is a projection.
 */
export const review = {
  number: 200,
  name: 'review',
  sql: `
create table reviews (
  id uuid primary key,
  version integer not null,
  quarter text not null,
  status text not null,
  opened_at timestamptz not null,
  adjourned_at timestamptz,
  state jsonb not null
);
create unique index reviews_one_at_a_time on reviews ((true)) where status <> 'adjourned';
create index reviews_opened on reviews (opened_at);
create index reviews_adjourned on reviews (adjourned_at);

create table review_items (
  review_id uuid not null,
  exception_id uuid not null,
  outcome text,
  parked_until timestamptz,
  state jsonb not null,
  primary key (review_id, exception_id)
);
create index review_items_exception on review_items (exception_id);

create table review_snapshots (
  review_id uuid not null,
  ordinal integer not null,
  exception_id uuid not null,
  agenda_group text not null,
  over_age boolean not null,
  -- In the canonical form (RFC 8785) that the opening's hash was made of.
  item text not null,
  primary key (review_id, ordinal),
  unique (review_id, exception_id)
);
create index review_snapshots_over_age on review_snapshots (review_id, ordinal) where over_age;
create trigger review_snapshots_append_only before update or delete or truncate on review_snapshots
  for each statement execute function refuse_change();

create table review_minutes (
  review_id uuid not null,
  number integer not null,
  -- In the canonical form that was hashed and signed.
  document text not null,
  primary key (review_id, number)
);
create trigger review_minutes_append_only before update or delete or truncate on review_minutes
  for each statement execute function refuse_change();

-- The installation's own key. Whoever reads this table can sign in its name: a signature says that this register issued
-- a document, and that nobody outside it altered it since.
create table signing_keys (
  key_id text primary key,
  algorithm text not null,
  public_key text not null,
  private_key text not null,
  created_at timestamptz not null default now()
);
`,
};
