/** Reports for people outside the register: the board page, as figures and as a PDF of one page. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { asOf } from '../../application/as-of.ts';
import { boardReport } from '../../application/board-report.ts';
import { refused } from '../../application/outcome.ts';
import { boardSheet } from '../../catalogue/board.ts';
import { may } from '../../domain/authority/may.ts';
import type { Instant } from '../../domain/time.ts';
import { type Api, type App, actorOf } from '../api.ts';
import { sendPdf } from '../pdf.ts';
import { type Locale, localeOf, sendProblem } from '../problem.ts';
import { answers, problemAnswer } from '../schemas/answers.ts';
import { boardReportAnswer } from '../schemas/reports.ts';
import { instantInput } from '../schemas/request.ts';

const query = z.object({
  asOf: instantInput.optional(),
  paper: z.enum(['a4', 'letter']).default('a4'),
  language: z
    .enum(['en', 'de'])
    .optional()
    .meta({ description: 'instead of Accept-Language, for a link that a browser follows' }),
});
type Query = z.infer<typeof query>;

export function reportRoutes(app: App, api: Api): void {
  const tags = ['Reports'];
  app.get(
    '/v1/reports/board',
    {
      schema: {
        operationId: 'getBoardReport',
        tags,
        summary: 'The board page as of an instant: better, worse or stable, and why',
        querystring: query,
        ...answers({ 200: boardReportAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const board = await boardFor(api, request, reply, request.query.asOf);
      if (board === null) return reply;
      return reply.send({ ...board, sheet: boardSheet(board, languageOf(request, request.query)) });
    },
  );

  app.get(
    '/v1/reports/board.pdf',
    {
      schema: {
        operationId: 'getBoardReportPdf',
        tags,
        summary: 'The board page as a PDF (PDF/A-2a, one page)',
        querystring: query,
      },
    },
    async (request, reply) => {
      const board = await boardFor(api, request, reply, request.query.asOf);
      if (board === null) return reply;
      const language = languageOf(request, request.query);
      const { pdf } = await api.press.print({
        template: 'board',
        paper: request.query.paper,
        language,
        words: boardSheet(board, language),
        dated: board.at,
      });
      return sendPdf(reply, `board-${board.at.slice(0, 10)}.pdf`, pdf);
    },
  );
}

/** null: the answer is already a refusal. */
async function boardFor(api: Api, request: FastifyRequest, reply: FastifyReply, asked: Instant | undefined) {
  const { context, at, settings } = await asOf(api, actorOf(request), asked);
  const forbidden = may({ action: 'ViewMetrics', exception: null, context });
  if (forbidden.length > 0) {
    await sendProblem(reply, request, refused(forbidden));
    return null;
  }
  return boardReport(api.metrics, at, settings);
}

const languageOf = (request: FastifyRequest, { language }: Query): Locale => language ?? localeOf(request);
