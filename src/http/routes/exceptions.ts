/** Reading the register: the list, one exception, its history, its evidence. */
import { z } from 'zod';
import {
  type RegisterPage,
  type RegisterQuery,
  type RegisterRowsQuery,
  registerSorts,
} from '../../application/reads-port.ts';
import { refused } from '../../application/outcome.ts';
import { checkRenewal } from '../../application/renew.ts';
import { assetTiers } from '../../domain/directory/directory.ts';
import { statuses } from '../../domain/exception/state.ts';
import type { Context } from '../../domain/context.ts';
import type { Exception } from '../../domain/exception/state.ts';
import type { GateResult } from '../../domain/gates/gate.ts';
import { renewalGates } from '../../domain/gates/gates.ts';
import { violation } from '../../domain/refusal.ts';
import { bands } from '../../domain/risk/risk.ts';
import { chainAgeDays } from '../../domain/exception/in-force.ts';
import { may } from '../../domain/authority/may.ts';
import { type Api, type App, actorOf, contextOf, viewOf } from '../api.ts';
import { mayView, personOf } from '../present/exception.ts';
import { type Locale, localeOf, sendProblem } from '../problem.ts';
import { explainViolations } from '../present/violations.ts';
import { answers, gatesAnswer, problemAnswer, renewalCheckAnswer } from '../schemas/answers.ts';
import { exceptionAnswer, historyAnswer, registerAnswer } from '../schemas/exception.ts';
import { instantInput, personHandle, renewalInput } from '../schemas/request.ts';
import { personFrom, renewalFrom } from '../typed.ts';

export const many = <T extends readonly [string, ...string[]]>(values: T) =>
  z
    .string()
    .max(400)
    .transform((text) => text.split(',').map((s) => s.trim()))
    .pipe(z.array(z.enum(values)));
export const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

