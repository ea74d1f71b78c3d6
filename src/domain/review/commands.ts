import type { AuthorityProof } from '../authority/authority.ts';
import type { ResolvedResource, ResolvedSubject } from '../directory/directory.ts';
import type { Exception } from '../exception/state.ts';
import type { ExceptionId, PersonId } from '../people.ts';
import type { Policy } from '../policy/policy.ts';
import type { JustificationAnswers } from '../request/justification/finding.ts';
import type { Instant } from '../time.ts';
import type {
  AgendaItem,
  DecidedHow,
  MinutesSignature,
  ReviewAction,
  ReviewProposal,
  SnapshotCommitment,
} from './events.ts';

/** What a fresh justification is held against, and who may stand aside. */
export type ReviewFacts = {
  readonly policy: Policy | null;
  /** The requester's answers to the same policy elsewhere. */
  readonly earlierAnswers: readonly JustificationAnswers[];
};

/** An item as a command meets it: its place in the snapshot, and the exception under a lock with its version. */
export type ItemAtHand = {
  readonly snapshot: AgendaItem;
  readonly exception: Exception;
  readonly version: number;
  /** Was something recorded on it just now that time had caused? What was presented is then no longer what stands. */
  readonly settled: boolean;
  readonly managers: Readonly<Record<PersonId, PersonId | null>>;
  readonly facts: ReviewFacts;
};

/** What is asked for; a scope by references, resolved by whoever carries the command. null: as it is. */
export type TypedProposal =
  | { readonly outcome: 're-approved'; readonly obstacle: string; readonly consequence: string }
  | {
      readonly outcome: 'shrunk';
      readonly subjects: readonly ResolvedSubject[] | null;
      readonly resources: readonly ResolvedResource[] | null;
      readonly expiresAt: Instant | null;
    }
  | { readonly outcome: 'closed' };

type OnItem = { readonly hand: ItemAtHand };

export type ReviewCommand =
  | {
      readonly type: 'OpenReview';
      readonly meetsAt: Instant | null;
      readonly meetsMinutes: number;
      readonly snapshot: SnapshotCommitment;
      readonly previous: string | null;
      readonly carried: readonly ReviewAction[];
      /** A session that is not adjourned. */
      readonly running: { readonly id: string; readonly quarter: string } | null;
    }
  | {
      readonly type: 'RecordAttendance';
      readonly member: PersonId;
      readonly presence: 'present' | 'left';
    }
  | (OnItem & { readonly type: 'DeclareRecusal'; readonly member: PersonId; readonly note: string })
  | (OnItem & { readonly type: 'TakeItem' })
  | (OnItem & {
      readonly type: 'MakeMotion';
      readonly motion: string;
      /** Version of the exception that the mover looks at. */
      readonly seen: number;
      readonly proposal: TypedProposal;
      readonly rationale: string;
    })
  | (OnItem & {
      readonly type: 'CastReviewVote';
      readonly motion: string;
      readonly seen: number;
      readonly choice: 'for' | 'against' | 'abstain';
      readonly rationale: string;
    })
  | (OnItem & { readonly type: 'CloseMotion'; readonly seen: number })
  | (OnItem & { readonly type: 'ParkItem'; readonly until: Instant; readonly reason: string })
  | (OnItem & { readonly type: 'MinuteObjection'; readonly objector: PersonId; readonly text: string })
  | { readonly type: 'NoteItems'; readonly hands: readonly ItemAtHand[] }
  | {
      readonly type: 'AgreeAction';
      readonly action: string;
      readonly text: string;
      readonly owner: PersonId;
      readonly ownerKnown: boolean;
      readonly due: Instant;
      readonly exception: ExceptionId | null;
    }
  | {
      readonly type: 'FollowUpAction';
      readonly action: string;
      readonly status: 'done' | 'dropped';
      readonly note: string;
    }
  | {
      readonly type: 'AdjournReview';
      readonly withDefault: boolean;
      /** Over-age items that nobody decided and that still stand, and the numbers of the first of them. */
      readonly undecided: number;
      readonly sample: readonly string[];
    }
  | {
      readonly type: 'CorrectMinutes';
      readonly correction: string;
      readonly about: ExceptionId | null;
      readonly text: string;
    }
  | {
      readonly type: 'ApproveMinutes';
      /** Hash of the draft that the chair read. */
      readonly seen: string;
      readonly hash: string;
      readonly signature: MinutesSignature;
    };
export type ReviewCommandType = ReviewCommand['type'];

/** What a session decided, carried out on the exception. */
export type ExceptionReviewCommand = {
  readonly type: 'ReviewException';
  readonly session: string;
  readonly proposal: ReviewProposal;
  readonly how: DecidedHow;
  readonly by: PersonId;
  readonly rationale: string;
  readonly proof: AuthorityProof | null;
  readonly facts: ReviewFacts;
};
