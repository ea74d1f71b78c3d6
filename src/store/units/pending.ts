/** What a unit of work will write: collected, and written in one round trip at its end or before a read that must see it. */
import type { Notice, RememberedAnswer } from '../../application/ports.ts';
import type { Exception } from '../../domain/exception/state.ts';
import { type EventRow, type Place, recordRows, type StreamType, type TextRow } from '../events/envelope.ts';
import { collectChanges, type RowChanges, updateOf } from '../projections/diff.ts';
import { rowsOf } from '../projections/rows.ts';

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

export function addEvent(pending: Pending, place: Place, event: { readonly type: string }): void {
  const rows = recordRows(place, event);
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

/** The argument of `write_unit`: only the members that hold rows. */
export function unitOf(pending: Pending, moved: Iterable<Moved>): string {
  const inserted: object[] = [];
  const updated: object[] = [];
  const changes: RowChanges = { put: {}, drop: {} };
  for (const { before, after } of moved) {
    const rows = rowsOf(after.state, after.version);
    if (before === null) inserted.push(rows.exception);
    else updated.push(updateOf(before.state, rows));
    collectChanges(changes, before === null ? null : rowsOf(before.state, before.version), rows);
  }
  const members = { ...pending, insert: inserted, update: updated };
  const present = Object.entries(members).filter(([, rows]) => rows.length > 0);
  return JSON.stringify({ ...Object.fromEntries(present), ...changes });
}
