/** Which rows a unit of work has to write: those that differ from what the exception's rows were before it. */
import type { Exception } from '../../domain/exception/state.ts';
import { movedTables, rowsIn } from './child-rows.ts';
import { samePart, type StateGroup, stateGroups } from './state-groups.ts';
import {
  type ChildRow,
  type ChildRows,
  type ChildTable,
  childKeys,
  childTables,
  type ExceptionRow,
} from './row-types.ts';

/** Rows by table, as `write_unit` takes them. */
export type TableRows = { [table in ChildTable]?: object[] };

export type RowChanges = { readonly put: TableRows; readonly drop: TableRows };

/** Key of a row within its exception and table. */
export function keyOf(table: ChildTable, row: ChildRow): string {
  const columns: Readonly<Record<string, unknown>> = row;
  return childKeys[table].map((column) => String(columns[column])).join('\u001f');
}

/** Adds to `changes` every row of an exception that has none yet. */
export function collectRows(changes: RowChanges, rows: ChildRows): void {
  for (const table of childTables) for (const row of rows[table]) add(changes.put, table, row);
}

/** Adds to `changes` what turns the rows of the state `before` into those of `after`. */
export function collectChanges(changes: RowChanges, before: Exception, after: Exception): void {
  for (const table of movedTables(before, after)) {
    const standing = new Map(rowsIn(table, before).map((row) => [keyOf(table, row), row]));
    for (const row of rowsIn(table, after)) {
      const key = keyOf(table, row);
      const old = standing.get(key);
      standing.delete(key);
      if (old === undefined || !sameRow(old, row)) add(changes.put, table, row);
    }
    for (const old of standing.values()) add(changes.drop, table, old);
  }
}

/** Rows of one table have their members in one order. */
function sameRow(a: ChildRow, b: ChildRow): boolean {
  const values = Object.values<unknown>(b);
  return Object.values<unknown>(a).every((value, i) => sameValue(value, values[i]));
}

function add(rows: TableRows, table: ChildTable, row: object): void {
  const list = rows[table];
  if (list === undefined) rows[table] = [row];
  else list.push(row);
}

/** The exception's row as `write_unit` takes it: the parts of its state as texts. */
export const writtenRow = (row: ExceptionRow): object => ({ ...row, ...partTexts(row) });

const partTexts = (row: ExceptionRow) => ({
  filed: JSON.stringify(row.filed),
  decided: JSON.stringify(row.decided),
  running: JSON.stringify(row.running),
});

type ColumnValue = string | number | boolean | null | readonly string[];
export type ChangedColumns = ReadonlyMap<string, ColumnValue>;

/** Columns of the exception's row that changed, with their values; parts of the state as texts. */
export function changedColumns(before: ExceptionRow, after: ExceptionRow): ChangedColumns {
  const { filed, decided, running, ...columns } = after;
  const old: Readonly<Record<string, unknown>> = before;
  const changed = new Map<string, ColumnValue>();
  for (const [group, part] of Object.entries({ filed, decided, running }))
    if (isGroup(group) && !samePart(before[group], part)) changed.set(group, JSON.stringify(part));
  for (const [column, value] of Object.entries(columns))
    if (!sameValue(old[column], value)) changed.set(column, value);
  return changed;
}

/** Members of a row are plain values, or lists of them. */
const sameValue = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => item === b[i]));

const isGroup = (column: string): column is StateGroup => stateGroups.some((group) => group === column);
