/** Controls across the register, and how their tests stand. */
import { z } from 'zod';
import { refused } from '../../application/outcome.ts';
import { type ControlTestRow, controlStages } from '../../application/reads-port.ts';
import { may } from '../../domain/authority/may.ts';
import { statuses } from '../../domain/exception/state.ts';
import { violation } from '../../domain/refusal.ts';
import { type Api, type App, actorOf, contextOf } from '../api.ts';
import { personOf } from '../present/exception.ts';
import { sendProblem } from '../problem.ts';
import { answers, problemAnswer } from '../schemas/answers.ts';
import { personAnswer } from '../schemas/exception.ts';
import { flag, isShownAll, many } from './exceptions.ts';

/** A test that is due within this many days is told ahead. */
const SOON_DAYS = 14;

const at = z.string().meta({ format: 'date-time' });
const row = z
  .object({
    number: z.string(),
    exceptionTitle: z.string(),
    status: z.enum(statuses),
    control: z.string(),
    title: z.string(),
    owner: personAnswer,
    requester: personAnswer,
    riskOwner: personAnswer,
    frequencyDays: z.number().int(),
    stage: z.enum(controlStages),
    lastPassedAt: at.nullable(),
    failingSince: at.nullable(),
    dueAt: at.nullable(),
    deadline: at.nullable().meta({ description: 'from here on the exception is out of force' }),
    independent: z.boolean().meta({
      description: 'your pass would count: you are neither its requester nor its risk owner (CONTROL-SELF)',
    }),
  })
  .meta({ id: 'ControlTestRow' });
const listAnswer = z.object({ data: z.array(row), next: z.string().nullable(), asOf: at });

export function controlTestRoutes(app: App, api: Api): void {
  app.get(
    '/v1/control-tests',
    {
      schema: {
        operationId: 'listControlTests',
        tags: ['Monitor'],
        summary:
          'Compensating controls of exceptions that have not ended, those that wait longest for a test first',
        querystring: z.object({
          mine: flag.default(false).meta({ description: 'those that you own' }),
          stage: many(controlStages)
            .default([...controlStages])
            .meta({ description: `one or more, separated by commas; due: within ${SOON_DAYS} days` }),
          limit: z.coerce.number().int().min(1).max(200).default(50),
          cursor: z.string().max(500).optional(),
        }),
        ...answers({ 200: listAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const context = await contextOf(api, actor);
      const { mine, stage, limit, cursor } = request.query;
      const everything = may({ action: 'ViewConfidential', exception: null, context }).length === 0;
      const page = await api.reads
        .controlTests({
          stages: stage,
          owner: mine || !isShownAll(context) ? actor.person : null,
          soonDays: SOON_DAYS,
          limit,
          ...(cursor === undefined ? {} : { cursor }),
          visibleTo: everything ? null : actor.person,
          at: context.at,
        })
        .catch((error: unknown) => {
          if (error instanceof RangeError) return null;
          throw error;
        });
      if (page === null)
        return sendProblem(
          reply,
          request,
          refused([
            violation('INPUT', 'malformed', '/cursor', {
              what: 'not a `next` of this list',
              where: 'querystring',
            }),
          ]),
        );
      const names = await api.directory.names([
        ...new Set(page.rows.flatMap((r) => [r.owner, r.requester, r.riskOwner])),
      ]);
      const present = ({ exception: _, ...r }: ControlTestRow) => ({
        ...r,
        owner: personOf(names, r.owner),
        requester: personOf(names, r.requester),
        riskOwner: personOf(names, r.riskOwner),
        independent: actor.person !== r.requester && actor.person !== r.riskOwner,
      });
      return { data: page.rows.map(present), next: page.next, asOf: context.at };
    },
  );
}
