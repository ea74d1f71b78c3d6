/** Which rows a unit of work has to write: those that differ from what the exception's rows were before it. */
import type { Exception } from '../../domain/exception/state.ts';
import {
  type ChildRows,
  type ChildTable,
  childKeys,
  childTables,
  type ExceptionRow,
  type Rows,
} from './row-types.ts';

type ChildRow = ChildRows[ChildTable][number];
/** Rows by table, as `write_unit` takes them. */
export type TableRows = { [table in ChildTable]?: object[] };

export type RowChanges = { readonly put: TableRows; readonly drop: TableRows };

/** Key of a row within its exception and table. */
export function keyOf(table: ChildTable, row: ChildRow): string {
  const columns: Readonly<Record<string, unknown>> = row;
  return childKeys[table].map((column) => String(columns[column])).join('\u001f');
}

/** Adds to `changes` what turns the rows `before` (null: none) into `after`. */
export function collectChanges(changes: RowChanges, before: ChildRows | null, after: ChildRows): void {
  for (const table of childTables) {
    const standing = new Map((before?.[table] ?? []).map((row) => [keyOf(table, row), row]));
    for (const row of after[table]) {
      const key = keyOf(table, row);
      const old = standing.get(key);
      standing.delete(key);
      if (old === undefined || JSON.stringify(old) !== JSON.stringify(row)) add(changes.put, table, row);
    }
    for (const old of standing.values()) add(changes.drop, table, old);
  }
}

function add(rows: TableRows, table: ChildTable, row: object): void {
  const list = rows[table];
  if (list === undefined) rows[table] = [row];
  else list.push(row);
}

/** The exception's row with only those members of its state that `after` replaced; `write_unit` merges them. */
export function updateOf(
  before: Exception,
  after: Rows,
): Omit<ExceptionRow, 'state'> & { readonly state: Partial<Exception> } {
  const old: Readonly<Record<string, unknown>> = before;
  const changed = Object.entries(after.exception.state).filter(([member, value]) => old[member] !== value);
  return { ...after.exception, state: Object.fromEntries(changed) };
}
