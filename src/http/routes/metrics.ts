/** The four metrics as of any instant, and the records behind each figure. */
import { z } from 'zod';
import { asOf } from '../../application/as-of.ts';
import { refused } from '../../application/outcome.ts';
import { sayWarning } from '../../catalogue/metrics.ts';
import { may } from '../../domain/authority/may.ts';
import { ageRanges } from '../../domain/metrics/age.ts';
import { wholeDaysBetween } from '../../domain/time.ts';
import { type Api, type App, actorOf } from '../api.ts';
import { localeOf, sendProblem } from '../problem.ts';
import { answers, problemAnswer } from '../schemas/answers.ts';
import { metricsAnswer } from '../schemas/metrics.ts';
import { instantInput } from '../schemas/request.ts';

export function metricsRoutes(app: App, api: Api): void {
  const tags = ['Metrics'];
  app.get(
    '/v1/metrics',
    {
      schema: {
        operationId: 'getMetrics',
        tags,
        summary: 'The four metrics as of an instant, as the record then stood',
        querystring: z.object({ at: instantInput.optional() }),
        ...answers({ 200: metricsAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const { context, at, settings } = await asOf(api, actorOf(request), request.query.at);
      const forbidden = may({ action: 'ViewMetrics', exception: null, context });
      if (forbidden.length > 0) return sendProblem(reply, request, refused(forbidden));
      const figures = await api.metrics.metrics({ at, ...settings });
      return reply.send({
        ...figures,
        warnings: figures.warnings.map((w) => ({
          code: w.code,
          sentence: sayWarning(w, localeOf(request)),
          figures: { ...w },
        })),
      });
    },
  );

  app.get(
    '/v1/metrics/records',
    {
      schema: {
        operationId: 'getMetricsRecords',
        tags,
        summary: 'The exceptions behind a figure',
        querystring: z.object({
          at: instantInput.optional(),
          figure: z.enum(['active', 'suspended', 'scheduled']).default('active'),
          bucket: z.enum(ageRanges).optional(),
          policy: z.string().max(100).optional(),
          limit: z.coerce.number().int().min(1).max(200).default(50),
          after: z.uuid().optional(),
        }),
        ...answers({
          200: z.object({
            data: z.array(
              z.object({
                id: z.string(),
                number: z.string(),
                title: z.string(),
                policy: z.string(),
                chainStartedAt: z.string(),
                ageDays: z.number().int(),
                term: z.number().int(),
              }),
            ),
            next: z.string().nullable(),
            at: z.string(),
          }),
          default: problemAnswer,
        }),
      },
    },
    async (request, reply) => {
      const { figure, limit, bucket, policy, after } = request.query;
      const { context, at } = await asOf(api, actorOf(request), request.query.at);
      const forbidden = may({ action: 'ViewMetrics', exception: null, context });
      if (forbidden.length > 0) return sendProblem(reply, request, refused(forbidden));
      const page = await api.metrics.recordsBehind({
        at,
        figure,
        limit,
        ...(bucket === undefined ? {} : { bucket }),
        ...(policy === undefined ? {} : { policy }),
        ...(after === undefined ? {} : { after }),
      });
      // Who may see every figure may still not see a confidential title.
      const everything = may({ action: 'ViewConfidential', exception: null, context }).length === 0;
      return reply.send({
        data: page.rows.map((r) => ({
          ...r,
          title: everything || !r.confidential ? r.title : '',
          ageDays: wholeDaysBetween(r.chainStartedAt, at),
        })),
        next: page.next,
        at,
      });
    },
  );
}
