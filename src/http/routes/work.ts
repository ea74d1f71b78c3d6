/** What waits for me: home and the inbox. */
import { z } from 'zod';
import { refused } from '../../application/outcome.ts';
import { type Item, readMyWork, readQueue } from '../../application/work.ts';
import type { QueuePlace } from '../../application/work-port.ts';
import { may } from '../../domain/authority/may.ts';
import { vacancy } from '../../domain/authority/queries.ts';
import { violation } from '../../domain/refusal.ts';
import { parseInstant } from '../../domain/time.ts';
import { registerWork } from '../../domain/work/of-register.ts';
import { byUrgency, queueKinds, type RegisterWork } from '../../domain/work/work.ts';
import { type Api, type App, actorOf } from '../api.ts';
import { personOf } from '../present/exception.ts';
import { explainViolations } from '../present/violations.ts';
import { peopleInItems, presentItem, presentRegisterWork } from '../present/work.ts';
import { localeOf, sendProblem } from '../problem.ts';
import { answers, problemAnswer } from '../schemas/answers.ts';
import { inboxAnswer, inboxQuery, workAnswer } from '../schemas/work.ts';
import { definedOnly } from './exceptions.ts';

const SHOWN_OF_A_KIND = 5;

export function workRoutes(app: App, api: Api): void {
  app.get(
    '/v1/work',
    {
      schema: {
        operationId: 'getWork',
        tags: ['Home'],
        summary: 'Everything that waits for you, by kind, the most urgent first',
        ...answers({ 200: workAnswer, default: problemAnswer }),
      },
    },
    async (request) => {
      const actor = actorOf(request);
      const mine = await readMyWork(api, actor);
      const { context } = mine;
      const publishes = may({ action: 'PublishPolicy', exception: null, context }).length === 0;
      const policies = publishes ? await api.reads.policies() : [];
      const ofRegister: readonly RegisterWork[] = [
        ...registerWork({ configuration: mine.configuration, policies }, context),
        ...(await api.reads.drafts(actor.person)).map((draft) => ({
          kind: 'finish-draft' as const,
          item: { id: draft.id, title: draft.title },
          since: draft.updatedAt,
          due: null,
        })),
      ];
      const ofCases = [...mine.items, ...mine.queue];
      const aboutPeople = ofRegister.filter(({ kind }) => kind.endsWith('-delegation'));
      const names = await api.directory.names([
        ...new Set([...peopleInItems(ofCases), ...aboutPeople.map(({ item }) => item.title)]),
      ]);
      const shown = [
        ...ofCases
          .toSorted((a, b) => byUrgency(a.work, b.work))
          .map((i) => presentItem(i, names, context.at)),
        ...ofRegister
          .toSorted(byUrgency)
          .map((w) =>
            presentRegisterWork(
              w,
              aboutPeople.includes(w) ? personOf(names, w.item.title).name : w.item.title,
              context.at,
            ),
          ),
      ];
      const vacant = vacancy(context.authority, context.at, () => false);
      return {
        groups: groupsOf(shown, mine.moreQueued),
        vacant: vacant === null ? null : (explainViolations([vacant], localeOf(request))[0] ?? null),
        asOf: context.at,
      };
    },
  );

  app.get(
    '/v1/inbox',
    {
      schema: {
        operationId: 'getInbox',
        tags: ['Home'],
        summary: 'Cases that wait for you to assess or to decide, oldest or riskiest first, page by page',
        querystring: inboxQuery,
        ...answers({ 200: inboxAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const { cursor, kind, ...query } = request.query;
      const after = cursor === undefined ? null : placeOf(cursor);
      if (after === undefined) return sendProblem(reply, request, badCursor);
      const page = await readQueue(api, actorOf(request), {
        ...definedOnly(query),
        kinds: kind ?? queueKinds,
        after,
      });
      const names = await api.directory.names(peopleInItems(page.items));
      return {
        data: page.items.map((item: Item) => presentItem(item, names, page.context.at)),
        next: page.next === null ? null : cursorOf(page.next),
        asOf: page.context.at,
      };
    },
  );
}

type Shown = ReturnType<typeof presentItem> | ReturnType<typeof presentRegisterWork>;

/** By kind, in the order of each kind's most urgent item. */
function groupsOf(shown: readonly Shown[], moreQueued: boolean) {
  const kinds = [...new Set(shown.toSorted(byShownUrgency).map((item) => item.kind))];
  return kinds.map((kind) => {
    const of = shown.filter((item) => item.kind === kind);
    return {
      kind,
      count: of.length,
      more: moreQueued && queueKinds.some((queued) => queued === kind),
      items: of.slice(0, SHOWN_OF_A_KIND),
    };
  });
}
const byShownUrgency = (a: Shown, b: Shown): number => byUrgency(a, b);

const badCursor = refused([
  violation('INPUT', 'malformed', '/cursor', { what: 'not a `next` of this list', where: 'querystring' }),
]);

const cursorOf = ({ risk, since, id }: QueuePlace): string =>
  Buffer.from(JSON.stringify([risk, since, id])).toString('base64url');

/** Undefined for what is none of ours. */
function placeOf(cursor: string): QueuePlace | undefined {
  const shape = z.tuple([z.number().int().min(0).max(99), z.string(), z.uuid()]);
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  const parsed = shape.safeParse(read);
  if (!parsed.success) return undefined;
  const [risk, text, id] = parsed.data;
  const since = parseInstant(text);
  return since === undefined ? undefined : { risk, since, id };
}
