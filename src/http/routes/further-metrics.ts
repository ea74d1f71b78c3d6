/** The metrics beyond the four, as of any instant, and the exceptions behind each of their rows. */
import { z } from 'zod';
import { asOf } from '../../application/as-of.ts';
import { refused } from '../../application/outcome.ts';
import { may } from '../../domain/authority/may.ts';
import { furtherFigures } from '../../domain/metrics/further.ts';
import { type Api, type App, actorOf } from '../api.ts';
import { sendProblem } from '../problem.ts';
import { answers, problemAnswer } from '../schemas/answers.ts';
import { furtherAnswer, furtherRecordsAnswer } from '../schemas/metrics.ts';
import { instantInput } from '../schemas/request.ts';

export function furtherMetricsRoutes(app: App, api: Api): void {
  const tags = ['Metrics'];
  app.get(
    '/v1/metrics/further',
    {
      schema: {
        operationId: 'getFurtherMetrics',
        tags,
        summary:
          'Enforcement lag, bounces, time in each step, refusals, effort, drift and queues as of an instant',
        querystring: z.object({ at: instantInput.optional() }),
        ...answers({ 200: furtherAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const { context, at } = await asOf(api, actorOf(request), request.query.at);
      const forbidden = may({ action: 'ViewMetrics', exception: null, context });
      if (forbidden.length > 0) return sendProblem(reply, request, refused(forbidden));
      return reply.send(await api.metrics.further(at));
    },
  );

  app.get(
    '/v1/metrics/further/records',
    {
      schema: {
        operationId: 'getFurtherMetricsRecords',
        tags,
        summary: 'The exceptions behind a row of a figure',
        querystring: z.object({
          at: instantInput.optional(),
          figure: z.enum(furtherFigures),
          key: z.string().min(1).max(100),
          limit: z.coerce.number().int().min(1).max(200).default(50),
          after: z.uuid().optional(),
        }),
        ...answers({ 200: furtherRecordsAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const { figure, key, limit, after } = request.query;
      const { context, at } = await asOf(api, actorOf(request), request.query.at);
      const forbidden = may({ action: 'ViewMetrics', exception: null, context });
      if (forbidden.length > 0) return sendProblem(reply, request, refused(forbidden));
      const page = await api.metrics.furtherRecords({
        at,
        figure,
        key,
        limit,
        ...(after === undefined ? {} : { after }),
      });
      // Who may see every figure may still not see a confidential title.
      const everything = may({ action: 'ViewConfidential', exception: null, context }).length === 0;
      return reply.send({
        data: page.rows.map(({ confidential, ...row }) => ({
          ...row,
          title: everything || !confidential ? row.title : '',
        })),
        next: page.next,
        at,
      });
    },
  );
}
