/** An exception as the fold of its events: everything that a rule may ask of it. */
import type { ApprovalRoute, AuthorityProof } from '../authority/authority.ts';
import type { ResolvedResource, ResolvedSubject } from '../directory/directory.ts';
import type { ExceptionId, PersonId, SubjectRef } from '../people.ts';
import type { PolicyRef, TargetKind } from '../policy/policy.ts';
import type { RenewalAnswers, RequestContent } from '../request/content.ts';
import type { DecidedHow, ReviewProposal } from '../review/events.ts';
import type { Band, Proposal, RiskFacts, Rung, Score } from '../risk/risk.ts';
import type { Instant } from '../time.ts';

export const statuses = [
  'draft',
  'bounced',
  'submitted',
  'assessed',
  'returned',
  'scheduled',
  'active',
  'suspended',
  'rejected',
  'withdrawn',
  'lapsed',
  'expired',
  'closed',
] as const;
export type Status = (typeof statuses)[number];
export const closeReasons = ['remediated', 'revoked', 'superseded', 'review', 'owner-left'] as const;
export type CloseReason = (typeof closeReasons)[number];
export const suspensionCauses = ['control', 'ciso', 'owner-left'] as const;
export type SuspensionCause = (typeof suspensionCauses)[number];

/** Where an exception stands in its chain. The age of a chain never resets. */
export type Lineage = {
  readonly root: ExceptionId;
  readonly predecessor: ExceptionId | null;
  /** First term's start of the whole chain; null until a first term has one. */
  readonly chainStartedAt: Instant | null;
  /** Terms that the chain had before this exception's own first term. */
  readonly earlierTerms: number;
  /** Rung of the chain's last approval; null for a first request. */
  readonly lastRung: Rung | null;
  /** Days of the predecessor's last term; REN-TERM holds a successor to it. */
  readonly lastTermDays: number | null;
  readonly exitDateMoves: number;
  /** Why the committee decides whatever the score, when it does. */
  readonly afterUnratifiedEmergency: boolean;
  /** The analyst's written judgements on lookalikes (REQ-LINEAGE). */
  readonly judgements: readonly {
    readonly other: ExceptionId;
    readonly kin: boolean;
    readonly reason: string;
    readonly by: PersonId;
    readonly at: Instant;
  }[];
};

export type Assessment = {
  readonly by: PersonId;
  readonly at: Instant;
  readonly secondedBy: PersonId | null;
  readonly threat: string;
  readonly inherent: Score;
  readonly residual: Score;
  readonly confidence: 'low' | 'medium' | 'high';
  readonly regulations: readonly string[];
  readonly recommendation: string;
  readonly conditions: readonly string[];
  readonly proposal: Proposal;
  readonly overrideReason: string | null;
  readonly facts: RiskFacts;
  readonly band: Band;
  readonly route: ApprovalRoute;
  readonly rung: Rung;
  readonly longestTermDays: number;
};

export type Vote = {
  readonly by: PersonId;
  readonly at: Instant;
  readonly choice: 'for' | 'against' | 'abstain';
  readonly rationale: string;
  readonly proof: AuthorityProof;
  /** Version of the case that was seen; altering anything seen voids the votes. */
  readonly seen: string;
};
export type Recusal = {
  readonly member: PersonId;
  readonly why: 'interest' | 'manager' | 'declared';
  readonly note: string;
  readonly at: Instant;
};

/** What an approval froze (lifecycle, *Approve*). */
export type Approval = {
  readonly by: PersonId;
  readonly at: Instant;
  readonly route: ApprovalRoute;
  readonly rung: Rung;
  readonly proof: AuthorityProof;
  readonly votes: readonly Vote[];
  readonly recusals: readonly Recusal[];
  readonly policy: PolicyRef;
  readonly subjects: readonly ResolvedSubject[];
  readonly resources: readonly ResolvedResource[];
  readonly startsAt: Instant;
  readonly expiresAt: Instant;
  readonly conditions: readonly string[];
  readonly rationale: string;
  /** SHA-256 (hex) of the canonical form of what the approver saw. */
  readonly seen: string;
};

export type Term = {
  /** Counted along the chain: 1 for a first request, 2 for its renewal or successor ... */
  readonly number: number;
  readonly startsAt: Instant;
  readonly expiresAt: Instant;
  readonly structural: boolean;
  readonly approval: Approval;
};

/** Before a decision, a request or a renewal is a case: the same assessment, votes and authority apply to both. */
export type CaseStage = 'submitted' | 'assessed' | 'returned';
export type CaseRecord = {
  readonly openedAt: Instant;
  /** When the present wording was filed; bumps with every resubmission. */
  readonly revision: number;
  readonly assessment: Assessment | null;
  /** A lowering override that waits for its second analyst (ASSESS-SECOND). */
  readonly lowering: Assessment | null;
  readonly votes: readonly Vote[];
  readonly votingOpenedAt: Instant | null;
  readonly recusals: readonly Recusal[];
  readonly returnedWith: string | null;
};
export const emptyCase = (openedAt: Instant): CaseRecord => ({
  openedAt,
  revision: 1,
  assessment: null,
  lowering: null,
  votes: [],
  votingOpenedAt: null,
  recusals: [],
  returnedWith: null,
});

