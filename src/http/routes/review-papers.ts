/** What a session leaves and what it is prepared with: minutes, papers, preparation, the invitation. */
import ical, { ICalCalendarMethod } from 'ical-generator';
import { z } from 'zod';
import { approveMinutes, type Drafted, draftOf } from '../../application/minutes.ts';
import { correctMinutes, readSession } from '../../application/review.ts';
import type { Transaction } from '../../application/ports.ts';
import type { SessionStanding } from '../../application/review-command.ts';
import { holdItem } from '../../application/review-hand.ts';
import { sayMinutes } from '../../catalogue/minutes.ts';
import { seatsAt } from '../../domain/authority/queries.ts';
import { contextFor } from '../../application/command.ts';
import type { Context } from '../../domain/context.ts';
import { allowedOnSession } from '../../domain/review/allowed.ts';
import { recusalWhy } from '../../domain/review/electorate.ts';
import type { MinutesDocument } from '../../domain/review/minutes.ts';
import { itemOf, openActions } from '../../domain/review/state.ts';
import { msOf, plusMs } from '../../domain/time.ts';
import type { FastifyRequest } from 'fastify';
import { type Api, type App, actorOf } from '../api.ts';
import { personOf } from '../present/exception.ts';
import {
  explained,
  peopleInItem,
  personWith,
  presentAction,
  presentAgendaRow,
  presentItemState,
} from '../present/review.ts';
import { localeOf, sendProblem } from '../problem.ts';
import { sessionView } from '../review-views.ts';
import { answers, problemAnswer } from '../schemas/answers.ts';
import { minutesAnswer, papersAnswer, preparationAnswer } from '../schemas/review.ts';
import { correctionInput, minutesApprovalInput } from '../schemas/review-input.ts';
import { personHandle } from '../schemas/request.ts';
import { personFrom } from '../typed.ts';
import { answerReview, noSession, reviewParam, sessionTarget, tags } from './review.ts';

/** Papers list at most so many items; nobody reads more, and the agenda has them all. */
export const PAPERS = 500;
const TO_READ = 200;

/** Names of people and exceptions that the minutes speak of. */
export async function wordsFor(api: Api, document: MinutesDocument, tx: Transaction) {
  const names = await api.directory.names([
    ...new Set([
      document.session.chair,
      document.session.openedBy,
      document.session.adjournment?.by ?? '',
      ...document.attendance.map((a) => a.member),
      ...document.items.flatMap((i) => peopleInItem({ ...i.state, exception: i.exception, motion: null })),
      ...document.actions.flatMap((a) => [a.owner, a.agreedBy, a.followUp?.by ?? '']),
      ...document.remarks.map((r) => r.by),
    ]),
  ]);
  const person = personWith(names);
  const titles = await tx.titles(document.items.map((i) => i.exception));
  const numbers = new Map(document.items.map((i) => [i.exception, i.number]));
  const title = (id: string): string => titles.get(id) ?? '';
  return { person, title, number: (id: string): string => numbers.get(id) ?? id };
}

async function presentMinutes(
  api: Api,
  request: FastifyRequest,
  { document, text: canonical, hash }: Drafted,
  tx: Transaction,
) {
  const { person, title, number } = await wordsFor(api, document, tx);
  const { session } = document;
  return {
    hash,
    canonical,
    text: sayMinutes(document, { person: (id) => person(id).name, title, number }, localeOf(request)),
    document: {
      ...document,
      session: {
        ...session,
        chair: person(session.chair),
        openedBy: person(session.openedBy),
        adjournment:
          session.adjournment === null
            ? null
            : { ...session.adjournment, by: person(session.adjournment.by) },
      },
      attendance: document.attendance.map((a) => ({ ...a, member: person(a.member) })),
      items: document.items.map(({ state, ...item }) => ({
        ...item,
        title: title(item.exception),
        ...presentItemState(state, person),
      })),
      actions: document.actions.map((a) => presentAction(a, session.id, person)),
      remarks: document.remarks.map((r) => ({ ...r, by: person(r.by) })),
    },
  };
}

