import { resourceKinds, subjectKinds } from '../directory/directory.ts';
import { type Violation, violation } from '../refusal.ts';
import { sameRef } from '../scope/overlap.ts';
import { isWildcard } from '../scope/wildcard.ts';
import type { JudgedRequest, RequestRule } from './judged.ts';

/** REQ-SCOPE: named subjects and resources; a bare wildcard bounces, a group with members is allowed. */
export const scopeRule: RequestRule = (judged) => {
  const { subjects, resources } = judged.request;
  return [
    ...(subjects.length === 0 ? [violation('REQ-SCOPE', 'no-subject', '/subjects')] : []),
    ...(resources.length === 0 ? [violation('REQ-SCOPE', 'no-resource', '/resources')] : []),
    ...subjects.flatMap((ref, i) => subjectViolations(judged, ref, `/subjects/${i}`)),
    ...resources.flatMap((ref, i) => resourceViolations(judged, ref, `/resources/${i}`)),
  ];
};

function subjectViolations({ facts }: JudgedRequest, ref: string, field: string): readonly Violation[] {
  if (isWildcard(ref)) return [violation('REQ-SCOPE', 'wildcard', field, { ref })];
  const found = facts.subjects.find((s) => sameRef(s.ref) === sameRef(ref));
  const named = found !== undefined && isNamed(ref, subjectKinds);
  // A device or a workload may be named before it is synced; a person or a group nobody knows is a typing mistake.
  const mustBeKnown = found?.kind === 'user' || found?.kind === 'group';
  if (!named || (mustBeKnown && !found.known))
    return [violation('REQ-SCOPE', 'unknown-subject', field, { ref })];
  return found.kind === 'group' && found.members.length === 0
    ? [violation('REQ-SCOPE', 'empty-group', field, { ref })]
    : [];
}

function resourceViolations({ facts }: JudgedRequest, ref: string, field: string): readonly Violation[] {
  if (isWildcard(ref)) return [violation('REQ-SCOPE', 'wildcard', field, { ref })];
  const found = facts.resources.some((r) => sameRef(r.ref) === sameRef(ref));
  return found && isNamed(ref, resourceKinds)
    ? []
    : [violation('REQ-SCOPE', 'unknown-resource', field, { ref })];
}

/** `kind:slug` with a kind that the register knows. */
function isNamed(ref: string, kinds: readonly string[]): boolean {
  const spelled = sameRef(ref);
  const colon = spelled.indexOf(':');
  const slug = spelled.slice(colon + 1);
  return kinds.includes(spelled.slice(0, colon)) && slug !== '' && !mixesScripts(slug);
}

/** A Latin name with a Cyrillic or Greek letter in it looks like another name, and would be another to every comparison. */
const mixesScripts = (slug: string): boolean =>
  /\p{Script=Latin}/u.test(slug) && /[^\p{Script=Latin}\P{L}]/u.test(slug);
