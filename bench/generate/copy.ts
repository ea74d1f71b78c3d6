/** Rows as lines of PostgreSQL's COPY text format, collected by table and sent in one go. */
import { hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { recordRows } from '../../src/store/events/envelope.ts';
import { childTables } from '../../src/store/projections/row-types.ts';
import { rowsOf } from '../../src/store/projections/rows.ts';
import type { History } from './history.ts';
import { type Random, uuidAt } from './random.ts';

/** Words are made by the database from their text, so the text waits in a table of its own. */
export const WORDS = 'bench_words';

type Table = { readonly columns: readonly string[]; readonly lines: string[] };
export type Batch = Map<string, Table>;

export function addHistory(batch: Batch, { exception, events }: History, random: Random): void {
  events.forEach(({ at, by, event }, i) => {
    const version = i + 1;
    const place = {
      id: uuidAt(Date.parse(at), random),
      stream: 'exception',
      streamId: exception.id,
      version,
      at,
      by,
    } as const;
    const { event: row, text } = recordRows(place, event, null, () => saltFrom(random));
    add(batch, 'events', { ...row, body_hash: `\\x${hash('sha256', row.body, 'hex')}` });
    if (text !== null) add(batch, 'texts', text);
  });
  const rows = rowsOf(exception, events.length);
  add(batch, 'exceptions', rows.exception);
  for (const table of childTables)
    for (const row of rows[table]) add(batch, table === 'title_words' ? WORDS : table, row);
}

function add(batch: Batch, name: string, row: object): void {
  let table = batch.get(name);
  if (table === undefined) {
    table = { columns: Object.keys(row), lines: [] };
    batch.set(name, table);
  }
  table.lines.push(Object.values(row).map(field).join('\t'));
}

/** A salt from the seed, which real ones never are: the same size makes the same register again. */
const saltFrom = (random: Random): string => Array.from({ length: 4 }, () => wordFrom(random)).join('');
const wordFrom = (random: Random): string =>
  Math.floor(random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0');

const special = /[\\\t\n\r]/;
const everySpecial = /[\\\t\n\r]/g;
const escaped: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function field(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  const text =
    typeof value === 'string' ? value : Array.isArray(value) ? arrayLiteral(value) : JSON.stringify(value);
  return special.test(text) ? text.replaceAll(everySpecial, (c) => escaped[c] ?? c) : text;
}

const arrayLiteral = (items: readonly unknown[]): string =>
  `{${items.map((item) => `"${String(item).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

/** One COPY a table, in one transaction. */
export async function sendBatch(client: Client, batch: Batch): Promise<void> {
  await client.query('begin');
  for (const [name, { columns, lines }] of batch) {
    const stream = client.query(copyFrom(`copy ${name} (${columns.join(', ')}) from stdin`));
    await pipeline(Readable.from([Buffer.from(`${lines.join('\n')}\n`)]), stream);
  }
  await client.query('commit');
}
