/** Views of the register that a person keeps under a name: filters and order, as its own list and page take them. */
import { z } from 'zod';
import { registerSorts, VIEWS_AT_MOST } from '../../application/reads-port.ts';
import { refused } from '../../application/outcome.ts';
import { type Violation, violation } from '../../domain/refusal.ts';
import { type Api, type App, actorOf } from '../api.ts';
import { sendProblem } from '../problem.ts';
import { answers, problemAnswer } from '../schemas/answers.ts';
import { listOf } from '../schemas/directory.ts';
import { listQuery, notThere } from './exceptions.ts';

const list = listQuery.shape;
const filters = {
  status: list.status,
  band: list.band,
  policy: list.policy,
  requester: list.requester,
  riskOwner: list.riskOwner,
  mine: list.mine,
  inForce: list.inForce,
  overAge: list.overAge,
  openRenewal: list.openRenewal,
  emergency: list.emergency,
  text: list.text,
  endsWithin: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'a whole number of days, at most 3650')
    .refine((days) => Number(days) <= 3650, 'at most 3650 days')
    .optional()
    .meta({ description: 'days from whenever it is opened: `expiresBefore` would stand still' }),
  sort: z.enum(registerSorts).optional(),
  direction: z.enum(['asc', 'desc']).optional(),
};
/** What the address of the register's page says. Kept as it was typed; the list's own schema judges each value. */
const viewQuery = z
  .strictObject(filters, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `a view keeps no ${issue.keys.join(', ')}; it keeps ${Object.keys(filters).join(', ')}`
        : undefined,
  })
  .transform((query) =>
    Object.fromEntries(
      Object.entries(query)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [key, Array.isArray(value) ? value.join(',') : String(value)]),
    ),
  );
const viewBody = z.object({ name: z.string().trim().min(1).max(60), query: viewQuery });

const parameter = z.string().optional();
const viewAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    query: z.object({
      status: parameter,
      band: parameter,
      policy: parameter,
      requester: parameter,
      riskOwner: parameter,
      mine: parameter,
      inForce: parameter,
      overAge: parameter,
      openRenewal: parameter,
      emergency: parameter,
      text: parameter,
      endsWithin: parameter,
      sort: parameter,
      direction: parameter,
    }),
    createdAt: z.string(),
  })
  .meta({ id: 'SavedView' });
const viewParam = z.object({ view: z.uuid() });

export function viewRoutes(app: App, api: Api): void {
  app.get(
    '/v1/views',
    {
      schema: {
        operationId: 'listViews',
        tags: ['Register'],
        summary: 'Your saved views of the register, by name',
        ...answers({ 200: listOf(viewAnswer), default: problemAnswer }),
      },
    },
    async (request) => ({ data: await api.reads.views(actorOf(request).person) }),
  );

  app.post(
    '/v1/views',
    {
      schema: {
        operationId: 'saveView',
        tags: ['Register'],
        summary: `Save a view under a name of its own; at most ${VIEWS_AT_MOST}`,
        body: viewBody,
        ...answers({ 201: viewAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const { name, query } = request.body;
      const { person } = actorOf(request);
      const view = { id: api.ids.next(), person, name, query, createdAt: api.clock.now() };
      const kept = await api.reads.addView(view);
      return kept === 'kept'
        ? reply.status(201).send(view)
        : sendProblem(reply, request, refused([notKept(kept, name)]));
    },
  );

  app.put(
    '/v1/views/:view',
    {
      schema: {
        operationId: 'changeView',
        tags: ['Register'],
        summary: 'Give one of your views another name, other filters or both',
        params: viewParam,
        body: viewBody,
        ...answers({ 200: viewAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const { person } = actorOf(request);
      const { view: id } = request.params;
      const { name } = request.body;
      const kept = await api.reads.changeView({ id, person, ...request.body });
      if (kept === 'exists') return sendProblem(reply, request, refused([notKept(kept, name)]));
      return (await api.reads.view(person, id)) ?? sendProblem(reply, request, notThere(id));
    },
  );

  app.delete(
    '/v1/views/:view',
    {
      schema: {
        operationId: 'deleteView',
        tags: ['Register'],
        summary: 'Delete one of your views',
        params: viewParam,
      },
    },
    async (request, reply) =>
      (await api.reads.removeView(actorOf(request).person, request.params.view))
        ? reply.status(204).send()
        : sendProblem(reply, request, notThere(request.params.view)),
  );
}

const notKept = (why: 'exists' | 'too-many', name: string): Violation =>
  why === 'exists'
    ? violation('VIEW', why, '/name', { name })
    : violation('VIEW', why, '', { longest: VIEWS_AT_MOST });
