/** What runs the register: health, version, the sandbox's clock. */
import { answers, problemAnswer } from '../schemas/answers.ts';
import { clockAnswer, healthAnswer } from '../schemas/directory.ts';
import { z } from 'zod';
import { advanceClock } from '../../application/advance-clock.ts';
import { type Api, type App, actorOf, answerCommand } from '../api.ts';
import { instantInput } from '../schemas/request.ts';
import { DAY_MS, plusMs } from '../../domain/time.ts';

/** Ten years: further than any chain of terms, and near enough that a slip of the finger stays inside the calendar. */
const LONGEST_STEP_MS = 3_653 * DAY_MS;

export function operationRoutes(app: App, api: Api): void {
  const tags = ['Operations'];
  app.get(
    '/v1/health',
    {
      config: { open: true },
      schema: {
        operationId: 'getHealth',
        tags,
        summary: 'Is the register answering, and is its database?',
        ...answers({ 200: healthAnswer, 503: healthAnswer, default: problemAnswer }),
      },
    },
    async (_request, reply) => {
      try {
        const at = await api.store.transact(async (tx) => tx.at);
        return { status: 'ok', version: api.version, now: at };
      } catch {
        return reply.status(503).send({ status: 'database-unreachable', version: api.version, now: null });
      }
    },
  );

  app.get(
    '/v1/clock',
    {
      schema: {
        operationId: 'getClock',
        tags,
        summary: "The register's time, and whether it can be moved",
        ...answers({ 200: clockAnswer, default: problemAnswer }),
      },
    },
    async () => ({ now: api.clock.now(), sandbox: await api.clock.isSandbox() }),
  );

  app.post(
    '/v1/clock',
    {
      schema: {
        operationId: 'advanceClock',
        tags,
        summary: 'Move the clock of a sandbox forward',
        body: z.union([
          z.object({ to: instantInput }),
          z.object({ byMs: z.number().int().min(-LONGEST_STEP_MS).max(LONGEST_STEP_MS) }),
        ]),
        ...answers({ 200: clockAnswer, default: problemAnswer }),
      },
    },
    (request, reply) => {
      const to = 'to' in request.body ? request.body.to : plusMs(api.clock.now(), request.body.byMs);
      return answerCommand(
        api,
        request,
        reply,
        (s) => advanceClock(s, api.clock, actorOf(request), to),
        async (now) => ({ status: 200, body: { now, sandbox: true } }),
      );
    },
  );
}
