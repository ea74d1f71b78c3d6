/** What the register knows of itself. */
export const meta = {
  number: 8,
  name: 'meta',
  sql: `
create table meta (
  key text primary key,
  value jsonb not null
);

-- One row. Whether this is a sandbox is decided when the register is made, and never after: a register with real
-- approvals must not be told another time.
create table register_clock (
  single boolean primary key default true check (single),
  sandbox boolean not null,
  offset_ms bigint not null default 0 check (offset_ms >= 0),
  check (sandbox or offset_ms = 0)
);
create function keep_sandbox() returns trigger language plpgsql as $body$
begin
  if tg_op = 'DELETE' or new.sandbox <> old.sandbox or new.offset_ms < old.offset_ms then
    raise exception 'a register stays the sandbox or the real one that it was made as, and its clock goes forwards'
      using errcode = 'IX003';
  end if;
  return new;
end
$body$;
create trigger register_clock_kept before update or delete on register_clock
  for each row execute function keep_sandbox();
`,
};
