/** Everything that the register keeps, as one text for each table: equal before and after means that nothing was changed. */
import type { TestApi } from '../http/open-api.ts';

/** What a question may leave behind although it changes nothing of the register: refusals, sign-ins, replayed answers. */
const besides: Readonly<Record<string, string>> = {
  events: "where stream_type <> 'refusal'",
  texts: "where stream_type <> 'refusal'",
};
const left = ['sessions', 'api_tokens', 'answers', 'accounts'];

export async function digestOf(api: TestApi): Promise<Readonly<Record<string, string>>> {
  const { pool } = api.db;
  const { rows: tables } = await pool.query<{ readonly name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1",
  );
  const digests: Record<string, string> = {};
  for (const { name } of tables.filter((t) => !left.includes(t.name))) {
    const { rows } = await pool.query<{ readonly digest: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest
         from (select * from ${name} ${besides[name] ?? ''}) t`,
    );
    digests[name] = rows[0]?.digest ?? '';
  }
  return digests;
}
