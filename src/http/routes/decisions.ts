/** Steps 2 and 3: assessment, approval, votes, recusal, rejection, return, emergencies. */
import { decideCase, prepareDecision, recuseMember, returnCase } from '../../application/approve.ts';
import { assessException, prepareAssessment, secondAssessment } from '../../application/assess.ts';
import { grantEmergency } from '../../application/emergency.ts';
import { may } from '../../domain/authority/may.ts';
import { type Api, type App, actorOf, answerException, targetOf } from '../api.ts';
import { mayView, personOf } from '../present/exception.ts';
import { explainViolations } from '../present/violations.ts';
import { localeOf, sendProblem } from '../problem.ts';
import { answers, problemAnswer } from '../schemas/answers.ts';
import {
  approvalInput,
  assessmentInput,
  emergencyInput,
  recusalInput,
  rejectionInput,
  returnInput,
  voteInput,
} from '../schemas/commands.ts';
import { briefAnswer, preparedAnswer } from '../schemas/deciding.ts';
import { exceptionAnswer } from '../schemas/exception.ts';
import { personFrom, requestFrom } from '../typed.ts';
import { idParam, notThere } from './exceptions.ts';

export function decisionRoutes(app: App, api: Api): void {
  const params = idParam;
  app.get(
    '/v1/exceptions/:id/assessment-proposal',
    {
      schema: {
        operationId: 'getAssessmentProposal',
        tags: ['Assess'],
        summary: 'The proposed score with its reasons, and lookalikes to judge',
        params,
        ...answers({ 200: preparedAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const prepared = await prepareAssessment(
        { store: api.store, ids: api.ids },
        actorOf(request),
        request.params.id,
      );
      if (prepared === null || !mayView(prepared.exception, prepared.context))
        return sendProblem(reply, request, notThere(request.params.id));
      const { facts, proposal, outcomes, lookalikes, exception, context } = prepared;
      // Who is alike can be confidential: it is for those who judge it.
      const judges = may({ action: 'JudgeLineage', exception, context }).length === 0;
      return { facts, proposal, outcomes, lookalikes: judges ? lookalikes : [] };
    },
  );

  app.get(
    '/v1/exceptions/:id/decision',
    {
      schema: {
        operationId: 'getDecisionBrief',
        tags: ['Approve'],
        summary:
          'By what right you would decide, or why not; what an approval lacks; the term that would follow',
        params,
        ...answers({ 200: briefAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const prepared = await prepareDecision(
        { store: api.store, ids: api.ids },
        actorOf(request),
        request.params.id,
      );
      if (prepared === null || !mayView(prepared.exception, prepared.context))
        return sendProblem(reply, request, notThere(request.params.id));
      const { brief } = prepared;
      if (brief === null) return { brief };
      const { voting } = brief;
      const names = await api.directory.names(voting?.members.map((m) => m.person) ?? []);
      const locale = localeOf(request);
      return {
        brief: {
          ...brief,
          because: explainViolations(brief.because, locale),
          lacks: explainViolations(brief.lacks, locale),
          voting:
            voting === null
              ? null
              : {
                  ...voting,
                  closing: explainViolations(voting.closing, locale),
                  members: voting.members.map((m) => ({ ...m, person: personOf(names, m.person) })),
                },
        },
      };
    },
  );

  app.post(
    '/v1/exceptions/:id/assessment',
    {
      schema: {
        operationId: 'assessException',
        tags: ['Assess'],
        summary: 'Score the open case; the band picks the route',
        params,
        body: assessmentInput,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        assessException(s, actorOf(request), targetOf(request, request.params.id), request.body),
      ),
  );

  app.post(
    '/v1/exceptions/:id/assessment/second',
    {
      schema: {
        operationId: 'secondAssessment',
        tags: ['Assess'],
        summary: 'Agree, as second analyst, with an override that lowers the band',
        params,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        secondAssessment(s, actorOf(request), targetOf(request, request.params.id)),
      ),
  );

  app.post(
    '/v1/exceptions/:id/approval',
    {
      schema: {
        operationId: 'approveException',
        tags: ['Approve'],
        summary: 'Approve the open case, by office or delegation',
        params,
        body: approvalInput,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        decideCase(s, actorOf(request), targetOf(request, request.params.id), {
          type: 'ApproveException',
          ...request.body,
        }),
      ),
  );

  app.post(
    '/v1/exceptions/:id/votes',
    {
      schema: {
        operationId: 'castVote',
        tags: ['Approve'],
        summary: 'Vote as a member of the committee',
        params,
        body: voteInput,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        decideCase(s, actorOf(request), targetOf(request, request.params.id), {
          type: 'CastVote',
          ...request.body,
        }),
      ),
  );

  app.post(
    '/v1/exceptions/:id/voting/close',
    {
      schema: {
        operationId: 'closeVoting',
        tags: ['Approve'],
        summary: 'Let the votes cast decide, once the period is over or nobody is left to vote',
        params,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        decideCase(s, actorOf(request), targetOf(request, request.params.id), { type: 'CloseVoting' }),
      ),
  );

  app.post(
    '/v1/exceptions/:id/rejection',
    {
      schema: {
        operationId: 'rejectException',
        tags: ['Approve'],
        summary: 'Reject the open case, with a rationale',
        params,
        body: rejectionInput,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        decideCase(s, actorOf(request), targetOf(request, request.params.id), {
          type: 'RejectException',
          ...request.body,
        }),
      ),
  );

  app.post(
    '/v1/exceptions/:id/return',
    {
      schema: {
        operationId: 'returnException',
        tags: ['Approve'],
        summary: 'Send the open case back to its requester, with reasons',
        params,
        body: returnInput,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        returnCase(s, actorOf(request), targetOf(request, request.params.id), request.body.reasons),
      ),
  );

  app.post(
    '/v1/exceptions/:id/recusals',
    {
      schema: {
        operationId: 'recuseMember',
        tags: ['Approve'],
        summary: 'Recuse a member of the committee from this case',
        params,
        body: recusalInput,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const member =
        request.body.member === undefined ? actor.person : await personFrom(api, request.body.member);
      return answerException(api, request, reply, (s) =>
        recuseMember(s, actor, targetOf(request, request.params.id), member, request.body.note),
      );
    },
  );

  app.post(
    '/v1/emergencies',
    {
      schema: {
        operationId: 'grantEmergency',
        tags: ['Approve'],
        summary: 'Break-glass: in force at once, for at most 72 hours',
        body: emergencyInput,
        ...answers({ 201: exceptionAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const { requester, request: typed, hours, rationale } = request.body;
      const input = {
        requester: await personFrom(api, requester),
        request: await requestFrom(api, typed),
        hours,
        rationale,
      };
      return answerException(api, request, reply, (s) => grantEmergency(s, actorOf(request), input), 201);
    },
  );
}
