/** What every route is built from: the services, who asks, and how an outcome becomes an answer. */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ZodTypeProvider } from 'fastify-type-provider-zod';
import { type Services, type Standing, type Target, contextFor } from '../application/command.ts';
import type { LibraryControl } from '../application/complete-request.ts';
import type { Directory } from '../application/directory-port.ts';
import type { IdentityStore } from '../application/identity-port.ts';
import { type Outcome, refused } from '../application/outcome.ts';
import { AnswerExists, type Ids, type Transaction } from '../application/ports.ts';
import type { MetricsReads } from '../application/metrics-port.ts';
import type { OperatorReads, PoolFigures } from '../application/operations-port.ts';
import type { Press } from '../application/press-port.ts';
import type { LiveFeed } from '../application/live-port.ts';
import type { WorkReads } from '../application/work-port.ts';
import { asDecidedNow, seenHash } from '../application/seen.ts';
import type { Reads, SandboxClock } from '../application/reads-port.ts';
import type { Context } from '../domain/context.ts';
import type { Actor } from '../domain/people.ts';
import { violation } from '../domain/refusal.ts';
import { peopleIn, presentException } from './present/exception.ts';
import { localeOf, problemOf, sendProblem } from './problem.ts';

export type Api = {
  readonly store: Services['store'];
  readonly reads: Reads;
  readonly directory: Directory;
  readonly identity: IdentityStore;
  readonly metrics: MetricsReads;
  readonly press: Press;
  readonly work: WorkReads;
  readonly live: LiveFeed;
  readonly operations: OperatorReads;
  readonly pools: () => readonly PoolFigures[];
  readonly clock: SandboxClock;
  readonly library: readonly LibraryControl[];
  readonly wall: () => Date;
  readonly ids: Ids;
  readonly version: string;
  /** Local sign-in is for evaluation: it answers on loopback only. */
  readonly localSignIn: boolean;
};

export type App = FastifyInstance<
  import('fastify').RawServerDefault,
  import('http').IncomingMessage,
  import('http').ServerResponse,
  import('fastify').FastifyBaseLogger,
  ZodTypeProvider
>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by `authentication.ts`; null when nobody is signed in. */
    actor: Actor | null;
    tokenScope: 'read' | 'write';
    sessionSecret: string | null;
  }
}

export const signedOut = refused([violation('ROLE', 'signed-out')]);

/** Who acts; routes that need nobody don't ask. The hook in `authentication.ts` has already answered 401. */
export function actorOf(request: FastifyRequest): Actor {
  if (request.actor === null) throw new Error(`route ${request.url} is not guarded`);
  return request.actor;
}

export const contextOf = (api: Api, actor: Actor): Promise<Context> =>
  api.store.transact((tx) => contextFor(tx, actor));

/**
 * The versions that `If-Match` names (RFC 9110, 13.1.1); null without the header or for `*`, where any will do. A tag that
 * is none of ours names no version: a precondition that nobody understood has not been met.
 */
export function versionsMatched(request: FastifyRequest): readonly number[] | null {
  const header = request.headers['if-match']?.trim();
  if (header === undefined || header === '*') return null;
  return [...header.matchAll(/(?:W\/)?"(\d{1,9})"/g)].map((tag) => Number(tag[1]));
}

export const targetOf = (request: FastifyRequest, exception: string): Target => ({
  exception,
  expectedVersions: versionsMatched(request),
});

/** The view of an exception for whoever asked, with its ETag. */
export async function viewOf(api: Api, request: FastifyRequest, standing: Standing, within?: Transaction) {
  const actor = actorOf(request);
  const read = async (tx: Transaction) => {
    const shown = await asDecidedNow(tx, standing.exception);
    return { shown, context: await contextFor(tx, actor) };
  };
  // Inside a command the view is read in the command's own transaction: a second one would wait for a connection that
  // commands like it are holding.
  const { shown, context } = within === undefined ? await api.store.transact(read) : await read(within);
  const [people, scope] = await Promise.all([
    api.directory.names(peopleIn(shown)),
    api.directory.scopeNames([...shown.subjects, ...shown.resources].map(({ ref }) => ref)),
  ]);
  const names = { people, scope };
  return presentException(shown, standing.version, seenHash(shown), context, names, localeOf(request));
}

/** Shapes the answer; `within` is the command's transaction where the answer is kept with it. */
type Present<T> = (value: T, within?: Transaction) => Promise<Answer> | Answer;
type Answer = { readonly status: number; readonly body: unknown };

