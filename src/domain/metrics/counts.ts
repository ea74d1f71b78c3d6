/** The counts at one instant, from the facts themselves: the definition that the store's faster way is held to. */
import type { ExceptionId, PolicyId } from '../people.ts';
import { earliest, type Instant, latest } from '../time.ts';
import { type AgeCounts, countAges } from './age.ts';
import type { CoverageRow, ImportRow, MetricFacts, PolicyRow, TermRow } from './facts.ts';

/** Counts of exceptions at an instant; each exception counts once, and in one of active, suspended, scheduled or none. */
export type Counts = {
  /** In force, emergencies included, by the age of the chain. */
  readonly ages: AgeCounts;
  readonly byPolicy: ReadonlyMap<PolicyId, number>;
  /** In a term's life, and not in force. */
  readonly suspended: number;
  /** Approved, and the first term starts later. */
  readonly scheduled: number;
  /** Imported rows that nobody has verified, by the age that they claim. */
  readonly unverified: AgeCounts;
};

const contains = (from: Instant, until: Instant, at: Instant): boolean => from <= at && at < until;

/** From approval or start, whichever is later, to the expiry or the close. A late grant covers nothing before it. */
export const lifeOf = (term: TermRow): { readonly from: Instant; readonly until: Instant } => ({
  from: latest(term.startsAt, term.approvedAt),
  until: endOf(term),
});
const endOf = (term: TermRow): Instant =>
  term.endedAt === null ? term.expiresAt : earliest(term.expiresAt, term.endedAt);

/** The stretches in force at `at`; those of one exception never overlap, so each is one exception. */
export const activeAt = (coverage: readonly CoverageRow[], at: Instant): readonly CoverageRow[] =>
  coverage.filter((c) => contains(c.from, c.until, at));

export function suspendedAt(facts: MetricFacts, at: Instant): readonly TermRow[] {
  const inForce = new Set(activeAt(facts.coverage, at).map((c) => c.exceptionId));
  return facts.terms.filter((term) => {
    const life = lifeOf(term);
    return contains(life.from, life.until, at) && !inForce.has(term.exceptionId);
  });
}

/** A renewal that waits for its start is not counted: its exception is active, or its gap is shown as one. */
export function scheduledAt(terms: readonly TermRow[], at: Instant): readonly TermRow[] {
  const first = new Map<ExceptionId, TermRow>();
  for (const term of terms) {
    const known = first.get(term.exceptionId);
    if (known === undefined || term.term < known.term) first.set(term.exceptionId, term);
  }
  return [...first.values()].filter((term) =>
    contains(term.approvedAt, earliest(term.startsAt, endOf(term)), at),
  );
}

export const unverifiedAt = (imports: readonly ImportRow[], at: Instant): readonly ImportRow[] =>
  imports.filter((row) => row.importedAt <= at && (row.endedAt === null || at < row.endedAt));

/** Each policy that is current at `at`, in the version of that instant, by id. */
export function policiesAt(policies: readonly PolicyRow[], at: Instant): readonly PolicyRow[] {
  const latestOf = new Map<PolicyId, PolicyRow>();
  for (const row of policies) {
    const known = latestOf.get(row.id);
    if (row.since <= at && (known === undefined || known.since <= row.since)) latestOf.set(row.id, row);
  }
  return [...latestOf.values()]
    .filter((row) => row.retiredAt === null || at < row.retiredAt)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

export function countsAt(facts: MetricFacts, at: Instant): Counts {
  const active = activeAt(facts.coverage, at);
  const byPolicy = new Map<PolicyId, number>();
  for (const { policyId } of active) byPolicy.set(policyId, (byPolicy.get(policyId) ?? 0) + 1);
  return {
    ages: countAges(
      active.map((c) => c.chainStartedAt),
      at,
    ),
    byPolicy,
    suspended: suspendedAt(facts, at).length,
    scheduled: scheduledAt(facts.terms, at).length,
    unverified: countAges(
      unverifiedAt(facts.imports, at).map((row) => row.claimedSince),
      at,
    ),
  };
}
