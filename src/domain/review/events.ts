/** The shapes that a review records: on the session's own stream, and on the exceptions that it decides. */
import type { AuthorityProof } from '../authority/authority.ts';
import type { ResolvedResource, ResolvedSubject } from '../directory/directory.ts';
import type { Recusal } from '../exception/state.ts';
import type { ExceptionId, PersonId } from '../people.ts';
import type { Band } from '../risk/risk.ts';
import type { Instant } from '../time.ts';

/** In the order in which a session takes them. */
export const agendaGroups = [
  'still-observed',
  'drifted',
  'over-age',
  'emergency',
  'unverified-import',
  'owner-or-policy',
  'critical-or-high',
  'rest',
] as const;
export type AgendaGroup = (typeof agendaGroups)[number];

export const agendaReasons = [
  'still-observed',
  'drifted',
  'second-term',
  'chain-over-90-days',
  'emergency',
  'owner-left',
  'policy-retired',
  'policy-not-exceptable',
  'critical',
  'high',
] as const;
export type AgendaReason = (typeof agendaReasons)[number];

/** One exception as it stood when the session was opened: codes, instants and figures, no words of anybody. */
export type AgendaItem = {
  readonly exception: ExceptionId;
  readonly number: string;
  /** Version of the exception's stream. */
  readonly version: number;
  readonly status: string;
  readonly group: AgendaGroup;
  readonly reasons: readonly AgendaReason[];
  readonly overAge: boolean;
  readonly band: Band | null;
  readonly term: number;
  readonly chainStartedAt: Instant | null;
  readonly expiresAt: Instant | null;
};

/** The locked snapshot, as the opening commits to it; the items themselves are kept beside the event. */
export type SnapshotCommitment = {
  readonly at: Instant;
  /** Exceptions in the register at that moment, ended ones included. */
  readonly register: number;
  readonly items: number;
  readonly overAge: number;
  readonly groups: Readonly<Record<AgendaGroup, number>>;
  /** SHA-256 (hex) over the RFC 8785 form of the items as a list. */
  readonly hash: string;
};

export type ReviewAction = {
  readonly id: string;
  readonly text: string;
  readonly owner: PersonId;
  readonly due: Instant;
  readonly exception: ExceptionId | null;
  readonly agreedAt: Instant;
  readonly agreedBy: PersonId;
  /** The session that agreed on it. */
  readonly session: string;
};

/** Shrunk: the whole of what is left, the scope as it was frozen. `expiresAt` null: as it is. */
export type ReviewProposal =
  | { readonly outcome: 're-approved'; readonly obstacle: string; readonly consequence: string }
  | {
      readonly outcome: 'shrunk';
      readonly subjects: readonly ResolvedSubject[];
      readonly resources: readonly ResolvedResource[];
      readonly expiresAt: Instant | null;
    }
  | { readonly outcome: 'closed' };
export type DecidedOutcome = ReviewProposal['outcome'] | 'noted';

export type ReviewVote = {
  readonly by: PersonId;
  readonly choice: 'for' | 'against' | 'abstain';
  readonly rationale: string;
  readonly proof: AuthorityProof;
};

/** How it came to be: a vote, the default at adjournment, or taken note of by the chair. */
export type DecidedHow = 'vote' | 'default' | 'noted';

type OnItem = { readonly exception: ExceptionId };

export type ReviewEvent =
  | {
      readonly type: 'ReviewOpened';
      /** For instance `2026-Q4`, in the organisation's zone. */
      readonly quarter: string;
      readonly quarterEndsAt: Instant;
      readonly zone: string;
      readonly by: PersonId;
      readonly chair: PersonId;
      readonly meetsAt: Instant;
      readonly meetsMinutes: number;
      readonly snapshot: SnapshotCommitment;
      /** The last session, and what it left to do. */
      readonly previous: string | null;
      readonly carried: readonly ReviewAction[];
    }
  | {
      readonly type: 'AttendanceRecorded';
      readonly member: PersonId;
      readonly presence: 'present' | 'left';
      readonly by: PersonId;
    }
  | (OnItem & { readonly type: 'ReviewRecusalDeclared'; readonly recusal: Omit<Recusal, 'at'> })
  | (OnItem & { readonly type: 'ItemTaken'; readonly version: number; readonly by: PersonId })
  | (OnItem & {
      readonly type: 'MotionMade';
      readonly motion: string;
      readonly by: PersonId;
      readonly version: number;
      readonly proposal: ReviewProposal;
      readonly rationale: string;
    })
  | (OnItem & { readonly type: 'ReviewVoteCast'; readonly motion: string; readonly vote: ReviewVote })
  | (OnItem & {
      readonly type: 'MotionFailed';
      readonly motion: string;
      readonly by: PersonId;
      readonly proof: AuthorityProof;
    })
  | (OnItem & {
      readonly type: 'ItemDecided';
      readonly motion: string | null;
      readonly outcome: DecidedOutcome;
      readonly how: DecidedHow;
      readonly by: PersonId;
      readonly proof: AuthorityProof | null;
      readonly recusals: readonly Recusal[];
    })
  | (OnItem & {
      readonly type: 'ItemParked';
      readonly until: Instant;
      readonly reason: string;
      readonly by: PersonId;
    })
  | (OnItem & {
      readonly type: 'ObjectionMinuted';
      readonly objector: PersonId;
      readonly text: string;
      readonly by: PersonId;
    })
  | { readonly type: 'ActionAgreed'; readonly action: Omit<ReviewAction, 'agreedAt'> }
  | {
      readonly type: 'ActionFollowedUp';
      readonly action: string;
      readonly status: 'done' | 'dropped';
      readonly note: string;
      readonly by: PersonId;
    }
  /** Closes whatever over-age is undecided, one batch after another; the session takes nothing else from here on. */
  | { readonly type: 'AdjournmentBegan'; readonly by: PersonId }
  | { readonly type: 'ReviewAdjourned'; readonly by: PersonId; readonly withDefault: boolean }
  | {
      readonly type: 'MinutesCorrected';
      readonly correction: string;
      /** null: of the session as a whole. */
      readonly about: ExceptionId | null;
      readonly text: string;
      readonly by: PersonId;
    }
  | {
      readonly type: 'MinutesApproved';
      readonly number: number;
      /** Number of the minute that this one corrects; null for the first. */
      readonly corrects: number | null;
      readonly by: PersonId;
      /** SHA-256 (hex) over the document's RFC 8785 form. */
      readonly hash: string;
      readonly signature: MinutesSignature;
    };

export type MinutesSignature = {
  readonly algorithm: 'Ed25519';
  /** SHA-256 (hex) of the public key in its SPKI form. */
  readonly keyId: string;
  /** Over the document's RFC 8785 form, base64. */
  readonly value: string;
};

/** On the exception's own stream: what a session decided on it, and what that changed. */
export type ExceptionReviewEvent =
  | {
      readonly type: 'ExceptionReviewed';
      readonly session: string;
      readonly outcome: ReviewProposal['outcome'];
      readonly how: DecidedHow;
      readonly by: PersonId;
      readonly rationale: string;
      /** The fresh justification of a re-approval. */
      readonly answers: { readonly obstacle: string; readonly consequence: string } | null;
      readonly proof: AuthorityProof | null;
    }
  | {
      readonly type: 'ExceptionShrunk';
      readonly session: string;
      readonly subjects: readonly ResolvedSubject[];
      readonly resources: readonly ResolvedResource[];
      readonly expiresAt: Instant;
    };
