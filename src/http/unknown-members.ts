/**
 * A member that no command knows is refused with its place: a mistyped `confidental` would otherwise be a request that is
 * shown to everybody, and a term that was meant to be shorter the whole term.
 */
import { refused } from '../application/outcome.ts';
import { pointerTo } from '../domain/pointer.ts';
import { violation } from '../domain/refusal.ts';
import type { App } from './api.ts';
import { sendProblem } from './problem.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it was sent; `body` is what its schema made of it. */
    sent: unknown;
  }
}

const NAMED = 20;
/** What a command that describes no body keeps of one. */
const nothing = {};

export function refuseUnknownMembers(app: App): void {
  app.decorateRequest('sent', undefined);
  app.addHook('preValidation', async (request) => {
    request.sent = request.body;
  });
  app.addHook('preHandler', async (request, reply) => {
    const known = request.routeOptions.schema?.body === undefined ? nothing : request.body;
    const unknown = unknownIn(request.sent, known);
    if (unknown.length === 0) return undefined;
    const what = 'there is no such field here';
    return sendProblem(
      reply,
      request,
      refused(unknown.map((field) => violation('INPUT', 'malformed', field, { what, where: 'body' }))),
    );
  });
}

/** Pointers (RFC 6901) to members of `sent` that are missing in `known`, which holds what a schema kept of it. */
export function unknownIn(sent: unknown, known: unknown): readonly string[] {
  const found: string[] = [];
  const waiting = [{ sent, known, at: '' }];
  for (let next = waiting.pop(); next !== undefined && found.length < NAMED; next = waiting.pop()) {
    const { sent: all, known: kept, at } = next;
    if (!isObject(all) || !isObject(kept) || Array.isArray(all) !== Array.isArray(kept)) continue;
    for (const [key, inside] of Object.entries(all)) {
      const place = pointerTo(at, key);
      if (Object.hasOwn(kept, key)) waiting.push({ sent: inside, known: kept[key], at: place });
      else found.push(place);
    }
  }
  return found.toSorted();
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