export const renewalStatuses = [
  'requested',
  'refused',
  'assessed',
  'returned',
  'granted',
  'rejected',
  'withdrawn',
  'lapsed',
] as const;
export type RenewalStatus = (typeof renewalStatuses)[number];
/** What a renewal proposes. Facts already known (policy, scope, controls) stay as they stand. */
export type RenewalContent = RenewalAnswers & {
  readonly obstacle: string;
  readonly consequence: string;
  readonly termDays: number;
  readonly exitDate: Instant | null;
  readonly structuralReason: string | null;
  readonly newMilestones: RequestContent['milestones'];
};
export type Renewal = {
  readonly id: string;
  readonly by: PersonId;
  readonly filedAt: Instant;
  readonly status: RenewalStatus;
  readonly statusSince: Instant;
  readonly content: RenewalContent;
  /** Codes of the gates that failed, when refused. */
  readonly refusedBy: readonly string[];
  readonly minimumRung: Rung;
  readonly case: CaseRecord;
};

export type ControlState = RequestContent['controls'][number] & {
  /** Newest first, 12 at most; the record keeps them all. */
  readonly tests: readonly ControlTest[];
  /** When the last passed test was performed; null before the first. */
  readonly lastPassedAt: Instant | null;
  /** The first failure since the last pass. */
  readonly failingSince: Instant | null;
  /** The last pass by somebody who is neither requester nor risk owner (CONTROL-SELF). */
  readonly lastIndependentPassAt: Instant | null;
};
export type ControlTest = {
  readonly id: string;
  readonly by: PersonId;
  readonly performedAt: Instant;
  readonly recordedAt: Instant;
  readonly result: 'pass' | 'fail' | 'unknown';
  readonly method: 'attestation' | 'automatic';
  readonly note: string;
  readonly evidence: readonly string[];
  readonly independent: boolean;
};

export type MilestoneState = RequestContent['milestones'][number] & {
  /** The term whose approval froze it. */
  readonly term: number;
  readonly completed: {
    readonly at: Instant;
    readonly by: PersonId;
    readonly evidence: readonly string[];
    readonly note: string;
  } | null;
  readonly confirmed: { readonly at: Instant; readonly by: PersonId } | null;
  readonly replans: readonly {
    readonly due: Instant;
    readonly whyFailed: string;
    readonly at: Instant;
    readonly by: PersonId;
  }[];
};

/** A tag of the exception in one target: wanted by the register, observed by a reconciler. Unknown is never no. */
export type TagState = {
  readonly target: TargetKind;
  readonly wanted: boolean;
  readonly wantedSince: Instant;
  readonly observed: 'yes' | 'no' | 'unknown';
  readonly observedAt: Instant | null;
  readonly detail: string;
};

/** A stretch in force, half open: `from <= t < until`. Past stretches never change; the last one may end sooner or later. */
export type Coverage = { readonly term: number; readonly from: Instant; readonly until: Instant };

/** One text: of which event of the exception, and where in it (JSON pointer, RFC 6901). */
export type TextPlace = { readonly version: number; readonly pointer: string };

export type Attachment = {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly commitment: string;
  readonly by: PersonId;
  readonly at: Instant;
};

/** A session's decision as the exception keeps it. */
export type ReviewedBy = {
  readonly session: string;
  readonly outcome: ReviewProposal['outcome'];
  readonly how: DecidedHow;
  readonly at: Instant;
  readonly by: PersonId;
  readonly rationale: string;
  readonly answers: { readonly obstacle: string; readonly consequence: string } | null;
};

export type Exception = {
  readonly id: ExceptionId;
  readonly number: string;
  readonly status: Status;
  readonly statusSince: Instant;
  readonly recordedAt: Instant;
  readonly requester: PersonId;
  readonly riskOwner: PersonId;
  readonly request: RequestContent;
  readonly policy: PolicyRef | null;
  readonly targets: readonly TargetKind[];
  readonly subjects: readonly ResolvedSubject[];
  readonly resources: readonly ResolvedResource[];
  /** Members accepted since approval (SCOPE-GREW). */
  readonly acceptedGrowth: readonly {
    readonly group: SubjectRef;
    readonly members: readonly SubjectRef[];
    readonly by: PersonId;
    readonly at: Instant;
  }[];
  readonly firstSubmittedAt: Instant;
  readonly bounces: readonly { readonly at: Instant; readonly codes: readonly string[] }[];
  readonly lineage: Lineage;
  readonly case: CaseRecord;
  readonly terms: readonly Term[];
  /** Number of the last term whose start is on record; 0 before the first. */
  readonly startedTerm: number;
  readonly coverage: readonly Coverage[];
  readonly controls: readonly ControlState[];
  readonly milestones: readonly MilestoneState[];
  readonly exitDate: Instant | null;
  readonly suspension: {
    readonly cause: SuspensionCause;
    readonly since: Instant;
    readonly by: PersonId;
    readonly reason: string;
  } | null;
  readonly closure: {
    readonly reason: CloseReason;
    readonly at: Instant;
    readonly by: PersonId;
    readonly note: string;
  } | null;
  readonly emergency: {
    readonly by: PersonId;
    readonly at: Instant;
    readonly ratifiedBy: ExceptionId | null;
  } | null;
  readonly renewals: readonly Renewal[];
  /** What review sessions decided on it, oldest first; absent before the first. */
  readonly reviews?: readonly ReviewedBy[];
  readonly tags: readonly TagState[];
  readonly remindersSent: readonly {
    readonly term: number;
    readonly daysLeft: number;
    readonly at: Instant;
  }[];
  readonly lapseWarnedAt: Instant | null;
  /** Set when the directory says that the risk owner left: re-owned by then, or suspended. */
  readonly ownerLeft: { readonly at: Instant; readonly deadline: Instant } | null;
  readonly attachments: readonly Attachment[];
};
