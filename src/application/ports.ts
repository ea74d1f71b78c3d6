/** What the application needs of the outside. The store, the clock and the directory are built to these. */
import type { Authority, AuthorityEvent } from '../domain/authority/authority.ts';
import type { ConfigurationEvent, ConfigurationState } from '../domain/configuration.ts';
import type { DirectoryPerson, ResolvedResource, ResolvedSubject } from '../domain/directory/directory.ts';
import type { ExceptionEvent } from '../domain/exception/events.ts';
import type { Exception, TextPlace } from '../domain/exception/state.ts';
import type { NoticeKind } from '../domain/notice.ts';
import type { ExceptionId, PersonId, PolicyId, ResourceRef, SubjectRef } from '../domain/people.ts';
import type { Policy, PolicyEvent } from '../domain/policy/policy.ts';
import type { Violation } from '../domain/refusal.ts';
import type { ReviewEvent } from '../domain/review/events.ts';
import type { KeptForErasure, Lookalike } from '../domain/request/commands.ts';
import type { Instant } from '../domain/time.ts';
import type { ReviewTransaction } from './review-port.ts';

/** The register's clock; the sandbox's is moved by `interim clock advance`. Sign-ins never use it. */
export type Clock = {
  now(): Instant;
  /** Told the offset on record, in ms, as each unit of work begins: another process may have moved a sandbox's clock. */
  readonly follow?: (aheadMs: number) => void;
};
/** UUID version 7: time-ordered, so that indexes stay dense. */
export type Ids = { next(): string };

export type StreamEvent =
  | { readonly stream: 'exception'; readonly event: ExceptionEvent }
  | { readonly stream: 'authority'; readonly event: AuthorityEvent }
  | { readonly stream: 'configuration'; readonly event: ConfigurationEvent }
  | { readonly stream: 'policy'; readonly event: PolicyEvent }
  | { readonly stream: 'review'; readonly event: ReviewEvent }
  | { readonly stream: 'refusal'; readonly event: RefusalEvent };

/** A refused command of a signed-in person, kept beside the stream that it was meant for. */
export type RefusalEvent = {
  readonly type: 'CommandRefused';
  readonly command: string;
  readonly subject: ExceptionId | null;
  readonly by: PersonId;
  readonly violations: readonly Violation[];
};

export type Loaded<S> = { readonly state: S; readonly version: number };

/** A job that follows from an event, queued in the event's own transaction. */
export type Job =
  | {
      readonly queue: 'reconcile-tags';
      readonly exception: ExceptionId;
      readonly number: string;
      readonly version: number;
    }
  | { readonly queue: 'deliver-notice'; readonly notice: string };

/** Something a person should know; shown at home and on the command line, and delivered by whatever channels exist. */
export type Notice = {
  readonly id: string;
  readonly to: PersonId;
  readonly kind: NoticeKind;
  readonly exception: ExceptionId | null;
  readonly at: Instant;
  readonly detail: Readonly<Record<string, string | number>>;
};

/** The answer given to a POST with an `Idempotency-Key`: the same key and body replays it, another body is refused. */
export type RememberedAnswer = {
  readonly person: PersonId;
  readonly key: string;
  /** SHA-256 (hex) of method, path and body. */
  readonly request: string;
  readonly status: number;
  readonly body: string;
};

/** Thrown by the store; the unit of work is rolled back and the caller loads anew. */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';
}
export class AnswerExists extends Error {
  override readonly name = 'AnswerExists';
}

export type DueControl = {
  readonly exception: ExceptionId;
  readonly number: string;
  readonly control: string;
  readonly title: string;
  readonly owner: PersonId;
  readonly requester: PersonId;
  readonly riskOwner: PersonId;
  readonly dueAt: Instant;
  readonly deadline: Instant;
  readonly stage: 'due' | 'overdue';
};

export type ScopeQuery = {
  readonly policy: PolicyId;
  readonly family: string;
  readonly subjects: readonly ResolvedSubject[];
  readonly resources: readonly ResolvedResource[];
  readonly except: ExceptionId | null;
};

