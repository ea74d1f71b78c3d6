/** What was just recorded, for pages that are open: which stream moved and by what, and never what it says. */
import type { PersonId } from '../domain/people.ts';

export type LiveChange = {
  /** `exception`, `authority`, `policy` ...: the stream's type. A refusal is told of the exception that it was meant for. */
  readonly stream: string;
  readonly id: string;
  /** An exception's number. */
  readonly number: string | null;
  /** The event's type. */
  readonly kind: string;
  /** Those with a part in a confidential exception; null where it is no secret. */
  readonly only: readonly PersonId[] | null;
};

export type LiveBatch = {
  /** Every event up to here has been told: where to go on after a lost connection. */
  readonly upTo: string;
  readonly changes: readonly LiveChange[];
  /** So much moved that it is not told one by one: everything may have changed. */
  readonly many: boolean;
};

export type LiveFeed = {
  /**
   * Told of what is recorded from now on; and first, where `since` says up to where the caller was told, of everything
   * after it. Told twice is possible, not told is not.
   */
  subscribe(since: string | null, told: (batch: LiveBatch) => void): Promise<{ readonly end: () => void }>;
  close(): Promise<void>;
};