export const listQuery = z.object({
  status: many(statuses).optional().meta({ description: 'one or more, separated by commas' }),
  policy: z.string().max(100).optional(),
  family: z.string().max(100).optional(),
  band: many(bands).optional(),
  tier: many(assetTiers).optional(),
  requester: personHandle.optional(),
  riskOwner: personHandle.optional(),
  mine: flag.optional().meta({ description: 'those that you asked for or own' }),
  inForce: flag.optional(),
  expiresBefore: instantInput.optional(),
  overAge: flag.optional().meta({ description: 'second term or later, or a chain older than 90 days' }),
  openRenewal: flag.optional(),
  emergency: flag.optional(),
  text: z.string().max(200).optional(),
  sort: z.enum(registerSorts).default('number'),
  direction: z.enum(['asc', 'desc']).default('desc'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});

export const idParam = z.object({
  id: z.string().max(60).meta({ description: 'number (EXC-2026-0042) or id' }),
});

export function exceptionRoutes(app: App, api: Api): void {
  app.get(
    '/v1/exceptions',
    {
      schema: {
        operationId: 'listExceptions',
        tags: ['Register'],
        summary: 'The register, filtered, sorted, page by page',
        querystring: listQuery,
        ...answers({ 200: registerAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const context = await contextOf(api, actorOf(request));
      const { limit, cursor, ...filters } = request.query;
      const found = await registerQueryOf(api, filters, context);
      const page = await pageOf(api, { ...found, limit, ...(cursor === undefined ? {} : { cursor }) });
      if (page === null) return sendProblem(reply, request, badCursor);
      const names = await api.directory.names([
        ...new Set(page.rows.flatMap((r) => [r.requester, r.riskOwner])),
      ]);
      return {
        data: page.rows.map((row) => ({
          ...row,
          requester: personOf(names, row.requester),
          riskOwner: personOf(names, row.riskOwner),
          inForce:
            row.inForceUntil !== null &&
            row.startsAt !== null &&
            row.startsAt <= context.at &&
            context.at < row.inForceUntil,
          ageDays: chainAgeDays(row.chainStartedAt, context.at),
        })),
        next: page.next,
        total: page.total,
        estimated: page.estimated,
        asOf: context.at,
      };
    },
  );

  app.get(
    '/v1/exceptions/:id',
    {
      schema: {
        operationId: 'getException',
        tags: ['Register'],
        summary: 'One exception, with what you may do',
        params: idParam,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const context = await contextOf(api, actorOf(request));
      const loaded = await api.reads.exception(request.params.id);
      if (loaded === null || !mayView(loaded.state, context))
        return sendProblem(reply, request, notThere(request.params.id));
      reply.header('etag', `"${loaded.version}"`);
      return viewOf(api, request, { exception: loaded.state, version: loaded.version });
    },
  );

  app.get(
    '/v1/exceptions/:id/history',
    {
      schema: {
        operationId: 'getHistory',
        tags: ['Register'],
        summary: 'Every event on record, refusals included',
        params: idParam,
        ...answers({ 200: historyAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const context = await contextOf(api, actorOf(request));
      const loaded = await api.reads.exception(request.params.id);
      if (loaded === null || !mayView(loaded.state, context))
        return sendProblem(reply, request, notThere(request.params.id));
      const entries = [
        ...(await api.reads.history(loaded.state.id)),
        ...(await api.reads.refusals(loaded.state.id)),
      ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.version - b.version));
      const names = await api.directory.names([...new Set(entries.map((e) => e.by))]);
      return {
        data: entries.map((e) => ({
          version: e.version,
          at: e.at,
          by: personOf(names, e.by),
          type: e.event.type,
          stream: e.stream,
          hash: e.hash,
          event: e.event,
        })),
      };
    },
  );

  app.get(
    '/v1/exceptions/:id/gates',
    {
      schema: {
        operationId: 'getRenewalGates',
        tags: ['Renew'],
        summary: 'What a renewal needs: each gate, met, missing, or waiting for an answer',
        params: idParam,
        ...answers({ 200: gatesAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const context = await contextOf(api, actorOf(request));
      const loaded = await api.reads.exception(request.params.id);
      if (loaded === null || !mayView(loaded.state, context))
        return sendProblem(reply, request, notThere(request.params.id));
      return { data: presentGates(await gatesNow(api, loaded.state, context), localeOf(request)) };
    },
  );

  app.post(
    '/v1/exceptions/:id/renewal-check',
    {
      schema: {
        operationId: 'checkRenewal',
        tags: ['Renew'],
        summary: 'What would happen if this renewal were filed now, gate by gate; records nothing',
        params: idParam,
        body: renewalInput,
        ...answers({ 200: renewalCheckAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const context = await contextOf(api, actorOf(request));
      const loaded = await api.reads.exception(request.params.id);
      if (loaded === null || !mayView(loaded.state, context))
        return sendProblem(reply, request, notThere(request.params.id));
      const content = await renewalFrom(api, request.body, loaded.state);
      const preview = await checkRenewal(
        { store: api.store, ids: api.ids },
        actorOf(request),
        loaded.state.id,
        content,
      );
      if (preview === null) return sendProblem(reply, request, notThere(request.params.id));
      return {
        data: presentGates(preview.gates, localeOf(request)),
        violations: explainViolations(preview.violations, localeOf(request)),
        minimumRung: preview.minimumRung,
      };
    },
  );
}

export const isShownAll = (context: Context): boolean =>
  may({ action: 'ViewRegister', exception: null, context }).length === 0;

/** The filters as typed, for whoever asks: handles become people, and what they may not see is left out. */
export async function registerQueryOf(
  api: Api,
  filters: Omit<z.infer<typeof listQuery>, 'limit' | 'cursor'>,
  context: Context,
): Promise<RegisterRowsQuery> {
  const { mine, requester, riskOwner, ...query } = filters;
  const everything = may({ action: 'ViewConfidential', exception: null, context }).length === 0;
  return definedOnly({
    ...query,
    requester: requester === undefined ? undefined : await personFrom(api, requester),
    riskOwner: riskOwner === undefined ? undefined : await personFrom(api, riskOwner),
    // Whoever has a part in an exception and no role in the register finds what is theirs.
    mine: mine === true || !isShownAll(context) ? context.actor.person : undefined,
    visibleTo: everything ? null : context.actor.person,
    at: context.at,
  });
}

const badCursor = refused([
  violation('INPUT', 'malformed', '/cursor', { what: 'not a `next` of this list', where: 'querystring' }),
]);

/** A page of the register; null where the cursor is none that this list has given, in shape or in value. */
async function pageOf(api: Api, query: RegisterQuery): Promise<RegisterPage | null> {
  return api.reads.register(query).catch((error: unknown) => {
    // Class 22 of SQLSTATE: a value of the right shape that is none, such as the 40th of May.
    const isData =
      typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('22');
    if (query.cursor !== undefined && (error instanceof RangeError || isData)) return null;
    throw error;
  });
}

async function gatesNow(api: Api, exception: Exception, context: Context): Promise<readonly GateResult[]> {
  const policy = await api.store.transact((tx) => tx.loadPolicy(exception.request.policy));
  return renewalGates(exception, null, context.at, context.configuration, { policy });
}

export const presentGates = (gates: readonly GateResult[], locale: Locale) =>
  gates.map((g) => ({
    gate: g.gate,
    met: g.met,
    evidence: g.evidence,
    because: explainViolations(g.violations, locale),
  }));

export const notThere = (what: string) => refused([violation('NOT-FOUND', 'nothing-there', '', { what })]);

/** Leaves out what is undefined, as `exactOptionalPropertyTypes` wants it. */
export function definedOnly<T extends object>(
  query: T,
): { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
} {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as never;
}
