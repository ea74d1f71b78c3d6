/** What a review needs of the outside: sessions, the snapshot of the register, and the installation's signing key. */
import type { RegisterFact } from '../domain/review/agenda.ts';
import type { AgendaGroup, AgendaItem, DecidedOutcome, ReviewEvent } from '../domain/review/events.ts';
import type { Session, SessionStatus } from '../domain/review/state.ts';
import type { ExceptionId, PersonId } from '../domain/people.ts';
import type { Instant } from '../domain/time.ts';
import type { Loaded } from './ports.ts';

export type SessionRow = {
  readonly id: string;
  readonly quarter: string;
  readonly status: SessionStatus;
  readonly openedAt: Instant;
  readonly adjournedAt: Instant | null;
  readonly version: number;
  readonly session: Session;
};

/** Counts of a session's items, as the register stands now. */
export type Progress = {
  readonly reApproved: number;
  readonly shrunk: number;
  readonly closed: number;
  readonly noted: number;
  /** Over-age, standing and undecided: what keeps the session from being adjourned. Parked ones are among them. */
  readonly undecided: number;
  readonly parked: number;
  /** Over-age in the snapshot, undecided, and ended since by itself. */
  readonly ended: number;
};

export const agendaStates = ['open', 'decided', 'parked', 'ended'] as const;
export type AgendaState = (typeof agendaStates)[number];
export type AgendaQuery = {
  readonly review: string;
  readonly groups?: readonly AgendaGroup[];
  readonly state?: AgendaState;
  readonly overAge?: boolean;
  readonly limit: number;
  /** Place of the last item of the page before. */
  readonly after: number;
};
export type AgendaRow = AgendaItem & {
  readonly place: number;
  readonly title: string;
  readonly policy: string;
  readonly requester: PersonId;
  readonly riskOwner: PersonId;
  readonly versionNow: number;
  readonly statusNow: string;
  readonly expiresAtNow: Instant | null;
  readonly outcome: DecidedOutcome | null;
  readonly parkedUntil: Instant | null;
  readonly motion: boolean;
  readonly presented: number | null;
};

export type SigningKey = {
  readonly keyId: string;
  /** PEM, SPKI and PKCS #8. */
  readonly publicKey: string;
  readonly privateKey: string;
};

export type ReviewTransaction = {
  /** `which`: an id, a quarter (its last session), `running` (not adjourned) or `last` (the last that was). */
  loadReview(
    which: string,
    items: readonly ExceptionId[] | 'touched',
    lock: boolean,
  ): Promise<Loaded<Session> | null>;
  reviews(limit: number): Promise<readonly SessionRow[]>;
  /** Appends, projects; throws `VersionConflict` when the stream moved since it was loaded. */
  appendReview(
    id: string,
    expectedVersion: number,
    events: readonly ReviewEvent[],
    by: PersonId,
    state: Session,
  ): Promise<void>;
  /** One at a time opens a session. */
  lockReviews(): Promise<void>;
  /** What the register says of everything that may concern a session, and how many exceptions it holds. */
  registerFacts(): Promise<{ readonly facts: readonly RegisterFact[]; readonly register: number }>;
  keepSnapshot(
    review: string,
    items: readonly { readonly item: AgendaItem; readonly text: string }[],
  ): Promise<void>;
  /** Justifications with which this session re-approved other exceptions: said once, they are fresh for nobody else. */
  answersInSession(
    review: string,
    except: ExceptionId,
  ): Promise<readonly { readonly obstacle: string; readonly consequence: string }[]>;
  snapshotItem(review: string, exception: ExceptionId): Promise<AgendaItem | null>;
  agenda(query: AgendaQuery): Promise<readonly AgendaRow[]>;
  progress(review: string): Promise<Progress>;
  /** Over-age items that stand undecided, in the order of the agenda. */
  undecided(
    review: string,
    limit: number,
  ): Promise<{
    readonly count: number;
    readonly first: readonly { readonly exception: ExceptionId; readonly number: string }[];
  }>;
  /** Items of the snapshot that are over-age or that somebody touched, in the order of the agenda. */
  minutedItems(review: string): Promise<readonly AgendaItem[]>;
  titles(exceptions: readonly ExceptionId[]): Promise<ReadonlyMap<ExceptionId, string>>;
  /** PEM; null where nothing was signed yet. */
  publicKey(): Promise<string | null>;
  keepMinutes(review: string, number: number, document: string): Promise<void>;
  minutes(review: string, number: number): Promise<string | null>;
  signingKey(make: () => SigningKey): Promise<SigningKey>;
};
