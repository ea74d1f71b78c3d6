/** The rows that one exception is projected to; members are named as their columns. */
import type { ApprovalRoute, AuthorityProof } from '../../domain/authority/authority.ts';
import type { Exception, RenewalStatus, Status, TagState } from '../../domain/exception/state.ts';
import type { Band, Rung } from '../../domain/risk/risk.ts';
import type { Instant } from '../../domain/time.ts';

/** Whom the open case waits for. */
export type CaseWaits = 'assessment' | 'second-analyst' | 'decision' | 'requester';

export type ExceptionRow = {
  readonly id: string;
  readonly number: string;
  /** Year and sequence in one figure, since EXC-2026-10000 sorts before EXC-2026-9999 as text. */
  readonly number_order: number;
  readonly year: number;
  readonly version: number;
  /** The state in three parts (state-groups.ts), written as JSON texts. */
  readonly filed: Partial<Exception>;
  readonly decided: Partial<Exception>;
  readonly running: Partial<Exception>;
  readonly updated_at: Instant;
  readonly status: Status;
  readonly status_since: Instant;
  readonly title: string;
  readonly policy_id: string;
  readonly policy_version: number | null;
  readonly family: string;
  readonly requester: string;
  readonly risk_owner: string;
  readonly band: Band | null;
  /** 0 where nothing was assessed; 1 low to 4 critical. */
  readonly band_rank: number;
  readonly rung: Rung | null;
  readonly route: ApprovalRoute | null;
  readonly tier: string;
  /** Of the last term that was approved; 0 before the first. */
  readonly term_number: number;
  readonly structural: boolean;
  readonly starts_at: Instant | null;
  readonly expires_at: Instant | null;
  /** The stretch in force at, or next after, the last event; null when none is promised. */
  readonly in_force_from: Instant | null;
  readonly in_force_until: Instant | null;
  /** When the clock next changes this exception, apart from the clocks that configuration sets. */
  readonly next_due_at: Instant | null;
  /** The first control test that falls due while it is active. */
  readonly test_due_at: Instant | null;
  /** From here the configured days of a pending case run. */
  readonly pending_since: Instant | null;
  /** From here the configured days of a late grant run. */
  readonly renewal_lapse_from: Instant | null;
  /** Was the requester warned that the request will lapse; and that the open renewal will? */
  readonly request_warned: boolean;
  readonly renewal_warned: boolean;
  /** The later of the last term's start and its approval: reminders before it are not sent. */
  readonly term_known_at: Instant | null;
  /** The last reminder of the last term, in days before its expiry. */
  readonly last_reminder_days: number | null;
  readonly chain_root: string;
  readonly chain_started_at: Instant | null;
  readonly first_submitted_at: Instant;
  readonly confidential: boolean;
  readonly emergency: boolean;
  readonly renewal_id: string | null;
  readonly renewal_status: RenewalStatus | null;
  readonly case_waits: CaseWaits | null;
  readonly case_route: ApprovalRoute | null;
  readonly participants: readonly string[];
};

type Of = { readonly exception_id: string };

/** Rows beside the exception's own, by table. */
export type ChildRows = {
  readonly title_words: readonly (Of & { readonly text: string })[];
  readonly coverage: readonly (Of & {
    readonly ordinal: number;
    readonly term: number;
    readonly policy_id: string;
    readonly chain_started_at: Instant;
    readonly from_at: Instant;
    readonly until_at: Instant;
  })[];
  readonly terms: readonly (Of & {
    readonly number: number;
    readonly policy_id: string;
    readonly policy_version: number;
    readonly requester: string;
    readonly approved_at: Instant;
    readonly approved_by: string;
    readonly proof: AuthorityProof['kind'];
    readonly starts_at: Instant;
    readonly expires_at: Instant;
    /** Set where a closure ended the term before its expiry. */
    readonly ended_at: Instant | null;
    readonly structural: boolean;
    readonly rung: Rung;
    readonly route: ApprovalRoute;
  })[];
  readonly scope_refs: readonly (Of & {
    readonly side: 'subject' | 'resource';
    readonly ref: string;
    readonly policy_id: string;
    readonly family: string;
  })[];
  readonly tags: readonly (Of & {
    readonly target: string;
    readonly wanted: boolean;
    readonly wanted_since: Instant;
    readonly observed: TagState['observed'];
    readonly observed_at: Instant | null;
    readonly detail: string;
  })[];
  readonly controls: readonly (Of & {
    readonly control: string;
    readonly title: string;
    readonly owner: string;
    readonly frequency_days: number;
    readonly last_passed_at: Instant | null;
    readonly failing_since: Instant | null;
    readonly due_at: Instant | null;
    readonly deadline_at: Instant | null;
  })[];
  readonly milestones: readonly (Of & {
    readonly milestone: string;
    readonly title: string;
    readonly owner: string;
    readonly term: number;
    readonly due_at: Instant;
    readonly completed_at: Instant | null;
    readonly confirmed_at: Instant | null;
  })[];
  readonly renewals: readonly (Of & {
    readonly renewal: string;
    readonly status: RenewalStatus;
    readonly status_since: Instant;
    readonly filed_at: Instant;
    readonly filed_by: string;
    readonly refused_by: readonly string[];
  })[];
  readonly decisions: readonly (Of & {
    readonly term: number;
    readonly kind: 'approval' | 'vote';
    readonly decided_by: string;
    readonly requester: string;
    readonly decided_at: Instant;
    readonly proof: AuthorityProof['kind'];
    readonly choice: 'for' | 'against' | 'abstain';
  })[];
};
export type ChildTable = keyof ChildRows;
export type ChildRow = ChildRows[ChildTable][number];
export type Rows = { readonly exception: ExceptionRow } & ChildRows;

/** Columns that, with the exception's id, make a row's key. */
export const childKeys = {
  title_words: [],
  coverage: ['ordinal'],
  terms: ['number'],
  scope_refs: ['side', 'ref'],
  tags: ['target'],
  controls: ['control'],
  milestones: ['milestone'],
  renewals: ['renewal'],
  decisions: ['term', 'kind', 'decided_by'],
} as const satisfies Record<ChildTable, readonly string[]>;

export const childTables = Object.keys(childKeys) as readonly ChildTable[];
