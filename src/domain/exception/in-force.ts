/**
 * In force: the one definition that pages, API, decisions, exports, connectors and metrics ask.
 *
 * In force at t: approved, start <= t < in-force-until, not suspended, not closed. In-force-until is the earliest of
 * the expiry and every control's deadline, so neither an expiry nor a neglected control needs a running job.
 */
import { controlDeadline } from '../controls/deadline.ts';
import { earliest, type Instant, latest, wholeDaysBetween } from '../time.ts';
import type { Coverage, Exception, Term } from './state.ts';

/** The last term that was approved; undefined before a first approval. */
export const lastTerm = (x: Exception): Term | undefined => x.terms.at(-1);

/** The earliest deadline of all controls; undefined where there is none yet. An untested control carries nothing. */
function controlsCarryUntil(x: Exception): Instant | undefined {
  const deadlines = x.controls.map(controlDeadline);
  if (deadlines.some((deadline) => deadline === null)) return undefined;
  const [first, ...rest] = deadlines.filter((deadline) => deadline !== null);
  return first === undefined ? undefined : earliest(first, ...rest);
}

const live = (x: Exception): boolean =>
  x.closure === null && x.suspension === null && (x.status === 'scheduled' || x.status === 'active');

/**
 * The stretches in force that the present state promises, were nothing else to happen. An emergency has the
 * controls that were known and 72 hours; its deadline is its expiry.
 */
export function promisedCoverage(x: Exception): readonly Coverage[] {
  if (!live(x)) return [];
  const carried = x.emergency === null ? controlsCarryUntil(x) : undefined;
  if (carried === undefined && x.emergency === null) return [];
  const ends = [carried, x.ownerLeft?.deadline].filter((end) => end !== undefined);
  return x.terms.flatMap((term) => {
    const from = latest(term.startsAt, term.approval.at);
    const until = earliest(term.expiresAt, ...ends);
    return from < until ? [{ term: term.number, from, until }] : [];
  });
}

/** What was in force before `at` stays; what follows is what the state now promises. */
export function coverageFrom(past: readonly Coverage[], x: Exception, at: Instant): readonly Coverage[] {
  const before = past.filter((c) => c.from < at).map((c) => ({ ...c, until: earliest(c.until, at) }));
  const after = promisedCoverage(x)
    .filter((c) => c.until > at)
    .map((c) => ({ ...c, from: latest(c.from, at) }));
  const [next, ...later] = after;
  const last = before.at(-1);
  if (last !== undefined && next !== undefined && last.term === next.term && last.until === next.from)
    return [...before.slice(0, -1), { ...last, until: next.until }, ...later];
  return [...before, ...after];
}

export const inForceAt = (x: Pick<Exception, 'coverage'>, at: Instant): boolean =>
  x.coverage.some((c) => c.from <= at && at < c.until);

/**
 * The end of the stretch in force at `at`, terms that follow without a gap included; null when not in force then.
 */
export function inForceUntil(x: Pick<Exception, 'coverage'>, at: Instant): Instant | null {
  let until: Instant | null = null;
  for (const c of x.coverage)
    if (until === null ? c.from <= at && at < c.until : c.from === until) until = c.until;
  return until;
}

/** Whole days of 24 hours since the first term of a chain began; null before it has. The age of a chain never resets. */
export const chainAgeDays = (startedAt: Instant | null, at: Instant): number | null =>
  startedAt === null || startedAt > at ? null : wholeDaysBetween(startedAt, at);
