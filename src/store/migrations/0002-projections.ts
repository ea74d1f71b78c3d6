/**
 * The register's tables: projections of the events, written in the events' own transaction.
 *
 * Columns that a list is sorted by are never null, so that a keyset cursor is one row comparison on one index.
 */
export const projections = {
  number: 2,
  name: 'projections',
  sql: `
create table exceptions (
  id uuid primary key,
  number text not null unique,
  number_order bigint not null unique,
  year integer not null,
  version integer not null,
  filed text not null,
  decided text not null,
  running text not null,
  updated_at timestamptz not null,
  status text not null,
  status_since timestamptz not null,
  title text not null,
  policy_id text not null,
  policy_version integer,
  family text not null,
  requester text not null,
  risk_owner text not null,
  band text,
  band_rank smallint not null,
  rung smallint,
  route text,
  tier text not null,
  term_number integer not null,
  structural boolean not null,
  starts_at timestamptz,
  expires_at timestamptz,
  in_force_from timestamptz,
  in_force_until timestamptz,
  next_due_at timestamptz,
  test_due_at timestamptz,
  pending_since timestamptz,
  renewal_lapse_from timestamptz,
  request_warned boolean not null,
  renewal_warned boolean not null,
  term_known_at timestamptz,
  last_reminder_days smallint,
  chain_root uuid not null,
  chain_started_at timestamptz,
  first_submitted_at timestamptz not null,
  confidential boolean not null,
  emergency boolean not null,
  renewal_id text,
  renewal_status text,
  case_waits text,
  case_route text,
  participants text[] not null
);
-- The folded state is in three JSON texts, by how often they change. Out of line, so that the other columns are dense to
-- scan and a part that did not change is not written again; not compressed, since compressing cost a command more than
-- writing does.
alter table exceptions set (toast_tuple_target = 256, fillfactor = 90, autovacuum_vacuum_scale_factor = 0.02);
alter table exceptions alter column filed set storage external, alter column filed set statistics 0,
  alter column decided set storage external, alter column decided set statistics 0,
  alter column running set storage external, alter column running set statistics 0,
  alter column title set storage main, alter column participants set storage main,
  alter column requester set storage main, alter column risk_owner set storage main,
  alter column policy_id set storage main, alter column family set storage main;

create table coverage (
  exception_id uuid not null,
  ordinal integer not null,
  term integer not null,
  policy_id text not null,
  chain_started_at timestamptz not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  primary key (exception_id, ordinal)
);
create index coverage_from on coverage (from_at);
create index coverage_until on coverage (until_at);

create table terms (
  exception_id uuid not null,
  number integer not null,
  policy_id text not null,
  policy_version integer not null,
  requester text not null,
  approved_at timestamptz not null,
  approved_by text not null,
  proof text not null,
  starts_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  structural boolean not null,
  rung smallint not null,
  route text not null,
  primary key (exception_id, number)
);

-- What the request names, and nothing of where the exception stands: an expiry does not write here.
create table scope_refs (
  exception_id uuid not null,
  side text not null,
  ref text not null,
  policy_id text not null,
  family text not null,
  primary key (exception_id, side, ref)
);
create index scope_refs_ref on scope_refs (side, ref, family, policy_id, exception_id);

create table tags (
  exception_id uuid not null,
  target text not null,
  wanted boolean not null,
  wanted_since timestamptz not null,
  observed text not null,
  observed_at timestamptz,
  detail text not null,
  primary key (exception_id, target)
);
create index tags_unsettled on tags (wanted_since)
  where observed <> case when wanted then 'yes' else 'no' end;

create table controls (
  exception_id uuid not null,
  control text not null,
  title text not null,
  owner text not null,
  frequency_days integer not null,
  last_passed_at timestamptz,
  failing_since timestamptz,
  due_at timestamptz,
  deadline_at timestamptz,
  primary key (exception_id, control)
);

create table milestones (
  exception_id uuid not null,
  milestone text not null,
  title text not null,
  owner text not null,
  term integer not null,
  due_at timestamptz not null,
  completed_at timestamptz,
  confirmed_at timestamptz,
  primary key (exception_id, milestone)
);

create table renewals (
  exception_id uuid not null,
  renewal text not null,
  status text not null,
  status_since timestamptz not null,
  filed_at timestamptz not null,
  filed_by text not null,
  refused_by text[] not null,
  primary key (exception_id, renewal)
);

-- Who decided on whose request, and when: approvals, and the votes that carried them.
create table decisions (
  exception_id uuid not null,
  term integer not null,
  kind text not null,
  decided_by text not null,
  requester text not null,
  decided_at timestamptz not null,
  proof text not null,
  choice text not null,
  primary key (exception_id, term, kind, decided_by)
);
create index decisions_between on decisions (decided_by, requester, decided_at) where kind = 'approval';

-- Apart from the exceptions, so that a change of status doesn't write the words' index again.
create table title_words (
  exception_id uuid primary key,
  words tsvector not null
);
create index title_words_words on title_words using gin (words) with (fastupdate = off);

-- In force at t (lifecycle, In force): half open, as in the domain's inForceAt.
create function in_force(exception uuid, at timestamptz) returns boolean language sql stable as
  'select exists (select from coverage c where c.exception_id = $1 and c.from_at <= $2 and $2 < c.until_at)';
`,
};
