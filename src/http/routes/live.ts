/**
 * Live updates as server-sent events (WHATWG HTML, 9.2): which streams moved, for those who may see them. A page that
 * hears of a change asks for it anew; nothing of what changed travels here.
 */
import { Readable } from 'node:stream';
import { z } from 'zod';
import type { LiveBatch } from '../../application/live-port.ts';
import { refused } from '../../application/outcome.ts';
import { may } from '../../domain/authority/may.ts';
import { violation } from '../../domain/refusal.ts';
import { type Api, type App, actorOf, contextOf } from '../api.ts';
import { sendProblem } from '../problem.ts';
import { answers, problemAnswer } from '../schemas/answers.ts';

/** A comment this often keeps proxies from closing what is silent. */
const HEARTBEAT_MS = 20_000;
/** Then the browser connects again and is asked anew who it is: a right that was taken is not served for longer. */
const LONGEST_SECONDS = 240;
/** Of one person, in all their windows; and of everybody. */
const EACH = 8;
const ALL = 500;
/** A reader who does not read: what waits for them is not kept without end. */
const UNREAD_BYTES = 256 * 1024;

export function liveRoutes(app: App, api: Api): void {
  const open = new Map<() => void, string>();
  // A stream would keep a stopping server waiting for its end.
  app.addHook('preClose', async () => {
    for (const stop of open.keys()) stop();
  });

  app.get(
    '/v1/events',
    {
      schema: {
        operationId: 'streamEvents',
        tags: ['Home'],
        summary: 'What is being recorded, as server-sent events: streams and kinds of event that you may see',
        description:
          'Messages `change` carry a list of {stream, id, number, kind}; `many` says that too much moved to list it. ' +
          'Reconnect with Last-Event-ID (or `since`) and nothing is missed; something may be told twice.',
        produces: ['text/event-stream'],
        querystring: z.object({
          since: z
            .string()
            .regex(/^\d{1,15}$/)
            .optional()
            .meta({ description: 'the id of the last message, where no header can say it' }),
          seconds: z.coerce
            .number()
            .int()
            .min(0)
            .max(LONGEST_SECONDS)
            .default(LONGEST_SECONDS)
            .meta({ description: 'end after so long; 0 tells what was missed and ends' }),
        }),
        ...answers({ default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const context = await contextOf(api, actor);
      const forbidden = may({ action: 'ViewRegister', exception: null, context });
      if (forbidden.length > 0) return sendProblem(reply, request, refused(forbidden));
      const own = [...open.values()].filter((person) => person === actor.person).length;
      if (own >= EACH || open.size >= ALL) {
        reply.header('retry-after', '30');
        return sendProblem(reply, request, refused([violation('RATE', 'too-many')]));
      }
      const everything = may({ action: 'ViewConfidential', exception: null, context }).length === 0;
      const visible = (only: readonly string[] | null): boolean =>
        everything || only === null || only.includes(actor.person);

      const stream = new Readable({ read: () => undefined });
      let ended = false;
      const stop = (): void => {
        if (!ended) stream.push(null);
        ended = true;
      };
      open.set(stop, actor.person);
      const say = (text: string): void => {
        if (ended) return;
        if (stream.readableLength > UNREAD_BYTES) stop();
        else stream.push(text);
      };
      let ready = false;
      const told = (batch: LiveBatch): void => {
        // From here on a lost connection goes on where it ended.
        if (!ready) say(message('ready', batch.upTo, {}));
        ready = true;
        const changes = batch.changes.filter(({ only }) => visible(only));
        if (batch.many) say(message('many', batch.upTo, {}));
        else if (changes.length > 0)
          say(
            message(
              'change',
              batch.upTo,
              changes.map(({ only: _only, ...change }) => change),
            ),
          );
      };
      const header = request.headers['last-event-id'];
      const since = request.query.since ?? (/^\d{1,15}$/.test(String(header)) ? String(header) : null);
      say('retry: 2000\n\n');
      const reading = await api.live.subscribe(since, told).catch((error: unknown) => {
        open.delete(stop);
        throw error;
      });
      const heartbeat = setInterval(() => say(': still here\n\n'), HEARTBEAT_MS);
      const { seconds } = request.query;
      const longest = setTimeout(stop, seconds * 1000);
      if (seconds === 0) stop();
      const finish = (): void => {
        clearInterval(heartbeat);
        clearTimeout(longest);
        reading.end();
        open.delete(stop);
        ended = true;
      };
      stream.once('close', finish);
      // Buffering proxies would hold back what is meant to be heard at once.
      return reply.header('x-accel-buffering', 'no').type('text/event-stream; charset=utf-8').send(stream);
    },
  );
}

const message = (event: string, id: string, data: unknown): string =>
  `event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
