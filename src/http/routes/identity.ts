/** Signing in and out, who I am, API tokens. */
import { answers, problemAnswer } from '../schemas/answers.ts';
import {
  listOf,
  meAnswer,
  newTokenAnswer,
  personEntryAnswer,
  signedInAnswer,
  tokensAnswer,
} from '../schemas/directory.ts';
import { z } from 'zod';
import { refused } from '../../application/outcome.ts';
import {
  createToken,
  mayCreateToken,
  signIn,
  signInAgain,
  TOKEN_MAX_DAYS,
} from '../../application/sign-in.ts';
import { secretHash } from '../../application/sign-in.ts';
import { may } from '../../domain/authority/may.ts';
import { cisoAt, seatsAt } from '../../domain/authority/queries.ts';
import { violation } from '../../domain/refusal.ts';
import { type Api, type App, actorOf, contextOf, signedOut } from '../api.ts';
import { isLoopback, SESSION_COOKIE, sameOrigin } from '../authentication.ts';
import { personOf } from '../present/exception.ts';
import { explainViolations } from '../present/violations.ts';
import { localeOf, sendProblem } from '../problem.ts';
import { notThere } from './exceptions.ts';

const credentials = z.object({
  username: z.string().trim().min(1).max(200),
  password: z.string().min(1).max(1000),
  code: z.string().trim().max(20).default(''),
});
const cookie = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;

