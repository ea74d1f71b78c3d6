/**
 * The case that assessment and approval work on: the renewal where one is open, the request otherwise. What a case asks
 * for, which term it would be and how high it has to go are read here, once, for both.
 */

import type { AssetTier } from '../directory/directory.ts';
import type { PersonId } from '../people.ts';
import { nextRung } from '../risk/band.ts';
import type { Band, Rung } from '../risk/risk.ts';
import { type Route, routeFor } from '../risk/route.ts';
import { type Instant, plusDays } from '../time.ts';
import { openRenewal } from './due.ts';
import type { CaseRecord, Exception, Renewal } from './state.ts';

export type OpenCase = {
  readonly renewal: Renewal | null;
  readonly record: CaseRecord;
  /** Number of the term that an approval would give, counted along the chain. */
  readonly termNumber: number;
  readonly minimumRung: Rung;
  readonly structural: boolean;
  readonly requestedTermDays: number;
  /** Who asks: the requester, and whoever filed the renewal. */
  readonly askedBy: readonly PersonId[];
};

export function openCase(x: Exception): OpenCase {
  const renewal = openRenewal(x) ?? null;
  if (renewal !== null)
    return {
      renewal,
      record: renewal.case,
      termNumber: (x.terms.at(-1)?.number ?? x.lineage.earlierTerms) + 1,
      minimumRung: renewal.minimumRung,
      structural: renewal.content.structuralReason !== null,
      requestedTermDays: renewal.content.termDays,
      askedBy: [...new Set([x.requester, renewal.by])],
    };
  const { lastRung, exitDateMoves } = x.lineage;
  return {
    renewal: null,
    record: x.case,
    termNumber: x.lineage.earlierTerms + 1,
    // A successor is a renewal by another name: one rung up, and the top once the exit date has moved.
    minimumRung: exitDateMoves > 0 ? 4 : lastRung === null ? 1 : nextRung(lastRung),
    structural: x.request.structuralReason !== null,
    requestedTermDays: x.request.termDays,
    askedBy: [x.requester],
  };
}

/** Who decides the open case at this band, by its lineage as it stands now. */
export function routeOfCase(
  x: Exception,
  scored: { readonly band: Band; readonly tier: AssetTier },
  longestTermDays: number,
): Route {
  const { structural, termNumber, minimumRung, renewal } = openCase(x);
  return routeFor(
    {
      ...scored,
      structural,
      termNumber,
      minimumRung,
      afterUnratifiedEmergency: renewal === null && x.lineage.afterUnratifiedEmergency,
    },
    longestTermDays,
  );
}

/** When the running period of voting ends; null before an assessment. A case whose period is over wants `CloseVoting`. */
export const votingEndsAt = (record: CaseRecord, votingDays: number): Instant | null =>
  record.votingOpenedAt === null ? null : plusDays(record.votingOpenedAt, votingDays);
