/** The directory in PostgreSQL. */
import type { Pool, PoolClient } from 'pg';
import type {
  Directory,
  PersonEntry,
  ResourceEntry,
  SubjectEntry,
} from '../../application/directory-port.ts';
import { inTransaction } from '../in-transaction.ts';

const person = 'select id, username, name, email, kind, active, manager, title from people';
const subject = `select s.ref, s.kind, s.name,
  coalesce((select array_agg(m.member_ref order by m.member_ref collate "C") from group_members m
             where m.group_ref = s.ref), '{}') as members from subjects s`;
const resource = `select r.ref, r.kind, r.name, r.tier, r.classification, r.exposure,
  coalesce((select array_agg(p.whole_ref order by p.whole_ref collate "C") from resource_parts p
             where p.part_ref = r.ref), '{}') as "partOf" from resources r`;

export function openDirectory(pool: Pool): Directory {
  const people = async (where: string, values: readonly unknown[]): Promise<readonly PersonEntry[]> =>
    (await pool.query<PersonEntry>(`${person} where ${where}`, [...values])).rows;
  return {
    findPerson: async (handle) =>
      (
        await people(
          `id = $1 or lower(username) = lower($1) or lower(email) = lower($1)
            order by (id = $1) desc, active desc, id limit 1`,
          [handle],
        )
      )[0] ?? null,
    person: async (id) => (await people('id = $1', [id]))[0] ?? null,
    names: async (ids) =>
      new Map((await people('id = any($1::text[])', [ids])).map((entry) => [entry.id, entry])),
    scopeNames: async (refs) => {
      const { rows } = await pool.query<{ readonly ref: string; readonly name: string }>(
        `select ref, name from subjects where ref = any($1::text[])
         union all select ref, name from resources where ref = any($1::text[])`,
        [refs],
      );
      return new Map(rows.map(({ ref, name }) => [ref, name]));
    },
    searchPeople: (text, limit) =>
      people(
        `lower(name) like $1 or lower(username) like $1 or lower(email) like $1 or lower(name) like '% ' || $1
          order by active desc, lower(name), id limit $2`,
        [startsWith(text), limit],
      ),
    searchSubjects: async (text, limit) =>
      (
        await pool.query<SubjectEntry>(
          `${subject} where lower(s.name) like $1 or lower(s.name) like '% ' || $1 or s.ref like '%:' || $1
            order by lower(s.name), s.ref limit $2`,
          [startsWith(text), limit],
        )
      ).rows,
    searchResources: async (text, limit) =>
      (
        await pool.query<ResourceEntry>(
          `${resource} where lower(r.name) like $1 or lower(r.name) like '% ' || $1 or r.ref like '%:' || $1
            order by lower(r.name), r.ref limit $2`,
          [startsWith(text), limit],
        )
      ).rows,
    subject: async (ref) =>
      (await pool.query<SubjectEntry>(`${subject} where s.ref = $1`, [ref])).rows[0] ?? null,
    resource: async (ref) =>
      (await pool.query<ResourceEntry>(`${resource} where r.ref = $1`, [ref])).rows[0] ?? null,
    savePerson: async (p) => {
      await pool.query(
        `insert into people (id, username, name, email, kind, active, manager, title)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (id) do update set username = excluded.username, name = excluded.name, email = excluded.email,
           kind = excluded.kind, active = excluded.active, manager = excluded.manager, title = excluded.title`,
        [p.id, p.username, p.name, p.email, p.kind, p.active, p.manager, p.title],
      );
    },
    saveSubject: (entry) => inTransaction(pool, (client) => saveSubject(client, entry)),
    saveResource: (entry) => inTransaction(pool, (client) => saveResource(client, entry)),
  };
}

/** A LIKE pattern for text that begins so; the pattern's own signs are taken literally. */
const startsWith = (text: string): string =>
  `${text
    .trim()
    .toLowerCase()
    .replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

async function saveSubject(client: PoolClient, entry: SubjectEntry): Promise<void> {
  await client.query(
    `insert into subjects (ref, kind, name) values ($1, $2, $3)
     on conflict (ref) do update set kind = excluded.kind, name = excluded.name`,
    [entry.ref, entry.kind, entry.name],
  );
  await client.query('delete from group_members where group_ref = $1 and member_ref <> all($2::text[])', [
    entry.ref,
    entry.members,
  ]);
  await client.query(
    'insert into group_members select $1, m from unnest($2::text[]) m on conflict do nothing',
    [entry.ref, entry.members],
  );
}

async function saveResource(client: PoolClient, entry: ResourceEntry): Promise<void> {
  await client.query(
    `insert into resources (ref, kind, name, tier, classification, exposure) values ($1, $2, $3, $4, $5, $6)
     on conflict (ref) do update set kind = excluded.kind, name = excluded.name, tier = excluded.tier,
       classification = excluded.classification, exposure = excluded.exposure`,
    [entry.ref, entry.kind, entry.name, entry.tier, entry.classification, entry.exposure],
  );
  await client.query('delete from resource_parts where part_ref = $1 and whole_ref <> all($2::text[])', [
    entry.ref,
    entry.partOf,
  ]);
  await client.query(
    'insert into resource_parts select w, $1 from unnest($2::text[]) w on conflict do nothing',
    [entry.ref, entry.partOf],
  );
}
