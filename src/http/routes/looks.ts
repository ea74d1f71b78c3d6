/** What one last saw of an exception, so that its page can say what has changed since. A mark of one's own, not a record. */
import { z } from 'zod';
import { refused } from '../../application/outcome.ts';
import { violation } from '../../domain/refusal.ts';
import { type Api, type App, actorOf, contextOf } from '../api.ts';
import { mayView } from '../present/exception.ts';
import { sendProblem } from '../problem.ts';
import { answers, problemAnswer } from '../schemas/answers.ts';
import { idParam, notThere } from './exceptions.ts';

const look = z
  .object({
    version: z.number().int().min(1),
    seen: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: '`case.seen` as it was shown' }),
  })
  .meta({ id: 'Look' });
const lookAnswer = z.object({
  last: look.extend({ at: z.string() }).nullable().meta({ description: 'null: never looked at' }),
});

export function lookRoutes(app: App, api: Api): void {
  const visible = async (request: Parameters<typeof actorOf>[0], id: string) => {
    const loaded = await api.reads.exception(id);
    const context = await contextOf(api, actorOf(request));
    return loaded === null || !mayView(loaded.state, context) ? null : loaded;
  };

  app.get(
    '/v1/exceptions/:id/look',
    {
      schema: {
        operationId: 'getLook',
        tags: ['Register'],
        summary: 'What you last saw of it',
        params: idParam,
        ...answers({ 200: lookAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const loaded = await visible(request, request.params.id);
      if (loaded === null) return sendProblem(reply, request, notThere(request.params.id));
      const last = await api.reads.look(actorOf(request).person, loaded.state.id);
      return { last: last === null ? null : { version: last.version, seen: last.seen, at: last.at } };
    },
  );

  app.put(
    '/v1/exceptions/:id/look',
    {
      schema: {
        operationId: 'saveLook',
        tags: ['Register'],
        summary: 'Note what you have seen of it; an earlier version than the one noted changes nothing',
        params: idParam,
        body: look,
        ...answers({ 200: lookAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const loaded = await visible(request, request.params.id);
      if (loaded === null) return sendProblem(reply, request, notThere(request.params.id));
      const { version, seen } = request.body;
      if (version > loaded.version)
        return sendProblem(
          reply,
          request,
          refused([
            violation('INPUT', 'malformed', '/version', { what: 'a version that does not exist yet' }),
          ]),
        );
      const mark = { person: actorOf(request).person, exception: loaded.state.id };
      await api.reads.saveLook({ ...mark, version, seen, at: api.clock.now() });
      const last = await api.reads.look(mark.person, mark.exception);
      return { last: last === null ? null : { version: last.version, seen: last.seen, at: last.at } };
    },
  );
}
