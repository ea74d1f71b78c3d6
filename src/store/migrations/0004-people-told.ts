/** What people are told, what they have begun, and the answers that a repeated request gets again. */
export const peopleTold = {
  number: 4,
  name: 'people-told',
  sql: `
create table notices (
  id uuid primary key,
  to_person text not null,
  kind text not null,
  exception_id uuid,
  at timestamptz not null,
  detail jsonb not null,
  read_at timestamptz
);
create index notices_to on notices (to_person, at desc, id);
create index notices_tests on notices (exception_id) where kind = 'control-due';
create index notices_unread on notices (to_person, at desc, id) where read_at is null;

create table answers (
  person text not null,
  key text not null,
  request text not null,
  status integer not null,
  body text not null,
  remembered_at timestamptz not null default now(),
  primary key (person, key)
);
create index answers_age on answers (remembered_at);

create table drafts (
  id text primary key,
  owner text not null,
  title text not null,
  content jsonb not null,
  updated_at timestamptz not null,
  version integer not null
);
create index drafts_owner on drafts (owner, updated_at desc);
`,
};
