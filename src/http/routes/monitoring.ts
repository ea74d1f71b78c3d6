/** Steps 4 and 5 and the renewal: tests, milestones, observations, suspension, closing, renewing. */
import { z } from 'zod';
import { endException } from '../../application/expire.ts';
import { acceptScopeGrowth, monitorException, recordControlTest } from '../../application/monitor.ts';
import { requestRenewal, withdrawRenewal } from '../../application/renew.ts';
import { refused } from '../../application/outcome.ts';
import { type Api, type App, actorOf, answerCommand, answerException, targetOf, viewOf } from '../api.ts';
import { problemOf, sendProblem } from '../problem.ts';
import { answers, problemAnswer } from '../schemas/answers.ts';
import {
  closureInput,
  completionInput,
  controlTestInput,
  growthInput,
  noteInput,
  observationInput,
  replanInput,
  suspensionInput,
  targetParam,
} from '../schemas/commands.ts';
import { exceptionAnswer } from '../schemas/exception.ts';
import { renewalInput } from '../schemas/request.ts';
import { renewalFrom } from '../typed.ts';
import { idParam, notThere } from './exceptions.ts';

export function monitoringRoutes(app: App, api: Api): void {
  const params = idParam;
  const milestoneParams = idParam.extend({ milestone: z.string().max(60) });

  app.post(
    '/v1/exceptions/:id/control-tests',
    {
      schema: {
        operationId: 'recordControlTest',
        tags: ['Monitor'],
        summary: 'Record a test of a compensating control',
        params,
        body: controlTestInput,
        ...answers({ 201: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) => {
      const { performedAt, ...test } = request.body;
      return answerException(
        api,
        request,
        reply,
        (s) =>
          recordControlTest(s, actorOf(request), targetOf(request, request.params.id), {
            ...test,
            performedAt: performedAt ?? api.clock.now(),
          }),
        201,
      );
    },
  );

  app.post(
    '/v1/exceptions/:id/suspension',
    {
      schema: {
        operationId: 'suspendException',
        tags: ['Monitor'],
        summary: 'Put an exception out of force until its controls pass',
        params,
        body: suspensionInput,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        monitorException(s, actorOf(request), targetOf(request, request.params.id), {
          type: 'SuspendException',
          ...request.body,
        }),
      ),
  );

  app.post(
    '/v1/exceptions/:id/milestones/:milestone/completion',
    {
      schema: {
        operationId: 'completeMilestone',
        tags: ['Monitor'],
        summary: 'Report a milestone done, with evidence',
        params: milestoneParams,
        body: completionInput,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        monitorException(s, actorOf(request), targetOf(request, request.params.id), {
          type: 'CompleteMilestone',
          milestone: request.params.milestone,
          ...request.body,
        }),
      ),
  );

  app.post(
    '/v1/exceptions/:id/milestones/:milestone/confirmation',
    {
      schema: {
        operationId: 'confirmMilestone',
        tags: ['Monitor'],
        summary: "Confirm somebody else's milestone",
        params: milestoneParams,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        monitorException(s, actorOf(request), targetOf(request, request.params.id), {
          type: 'ConfirmMilestone',
          milestone: request.params.milestone,
        }),
      ),
  );

  app.post(
    '/v1/exceptions/:id/milestones/:milestone/replan',
    {
      schema: {
        operationId: 'replanMilestone',
        tags: ['Monitor'],
        summary: 'A new date for a milestone, and why the old plan failed',
        params: milestoneParams,
        body: replanInput,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        monitorException(s, actorOf(request), targetOf(request, request.params.id), {
          type: 'ReplanMilestone',
          milestone: request.params.milestone,
          ...request.body,
        }),
      ),
  );

  app.post(
    '/v1/exceptions/:id/tags/:target/observations',
    {
      schema: {
        operationId: 'observeTag',
        tags: ['Monitor'],
        summary: 'What was seen in a target: the tag is there, is not, or could not be seen',
        params: idParam.extend({ target: targetParam }),
        body: observationInput,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        monitorException(s, actorOf(request), targetOf(request, request.params.id), {
          type: 'ObserveTag',
          target: request.params.target,
          ...request.body,
        }),
      ),
  );

  app.post(
    '/v1/exceptions/:id/scope-growth',
    {
      schema: {
        operationId: 'acceptScopeGrowth',
        tags: ['Monitor'],
        summary: 'Accept members who joined a group after approval',
        params,
        body: growthInput,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        acceptScopeGrowth(
          s,
          actorOf(request),
          targetOf(request, request.params.id),
          request.body.group,
          request.body.reason,
        ),
      ),
  );

  app.post(
    '/v1/exceptions/:id/closure',
    {
      schema: {
        operationId: 'closeException',
        tags: ['Expire'],
        summary: 'Close early: we no longer need it',
        params,
        body: closureInput,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        endException(s, actorOf(request), targetOf(request, request.params.id), {
          type: 'CloseException',
          ...request.body,
        }),
      ),
  );

  app.post(
    '/v1/exceptions/:id/revocation',
    {
      schema: {
        operationId: 'revokeException',
        tags: ['Expire'],
        summary: 'Take an exception away',
        params,
        body: noteInput,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        endException(s, actorOf(request), targetOf(request, request.params.id), {
          type: 'RevokeException',
          ...request.body,
        }),
      ),
  );

  app.post(
    '/v1/exceptions/:id/renewals',
    {
      schema: {
        operationId: 'requestRenewal',
        tags: ['Renew'],
        summary: 'Ask for another term; refused by itself where a gate fails',
        params,
        body: renewalInput,
        ...answers({ 201: exceptionAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const loaded = await api.reads.exception(request.params.id);
      if (loaded === null) return sendProblem(reply, request, notThere(request.params.id));
      const content = await renewalFrom(api, request.body, loaded.state);
      return answerCommand(
        api,
        request,
        reply,
        (s) => requestRenewal(s, actorOf(request), targetOf(request, request.params.id), content),
        async (value, within) => {
          const refusedBy = value.refusedBy;
          if (refusedBy.length > 0)
            return {
              status: 422,
              body: {
                ...problemOf(refused(refusedBy, value.exception), request, 422),
                title: 'The renewal was refused',
                type: '/problems/renewal-refused',
              },
            };
          return { status: 201, body: await viewOf(api, request, value, within) };
        },
      );
    },
  );

  app.post(
    '/v1/exceptions/:id/renewal/withdrawal',
    {
      schema: {
        operationId: 'withdrawRenewal',
        tags: ['Renew'],
        summary: 'Withdraw the open renewal',
        params,
        body: noteInput,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        withdrawRenewal(s, actorOf(request), targetOf(request, request.params.id), request.body.note),
      ),
  );
}
