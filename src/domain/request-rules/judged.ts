/** What every rule of a request is given. A renewal, stripped to the request's fields, is judged by the same rules. */
import type { Configuration } from '../configuration.ts';
import { fixed } from '../configuration.ts';
import type { ExceptionId } from '../people.ts';
import type { Violation } from '../refusal.ts';
import type { SubmitFacts } from '../request/commands.ts';
import type { RequestContent } from '../request/content.ts';
import { earliest, type Instant, latest, plusDays } from '../time.ts';

export type JudgedRequest = {
  readonly request: RequestContent;
  readonly facts: SubmitFacts;
  readonly at: Instant;
  readonly configuration: Configuration;
  /** The exception that is filed again or renewed; null for a first submission. */
  readonly self: ExceptionId | null;
};
export type RequestRule = (judged: JudgedRequest) => readonly Violation[];

/** No start lies further away than this, so that a typed year 9999 can't carry a term out of the calendar. */
const FURTHEST_START_DAYS = 3650;

/** When the term would begin: as asked but never in the past; with the emergency where one is ratified. */
export function expectedStart({
  request,
  facts,
  at,
}: Pick<JudgedRequest, 'request' | 'facts' | 'at'>): Instant {
  const emergency = request.ratifies === null ? undefined : facts.emergency?.terms[0]?.startsAt;
  if (emergency !== undefined) return emergency;
  return earliest(latest(at, request.requestedStart ?? at), plusDays(at, FURTHEST_START_DAYS));
}

/** The term that is asked for, bounded by the longest one that the program knows. */
export function expectedTerm(judged: JudgedRequest): { readonly from: Instant; readonly until: Instant } {
  const from = expectedStart(judged);
  const days = Math.min(Math.max(Math.floor(judged.request.termDays), 0), fixed.structuralMaxDays);
  return { from, until: plusDays(from, days) };
}
