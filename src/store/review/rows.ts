/** The rows that a session is projected to: the one definition for appending, verifying and rebuilding. */
import type { ItemState, Session } from '../../domain/review/state.ts';
import type { Instant } from '../../domain/time.ts';

export type ReviewRow = {
  readonly id: string;
  readonly version: number;
  readonly quarter: string;
  readonly status: string;
  readonly opened_at: Instant;
  readonly adjourned_at: Instant | null;
  readonly state: Omit<Session, 'items'>;
};
export type ReviewItemRow = {
  readonly review_id: string;
  readonly exception_id: string;
  readonly outcome: string | null;
  readonly parked_until: Instant | null;
  readonly state: ItemState;
};

export function reviewRow({ items: _, ...session }: Session, version: number): ReviewRow {
  return {
    id: session.id,
    version,
    quarter: session.quarter,
    status: session.status,
    opened_at: session.openedAt,
    adjourned_at: session.adjournment?.at ?? null,
    state: session,
  };
}

export const itemRow = (review: string, item: ItemState): ReviewItemRow => ({
  review_id: review,
  exception_id: item.exception,
  outcome: item.decided?.outcome ?? null,
  parked_until: item.parked?.until ?? null,
  state: item,
});
