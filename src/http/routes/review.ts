/** Step 6: sessions of the committee: opening, the agenda, people who come and go, the end. */
import { z } from 'zod';
import { adjournReview } from '../../application/adjourn-review.ts';
import { contextFor } from '../../application/command.ts';
import { openReview } from '../../application/open-review.ts';
import { type Outcome, refused } from '../../application/outcome.ts';
import { agreeAction, inSession, noteItems, readSession } from '../../application/review.ts';
import type { SessionTarget } from '../../application/review-command.ts';
import { may } from '../../domain/authority/may.ts';
import { runningQuarter } from '../../domain/metrics/quarters.ts';
import { allowedToOpen } from '../../domain/review/allowed.ts';
import { violation } from '../../domain/refusal.ts';
import type { Services } from '../../application/command.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Api, type App, actorOf, answerCommand, targetOf } from '../api.ts';
import { explained, personWith, presentAgendaRow } from '../present/review.ts';
import { localeOf, sendProblem } from '../problem.ts';
import { answersSession, sessionView } from '../review-views.ts';
import { answers, problemAnswer } from '../schemas/answers.ts';
import { agendaAnswer, sessionAnswer, sessionListAnswer } from '../schemas/review.ts';
import {
  actionInput,
  adjournInput,
  agendaQuery,
  attendanceInput,
  followUpInput,
  noteItemsInput,
  openInput,
} from '../schemas/review-input.ts';
import { personFrom } from '../typed.ts';

export const reviewParam = z.object({
  id: z
    .string()
    .max(60)
    .meta({ description: 'id, quarter (2026-Q4: its last session), `running` or `last`' }),
});
export const tags = ['Review'];

export const sessionTarget = (request: FastifyRequest, review: string): SessionTarget => ({
  review,
  expectedVersions: targetOf(request, '').expectedVersions,
});

export const noSession = (what: string) => refused([violation('NOT-FOUND', 'nothing-there', '', { what })]);

/** The answer of a command, shaped in its own unit of work. */
export const answerReview = (
  api: Api,
  request: FastifyRequest,
  reply: FastifyReply,
  run: (services: Services) => Promise<Outcome<object>>,
  status = 200,
): Promise<FastifyReply> => answerCommand(api, request, reply, run, async (body) => ({ status, body }));

const LISTED = 40;

