/**
 * The minutes as they follow from what was recorded. A pure function of the session and its items: a draft is read anew each
 * time, and what is approved is kept and signed as it was then. People are ids; whoever shows it knows the names.
 */
import type { ExceptionId } from '../people.ts';
import type { Instant } from '../time.ts';
import type { AgendaItem } from './events.ts';
import { type FollowedAction, itemOf, type ItemState, type Session } from './state.ts';

export type MinutedItem = Omit<AgendaItem, 'version'> & {
  readonly state: Omit<ItemState, 'exception' | 'motion'>;
};

export type MinutesDocument = {
  readonly kind: 'minutes-of-review';
  readonly number: number;
  /** The minute that this one corrects; null for the first. */
  readonly corrects: number | null;
  readonly session: Pick<
    Session,
    'id' | 'quarter' | 'zone' | 'chair' | 'openedAt' | 'openedBy' | 'meetsAt' | 'snapshot' | 'previous'
  > & { readonly adjournment: Session['adjournment'] };
  readonly attendance: Session['attendance'];
  /** Items that somebody touched, and every over-age one; the rest of the snapshot stands in its counts. */
  readonly items: readonly MinutedItem[];
  readonly actions: readonly FollowedAction[];
  readonly remarks: readonly {
    readonly about: ExceptionId | null;
    readonly text: string;
    readonly by: string;
    readonly at: Instant;
  }[];
};

/** @param agenda the items of the snapshot that were touched or are over-age, in the order of the agenda. */
export function minutesOf(session: Session, agenda: readonly AgendaItem[]): MinutesDocument {
  const { id, quarter, zone, chair, openedAt, openedBy, meetsAt, snapshot, previous, adjournment } = session;
  const last = session.minutes.at(-1)?.number ?? null;
  return {
    kind: 'minutes-of-review',
    number: (last ?? 0) + 1,
    corrects: last,
    session: { id, quarter, zone, chair, openedAt, openedBy, meetsAt, snapshot, previous, adjournment },
    attendance: session.attendance,
    items: agenda.map(({ version: _, ...item }) => {
      const { exception: _exception, motion: _motion, ...state } = itemOf(session, item.exception);
      return { ...item, state };
    }),
    actions: session.actions,
    // A later minute says what it corrects: the corrections alone would hide what stands otherwise.
    remarks: session.remarks
      .filter((r) => r.inMinute === null)
      .map(({ about, text, by, at }) => ({ about, text, by, at })),
  };
}
