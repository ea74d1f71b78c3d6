/**
 * Text that the record can't hold is refused at the edge, with its field, before any rule sees it: PostgreSQL has no NUL, and
 * RFC 8785 has no form for half a surrogate pair.
 */
import { refused } from '../application/outcome.ts';
import { pointerTo } from '../domain/pointer.ts';
import { violation } from '../domain/refusal.ts';
import type { App } from './api.ts';
import { sendProblem } from './problem.ts';

/** No input of ours is deeper; what is would only exhaust the stack of whoever reads it next. */
const DEEPEST = 32;
const NAMED = 20;

export function refuseIllFormed(app: App): void {
  app.addHook('preValidation', async (request, reply) => {
    const parts = { body: request.body, params: request.params, querystring: request.query };
    const violations = Object.entries(parts).flatMap(([where, value]) =>
      illFormedIn(value).map(({ field, what }) => violation('INPUT', 'malformed', field, { what, where })),
    );
    return violations.length === 0 ? undefined : sendProblem(reply, request, refused(violations));
  });
}

type IllFormed = { readonly field: string; readonly what: string };

/** Places of a JSON value as pointers (RFC 6901); walked without recursion, since depth is what is being judged. */
export function illFormedIn(value: unknown): readonly IllFormed[] {
  const found: IllFormed[] = [];
  const waiting = [{ value, field: '', depth: 0 }];
  for (let next = waiting.pop(); next !== undefined && found.length < NAMED; next = waiting.pop()) {
    const { value: here, field, depth } = next;
    if (typeof here === 'string') {
      const what = faultOf(here);
      if (what !== null) found.push({ field, what });
      continue;
    }
    if (typeof here !== 'object' || here === null || ArrayBuffer.isView(here)) continue;
    if (depth >= DEEPEST) {
      found.push({ field: '', what: `it is nested deeper than ${DEEPEST} levels` });
      continue;
    }
    for (const [key, inside] of Object.entries(here)) {
      const at = pointerTo(field, key);
      const what = faultOf(key);
      if (what === null) waiting.push({ value: inside, field: at, depth: depth + 1 });
      else found.push({ field, what: `in a name, ${what}` });
    }
  }
  return found.toSorted((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0));
}

function faultOf(text: string): string | null {
  if (text.includes('\u0000')) return 'a NUL character';
  return text.isWellFormed() ? null : 'half of a character (an unpaired surrogate)';
}
