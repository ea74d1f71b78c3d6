/** What a unit of work will write: collected, and written in one round trip at its end or before a read that must see it. */
import type { Notice, RememberedAnswer } from '../../application/ports.ts';
import type { Exception } from '../../domain/exception/state.ts';
import { type EventRow, type Place, recordRows, type StreamType, type TextRow } from '../events/envelope.ts';
import { childRowsOf } from '../projections/child-rows.ts';
import {
  changedColumns,
  collectChanges,
  collectRows,
  type RowChanges,
  writtenRow,
} from '../projections/diff.ts';
import { exceptionRow } from '../projections/rows.ts';
import type { Statement } from './connection.ts';
import { type ChangedRow, updatesOf } from './updates.ts';

/** A row of `folded_streams`. */
export type FoldedRow = {
  readonly stream_type: StreamType;
  readonly stream_id: string;
  readonly version: number;
  readonly recorded_at: string;
  readonly state: object;
};

/** An exception before and after what the unit appended; `before` null: it begins here. */
export type Moved = {
  readonly before: { readonly state: Exception; readonly version: number } | null;
  readonly after: { readonly state: Exception; readonly version: number };
};

export type Pending = {
  readonly events: EventRow[];
  readonly texts: TextRow[];
  readonly folded: FoldedRow[];
  readonly notices: object[];
  readonly answers: RememberedAnswer[];
};

export const nothingPending = (): Pending => ({
  events: [],
  texts: [],
  folded: [],
  notices: [],
  answers: [],
});

export const isEmpty = (pending: Pending): boolean =>
  pending.events.length === 0 && pending.notices.length === 0 && pending.answers.length === 0;

export function addEvent(
  pending: Pending,
  place: Place,
  event: { readonly type: string },
  about: string | null = null,
): void {
  const rows = recordRows(place, event, about);
  pending.events.push(rows.event);
  if (rows.text !== null) pending.texts.push(rows.text);
}

export function addNotice(pending: Pending, notice: Notice): void {
  pending.notices.push({
    id: notice.id,
    to_person: notice.to,
    kind: notice.kind,
    exception_id: notice.exception,
    at: notice.at,
    detail: notice.detail,
    read_at: null,
  });
}

/** The statements that write a unit of work. */
export function statementsOf(pending: Pending, moved: readonly Moved[]): readonly Statement[] {
  const changes: RowChanges = { put: {}, drop: {} };
  const insert: object[] = [];
  const updated: ChangedRow[] = [];
  for (const { before, after } of moved) {
    const row = exceptionRow(after.state, after.version);
    if (before === null) {
      insert.push(writtenRow(row));
      collectRows(changes, childRowsOf(after.state));
    } else {
      const columns = changedColumns(exceptionRow(before.state, before.version), row);
      updated.push({ id: row.id, columns });
      collectChanges(changes, before.state, after.state);
    }
  }
  const present = Object.entries({ ...pending, insert }).filter(([, rows]) => rows.length > 0);
  const unit = JSON.stringify({ ...Object.fromEntries(present), ...changes });
  return [...updatesOf(updated), { ...writeUnit, values: [unit] }];
}

const writeUnit = { name: 'write-unit', text: 'select write_unit($1)' };