/**
 * Runs a command, with its `Idempotency-Key` where one is given: the answer is kept in the command's own transaction,
 * so a retry after a lost connection finds either both or neither.
 */
export async function answerCommand<T>(
  api: Api,
  request: FastifyRequest,
  reply: FastifyReply,
  run: (services: Services) => Promise<Outcome<T>>,
  present: Present<T>,
): Promise<FastifyReply> {
  const actor = actorOf(request);
  const key = request.headers['idempotency-key'];
  const plain: Services = { store: api.store, ids: api.ids };
  if (typeof key !== 'string')
    return sendAnswer(reply, request, await answerOf(await run(plain), request, present));
  if (key.length === 0 || key.length > 255)
    return sendProblem(
      reply,
      request,
      refused([violation('INPUT', 'malformed', '', { what: 'Idempotency-Key' })]),
    );

  const hash = requestHash(request);
  const before = await replay(api, request, reply, actor, key, hash);
  if (before !== null) return before;
  let kept: Answer | null = null;
  const remembering: Services = {
    ids: api.ids,
    store: {
      transact: <R>(work: (tx: Transaction) => Promise<R>, locking?: string) => {
        // Asked before: a unit that lost against another runs again, and its second answer is the one to keep.
        const first = kept === null;
        return api.store.transact(async (tx) => {
          const result = await work(tx);
          if (first && isOutcome<T>(result) && !wantsSignIn(result)) {
            kept = await answerOf(result, request, present, tx);
            await tx.rememberAnswer({
              person: actor.person,
              key,
              request: hash,
              status: kept.status,
              body: JSON.stringify(kept.body),
            });
          }
          return result;
        }, locking);
      },
    },
  };
  try {
    const outcome = await run(remembering);
    return sendAnswer(reply, request, kept ?? (await answerOf(outcome, request, present)));
  } catch (error) {
    if (!(error instanceof AnswerExists)) throw error;
    const first = await replay(api, request, reply, actor, key, hash);
    return first ?? sendProblem(reply, request, refused([violation('IDEMPOTENCY', 'in-progress')]));
  }
}

/** Signed in freshly, the same command with the same key is to be decided, not answered as before. */
const wantsSignIn = (outcome: Outcome<unknown>): boolean =>
  outcome.kind === 'refused' && outcome.violations.some((v) => v.code === 'APPROVE-STEPUP');

function isOutcome<T>(value: unknown): value is Outcome<T> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    (value.kind === 'done' || value.kind === 'refused')
  );
}

async function answerOf<T>(
  outcome: Outcome<T>,
  request: FastifyRequest,
  present: Present<T>,
  within?: Transaction,
): Promise<Answer> {
  if (outcome.kind === 'done') return present(outcome.value, within);
  const problem = problemOf(outcome, request);
  return { status: problem.status, body: problem };
}

async function replay(
  api: Api,
  request: FastifyRequest,
  reply: FastifyReply,
  actor: Actor,
  key: string,
  hash: string,
): Promise<FastifyReply | null> {
  const earlier = await api.reads.recallAnswer(actor.person, key);
  if (earlier === null) return null;
  if (earlier.request !== hash)
    return sendProblem(reply, request, refused([violation('IDEMPOTENCY', 'other-body')]));
  return sendAnswer(reply.header('idempotent-replayed', 'true'), request, {
    status: earlier.status,
    body: JSON.parse(earlier.body),
  });
}

function requestHash(request: FastifyRequest): string {
  const { body } = request;
  return createHash('sha256')
    .update(`${request.method} ${request.url}\n`)
    .update(Buffer.isBuffer(body) ? body : JSON.stringify(body ?? null))
    .digest('hex');
}

function sendAnswer(reply: FastifyReply, _request: FastifyRequest, answer: Answer): FastifyReply {
  const { body } = answer;
  if (typeof body === 'object' && body !== null && 'version' in body && typeof body.version === 'number')
    reply.header('etag', `"${body.version}"`);
  if (answer.status >= 400) reply.type('application/problem+json');
  return reply.status(answer.status).send(body);
}

/** A command on an exception answers with the exception as it now stands. */
export const answerException = (
  api: Api,
  request: FastifyRequest,
  reply: FastifyReply,
  run: (services: Services) => Promise<Outcome<Standing>>,
  status = 200,
): Promise<FastifyReply> =>
  answerCommand(api, request, reply, run, async (standing, within) => ({
    status,
    body: await viewOf(api, request, standing, within),
  }));
