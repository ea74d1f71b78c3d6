/** Local accounts, their sessions and tokens: on the wall clock. Secrets are kept as hashes only. */
export const identity = {
  number: 7,
  name: 'identity',
  sql: `
create table accounts (
  person text primary key,
  username text not null,
  password_hash text not null,
  totp_secret text not null,
  last_totp_step bigint not null default 0,
  failures integer not null default 0,
  locked_until timestamptz
);
create unique index accounts_username on accounts (lower(username));

create table sessions (
  hash text primary key,
  person text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  authenticated_at timestamptz not null,
  strong boolean not null,
  methods text[] not null
);
create index sessions_person on sessions (person);
create index sessions_expiry on sessions (expires_at);

create table api_tokens (
  hash text primary key,
  id text not null unique,
  person text not null,
  name text not null,
  scope text not null check (scope in ('read', 'write')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz
);
create index api_tokens_person on api_tokens (person, created_at);
`,
};
