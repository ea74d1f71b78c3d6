import type { CloseReason } from '../exception/state.ts';
import type { PersonId } from '../people.ts';
import type { Instant } from '../time.ts';

export type ExpireEvent =
  /** `effectiveAt` is the expiry itself; the event may be recorded later, and nothing is prolonged by that. */
  | { readonly type: 'ExceptionExpired'; readonly term: number; readonly effectiveAt: Instant }
  | { readonly type: 'CaseLapsed'; readonly renewal: string | null; readonly effectiveAt: Instant }
  /** A pending case lapses soon; `renewal` names the renewal, null: the request itself. */
  | { readonly type: 'LapseWarned'; readonly renewal: string | null; readonly lapsesAt: Instant }
  | {
      readonly type: 'ReminderSent';
      readonly term: number;
      readonly daysLeft: number;
      readonly to: readonly PersonId[];
    }
  | {
      readonly type: 'ExceptionClosed';
      readonly reason: CloseReason;
      readonly by: PersonId;
      readonly note: string;
    }
  | { readonly type: 'OwnerLeft'; readonly person: PersonId; readonly deadline: Instant }
  | { readonly type: 'OwnerReplaced'; readonly from: PersonId; readonly to: PersonId; readonly by: PersonId }
  | {
      readonly type: 'RequesterReplaced';
      readonly from: PersonId;
      readonly to: PersonId;
      readonly by: PersonId;
    };
