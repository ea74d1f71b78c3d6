/** Over-age (lifecycle, *Review*): second term or later, or a chain older than 90 days. */
import { type Instant, plusDays } from '../time.ts';
import type { Exception } from './state.ts';

export const OVER_AGE_DAYS = 90;

export const overAgeReasons = ['second-term', 'chain-over-90-days'] as const;
export type OverAgeReason = (typeof overAgeReasons)[number];

/** Why it is over-age at `at`; empty where it is not. `term` is counted along the chain, 0 before a first. */
export function overAgeBecause(
  { term, chainStartedAt }: { readonly term: number; readonly chainStartedAt: Instant | null },
  at: Instant,
): readonly OverAgeReason[] {
  const old = chainStartedAt !== null && plusDays(chainStartedAt, OVER_AGE_DAYS) < at;
  return [...(term >= 2 ? ['second-term' as const] : []), ...(old ? ['chain-over-90-days' as const] : [])];
}

export const isOverAge = (x: Exception, at: Instant): boolean =>
  overAgeBecause(
    {
      term: x.terms.at(-1)?.number ?? 0,
      chainStartedAt: x.lineage.chainStartedAt ?? x.terms[0]?.startsAt ?? null,
    },
    at,
  ).length > 0;