export function reviewRoutes(app: App, api: Api): void {
  const params = reviewParam;
  app.get(
    '/v1/reviews',
    {
      schema: {
        operationId: 'listReviews',
        tags,
        summary:
          'Sessions, newest first; the quarter that runs, and whether the one before passed without a session',
        ...answers({ 200: sessionListAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const read = await api.store.transact(async (tx) => {
        const context = await contextFor(tx, actor);
        const forbidden = may({ action: 'ViewReview', exception: null, context });
        const running = await tx.loadReview('running', [], false);
        return { context, forbidden, running: running?.state ?? null, sessions: await tx.reviews(LISTED) };
      });
      const { context, forbidden, running, sessions } = read;
      if (forbidden.length > 0) return sendProblem(reply, request, refused(forbidden));
      const { zone, policyThreshold } = context.configuration;
      const { quarter, until } = runningQuarter(context.at, zone);
      const { warnings } = await api.metrics.metrics({ at: context.at, zone, policyThreshold });
      const overdue = warnings.find((w) => w.code === 'review-overdue');
      return {
        data: sessions.map(({ session, ...row }) => ({
          ...row,
          meetsAt: session.meetsAt,
          items: session.snapshot.items,
          overAge: session.snapshot.overAge,
          minutes: session.minutes.length,
        })),
        quarter,
        quarterEndsAt: until,
        overdue: overdue?.code === 'review-overdue' ? overdue.quarter : null,
        asOf: context.at,
        allowedActions: explained([allowedToOpen(running, context)], localeOf(request)),
      };
    },
  );

  app.post(
    '/v1/reviews',
    {
      schema: {
        operationId: 'openReview',
        tags,
        summary: 'Open a session: the register is locked as a snapshot',
        body: openInput,
        ...answers({ 201: sessionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) => {
      const actor = actorOf(request);
      return answerReview(
        api,
        request,
        reply,
        (s) =>
          openReview(s, actor, request.body, async (standing, tx) =>
            sessionView(api, request, standing, tx, await contextFor(tx, actor)),
          ),
        201,
      );
    },
  );

  app.get(
    '/v1/reviews/:id',
    {
      schema: {
        operationId: 'getReview',
        tags,
        summary: 'One session, with what you may do',
        params,
        ...answers({ 200: sessionAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const view = await readSession(api, actorOf(request), request.params.id, (standing, tx, context) =>
        sessionView(api, request, standing, tx, context),
      );
      if (view === null) return sendProblem(reply, request, noSession(request.params.id));
      reply.header('etag', `"${view.version}"`);
      return view;
    },
  );

  app.get(
    '/v1/reviews/:id/agenda',
    {
      schema: {
        operationId: 'getAgenda',
        tags,
        summary: 'The locked snapshot in the order in which it is taken, beside how each item stands now',
        params,
        querystring: agendaQuery,
        ...answers({ 200: agendaAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const { group, state, overAge, limit, after } = request.query;
      const found = await readSession(
        api,
        actorOf(request),
        request.params.id,
        async ({ session }, tx, context) => ({
          session,
          at: context.at,
          rows: await tx.agenda({
            review: session.id,
            ...(group === undefined ? {} : { groups: group }),
            ...(state === undefined ? {} : { state }),
            ...(overAge === undefined ? {} : { overAge }),
            limit: limit + 1,
            after,
          }),
        }),
      );
      if (found === null) return sendProblem(reply, request, noSession(request.params.id));
      const rows = found.rows.slice(0, limit);
      const names = await api.directory.names([...new Set(rows.flatMap((r) => [r.requester, r.riskOwner]))]);
      return {
        data: rows.map((row) => presentAgendaRow(row, found.session, found.at, personWith(names))),
        next: found.rows.length > limit ? (rows.at(-1)?.place ?? null) : null,
        asOf: found.at,
      };
    },
  );

  app.post(
    '/v1/reviews/:id/attendance',
    {
      schema: {
        operationId: 'recordAttendance',
        tags,
        summary: 'Say that you are present, or leave',
        params,
        body: attendanceInput,
        ...answers({ 200: sessionAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const { member, presence } = request.body;
      const who = member === undefined ? actor.person : await personFrom(api, member);
      return answerReview(api, request, reply, (s) =>
        inSession(
          s,
          actor,
          sessionTarget(request, request.params.id),
          { type: 'RecordAttendance', member: who, presence },
          answersSession(api, request),
        ),
      );
    },
  );

  app.post(
    '/v1/reviews/:id/notes',
    {
      schema: {
        operationId: 'noteItems',
        tags,
        summary: 'Take note of items on which nothing is to be decided; over-age ones are decided one by one',
        params,
        body: noteItemsInput,
        ...answers({ 200: sessionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerReview(api, request, reply, (s) =>
        noteItems(
          s,
          actorOf(request),
          sessionTarget(request, request.params.id),
          request.body.exceptions,
          answersSession(api, request),
        ),
      ),
  );

  app.post(
    '/v1/reviews/:id/actions',
    {
      schema: {
        operationId: 'agreeAction',
        tags,
        summary: 'Agree on an action with an owner and a date',
        params,
        body: actionInput,
        ...answers({ 201: sessionAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const owner = await personFrom(api, request.body.owner);
      return answerReview(
        api,
        request,
        reply,
        (s) =>
          agreeAction(
            s,
            actorOf(request),
            sessionTarget(request, request.params.id),
            { ...request.body, owner },
            answersSession(api, request),
          ),
        201,
      );
    },
  );

  app.post(
    '/v1/reviews/:id/actions/:action/follow-up',
    {
      schema: {
        operationId: 'followUpAction',
        tags,
        summary: 'Say what became of an action of this session or of one before it',
        params: params.extend({ action: z.string().max(60) }),
        body: followUpInput,
        ...answers({ 200: sessionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerReview(api, request, reply, (s) =>
        inSession(
          s,
          actorOf(request),
          sessionTarget(request, request.params.id),
          { type: 'FollowUpAction', action: request.params.action, ...request.body },
          answersSession(api, request),
        ),
      ),
  );

  app.post(
    '/v1/reviews/:id/adjournment',
    {
      schema: {
        operationId: 'adjournReview',
        tags,
        summary:
          'Adjourn; refused while an over-age item is undecided, unless with default, which closes each',
        params,
        body: adjournInput,
        ...answers({ 200: sessionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) => {
      const actor = actorOf(request);
      return answerReview(api, request, reply, (s) =>
        adjournReview(
          s,
          actor,
          sessionTarget(request, request.params.id),
          request.body.withDefault,
          async (standing, tx) => sessionView(api, request, standing, tx, await contextFor(tx, actor)),
        ),
      );
    },
  );
}
