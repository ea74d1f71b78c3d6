/** What pages, API and command line read: projections of the record, never the record's own rows. */
import type { Exception, RenewalStatus, Status } from '../domain/exception/state.ts';
import type { ExceptionId, PersonId, PolicyId } from '../domain/people.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { Band, Rung } from '../domain/risk/risk.ts';
import type { Instant } from '../domain/time.ts';
import type { Loaded, Notice, RememberedAnswer, StreamEvent } from './ports.ts';

export const registerSorts = [
  'number',
  'title',
  'status',
  'policy',
  'band',
  'expires',
  'submitted',
  'age',
  'updated',
] as const;
export type RegisterSort = (typeof registerSorts)[number];

export type RegisterQuery = {
  readonly status?: readonly Status[];
  readonly policy?: PolicyId;
  readonly family?: string;
  readonly band?: readonly Band[];
  readonly tier?: readonly string[];
  readonly requester?: PersonId;
  readonly riskOwner?: PersonId;
  /** Requester or risk owner. */
  readonly mine?: PersonId;
  readonly inForce?: boolean;
  readonly expiresBefore?: Instant;
  /** Second term or later, or a chain older than 90 days. */
  readonly overAge?: boolean;
  readonly openRenewal?: boolean;
  readonly emergency?: boolean;
  /** Words in number or title. */
  readonly text?: string;
  readonly sort: RegisterSort;
  readonly direction: 'asc' | 'desc';
  readonly limit: number;
  readonly cursor?: string;
  /** Confidential exceptions are left out unless this person takes part in them; null: all are shown. */
  readonly visibleTo: PersonId | null;
  readonly at: Instant;
};

export type RegisterRow = {
  readonly id: ExceptionId;
  readonly number: string;
  readonly title: string;
  readonly status: Status;
  readonly statusSince: Instant;
  readonly policy: PolicyId;
  readonly family: string;
  readonly requester: PersonId;
  readonly riskOwner: PersonId;
  readonly band: Band | null;
  readonly rung: Rung | null;
  readonly tier: string;
  readonly term: number;
  readonly startsAt: Instant | null;
  readonly expiresAt: Instant | null;
  readonly inForceUntil: Instant | null;
  readonly chainStartedAt: Instant | null;
  readonly submittedAt: Instant;
  readonly renewal: RenewalStatus | null;
  readonly emergency: boolean;
  readonly confidential: boolean;
  readonly version: number;
};
/** `total` is exact up to 1,000; beyond it is the planner's estimate and `estimated` says so. */
export type RegisterPage = {
  readonly rows: readonly RegisterRow[];
  readonly next: string | null;
  readonly total: number;
  readonly estimated: boolean;
};

export type HistoryEntry = StreamEvent & {
  readonly version: number;
  readonly at: Instant;
  readonly by: PersonId;
  readonly hash: string;
};

export type Draft = {
  readonly id: string;
  readonly owner: PersonId;
  readonly title: string;
  readonly content: unknown;
  readonly updatedAt: Instant;
  readonly version: number;
};

/** What a delegate decided by a delegation, as far as the reader may see it. */
export type DelegationUse = { readonly granted: number; readonly rejected: number };
export type DelegatedDecision = {
  readonly number: string;
  readonly title: string;
  readonly policy: PolicyId;
  readonly decision: 'ExceptionApproved' | 'RenewalGranted' | 'EmergencyGranted' | 'CaseRejected';
  readonly at: Instant;
  /** Of the term that was granted; null for a rejection. */
  readonly expiresAt: Instant | null;
};

export type Reads = {
  exception(idOrNumber: string): Promise<Loaded<Exception> | null>;
  register(query: RegisterQuery): Promise<RegisterPage>;
  history(id: ExceptionId): Promise<readonly HistoryEntry[]>;
  refusals(id: ExceptionId): Promise<readonly HistoryEntry[]>;
  attachment(exception: ExceptionId, id: string): Promise<Uint8Array | null>;
  policies(): Promise<readonly (Policy & { readonly active: number })[]>;
  policyHistory(id: PolicyId): Promise<readonly Policy[]>;
  /** By delegation; those that were never used are left out. `visibleTo` as in the register. */
  delegationUse(
    delegations: readonly string[],
    visibleTo: PersonId | null,
  ): Promise<ReadonlyMap<string, DelegationUse>>;
  /** Newest first. */
  delegatedDecisions(
    delegation: string,
    visibleTo: PersonId | null,
    limit: number,
  ): Promise<readonly DelegatedDecision[]>;
  notices(
    person: PersonId,
    unreadOnly: boolean,
    limit: number,
  ): Promise<readonly (Notice & { readonly readAt: Instant | null })[]>;
  markRead(person: PersonId, ids: readonly string[], at: Instant): Promise<void>;
  recallAnswer(person: PersonId, key: string): Promise<RememberedAnswer | null>;
  drafts(owner: PersonId): Promise<readonly Draft[]>;
  draft(owner: PersonId, id: string): Promise<Draft | null>;
  saveDraft(draft: Draft): Promise<void>;
  discardDraft(owner: PersonId, id: string): Promise<boolean>;
};

/** The sandbox's clock. `offsetMs` is 0 and can't be moved outside a sandbox. */
export type SandboxClock = {
  isSandbox(): Promise<boolean>;
  now(): Instant;
  /** Moves the clock to `to`; the caller has checked that it lies ahead and that this is a sandbox. */
  moveTo(to: Instant): Promise<void>;
};
