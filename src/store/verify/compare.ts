/** Rows that stand beside rows as they should be, by exception, table, key and column. */
import type { PoolClient } from 'pg';
import { keyOf } from '../projections/diff.ts';
import { type ChildTable, childTables, type Rows } from '../projections/row-types.ts';
import { stateGroups } from '../projections/state-groups.ts';
import type { Finding } from './expected.ts';

type Standing = Readonly<Record<string, unknown>>;

/** Rows of `ids` as they stand, as JSON, by exception. `title_words` is kept as words only and compared as such. */
async function standing(
  client: PoolClient,
  table: string,
  idColumn: string,
  ids: readonly string[],
): Promise<Map<string, Standing[]>> {
  const { rows } = await client.query<{ readonly id: string; readonly row: Standing }>({
    name: `verify-${table}`,
    text: `select t.${idColumn} as id, to_jsonb(t) as row from ${table} t where t.${idColumn} = any($1::uuid[])`,
    values: [ids],
  });
  return new Map([...Map.groupBy(rows, (r) => r.id)].map(([id, of]) => [id, of.map((r) => r.row)]));
}

/** Every difference between what the events say and what stands, for the exceptions `ids`. */
export async function compareRows(
  client: PoolClient,
  ids: readonly string[],
  expected: ReadonlyMap<string, Rows>,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const exceptions = await standing(client, 'exceptions', 'id', ids);
  for (const id of ids) {
    const rows = expected.get(id);
    if (rows !== undefined)
      findings.push(
        ...tableFindings('exceptions', rows.exception.number, [rows.exception], exceptions.get(id)),
      );
    else if (exceptions.has(id))
      findings.push(missing('exceptions', id, 'no row: there are no events', 'a row'));
  }
  for (const table of childTables) {
    const tableRows = await (table === 'title_words'
      ? titleWords(client, ids, expected)
      : standing(client, table, 'exception_id', ids));
    for (const id of ids) {
      const rows = expected.get(id);
      const wanted = table === 'title_words' ? [{ exception_id: id, text: 'same' }] : (rows?.[table] ?? []);
      if (rows !== undefined)
        findings.push(...tableFindings(table, rows.exception.number, wanted, tableRows.get(id)));
    }
  }
  return findings;
}

/** The words as PostgreSQL makes them, compared there; the answer looks like any other row. */
async function titleWords(
  client: PoolClient,
  ids: readonly string[],
  expected: ReadonlyMap<string, Rows>,
): Promise<Map<string, Standing[]>> {
  const { rows } = await client.query<{ readonly id: string; readonly text: string }>({
    name: 'verify-title-words',
    text: `select w.exception_id as id,
                  case when w.words = to_tsvector('simple', x.text) then 'same' else w.words::text end as text
             from unnest($1::uuid[], $2::text[]) x(id, text) join title_words w on w.exception_id = x.id`,
    values: [ids, ids.map((id) => expected.get(id)?.title_words[0]?.text ?? '')],
  });
  return new Map(rows.map((r) => [r.id, [{ exception_id: r.id, text: r.text }]]));
}

function tableFindings(
  table: ChildTable | 'exceptions',
  number: string,
  wanted: readonly object[],
  found: readonly Standing[] = [],
): readonly Finding[] {
  const key = (row: Standing): string => (table === 'exceptions' ? '' : keyOf(table, row as never));
  const left = new Map(found.map((row) => [key(row), row]));
  const findings = wanted.flatMap((row) => {
    const expected = row as Standing;
    const own = key(expected);
    const name = own === '' ? number : `${number} ${own.replaceAll('\u001f', ' ')}`;
    const stands = left.get(own);
    left.delete(own);
    if (stands === undefined) return [missing(table, name, 'a row', 'no row')];
    return Object.entries(expected)
      .filter(([column, value]) => !same(value, isPart(column) ? parsed(stands[column]) : stands[column]))
      .map(([column, value]) => ({
        table,
        record: name,
        column,
        expected: shown(value),
        found: shown(stands[column]),
      }));
  });
  const extra = [...left.keys()].map((k) =>
    missing(table, `${number} ${k.replaceAll('\u001f', ' ')}`.trim(), 'no row', 'a row'),
  );
  return [...findings, ...extra];
}

const isPart = (column: string): boolean => stateGroups.some((group) => group === column);

/** A part of the state, which stands as JSON text; undefined when it is none. */
function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

const missing = (table: string, record: string, expected: string, found: string): Finding => ({
  table,
  record,
  column: '*',
  expected,
  found,
});

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 200 ? `${text.slice(0, 200)}...` : text;
};

/** Equal as values: member order is PostgreSQL's own in jsonb, and it writes an instant with an offset. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === 'string' && typeof b === 'string') return isInstant(a) && Date.parse(a) === Date.parse(b);
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const members: Standing = { ...b };
  const entries = Object.entries(a).filter(([, value]) => value !== undefined);
  return (
    entries.length === Object.keys(members).length &&
    entries.every(([name, value]) => name in members && same(value, members[name]))
  );
}
const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text);
