/** What waits for me: drafts and notices. */
import { answers, problemAnswer } from '../schemas/answers.ts';
import { draftAnswer, listOf, noticeAnswer } from '../schemas/directory.ts';
import { z } from 'zod';
import { refused } from '../../application/outcome.ts';
import { VersionConflict } from '../../application/ports.ts';
import { violation } from '../../domain/refusal.ts';
import { type Api, type App, actorOf, versionsMatched } from '../api.ts';
import { sendProblem } from '../problem.ts';
import { notThere } from './exceptions.ts';

const draftParam = z.object({ draft: z.uuid() });
const draftBody = z.object({
  title: z.string().max(300).default(''),
  content: z.record(z.string(), z.unknown()),
});
const DRAFT_BYTES = 256 * 1024;

export function ownWorkRoutes(app: App, api: Api): void {
  app.get(
    '/v1/drafts',
    {
      schema: {
        operationId: 'listDrafts',
        tags: ['Request'],
        summary: 'Your drafts',
        ...answers({ 200: listOf(draftAnswer), default: problemAnswer }),
      },
    },
    async (request) => ({ data: await api.reads.drafts(actorOf(request).person) }),
  );

  app.get(
    '/v1/drafts/:draft',
    {
      schema: {
        operationId: 'getDraft',
        tags: ['Request'],
        summary: 'One of your drafts',
        params: draftParam,
        ...answers({ 200: draftAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) =>
      (await api.reads.draft(actorOf(request).person, request.params.draft)) ??
      sendProblem(reply, request, notThere(request.params.draft)),
  );

  app.put(
    '/v1/drafts/:draft',
    {
      bodyLimit: DRAFT_BYTES,
      schema: {
        operationId: 'saveDraft',
        tags: ['Request'],
        summary:
          'Save a draft under an id that you choose (UUID); saved again, it is replaced. With If-Match, only if nobody saved it since ("0": it is new)',
        params: draftParam,
        body: draftBody,
        ...answers({ 200: draftAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const owner = actorOf(request).person;
      const before = await api.reads.draft(owner, request.params.draft);
      const expected = versionsMatched(request);
      const actual = before?.version ?? 0;
      if (expected !== null && !expected.includes(actual))
        return sendProblem(
          reply,
          request,
          refused([
            violation('STATE-STALE', 'changed-since-read', '', { expected: expected.join(', '), actual }),
          ]),
        );
      const draft = {
        id: request.params.draft,
        owner,
        ...request.body,
        updatedAt: api.clock.now(),
        version: actual + 1,
      };
      try {
        await api.reads.saveDraft(draft);
      } catch (error) {
        // Whose it is, and that it is there at all, is its owner's to know.
        if (error instanceof VersionConflict && (await api.reads.draft(owner, draft.id)) === null)
          return sendProblem(reply, request, notThere(draft.id));
        throw error;
      }
      reply.header('etag', `"${draft.version}"`);
      return draft;
    },
  );

  app.delete(
    '/v1/drafts/:draft',
    {
      schema: {
        operationId: 'discardDraft',
        tags: ['Request'],
        summary: 'Discard a draft',
        params: draftParam,
      },
    },
    async (request, reply) =>
      (await api.reads.discardDraft(actorOf(request).person, request.params.draft))
        ? reply.status(204).send()
        : sendProblem(reply, request, notThere(request.params.draft)),
  );

  app.get(
    '/v1/notices',
    {
      schema: {
        operationId: 'listNotices',
        tags: ['Home'],
        summary: 'What you were told',
        querystring: z.object({
          unread: z.enum(['true', 'false']).default('false'),
          limit: z.coerce.number().int().min(1).max(200).default(50),
        }),
        ...answers({ 200: listOf(noticeAnswer), default: problemAnswer }),
      },
    },
    async (request) => ({
      data: await api.reads.notices(
        actorOf(request).person,
        request.query.unread === 'true',
        request.query.limit,
      ),
    }),
  );

  app.post(
    '/v1/notices/read',
    {
      schema: {
        operationId: 'markNoticesRead',
        tags: ['Home'],
        summary: 'Mark notices as read',
        body: z.object({ ids: z.array(z.uuid()).max(200) }),
      },
    },
    async (request, reply) => {
      await api.reads.markRead(actorOf(request).person, request.body.ids, api.clock.now());
      return reply.status(204).send();
    },
  );
}
