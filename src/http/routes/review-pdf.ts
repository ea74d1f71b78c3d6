/** Minutes and papers of a review as PDFs. */
import { z } from 'zod';
import { draftOf } from '../../application/minutes.ts';
import { readSession } from '../../application/review.ts';
import { minutesSheet } from '../../catalogue/minutes.ts';
import { papersSheet, type PaperItem } from '../../catalogue/papers.ts';
import type { MinutesDocument } from '../../domain/review/minutes.ts';
import { type Api, type App, actorOf } from '../api.ts';
import { mayView, personOf } from '../present/exception.ts';
import { personWith } from '../present/review.ts';
import { localeOf, sendProblem } from '../problem.ts';
import { sendPdf } from '../pdf.ts';
import { noSession, reviewParam, tags } from './review.ts';
import { PAPERS, wordsFor } from './review-papers.ts';

const query = z.object({
  paper: z.enum(['a4', 'letter']).default('a4'),
  language: z.enum(['en', 'de']).optional(),
});

export function reviewPdfRoutes(app: App, api: Api): void {
  minutesPdf(app, api);
  papersPdf(app, api);
}

function minutesPdf(app: App, api: Api): void {
  app.get(
    '/v1/reviews/:id/minutes.pdf',
    {
      schema: {
        operationId: 'getMinutesPdf',
        tags,
        summary: 'Minutes as a PDF: of a number, or the last that were approved, or else the draft',
        params: reviewParam,
        querystring: query.extend({
          minute: z
            .union([z.literal('draft'), z.coerce.number().int().min(1)])
            .optional()
            .meta({ description: 'the number of an approved minute, or `draft`' }),
        }),
      },
    },
    async (request, reply) => {
      const { paper, language = localeOf(request), minute } = request.query;
      const found = await readSession(api, actorOf(request), request.params.id, async ({ session }, tx) => {
        const approved =
          minute === 'draft'
            ? undefined
            : minute === undefined
              ? session.minutes.at(-1)
              : session.minutes.find((m) => m.number === minute);
        if (approved === undefined) {
          if (typeof minute === 'number' || session.status !== 'adjourned') return null;
          const { document, hash } = await draftOf(tx, session);
          const names = await wordsFor(api, document, tx);
          const said = { ...names, person: (id: string) => names.person(id).name };
          const words = minutesSheet(document, said, language, { hash, approved: null });
          return { session, words, dated: session.adjournment?.at ?? session.openedAt };
        }
        const text = await tx.minutes(session.id, approved.number);
        if (text === null) throw new Error(`minute ${approved.number} of ${session.id} is gone`);
        const document = JSON.parse(text) as MinutesDocument;
        const names = await wordsFor(api, document, tx);
        const by = personOf(await api.directory.names([approved.by]), approved.by).name;
        const said = { ...names, person: (id: string) => names.person(id).name };
        const words = minutesSheet(document, said, language, {
          hash: approved.hash,
          approved: { ...approved, by },
        });
        return { session, words, dated: approved.at };
      });
      if (found === null) return sendProblem(reply, request, noSession(request.params.id));
      const { words, dated, session } = found;
      const { pdf } = await api.press.print({ template: 'minutes', paper, language, words, dated });
      return sendPdf(reply, `minutes-${session.quarter}.pdf`, pdf);
    },
  );
}

function papersPdf(app: App, api: Api): void {
  app.get(
    '/v1/reviews/:id/papers.pdf',
    {
      schema: {
        operationId: 'getPapersPdf',
        tags,
        summary: 'The papers as one PDF: the agenda, and a sheet for each exception in its order',
        params: reviewParam,
        querystring: query,
      },
    },
    async (request, reply) => {
      const { paper, language = localeOf(request) } = request.query;
      const found = await readSession(
        api,
        actorOf(request),
        request.params.id,
        async ({ session }, tx, context) => {
          const rows = await tx.agenda({ review: session.id, limit: PAPERS, after: 0 });
          const names = await api.directory.names([
            ...new Set(rows.flatMap((r) => [r.requester, r.riskOwner])),
          ]);
          const person = personWith(names);
          const items: PaperItem[] = [];
          for (const row of rows) {
            const loaded = await api.reads.exception(row.exception);
            const exception = loaded !== null && mayView(loaded.state, context) ? loaded.state : null;
            items.push({
              ...row,
              changed: row.versionNow !== row.version,
              requester: person(row.requester).name,
              riskOwner: person(row.riskOwner).name,
              exception,
            });
          }
          return { session, words: papersSheet(session, items, context.at, language), dated: context.at };
        },
      );
      if (found === null) return sendProblem(reply, request, noSession(request.params.id));
      const { words, dated, session } = found;
      const { pdf } = await api.press.print({ template: 'papers', paper, language, words, dated });
      return sendPdf(reply, `papers-${session.quarter}.pdf`, pdf);
    },
  );
}
