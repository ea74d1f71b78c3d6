/**
 * `GET /metrics` for Prometheus. The address is also a page's, so who asks for HTML gets the page.
 *
 * Whoever is on this machine may ask without a sign-in, since that is where a collector runs; from elsewhere it takes a
 * token whose owner may see the metrics. A proxy on this machine makes everybody look local: one that says for whom it asks is
 * believed, and one that does not must not pass this address on.
 */
import type { FastifyRequest } from 'fastify';
import { refused } from '../../application/outcome.ts';
import { may } from '../../domain/authority/may.ts';
import { type Api, type App, contextOf, signedOut } from '../api.ts';
import { isLoopback } from '../authentication.ts';
import { sendProblem } from '../problem.ts';
import { openWatch } from '../watch.ts';

export function watchRoutes(app: App, api: Api): void {
  const watch = openWatch({
    version: api.version,
    now: () => api.clock.now(),
    metrics: api.metrics,
    operations: api.operations,
    pools: api.pools,
  });
  app.decorateRequest('refusedBy');
  app.addHook('onRequest', async (request) => {
    request.refusedBy = [];
  });
  app.addHook('onResponse', async (request, reply) => watch.answered(request, reply));
  app.get('/metrics', { config: { open: true }, schema: { hide: true } }, async (request, reply) => {
    reply.header('vary', 'accept');
    if ((request.headers.accept ?? '').includes('text/html')) return reply.callNotFound();
    if (request.actor === null && !fromHere(request))
      return sendProblem(reply.header('www-authenticate', 'Bearer realm="interim"'), request, signedOut);
    if (request.actor !== null) {
      const context = await contextOf(api, request.actor);
      const forbidden = may({ action: 'ViewMetrics', exception: null, context });
      if (forbidden.length > 0) return sendProblem(reply, request, refused(forbidden));
    }
    const text = await watch.scrape();
    return reply.header('cache-control', 'no-store').type(watch.contentType).send(text);
  });
}

const forwarding = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];
const fromHere = (request: FastifyRequest): boolean =>
  isLoopback(request.ip) && forwarding.every((header) => request.headers[header] === undefined);