async function minutesView(
  api: Api,
  request: FastifyRequest,
  { session, version }: SessionStanding,
  tx: Transaction,
  context: Context,
) {
  const approved = [];
  for (const minute of session.minutes) {
    const text = await tx.minutes(session.id, minute.number);
    if (text === null) throw new Error(`minute ${minute.number} of ${session.id} is gone`);
    const document = JSON.parse(text) as MinutesDocument;
    const shown = await presentMinutes(api, request, { document, text, hash: minute.hash }, tx);
    const by = personOf(await api.directory.names([minute.by]), minute.by);
    approved.push({ ...shown, ...minute, by });
  }
  const open =
    session.status === 'adjourned' &&
    (session.minutes.length === 0 || session.remarks.some((r) => r.inMinute === null));
  const progress = await tx.progress(session.id);
  return {
    version,
    draft: open ? await presentMinutes(api, request, await draftOf(tx, session), tx) : null,
    approved,
    publicKey: session.minutes.length === 0 ? null : await tx.publicKey(),
    allowedActions: explained(
      allowedOnSession(session, progress.undecided, context),
      localeOf(request),
    ).filter((a) => a.action === 'CorrectMinutes' || a.action === 'ApproveMinutes'),
  };
}

export function reviewPaperRoutes(app: App, api: Api): void {
  const params = reviewParam;
  app.get(
    '/v1/reviews/:id/minutes',
    {
      schema: {
        operationId: 'getMinutes',
        tags,
        summary: 'The draft, and every approved minute as it was signed',
        params,
        ...answers({ 200: minutesAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const view = await readSession(api, actorOf(request), request.params.id, (standing, tx, context) =>
        minutesView(api, request, standing, tx, context),
      );
      return view ?? sendProblem(reply, request, noSession(request.params.id));
    },
  );

  app.post(
    '/v1/reviews/:id/minutes/corrections',
    {
      schema: {
        operationId: 'correctMinutes',
        tags,
        summary: 'Correct the draft; after the approval, begin a new minute that corrects the one before',
        params,
        body: correctionInput,
        ...answers({ 201: minutesAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerReview(
        api,
        request,
        reply,
        (s) =>
          correctMinutes(
            s,
            actorOf(request),
            sessionTarget(request, request.params.id),
            request.body,
            (standing, _held, tx, context) => minutesView(api, request, standing, tx, context),
          ),
        201,
      ),
  );

  app.post(
    '/v1/reviews/:id/minutes/approval',
    {
      schema: {
        operationId: 'approveMinutes',
        tags,
        summary: 'Approve and sign the minutes as they were read; after that they stand',
        params,
        body: minutesApprovalInput,
        ...answers({ 200: minutesAnswer, default: problemAnswer }),
      },
    },
    (request, reply) => {
      const actor = actorOf(request);
      return answerReview(api, request, reply, (s) =>
        approveMinutes(
          s,
          actor,
          sessionTarget(request, request.params.id),
          request.body.seen,
          async (standing, tx) => minutesView(api, request, standing, tx, await contextFor(tx, actor)),
        ),
      );
    },
  );

  app.get(
    '/v1/reviews/:id/papers',
    {
      schema: {
        operationId: 'getPapers',
        tags,
        summary: 'What the committee reads before it meets: the session and its agenda, at most 500 items',
        params,
        ...answers({ 200: papersAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const papers = await readSession(
        api,
        actorOf(request),
        request.params.id,
        async (standing, tx, context) => {
          const { session } = standing;
          const rows = await tx.agenda({ review: session.id, limit: PAPERS, after: 0 });
          const names = await api.directory.names([
            ...new Set(rows.flatMap((r) => [r.requester, r.riskOwner])),
          ]);
          return {
            session: await sessionView(api, request, standing, tx, context),
            agenda: rows.map((row) => presentAgendaRow(row, session, context.at, personWith(names))),
            unlisted: session.snapshot.items - rows.length,
            asOf: context.at,
          };
        },
      );
      return papers ?? sendProblem(reply, request, noSession(request.params.id));
    },
  );

  app.get(
    '/v1/reviews/:id/preparation',
    {
      schema: {
        operationId: 'getPreparation',
        tags,
        summary: 'What a member has to prepare: items to read, where they stand aside, actions they own',
        params,
        querystring: z.object({
          member: personHandle.optional().meta({ description: 'left out: yourself' }),
        }),
        ...answers({ 200: preparationAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const { member: typed } = request.query;
      const member = typed === undefined ? actor.person : await personFrom(api, typed);
      const view = await readSession(api, actor, request.params.id, async ({ session }, tx, context) => {
        const rows = await tx.agenda({ review: session.id, state: 'open', limit: TO_READ, after: 0 });
        const wanted = rows.filter((r) => r.overAge || r.group !== 'rest');
        const whole = await tx.loadReview(session.id, 'touched', false);
        const read = [];
        for (const row of wanted) {
          const held = await holdItem(tx, session.id, row.exception, async () => context, false);
          const item = itemOf(whole?.state ?? session, row.exception);
          const recused =
            held === null ? null : recusalWhy(held.hand.exception, item, held.hand.managers)(member);
          const { exception, number, title, group, reasons, overAge } = row;
          read.push({ exception, number, title, group, reasons, overAge, recused });
        }
        const mine = openActions(session).filter((a) => a.owner === member);
        const names = await api.directory.names([
          ...new Set([member, ...mine.flatMap((a) => [a.owner, a.agreedBy])]),
        ]);
        const unread = session.snapshot.items - session.snapshot.groups.rest - wanted.length;
        return {
          member: personOf(names, member),
          read,
          more: rows.length < TO_READ ? 0 : Math.max(0, unread),
          actions: mine.map((a) => presentAction(a, session.id, personWith(names))),
        };
      });
      return view ?? sendProblem(reply, request, noSession(request.params.id));
    },
  );

  app.get(
    '/v1/reviews/:id/invitation.ics',
    {
      schema: {
        operationId: 'getInvitation',
        tags,
        summary: 'The meeting as an iCalendar file (RFC 5545)',
        params,
        ...answers({ 200: z.string().meta({ description: 'text/calendar' }), default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const found = await readSession(
        api,
        actorOf(request),
        request.params.id,
        async (standing, _tx, context) => ({
          standing,
          seats: seatsAt(context.authority, context.at).map((s) => s.person),
        }),
      );
      if (found === null) return sendProblem(reply, request, noSession(request.params.id));
      const text = await invitation(api, request, found.standing, found.seats);
      return reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', `attachment; filename="review-${found.standing.session.quarter}.ics"`)
        .send(text);
    },
  );
}

async function invitation(
  api: Api,
  request: FastifyRequest,
  { session, version }: SessionStanding,
  seats: readonly string[],
): Promise<string> {
  const names = await api.directory.names([...new Set([session.chair, ...seats])]);
  const german = localeOf(request) === 'de';
  const calendar = ical({
    prodId: { company: 'Interim', product: 'Interim', language: german ? 'DE' : 'EN' },
  });
  calendar.method(ICalCalendarMethod.REQUEST);
  const { items, overAge } = session.snapshot;
  const chair = names.get(session.chair);
  const event = calendar.createEvent({
    id: `review-${session.id}@interim`,
    sequence: version,
    stamp: new Date(msOf(session.recordedAt)),
    start: new Date(msOf(session.meetsAt)),
    end: new Date(msOf(plusMs(session.meetsAt, session.meetsMinutes * 60_000))),
    summary: german
      ? `Prüfung der Sicherheitsausnahmen ${session.quarter}`
      : `Review of security exceptions, ${session.quarter}`,
    description: german
      ? `${items} Punkte, davon ${overAge} überaltert: über jeden davon wird einzeln entschieden. Was für Sie zu lesen ist, steht unter Prüfung.`
      : `${items} items, ${overAge} of them over-age: each of those is decided by itself. What you have to read stands under Review.`,
  });
  if (chair !== undefined) event.organizer({ name: chair.name, email: chair.email });
  for (const seat of seats) {
    const person = names.get(seat);
    if (person !== undefined && person.email !== '')
      event.createAttendee({ name: person.name, email: person.email, rsvp: true });
  }
  return calendar.toString();
}
