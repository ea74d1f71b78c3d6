/** Evidence as bytes: kept and given back exactly as it was sent, whatever its kind says that it is. */
import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { refused } from '../../application/outcome.ts';
import { addAttachment } from '../../application/request.ts';
import { violation } from '../../domain/refusal.ts';
import { type Api, type App, actorOf, answerException, contextOf, targetOf } from '../api.ts';
import { mayView } from '../present/exception.ts';
import { sendProblem } from '../problem.ts';
import { answers, problemAnswer } from '../schemas/answers.ts';
import { exceptionAnswer } from '../schemas/exception.ts';
import { idParam, notThere } from './exceptions.ts';

const ATTACHMENT_BYTES = 10 * 1024 * 1024;
/** Documents, pictures and plain data; nothing that a browser or an office program would run. */
const attachmentTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'text/plain',
  'text/csv',
  'application/json',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/zip',
];

/** In a scope of its own, whose parser reads nothing: JSON and text that were parsed would not be what was sent. */
export function attachmentRoutes(app: App, api: Api): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    upload(scope, api);
    download(scope, api);
  });
}

function upload(scope: FastifyInstance, api: Api): void {
  scope.withTypeProvider<ZodTypeProvider>().post(
    '/v1/exceptions/:id/attachments',
    {
      bodyLimit: ATTACHMENT_BYTES,
      schema: {
        operationId: 'addAttachment',
        tags: ['Request'],
        summary: 'Attach evidence: the bytes as the body, at most 10 MiB',
        params: idParam,
        consumes: attachmentTypes,
        querystring: z.object({ name: z.string().trim().min(1).max(200) }),
        ...answers({ 201: exceptionAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
      const bytes = request.body;
      if (!attachmentTypes.includes(mediaType))
        return sendProblem(
          reply,
          request,
          refused([
            violation('INPUT', 'media-type', '', { type: mediaType, allowed: attachmentTypes.join(', ') }),
          ]),
        );
      if (!Buffer.isBuffer(bytes) || bytes.length === 0)
        return sendProblem(
          reply,
          request,
          refused([violation('INPUT', 'malformed', '', { what: 'an empty attachment' })]),
        );
      const salt = randomBytes(16);
      const attachment = {
        id: api.ids.next(),
        name: request.query.name,
        mediaType,
        bytes: bytes.length,
        commitment: `${salt.toString('hex')}:${createHash('sha256').update(salt).update(bytes).digest('hex')}`,
      };
      return answerException(
        api,
        request,
        reply,
        (s) => addAttachment(s, actorOf(request), targetOf(request, request.params.id), attachment, bytes),
        201,
      );
    },
  );
}

function download(scope: FastifyInstance, api: Api): void {
  scope.withTypeProvider<ZodTypeProvider>().get(
    '/v1/exceptions/:id/attachments/:attachment',
    {
      schema: {
        operationId: 'getAttachment',
        tags: ['Register'],
        summary: 'The bytes of an attachment, always as a download',
        params: idParam.extend({ attachment: z.string().max(60) }),
      },
    },
    async (request, reply) => {
      const context = await contextOf(api, actorOf(request));
      const loaded = await api.reads.exception(request.params.id);
      const found = loaded?.state.attachments.find((a) => a.id === request.params.attachment);
      const bytes =
        loaded === null || found === undefined || !mayView(loaded.state, context)
          ? null
          : await api.reads.attachment(loaded.state.id, found.id);
      if (bytes === null || found === undefined)
        return sendProblem(reply, request, notThere(request.params.attachment));
      // Never served as active content: a download of opaque bytes, whatever was uploaded.
      return (
        reply
          .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`)
          .header('x-content-type-options', 'nosniff')
          // Opened in a window all the same, it is nobody's origin and runs nothing.
          .header('content-security-policy', "sandbox; default-src 'none'")
          .type('application/octet-stream')
          .send(Buffer.from(bytes))
      );
    },
  );
}
