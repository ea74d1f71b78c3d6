/**
 * When two scopes meet (lifecycle, *Request*): a subject and a resource are in both, groups resolved to members and
 * hierarchies to their parts, as the directory knew them at that moment.
 */
import type { ResolvedResource, ResolvedSubject } from '../directory/directory.ts';

export type Scope = {
  readonly subjects: readonly ResolvedSubject[];
  readonly resources: readonly ResolvedResource[];
};

/**
 * The one spelling of a reference: neither case, nor composed letters, nor spaces, nor signs that nobody sees or tells
 * apart make two scopes of one.
 */
export const sameRef = (ref: string): string =>
  ref
    .normalize('NFKC')
    .replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '')
    .replaceAll(/\p{Dash_Punctuation}/gu, '-')
    .replaceAll(/\s*:\s*/g, ':')
    .trim()
    .toLowerCase();

/** Identities covered, groups resolved; a group itself is no identity. Compared by `sameRef`. */
export function identities(subjects: readonly ResolvedSubject[]): ReadonlySet<string> {
  return new Set(subjects.flatMap((s) => s.members.map(sameRef)));
}

export const identitiesCovered = (scope: Pick<Scope, 'subjects'>): number => identities(scope.subjects).size;

// A group is compared by its name too: two requests for one group overlap even while it has no members.
const subjectKeys = (scope: Scope): ReadonlySet<string> =>
  new Set(scope.subjects.flatMap((s) => [s.ref, ...s.members].map(sameRef)));
const resourceKeys = (scope: Scope): ReadonlySet<string> =>
  new Set(scope.resources.flatMap((r) => [r.ref, ...r.parts].map(sameRef)));
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((key) => b.has(key));

export const overlaps = (a: Scope, b: Scope): boolean =>
  meet(subjectKeys(a), subjectKeys(b)) && meet(resourceKeys(a), resourceKeys(b));

/** What two scopes share although they don't overlap: the same resource for others, or the same person elsewhere. */
export type Kinship = 'resource' | 'person';

/** null where they overlap (they are more than kin then) and where they share nothing. */
export function kinship(a: Scope, b: Scope): Kinship | null {
  const resource = meet(resourceKeys(a), resourceKeys(b));
  if (resource) return meet(subjectKeys(a), subjectKeys(b)) ? null : 'resource';
  return meet(people(a), people(b)) ? 'person' : null;
}

const people = (scope: Scope): ReadonlySet<string> =>
  new Set([...identities(scope.subjects)].filter((ref) => ref.startsWith('user:')));
