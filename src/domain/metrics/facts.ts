/**
 * What the metrics are counted from: rows of what was in force, approved, published and imported, whose past never
 * changes. So a figure for a past instant is the same whenever it is computed.
 */
import type { ExceptionId, PolicyId } from '../people.ts';
import type { Instant } from '../time.ts';

/** A stretch in force, half open, with the age and the policy that it counts under. */
export type CoverageRow = {
  readonly exceptionId: ExceptionId;
  readonly term: number;
  readonly policyId: PolicyId;
  /** When the first term of the whole chain began. */
  readonly chainStartedAt: Instant;
  readonly from: Instant;
  readonly until: Instant;
};

export type TermRow = {
  readonly exceptionId: ExceptionId;
  /** Counted along the chain. */
  readonly term: number;
  readonly policyId: PolicyId;
  readonly approvedAt: Instant;
  readonly startsAt: Instant;
  readonly expiresAt: Instant;
  /** When the exception was closed before the term's expiry; null otherwise. */
  readonly endedAt: Instant | null;
};

/** One version of a policy: it holds from `since` until the next one's, and is current until it is retired. */
export type PolicyRow = {
  readonly id: PolicyId;
  readonly title: string;
  readonly since: Instant;
  readonly retiredAt: Instant | null;
};

/** A row of a legacy register: counted on a line of its own, with the age that it claims, never as active. */
export type ImportRow = {
  readonly key: string;
  readonly importedAt: Instant;
  readonly claimedSince: Instant;
  /** When it was closed or became a request; null while it stands. */
  readonly endedAt: Instant | null;
};

export type MetricFacts = {
  readonly coverage: readonly CoverageRow[];
  readonly terms: readonly TermRow[];
  readonly policies: readonly PolicyRow[];
  readonly imports: readonly ImportRow[];
  /** The first recorded event; null for an empty register. Quarters that ended before it are not on record. */
  readonly recordBegan: Instant | null;
};
