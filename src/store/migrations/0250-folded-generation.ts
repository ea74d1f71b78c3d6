/** One figure that says whether the small streams are as a process remembers them, instead of a sum over all of them. */
export const foldedGeneration = {
  number: 250,
  name: 'folded-generation',
  sql: `
-- One row. A trigger counts, so that a process of the version before, which knows nothing of it, counts too.
create table folded_generation (
  single boolean primary key default true check (single),
  generation bigint not null
);
insert into folded_generation (generation) values (0);
create function count_folded() returns trigger language plpgsql as $body$
begin
  update folded_generation set generation = generation + 1;
  return null;
end
$body$;
create trigger folded_streams_counted after insert or update or delete on folded_streams
  for each statement execute function count_folded();
`,
};
