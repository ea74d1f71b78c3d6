/** Erasing what somebody wrote, on the CISO's decision. */
import { eraseTexts } from '../../application/erase-texts.ts';
import { type Api, type App, actorOf, answerException, targetOf } from '../api.ts';
import { answers, problemAnswer } from '../schemas/answers.ts';
import { erasureInput } from '../schemas/commands.ts';
import { exceptionAnswer } from '../schemas/exception.ts';
import { idParam } from './exceptions.ts';

export function erasureRoutes(app: App, api: Api): void {
  app.post(
    '/v1/exceptions/:id/erasures',
    {
      schema: {
        operationId: 'eraseTexts',
        tags: ['Evidence'],
        summary: 'Erase texts and attachments of an exception; the record keeps who decided it, and why',
        params: idParam,
        body: erasureInput,
        ...answers({ 200: exceptionAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerException(api, request, reply, (s) =>
        eraseTexts(s, actorOf(request), targetOf(request, request.params.id), request.body),
      ),
  );
}
