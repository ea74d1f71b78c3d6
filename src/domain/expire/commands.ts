import type { CloseReason } from '../exception/state.ts';
import type { PersonId } from '../people.ts';

export type ExpireCommand =
  /** Requester or risk owner: remediated or no longer needed. */
  | {
      readonly type: 'CloseException';
      readonly reason: Extract<CloseReason, 'remediated' | 'owner-left'>;
      readonly note: string;
    }
  /** The CISO or the committee takes it away. */
  | { readonly type: 'RevokeException'; readonly note: string }
  /** The program: superseded by a ratification, or closed by a review. */
  | { readonly type: 'SupersedeException'; readonly note: string }
  /** The program, by the clock: due events, reminders, warnings. */
  | { readonly type: 'SettleDue' }
  /** The directory says that a person left. */
  | { readonly type: 'RecordLeaver'; readonly person: PersonId };
