/** The directory: names live here, and can be changed or removed without touching the record. */
export const directory = {
  number: 6,
  name: 'directory',
  sql: `
create table people (
  id text primary key,
  username text not null unique,
  name text not null,
  email text not null,
  kind text not null check (kind in ('person', 'mailbox', 'service')),
  active boolean not null,
  manager text,
  title text not null
);
create index people_email on people (lower(email));
create index people_name on people (lower(name) text_pattern_ops);
create index people_manager on people (manager);

-- Groups, service accounts, devices, workloads, agents. A person is the subject 'user:' and their id.
create table subjects (
  ref text primary key,
  kind text not null,
  name text not null
);
create index subjects_name on subjects (lower(name) text_pattern_ops);

create table group_members (
  group_ref text not null,
  member_ref text not null,
  primary key (group_ref, member_ref)
);
create index group_members_member on group_members (member_ref);

create table resources (
  ref text primary key,
  kind text not null,
  name text not null,
  tier text,
  classification text,
  exposure text
);
create index resources_name on resources (lower(name) text_pattern_ops);

create table resource_parts (
  whole_ref text not null,
  part_ref text not null,
  primary key (whole_ref, part_ref)
);
create index resource_parts_part on resource_parts (part_ref);
`,
};
