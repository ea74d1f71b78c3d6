/** One item of a session: presented, moved, voted on, decided, parked; recusals and objections. */
import { z } from 'zod';
import { makeMotion, onItem, readItem } from '../../application/review.ts';
import type { ItemAtHand, ReviewCommand } from '../../domain/review/commands.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Api, type App, actorOf } from '../api.ts';
import { sendProblem } from '../problem.ts';
import { answersItem, itemView } from '../review-views.ts';
import { answers, problemAnswer } from '../schemas/answers.ts';
import { reviewItemAnswer } from '../schemas/review.ts';
import {
  closeMotionInput,
  motionInput,
  objectionInput,
  parkInput,
  recusalInput,
  reviewVoteInput,
} from '../schemas/review-input.ts';
import { personFrom } from '../typed.ts';
import { answerReview, noSession, reviewParam, sessionTarget, tags } from './review.ts';

type OnItem = Extract<ReviewCommand, { readonly hand: ItemAtHand }>;
type Where = { readonly id: string; readonly exception: string };

export function reviewItemRoutes(app: App, api: Api): void {
  const params = reviewParam.extend({
    exception: z.string().max(60).meta({ description: 'number (EXC-2026-0042) or id' }),
  });
  const carryOut = <C extends OnItem>(
    request: FastifyRequest,
    reply: FastifyReply,
    { id, exception }: Where,
    type: C['type'],
    command: (hand: ItemAtHand) => C,
    status = 200,
  ): Promise<FastifyReply> =>
    answerReview(
      api,
      request,
      reply,
      (s) =>
        onItem(
          s,
          actorOf(request),
          sessionTarget(request, id),
          exception,
          type,
          command,
          answersItem(api, request),
        ),
      status,
    );

  app.get(
    '/v1/reviews/:id/items/:exception',
    {
      schema: {
        operationId: 'getReviewItem',
        tags,
        summary:
          'One item: as it was locked, as it stands now, what was moved and voted, and what you may do',
        params,
        ...answers({ 200: reviewItemAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const { id, exception } = request.params;
      const view = await readItem(api, actorOf(request), id, exception, (standing, held, _tx, context) =>
        itemView(api, request, standing, held, context),
      );
      if (view === null) return sendProblem(reply, request, noSession(exception));
      reply.header('etag', `"${view.version}"`);
      return view;
    },
  );

  app.post(
    '/v1/reviews/:id/items/:exception/presentation',
    {
      schema: {
        operationId: 'presentItem',
        tags,
        summary: 'Present the item as it is now; what was moved on an older version falls',
        params,
        ...answers({ 200: reviewItemAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      carryOut(request, reply, request.params, 'TakeItem', (hand) => ({ type: 'TakeItem', hand })),
  );

  app.post(
    '/v1/reviews/:id/items/:exception/recusals',
    {
      schema: {
        operationId: 'declareRecusal',
        tags,
        summary: 'Stand aside from an item; the chair may record what the case itself shows',
        params,
        body: recusalInput,
        ...answers({ 200: reviewItemAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const { member: typed, note } = request.body;
      const member = typed === undefined ? actorOf(request).person : await personFrom(api, typed);
      return carryOut(request, reply, request.params, 'DeclareRecusal', (hand) => ({
        type: 'DeclareRecusal',
        hand,
        member,
        note,
      }));
    },
  );

  app.post(
    '/v1/reviews/:id/items/:exception/motions',
    {
      schema: {
        operationId: 'makeMotion',
        tags,
        summary: 'Move to re-approve with a fresh justification, to shrink, or to close',
        params,
        body: motionInput,
        ...answers({ 201: reviewItemAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerReview(
        api,
        request,
        reply,
        (s) =>
          makeMotion(
            s,
            actorOf(request),
            sessionTarget(request, request.params.id),
            request.params.exception,
            request.body,
            answersItem(api, request),
          ),
        201,
      ),
  );

  app.post(
    '/v1/reviews/:id/items/:exception/votes',
    {
      schema: {
        operationId: 'castReviewVote',
        tags,
        summary: 'Vote by name on the motion; it is decided once nobody present can turn it',
        params,
        body: reviewVoteInput,
        ...answers({ 200: reviewItemAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      carryOut(request, reply, request.params, 'CastReviewVote', (hand) => ({
        type: 'CastReviewVote',
        hand,
        ...request.body,
      })),
  );

  app.post(
    '/v1/reviews/:id/items/:exception/decision',
    {
      schema: {
        operationId: 'closeMotion',
        tags,
        summary: 'End the vote: whoever is present and silent no longer counts',
        params,
        body: closeMotionInput,
        ...answers({ 200: reviewItemAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      carryOut(request, reply, request.params, 'CloseMotion', (hand) => ({
        type: 'CloseMotion',
        hand,
        ...request.body,
      })),
  );

  app.post(
    '/v1/reviews/:id/items/:exception/parking',
    {
      schema: {
        operationId: 'parkItem',
        tags,
        summary: 'Park the item until a date inside the quarter; parked is undecided',
        params,
        body: parkInput,
        ...answers({ 200: reviewItemAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      carryOut(request, reply, request.params, 'ParkItem', (hand) => ({
        type: 'ParkItem',
        hand,
        ...request.body,
      })),
  );

  app.post(
    '/v1/reviews/:id/items/:exception/objections',
    {
      schema: {
        operationId: 'minuteObjection',
        tags,
        summary: 'Minute the objection of the requester or the risk owner',
        params,
        body: objectionInput,
        ...answers({ 200: reviewItemAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const { objector: typed, text } = request.body;
      const objector = typed === undefined ? actorOf(request).person : await personFrom(api, typed);
      return carryOut(request, reply, request.params, 'MinuteObjection', (hand) => ({
        type: 'MinuteObjection',
        hand,
        objector,
        text,
      }));
    },
  );
}
