/** REVIEW-SHRINK: a narrower scope or an earlier expiry, and never more of either. */
import type { ResolvedResource, ResolvedSubject } from '../directory/directory.ts';
import type { Exception } from '../exception/state.ts';
import { type Violation, violation } from '../refusal.ts';
import { sameRef } from '../scope/overlap.ts';
import { type Instant, latest } from '../time.ts';
import type { TypedProposal } from './commands.ts';
import type { ReviewProposal } from './events.ts';

type Typed = Extract<TypedProposal, { readonly outcome: 'shrunk' }>;
type Whole = Extract<ReviewProposal, { readonly outcome: 'shrunk' }>;

/** What would be left, with names as they were frozen at the approval. */
export function wholeOf(x: Exception, typed: Typed): Whole {
  const subject = (s: ResolvedSubject) => x.subjects.find((old) => sameRef(old.ref) === sameRef(s.ref)) ?? s;
  const resource = (r: ResolvedResource) =>
    x.resources.find((old) => sameRef(old.ref) === sameRef(r.ref)) ?? r;
  return {
    outcome: 'shrunk',
    subjects: typed.subjects?.map(subject) ?? x.subjects,
    resources: typed.resources?.map(resource) ?? x.resources,
    expiresAt: typed.expiresAt,
  };
}

const covered = (x: Exception, subjects: readonly ResolvedSubject[]): ReadonlySet<string> =>
  new Set(
    [
      ...subjects.flatMap((s) => s.members),
      ...x.acceptedGrowth
        .filter((g) => subjects.some((s) => sameRef(s.ref) === sameRef(g.group)))
        .flatMap((g) => g.members),
    ].map(sameRef),
  );
const parts = (resources: readonly ResolvedResource[]): ReadonlySet<string> =>
  new Set(resources.flatMap((r) => r.parts).map(sameRef));
const within = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  [...inner].every((ref) => outer.has(ref));

/** @param field where the proposal stands in the command's body. */
export function shrinkViolations(
  x: Exception,
  whole: Whole,
  at: Instant,
  field: string,
): readonly Violation[] {
  const [people, peopleBefore] = [covered(x, whole.subjects), covered(x, x.subjects)];
  const [things, thingsBefore] = [parts(whole.resources), parts(x.resources)];
  const refs = (list: readonly { readonly ref: string }[]) => new Set(list.map((r) => sameRef(r.ref)));
  const fewer =
    people.size < peopleBefore.size ||
    things.size < thingsBefore.size ||
    // A group without members is narrower when it is left out.
    refs(whole.subjects).size < refs(x.subjects).size;
  const violations: Violation[] = [];
  if (whole.subjects.length === 0 || people.size === 0)
    violations.push(violation('REVIEW-SHRINK', 'nothing-left', `${field}/subjects`));
  if (whole.resources.length === 0)
    violations.push(violation('REVIEW-SHRINK', 'nothing-left', `${field}/resources`));
  if (!within(people, peopleBefore))
    violations.push(violation('REVIEW-SHRINK', 'wider', `${field}/subjects`));
  if (!within(things, thingsBefore))
    violations.push(violation('REVIEW-SHRINK', 'wider', `${field}/resources`));
  if (!fewer && whole.expiresAt === null)
    violations.push(violation('REVIEW-SHRINK', 'nothing-narrower', field));
  return [...violations, ...expiryViolations(x, whole.expiresAt, at, `${field}/expiresAt`)];
}

function expiryViolations(
  x: Exception,
  expiresAt: Instant | null,
  at: Instant,
  field: string,
): readonly Violation[] {
  const term = x.terms.at(-1);
  if (expiresAt === null || term === undefined) return [];
  if (expiresAt >= term.expiresAt)
    return [violation('REVIEW-SHRINK', 'not-earlier', field, { expiresAt: term.expiresAt })];
  // An end before the last term began would have to unmake a term that was granted: that is closing it.
  return expiresAt <= latest(at, term.startsAt)
    ? [violation('REVIEW-SHRINK', 'not-ahead', field, { after: latest(at, term.startsAt) })]
    : [];
}
