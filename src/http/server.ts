/** The API server: one Fastify app, schemas that validate and document at once, problem documents for every no. */
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { answerErrors } from './answer-errors.ts';
import type { Api, App } from './api.ts';
import { guardRoutes } from './authentication.ts';
import { closeBodies } from './closed-bodies.ts';
import { stateCommandHeaders } from './command-headers.ts';
import { followConnections } from './connections.ts';
import { readJsonBodies } from './json-body.ts';
import { attachmentRoutes } from './routes/attachments.ts';
import { erasureRoutes } from './routes/erasure.ts';
import { authorityRoutes } from './routes/authority.ts';
import { configurationRoutes } from './routes/configuration.ts';
import { controlTestRoutes } from './routes/control-tests.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { directoryRoutes } from './routes/directory.ts';
import { exportRoutes } from './routes/export.ts';
import { exceptionRoutes } from './routes/exceptions.ts';
import { furtherMetricsRoutes } from './routes/further-metrics.ts';
import { identityRoutes } from './routes/identity.ts';
import { lookRoutes } from './routes/looks.ts';
import { liveRoutes } from './routes/live.ts';
import { metricsRoutes } from './routes/metrics.ts';
import { monitoringRoutes } from './routes/monitoring.ts';
import { operationRoutes } from './routes/operations.ts';
import { ownWorkRoutes } from './routes/own-work.ts';
import { workRoutes } from './routes/work.ts';
import { policyRoutes } from './routes/policies.ts';
import { reportRoutes } from './routes/reports.ts';
import { requestRoutes } from './routes/request.ts';
import { viewRoutes } from './routes/views.ts';
import { watchRoutes } from './routes/watch.ts';
import { reviewItemRoutes } from './routes/review-items.ts';
import { reviewPdfRoutes } from './routes/review-pdf.ts';
import { reviewPaperRoutes } from './routes/review-papers.ts';
import { reviewRoutes } from './routes/review.ts';
import { webRoutes } from './routes/web.ts';
import { refuseUnknownMembers } from './unknown-members.ts';
import { refuseIllFormed } from './well-formed.ts';

/** The name in plain letters, for the page that tries the API. */
const wordmark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 32" role="img" aria-label="Interim"><text x="0" y="23" font-family="sans-serif" font-size="22" font-weight="700" fill="#fff">Interim</text></svg>';

const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export type ServerOptions = {
  readonly api: Api;
  /** Folder of the built web app; null where there is none (tests of the API). */
  readonly webFolder: string | null;
  readonly log: boolean;
};

function zodOnly(): never {
  throw new Error('a route has a schema that is not one of zod');
}

export async function buildServer({ api, webFolder, log }: ServerOptions): Promise<App> {
  const app = Fastify({
    logger: log ? { level: 'info', redact: ['req.headers.authorization', 'req.headers.cookie'] } : false,
    // One line of our own for each answer, below.
    logController: new Fastify.LogController({ disableRequestLogging: true }),
    genReqId: () => api.ids.next(),
    bodyLimit: 1024 * 1024,
    routerOptions: { maxParamLength: 250 },
    trustProxy: false,
    // Every schema is one of zod's. Without these Fastify loads compilers of its own at each start, a fifth of a second.
    schemaController: { compilersFactory: { buildValidator: zodOnly, buildSerializer: zodOnly } },
  }).withTypeProvider<ZodTypeProvider>();
  const endConnections = followConnections(app.server);
  app.addHook('preClose', async () => endConnections());
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);

  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        manifestSrc: ["'self'"],
      },
    },
    // Loopback without TLS in evaluation; a proxy in front adds it where there is TLS.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  await app.register(rateLimit, { global: false });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Interim',
        version: api.version,
        description:
          'The system of record for security-policy exceptions. Refusals are RFC 9457 problem documents that carry every violation at once.',
      },
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', description: 'API token or session secret' },
          session: { type: 'apiKey', in: 'cookie', name: '__Host-interim' },
        },
      },
      security: [{ bearer: [] }, { session: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => stateCommandHeaders(closeBodies(jsonSchemaTransformObject(document))),
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    logo: { type: 'image/svg+xml', content: Buffer.from(wordmark), href: '/' },
    theme: { title: 'Interim API' },
    // The package's own policy lets styles, fonts and a validator come from elsewhere.
    staticCSP: DOCS_POLICY,
    uiConfig: { docExpansion: 'list', tryItOutEnabled: true, validatorUrl: null },
  });

  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (request.url.startsWith('/v1/')) reply.header('cache-control', 'no-store');
  });
  app.addHook('onResponse', async (request, reply) => {
    if (request.url.startsWith('/v1/'))
      request.log.info(
        {
          method: request.method,
          url: request.url.split('?')[0],
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime),
          person: request.actor?.person ?? null,
        },
        'answered',
      );
  });
  answerErrors(app);
  readJsonBodies(app);
  guardRoutes(app, api);
  refuseIllFormed(app);
  refuseUnknownMembers(app);

  watchRoutes(app, api);
  for (const routes of [
    exceptionRoutes,
    requestRoutes,
    attachmentRoutes,
    erasureRoutes,
    decisionRoutes,
    monitoringRoutes,
    controlTestRoutes,
    lookRoutes,
    viewRoutes,
    policyRoutes,
    authorityRoutes,
    configurationRoutes,
    directoryRoutes,
    identityRoutes,
    ownWorkRoutes,
    metricsRoutes,
    furtherMetricsRoutes,
    reportRoutes,
    workRoutes,
    exportRoutes,
    liveRoutes,
    reviewRoutes,
    reviewItemRoutes,
    reviewPaperRoutes,
    reviewPdfRoutes,
    operationRoutes,
  ])
    routes(app, api);
  app.get('/openapi.json', { config: { open: true }, schema: { hide: true } }, async () => app.swagger());
  await webRoutes(app, webFolder);
  return app;
}