/** One unit of work: everything it appends, projects and queues is durable together, or not at all. */
export type Transaction = ReviewTransaction & {
  /** The later of the clock and the last recorded event. */
  readonly at: Instant;
  /** Locks the exception's row, so that of two decisions one waits and meets the other's result. */
  loadException(idOrNumber: string, lock: boolean): Promise<Loaded<Exception> | null>;
  /** Exceptions that something is due for by now, locked; those that another process holds are skipped. Oldest due first. */
  loadDue(limit: number): Promise<readonly Loaded<Exception>[]>;
  /** Control tests that fell due, or a week overdue, and were not mentioned yet. */
  controlsDue(limit: number): Promise<readonly DueControl[]>;
  /** Ids of exceptions whose open case a committee decides by vote. */
  committeeCases(limit: number): Promise<readonly ExceptionId[]>;
  loadAuthority(lock: boolean): Promise<Loaded<Authority>>;
  loadConfiguration(lock: boolean): Promise<Loaded<ConfigurationState>>;
  loadPolicy(id: PolicyId): Promise<Policy | null>;
  /** Bytes of an attachment, whose commitment the event holds. */
  storeAttachment(id: string, exception: ExceptionId, bytes: Uint8Array): Promise<void>;
  /** What an erasure of these places and attachments would find. */
  textsKept(
    exception: ExceptionId,
    places: readonly TextPlace[],
    attachments: readonly string[],
  ): Promise<KeptForErasure>;
  /** Makes the register forget them, in this unit of work; answers the exception as it stands without them. */
  forgetTexts(
    exception: ExceptionId,
    places: readonly TextPlace[],
    attachments: readonly string[],
  ): Promise<Exception>;
  /** One lock for each policy family, held to the end: duplicates are checked under it. */
  lockFamily(family: string): Promise<void>;
  /** One for all emergencies, taken after a family's: there is one for a scope, from whatever policy. */
  lockEmergencies(): Promise<void>;
  /** The next number of the UTC year, without gaps: taken last, since it is held to the end of the transaction. */
  takeNumber(year: number): Promise<string>;
  /** Appends, projects; throws `VersionConflict` when the stream moved since it was loaded. */
  appendException(
    id: ExceptionId,
    expectedVersion: number,
    events: readonly ExceptionEvent[],
    by: PersonId,
    state: Exception,
  ): Promise<void>;
  appendAuthority(expectedVersion: number, events: readonly AuthorityEvent[], by: PersonId): Promise<void>;
  appendConfiguration(
    expectedVersion: number,
    events: readonly ConfigurationEvent[],
    by: PersonId,
  ): Promise<void>;
  appendPolicy(id: PolicyId, events: readonly PolicyEvent[], by: PersonId): Promise<void>;
  appendRefusal(event: RefusalEvent): Promise<void>;
  /** Keeps the answer to an `Idempotency-Key` in the command's own transaction; throws `AnswerExists` when another was first. */
  rememberAnswer(answer: RememberedAnswer): Promise<void>;
  queue(jobs: readonly Job[]): Promise<void>;
  /** Moves a sandbox's clock, which this unit of work itself doesn't see yet; nothing happens in a real register. */
  moveClock(to: Instant): Promise<void>;
  notify(notices: readonly Notice[]): Promise<void>;

  people(ids: readonly PersonId[]): Promise<readonly DirectoryPerson[]>;
  resolveSubjects(refs: readonly SubjectRef[]): Promise<readonly ResolvedSubject[]>;
  resolveResources(refs: readonly ResourceRef[]): Promise<readonly ResolvedResource[]>;
  /** Exceptions whose scope overlaps, groups and hierarchies as known now: those live, and those that ended since. */
  overlapping(
    query: ScopeQuery,
    endedSince: Instant,
  ): Promise<{ readonly live: readonly Exception[]; readonly ended: readonly Exception[] }>;
  /** Same resource, or same person as such a one, without overlap (REQ-LINEAGE); live or ended since. */
  lookalikes(query: ScopeQuery, endedSince: Instant): Promise<readonly Lookalike[]>;
  emergenciesOverlapping(query: ScopeQuery, since: Instant): Promise<readonly Exception[]>;
  earlierAnswers(
    requester: PersonId,
    policy: PolicyId,
    except: ExceptionId | null,
  ): Promise<readonly { readonly obstacle: string; readonly consequence: string }[]>;
  /** Approvals by delegates since `since` in which either of the two decided on the other's request. */
  approvalsBetween(
    a: PersonId,
    b: PersonId,
    since: Instant,
  ): Promise<
    readonly { readonly requester: PersonId; readonly approvedBy: PersonId; readonly at: Instant }[]
  >;
};