export function identityRoutes(app: App, api: Api): void {
  const tags = ['Identity'];
  app.post(
    '/v1/sign-in',
    {
      config: { open: true, rateLimit: { max: 30, timeWindow: 60_000 } },
      schema: {
        operationId: 'signIn',
        tags,
        summary: 'Sign in with password and one-time code; sets the session cookie, or answers the secret',
        body: credentials.extend({ as: z.enum(['cookie', 'bearer']).default('cookie') }),
        ...answers({ 200: signedInAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      if (!api.localSignIn || !isLoopback(request.ip))
        return sendProblem(reply, request, refused([violation('SIGN-IN', 'not-loopback')]));
      if (
        request.body.as === 'cookie' &&
        request.headers['sec-fetch-site'] !== undefined &&
        !sameOrigin(request)
      )
        return sendProblem(
          reply,
          request,
          refused([violation('ROLE', 'missing', '', { needs: 'a request from this site' })]),
        );
      const outcome = await signIn(api.identity, api.wall(), request.body);
      if (outcome.kind === 'refused') return sendProblem(reply, request, outcome);
      const { secret, person, expiresAt } = outcome.value;
      const answer = { person, expiresAt: expiresAt.toISOString() };
      if (request.body.as === 'bearer') return reply.send({ ...answer, secret });
      return reply.setCookie(SESSION_COOKIE, secret, { ...cookie, expires: expiresAt }).send(answer);
    },
  );

  app.post(
    '/v1/sign-in/again',
    {
      config: { rateLimit: { max: 30, timeWindow: 60_000 } },
      schema: {
        operationId: 'signInAgain',
        tags,
        summary: 'A fresh sign-in inside a running session, before a decision',
        body: credentials.omit({ username: true }),
        ...answers({ 200: signedInAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      if (request.sessionSecret === null)
        return sendProblem(reply, request, refused([violation('APPROVE-STEPUP', 'token')]));
      const outcome = await signInAgain(api.identity, api.wall(), request.sessionSecret, request.body);
      return outcome.kind === 'refused'
        ? sendProblem(reply, request, outcome)
        : reply.send({ person: outcome.value.person, expiresAt: outcome.value.expiresAt.toISOString() });
    },
  );

  app.post(
    '/v1/sign-out',
    { schema: { operationId: 'signOut', tags, summary: 'End this session' } },
    async (request, reply) => {
      if (request.sessionSecret !== null) await api.identity.endSession(secretHash(request.sessionSecret));
      return reply.clearCookie(SESSION_COOKIE, cookie).status(204).send();
    },
  );

  app.get(
    '/v1/me',
    {
      schema: {
        operationId: 'getMe',
        tags,
        summary: 'Who is signed in, and by what right they decide',
        ...answers({ 200: meAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const context = await contextOf(api, actor);
      const entry = await api.directory.person(actor.person);
      if (entry === null && actor.roles.length === 0) return sendProblem(reply, request, signedOut);
      const { authority, at } = context;
      return {
        person: {
          id: actor.person,
          name: entry?.name ?? actor.person,
          username: entry?.username ?? '',
          title: entry?.title ?? '',
        },
        roles: actor.roles,
        offices: {
          ciso: cisoAt(authority, at)?.holder === actor.person,
          seat: seatsAt(authority, at).some((s) => s.person === actor.person),
          delegations: authority.delegations.filter(
            (d) => d.to === actor.person && d.revokedAt === null && d.endsAt > at,
          ),
        },
        allowedActions: (['SubmitRequest', 'GrantEmergency', 'PublishPolicy'] as const).map((action) => {
          const because = may({ action, exception: null, context });
          return {
            action,
            allowed: because.length === 0,
            because: explainViolations(because, localeOf(request)),
          };
        }),
        signIn: actor.signIn,
        sandbox: await api.clock.isSandbox(),
        now: at,
      };
    },
  );

  app.get(
    '/v1/tokens',
    {
      schema: {
        operationId: 'listTokens',
        tags,
        summary: 'Your API tokens',
        ...answers({ 200: tokensAnswer, default: problemAnswer }),
      },
    },
    async (request) => {
      const actor = actorOf(request);
      const because = mayCreateToken(actor);
      return {
        data: (await api.identity.tokensFor(actor.person)).map(({ person: _person, ...t }) => ({
          ...t,
          createdAt: t.createdAt.toISOString(),
          expiresAt: t.expiresAt.toISOString(),
          lastUsedAt: t.lastUsedAt?.toISOString() ?? null,
        })),
        allowedActions: [
          {
            action: 'CreateToken',
            allowed: because.length === 0,
            because: explainViolations(because, localeOf(request)),
          },
        ],
      };
    },
  );

  app.post(
    '/v1/tokens',
    {
      schema: {
        operationId: 'createToken',
        tags,
        summary: 'A new API token; its secret is shown once',
        body: z.object({
          name: z.string().trim().min(1).max(100),
          scope: z.enum(['read', 'write']).default('write'),
          days: z.number().int().min(1).max(TOKEN_MAX_DAYS).default(30),
        }),
        ...answers({ 201: newTokenAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const forbidden = mayCreateToken(actor);
      if (forbidden.length > 0) return sendProblem(reply, request, refused(forbidden));
      const { secret, token } = await createToken(
        api.identity,
        api.ids.next(),
        api.wall(),
        actor.person,
        request.body,
      );
      return reply.status(201).send({
        id: token.id,
        name: token.name,
        scope: token.scope,
        expiresAt: token.expiresAt.toISOString(),
        secret,
      });
    },
  );

  app.delete(
    '/v1/tokens/:token',
    {
      schema: {
        operationId: 'endToken',
        tags,
        summary: 'Revoke one of your API tokens',
        params: z.object({ token: z.string().max(60) }),
      },
    },
    async (request, reply) =>
      (await api.identity.endToken(actorOf(request).person, request.params.token))
        ? reply.status(204).send()
        : sendProblem(reply, request, notThere(request.params.token)),
  );

  app.get(
    '/v1/people',
    {
      config: { asks: 'ViewDirectory' },
      schema: {
        operationId: 'searchPeople',
        tags: ['Directory'],
        summary: 'People by name, username or address',
        querystring: z.object({
          text: z.string().max(100).default(''),
          limit: z.coerce.number().int().min(1).max(100).default(20),
        }),
        ...answers({ 200: listOf(personEntryAnswer), default: problemAnswer }),
      },
    },
    async (request) => ({
      data: await api.directory.searchPeople(request.query.text, request.query.limit),
    }),
  );

  app.get(
    '/v1/people/:person',
    {
      config: { asks: 'ViewDirectory' },
      schema: {
        operationId: 'getPerson',
        tags: ['Directory'],
        summary: 'One person',
        params: z.object({ person: z.string().max(200) }),
        ...answers({ 200: personEntryAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const found = await api.directory.findPerson(request.params.person);
      if (found === null) return sendProblem(reply, request, notThere(request.params.person));
      return {
        ...found,
        manager:
          found.manager === null ? null : personOf(await api.directory.names([found.manager]), found.manager),
      };
    },
  );
}
