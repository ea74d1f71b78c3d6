/** Who asks: a session cookie, a session secret or an API token; and what each of them may reach. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refused } from '../application/outcome.ts';
import { actorFor } from '../application/sign-in.ts';
import { may } from '../domain/authority/may.ts';
import { violation } from '../domain/refusal.ts';
import { type Api, type App, contextOf, signedOut } from './api.ts';
import { sendProblem } from './problem.ts';

/** Browsers keep a `__Host-` cookie only for this host, only over a secure context (loopback counts), for every path. */
export const SESSION_COOKIE = '__Host-interim';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answers without a sign-in. */
    readonly open?: true;
    /** Asked of `may` before the route: it answers about the register as a whole, not about one exception. */
    readonly asks?: 'ViewRegister' | 'ViewAuthority' | 'ViewDirectory';
  }
}

const isLoopback = (address: string): boolean => /^(127\.|::1$|::ffff:127\.)/.test(address);

export function guardRoutes(app: App, api: Api): void {
  app.decorateRequest('actor', null);
  app.decorateRequest('tokenScope', 'write');
  app.decorateRequest('sessionSecret', null);
  app.addHook('onRequest', async (request, reply) => {
    const { secret, byCookie } = secretOf(request);
    if (secret !== null) {
      const authority = await api.store.transact((tx) => tx.loadAuthority(false));
      const found = await actorFor(api.identity, authority.state, secret, api.wall(), api.clock.now());
      // A local session works where local sign-in does: on this machine.
      if (found !== null && (isLoopback(request.ip) || found.actor.signIn.kind === 'token')) {
        request.actor = found.actor;
        request.tokenScope = found.scope;
        if (secret.startsWith('ses_')) request.sessionSecret = secret;
      }
    }
    // An address that nobody knows has nothing to guard: it answers with the pages' index, or with 404.
    if (request.routeOptions.config.open === true || request.is404) return undefined;
    if (request.actor === null)
      return sendProblem(reply.header('www-authenticate', 'Bearer realm="interim"'), request, signedOut);
    const { asks } = request.routeOptions.config;
    if (asks !== undefined) {
      const context = await contextOf(api, request.actor);
      const forbidden = may({ action: asks, exception: null, context });
      if (forbidden.length > 0) return sendProblem(reply, request, refused(forbidden));
    }
    if (isUnsafe(request.method)) return refuseUnsafe(request, reply, byCookie);
    return undefined;
  });
}

const isUnsafe = (method: string): boolean => method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';

/** A read-only token changes nothing; a cookie counts only for requests that our own pages made (CSRF). */
function refuseUnsafe(
  request: FastifyRequest,
  reply: FastifyReply,
  byCookie: boolean,
): FastifyReply | undefined {
  if (request.tokenScope === 'read')
    return sendProblem(
      reply,
      request,
      refused([violation('ROLE', 'missing', '', { needs: 'a token with scope write' })]),
    );
  if (byCookie && !sameOrigin(request))
    return sendProblem(
      reply,
      request,
      refused([violation('ROLE', 'missing', '', { needs: 'a request from this site' })]),
    );
  return undefined;
}

/** Every current browser sends Sec-Fetch-Site; an Origin that is not ours is refused where it does not. */
export function sameOrigin(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string') return site === 'same-origin';
  const origin = request.headers.origin;
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === request.headers.host;
}

function secretOf(request: FastifyRequest): { readonly secret: string | null; readonly byCookie: boolean } {
  const header = request.headers.authorization;
  const bearer = header === undefined ? null : /^Bearer\s+(\S+)$/i.exec(header);
  if (bearer?.[1] !== undefined) return { secret: bearer[1], byCookie: false };
  const cookie = request.cookies[SESSION_COOKIE];
  return cookie === undefined ? { secret: null, byCookie: false } : { secret: cookie, byCookie: true };
}

export { isLoopback };
