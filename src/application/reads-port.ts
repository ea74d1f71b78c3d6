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

/** The same without pages. */
export type RegisterRowsQuery = Omit<RegisterQuery, 'limit' | 'cursor'>;

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

export const controlStages = ['untested', 'lapsed', 'failing', 'overdue', 'due', 'passing'] as const;
/**
 * A control's health as the domain computes it (`controlHealth`), and `due` for one that passes and whose test falls due
 * within `soonDays`.
 */
export type ControlStage = (typeof controlStages)[number];

export type ControlTestsQuery = {
  readonly stages: readonly ControlStage[];
  /** Only those that this person owns. */
  readonly owner: PersonId | null;
  readonly soonDays: number;
  readonly limit: number;
  readonly cursor?: string;
  /** As in the register: null shows confidential exceptions too. */
  readonly visibleTo: PersonId | null;
  readonly at: Instant;
};

/** A compensating control of an exception that has not ended, and how its tests stand. */
export type ControlTestRow = {
  readonly exception: ExceptionId;
  readonly number: string;
  readonly exceptionTitle: string;
  readonly status: Status;
  readonly requester: PersonId;
  readonly riskOwner: PersonId;
  readonly control: string;
  readonly title: string;
  readonly owner: PersonId;
  readonly frequencyDays: number;
  readonly stage: ControlStage;
  readonly lastPassedAt: Instant | null;
  readonly failingSince: Instant | null;
  readonly dueAt: Instant | null;
  /** The end of the grace: from here on the exception is out of force. */
  readonly deadline: Instant | null;
};
export type ControlTestsPage = { readonly rows: readonly ControlTestRow[]; readonly next: string | null };

/** What somebody last saw of an exception: a mark of their own, no part of the record. */
export type Look = {
  readonly person: PersonId;
  readonly exception: ExceptionId;
  readonly version: number;
  /** `case.seen` as it was shown. */
  readonly seen: string;
  readonly at: Instant;
};

export type Draft = {
  readonly id: string;
  readonly owner: PersonId;
  readonly title: string;
  readonly content: unknown;
  readonly updatedAt: Instant;
  readonly version: number;
};

export const VIEWS_AT_MOST = 50;
/** The register's filters and order, kept by a person under a name. */
export type SavedView = {
  readonly id: string;
  readonly person: PersonId;
  readonly name: string;
  /** Parameters as in the address of the register's page. */
  readonly query: Readonly<Record<string, string>>;
  readonly createdAt: Instant;
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
  /** Every row, as one moment of the register, in batches. */
  registerRows(query: RegisterRowsQuery): AsyncIterable<readonly RegisterRow[]>;
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
  /** The tests that have waited longest come first. Throws RangeError for a cursor that is not one of this query's. */
  controlTests(query: ControlTestsQuery): Promise<ControlTestsPage>;
  look(person: PersonId, exception: ExceptionId): Promise<Look | null>;
  /** Kept unless a later version was seen already. */
  saveLook(look: Look): Promise<void>;
  drafts(owner: PersonId): Promise<readonly Draft[]>;
  draft(owner: PersonId, id: string): Promise<Draft | null>;
  saveDraft(draft: Draft): Promise<void>;
  discardDraft(owner: PersonId, id: string): Promise<boolean>;
  /** By name. */
  views(person: PersonId): Promise<readonly SavedView[]>;
  view(person: PersonId, id: string): Promise<SavedView | null>;
  /** `exists`: another of theirs has that name, whatever its case. */
  addView(view: SavedView): Promise<'kept' | 'exists' | 'too-many'>;
  changeView(view: Omit<SavedView, 'createdAt'>): Promise<'kept' | 'exists' | 'not-there'>;
  removeView(person: PersonId, id: string): Promise<boolean>;
  /** All of theirs. */
  removeViews(person: PersonId): Promise<void>;
};

/** The sandbox's clock. `offsetMs` is 0 and can't be moved outside a sandbox. */
export type SandboxClock = {
  isSandbox(): Promise<boolean>;
  now(): Instant;
  /** Moves the clock to `to`; the caller has checked that it lies ahead and that this is a sandbox. */
  moveTo(to: Instant): Promise<void>;
};
