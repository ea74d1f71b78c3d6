import type { Exception } from '../exception/state.ts';
import type { ExceptionId, PersonId } from '../people.ts';
import type { SubmitFacts } from '../request/commands.ts';
import type { RequestContent } from '../request/content.ts';
import type { RiskFacts } from '../risk/risk.ts';
import type { Instant } from '../time.ts';

export type ApprovalFacts = {
  /** Scope, policy and overlap as known at this moment, under a lock. */
  readonly submit: SubmitFacts;
  readonly risk: RiskFacts;
  /** Requesters whose requests this actor approved, and who approved the actor's own, with the instants. */
  readonly reciprocal: readonly {
    readonly requester: PersonId;
    readonly approvedBy: PersonId;
    readonly at: Instant;
  }[];
  /** Managers of the people with an interest, for recusal. */
  readonly managers: Readonly<Record<PersonId, PersonId | null>>;
  /** SHA-256 (hex) of the canonical form of the case as it stands; compared with what the approver says was seen. */
  readonly seenNow: string;
};

/** Each acts on the open case: the renewal where one is open, the request otherwise. */
export type ApproveCommand =
  | {
      readonly type: 'ApproveException';
      readonly rationale: string;
      readonly conditions: readonly string[];
      /** Days; null: as requested. Never longer than requested. */
      readonly termDays: number | null;
      readonly seen: string;
      readonly facts: ApprovalFacts;
    }
  | {
      readonly type: 'CastVote';
      readonly choice: 'for' | 'against' | 'abstain';
      readonly rationale: string;
      readonly seen: string;
      readonly facts: ApprovalFacts;
    }
  /** Lets a decision fall that needs no further vote: the period is over, or nobody is left to vote (after a recusal). */
  | { readonly type: 'CloseVoting'; readonly facts: ApprovalFacts }
  | { readonly type: 'RecuseMember'; readonly member: PersonId; readonly note: string }
  | { readonly type: 'RejectException'; readonly rationale: string; readonly facts: ApprovalFacts }
  | { readonly type: 'ReturnException'; readonly reasons: string }
  | {
      readonly type: 'GrantEmergency';
      readonly id: ExceptionId;
      readonly number: string;
      readonly requester: PersonId;
      readonly request: RequestContent;
      readonly hours: number;
      readonly rationale: string;
      readonly facts: SubmitFacts;
      /** Emergencies of overlapping scope within 180 days. */
      readonly earlierEmergencies: readonly Pick<Exception, 'id' | 'number'>[];
      readonly reciprocal: ApprovalFacts['reciprocal'];
      readonly seen: string;
    };
