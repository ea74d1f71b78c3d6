/** Which rows a unit of work has to write: those that differ from what the exception's rows were before it. */
import { samePart, type StateGroup, stateGroups } from './state-groups.ts';
import { type ChildRows, type ChildTable, childKeys, childTables, type ExceptionRow } from './row-types.ts';

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

/** The exception's row as `write_unit` takes it: the parts of its state as texts, null those that did not change. */
export function writtenRow(before: ExceptionRow | null, after: ExceptionRow): object {
  const part = (group: StateGroup) =>
    before !== null && samePart(before[group], after[group]) ? null : JSON.stringify(after[group]);
  return { ...after, filed: part('filed'), decided: part('decided'), running: part('running') };
}

/** Columns of the exception's row that changed, with their values; parts of the state as texts. */
export function changedColumns(
  before: ExceptionRow,
  after: ExceptionRow,
): ReadonlyMap<string, string | number | boolean | null | readonly string[]> {
  const written: Readonly<Record<string, string | number | boolean | null | readonly string[]>> = {
    ...after,
    filed: JSON.stringify(after.filed),
    decided: JSON.stringify(after.decided),
    running: JSON.stringify(after.running),
  };
  const old: Readonly<Record<string, unknown>> = before;
  const now: Readonly<Record<string, unknown>> = after;
  const changed = Object.keys(after).filter((column) =>
    isGroup(column)
      ? !samePart(before[column], after[column])
      : old[column] !== now[column] && JSON.stringify(old[column]) !== JSON.stringify(now[column]),
  );
  return new Map(changed.map((column) => [column, written[column] ?? null]));
}

const isGroup = (column: string): column is StateGroup => stateGroups.some((group) => group === column);
