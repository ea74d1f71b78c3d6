/** The browser app, built into static files, and the answer to addresses that nobody knows. */
import fastifyStatic from '@fastify/static';
import { refused } from '../../application/outcome.ts';
import { violation } from '../../domain/refusal.ts';
import type { App } from '../api.ts';
import { sendProblem } from '../problem.ts';

export async function webRoutes(app: App, folder: string | null): Promise<void> {
  if (folder !== null) {
    // The pages hold no data, and whoever is not signed in needs them to sign in. Registered last: nothing else is opened.
    app.addHook('onRoute', (route) => {
      route.config = { ...route.config, open: true };
    });
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: true,
      // The build leaves a .br and a .gz beside each file.
      preCompressed: true,
      // File names under assets/ carry their content's hash; the page itself is always asked for anew.
      setHeaders: (reply, path) => {
        const kept = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
        void reply.header('cache-control', kept);
      },
    });
  }
  app.setNotFoundHandler({}, (request, reply) => {
    const page =
      folder !== null &&
      request.method === 'GET' &&
      (request.headers.accept ?? '').includes('text/html') &&
      !request.url.startsWith('/v1/');
    if (page) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return sendProblem(
      reply,
      request,
      refused([violation('NOT-FOUND', 'nothing-there', '', { what: request.url.split('?')[0] ?? '' })]),
    );
  });
}
