/** Step 1: submit, check while typing, correct, withdraw, attach. */
import { z } from 'zod';
import { refused } from '../../application/outcome.ts';
import type { Transaction } from '../../application/ports.ts';
import { judgeLineage, replaceOwner, withdrawRequest } from '../../application/request.ts';
import {
  checkRequest,
  resubmitRequest,
  type Submitted,
  submitRequest,
} from '../../application/submit-request.ts';
import { band } from '../../domain/risk/band.ts';
import { propose } from '../../domain/risk/propose.ts';
import { routeFor } from '../../domain/risk/route.ts';
import { type Api, type App, actorOf, answerCommand, answerException, targetOf, viewOf } from '../api.ts';
import { explainViolations } from '../present/violations.ts';
import { localeOf, problemOf, sendProblem } from '../problem.ts';
import { answers, problemAnswer } from '../schemas/answers.ts';
import { lineageInput, noteInput, ownerInput } from '../schemas/commands.ts';
import { checkAnswer, exceptionAnswer } from '../schemas/exception.ts';
import { requestInput } from '../schemas/request.ts';
import { personFrom, requestFrom } from '../typed.ts';
import { idParam, notThere, presentGates } from './exceptions.ts';

export function requestRoutes(app: App, api: Api): void {
  const tags = ['Request'];
  const answerSubmitted =
    (request: Parameters<typeof viewOf>[1]) => async (value: Submitted, within?: Transaction) =>
      value.bouncedBy.length > 0
        ? {
            status: 422,
            body: {
              ...problemOf(refused(value.bouncedBy, value.exception), request, 422),
              title: 'The request bounced',
              type: '/problems/bounced',
            },
          }
        : { status: 201, body: await viewOf(api, request, value, within) };

  app.post(
    '/v1/exceptions',
    {
      schema: {
        operationId: 'submitRequest',
        tags,
        summary: 'Submit a request; it bounces with every reason at once, or goes to assessment',
        body: requestInput,
        ...answers({ 201: exceptionAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const content = await requestFrom(api, request.body);
      return answerCommand(
        api,
        request,
        reply,
        (services) => submitRequest(services, actorOf(request), content),
        answerSubmitted(request),
      );
    },
  );

  app.post(
    '/v1/exceptions/:id/submission',
    {
      schema: {
        operationId: 'resubmitRequest',
        tags,
        summary: 'File a bounced or returned request again, corrected',
        params: idParam,
        body: requestInput,
        ...answers({ 201: exceptionAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const content = await requestFrom(api, request.body);
      return answerCommand(
        api,
        request,
        reply,
        (services) =>
          resubmitRequest(services, actorOf(request), targetOf(request, request.params.id), content),
        answerSubmitted(request),
      );
    },
  );

  app.post(
    '/v1/request-check',
    {
      config: { asks: 'ViewRegister' },
      schema: {
        operationId: 'checkRequest',
        tags,
        summary: 'What would happen if this were submitted now; records nothing',
        body: requestInput,
        querystring: z.object({ of: z.string().max(60).optional() }),
        ...answers({ 200: checkAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const content = await requestFrom(api, request.body);
      const checked = await checkRequest(
        { store: api.store, ids: api.ids },
        actorOf(request),
        content,
        request.query.of ?? null,
      );
      if (checked === null) return sendProblem(reply, request, notThere(request.query.of ?? ''));
      const { preview, facts, context } = checked;
      const proposal = propose(preview.facts);
      const expected = band(
        proposal.residual.likelihood,
        proposal.residual.impact,
        context.configuration.bands,
      );
      const route = routeFor({
        band: expected,
        tier: preview.facts.tier,
        structural: preview.facts.structural,
        termNumber: preview.termNumber,
        minimumRung: preview.minimumRung,
        afterUnratifiedEmergency: preview.lineage.afterUnratifiedEmergency,
      });
      return {
        wouldBounce: preview.violations.length > 0,
        violations: explainViolations(preview.violations, localeOf(request)),
        expected: {
          band: expected,
          route: route.route,
          rung: route.rung,
          longestTermDays: route.longestTermDays,
          proposal,
          termNumber: preview.termNumber,
        },
        overlaps: facts.live.map(({ confidential, contact, number, status }) =>
          confidential ? { number, contact } : { number, status, contact },
        ),
        predecessor: preview.lineage.predecessor,
        successions: preview.successions.map(({ predecessor, gates }) => ({
          number: predecessor.number,
          gates: presentGates(gates, localeOf(request)),
        })),
      };
    },
  );

  app.post(
    '/v1/exceptions/:id/withdrawal',
    {
      schema: {
        operationId: 'withdrawRequest',
        tags,
        summary: 'Withdraw a request that nobody has decided',
        params: idParam,
        body: noteInput,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        withdrawRequest(s, actorOf(request), targetOf(request, request.params.id), request.body.note),
      ),
  );

  app.post(
    '/v1/exceptions/:id/lineage-judgements',
    {
      schema: {
        operationId: 'judgeLineage',
        tags: ['Assess'],
        summary: 'Say in writing that a lookalike is kin, or is not',
        params: idParam,
        body: lineageInput,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        judgeLineage(
          s,
          actorOf(request),
          targetOf(request, request.params.id),
          request.body.other,
          request.body.kin,
          request.body.reason,
        ),
      ),
  );

  app.post(
    '/v1/exceptions/:id/risk-owner',
    {
      schema: {
        operationId: 'replaceOwner',
        tags,
        summary: 'Hand the exception to another risk owner',
        params: idParam,
        body: ownerInput,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const to = await personFrom(api, request.body.to);
      return answerException(api, request, reply, (s) =>
        replaceOwner(s, actorOf(request), targetOf(request, request.params.id), to),
      );
    },
  );
}
