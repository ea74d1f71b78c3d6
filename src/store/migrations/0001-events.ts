/** The record: an append-only log of events in one canonical byte form, with erasable texts beside it. */
export const events = {
  number: 1,
  name: 'events',
  sql: `
-- Tables that every command writes have no CHECK: PostgreSQL reads each anew for each statement, a tenth of a command's
-- cost, for values that one typed function makes and the verification compares.
create table events (
  position bigint generated always as identity primary key,
  event_id uuid not null,
  stream_type text not null,
  stream_id text collate "C" not null,
  version integer not null,
  type text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  -- The exception that a refused command was meant for.
  about text,
  body text not null,
  body_hash bytea not null,
  -- Positions can become visible out of order: a reader that must not skip any (the log's sequencer) takes only
  -- rows whose transaction is older than every transaction that still runs.
  written_in xid8 not null default pg_current_xact_id(),
  unique (stream_type, stream_id, version)
);
create index events_recorded_at on events (recorded_at);
create index events_about on events (about, position) where about is not null;

create function refuse_change() returns trigger language plpgsql as $body$
begin
  raise exception 'the table % is append-only', tg_table_name
    using errcode = 'IX002', hint = 'A correction is a new event. A text is erased with the program''s own command.';
end
$body$;
create trigger events_append_only before update or delete or truncate on events
  for each statement execute function refuse_change();

-- Free text that events commit to by salted hash. Erasing one replaces its entry by null; the event stays as it is.
create table texts (
  stream_type text not null,
  stream_id text not null,
  version integer not null,
  contents jsonb not null,
  primary key (stream_type, stream_id, version)
);

create table attachments (
  exception_id uuid not null,
  id text not null,
  bytes bytea,
  primary key (exception_id, id)
);
alter table attachments alter column bytes set storage external;

create table numbers (
  year integer primary key,
  last integer not null check (last >= 1)
);

-- Folded state of the streams that are one a register, and of each policy.
create table folded_streams (
  stream_type text not null check (stream_type in ('authority', 'configuration', 'policy')),
  stream_id text not null,
  version integer not null,
  recorded_at timestamptz not null,
  state jsonb not null,
  primary key (stream_type, stream_id)
);
`,
};
