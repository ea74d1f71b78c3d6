/** A session as the fold of its events. Items that nobody touched are in the snapshot alone. */
import type { AuthorityProof } from '../authority/authority.ts';
import type { Recusal } from '../exception/state.ts';
import type { ExceptionId, PersonId } from '../people.ts';
import type { Instant } from '../time.ts';
import type {
  DecidedHow,
  DecidedOutcome,
  MinutesSignature,
  ReviewAction,
  ReviewProposal,
  ReviewVote,
  SnapshotCommitment,
} from './events.ts';

export const sessionStatuses = ['open', 'adjourning', 'adjourned'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

export type CastVote = ReviewVote & { readonly at: Instant };
export type Motion = {
  readonly id: string;
  readonly by: PersonId;
  readonly at: Instant;
  /** Version of the exception that it is about: as it was presented. */
  readonly version: number;
  readonly proposal: ReviewProposal;
  readonly rationale: string;
  readonly votes: readonly CastVote[];
};
export type ItemDecision = {
  readonly outcome: DecidedOutcome;
  readonly how: DecidedHow;
  readonly at: Instant;
  readonly by: PersonId;
  readonly motion: Motion | null;
  readonly proof: AuthorityProof | null;
  readonly recusals: readonly Recusal[];
};
export type ItemState = {
  readonly exception: ExceptionId;
  readonly taken: { readonly version: number; readonly at: Instant; readonly by: PersonId } | null;
  readonly recusals: readonly Recusal[];
  readonly motion: Motion | null;
  /** Motions that found no majority, oldest first. */
  readonly failed: readonly (Motion & { readonly failedAt: Instant; readonly proof: AuthorityProof })[];
  readonly decided: ItemDecision | null;
  readonly parked: {
    readonly until: Instant;
    readonly reason: string;
    readonly by: PersonId;
    readonly at: Instant;
  } | null;
  readonly objections: readonly {
    readonly objector: PersonId;
    readonly text: string;
    readonly by: PersonId;
    readonly at: Instant;
  }[];
};
export const untouched = (exception: ExceptionId): ItemState => ({
  exception,
  taken: null,
  recusals: [],
  motion: null,
  failed: [],
  decided: null,
  parked: null,
  objections: [],
});

export type Attendance = {
  readonly member: PersonId;
  readonly from: Instant;
  readonly until: Instant | null;
};
export type FollowedAction = ReviewAction & {
  readonly followUp: {
    readonly status: 'done' | 'dropped';
    readonly note: string;
    readonly by: PersonId;
    readonly at: Instant;
  } | null;
};
export type MinutesRemark = {
  readonly id: string;
  readonly about: ExceptionId | null;
  readonly text: string;
  readonly by: PersonId;
  readonly at: Instant;
  /** Number of the approved minute that holds it; null while in the draft. */
  readonly inMinute: number | null;
};
export type ApprovedMinute = {
  readonly number: number;
  readonly corrects: number | null;
  readonly at: Instant;
  readonly by: PersonId;
  readonly hash: string;
  readonly signature: MinutesSignature;
};

export type Session = {
  readonly id: string;
  readonly quarter: string;
  readonly quarterEndsAt: Instant;
  readonly zone: string;
  readonly status: SessionStatus;
  readonly openedAt: Instant;
  readonly openedBy: PersonId;
  readonly chair: PersonId;
  readonly meetsAt: Instant;
  readonly meetsMinutes: number;
  readonly snapshot: SnapshotCommitment;
  readonly previous: string | null;
  readonly attendance: readonly Attendance[];
  /** The item that is presented now. */
  readonly atHand: ExceptionId | null;
  /** Who adjourns with default, while what is undecided is being closed. */
  readonly adjourningBy: PersonId | null;
  /** Agreed here, and carried over from the session before. */
  readonly actions: readonly FollowedAction[];
  readonly adjournment: { readonly at: Instant; readonly by: PersonId; readonly withDefault: boolean } | null;
  readonly remarks: readonly MinutesRemark[];
  readonly minutes: readonly ApprovedMinute[];
  readonly recordedAt: Instant;
  /** By exception. A unit of work holds those that it has to do with; a fold of the whole stream holds them all. */
  readonly items: Readonly<Record<ExceptionId, ItemState>>;
};

export const presentNow = (session: Session): readonly PersonId[] => [
  ...new Set(session.attendance.filter((a) => a.until === null).map((a) => a.member)),
];

export const itemOf = (session: Session, exception: ExceptionId): ItemState =>
  session.items[exception] ?? untouched(exception);

/** What a session leaves to the next one. */
export const openActions = (session: Session): readonly FollowedAction[] =>
  session.actions.filter((a) => a.followUp === null);
