/**
 * JSON is read as UTF-8 and nothing else (RFC 8259): bytes that are none would be kept as replacement signs, which nobody
 * wrote. Empty, cut off, with a member twice told apart from its prototype: `not-json` has the words for all of it.
 */
import Fastify from 'fastify';
import type { App } from './api.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

export function readJsonBodies(app: App): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const text = textOf(body);
    if (text === null) done(new Fastify.errorCodes.FST_ERR_CTP_INVALID_JSON_BODY(), undefined);
    else void parse(request, text, done);
  });
}

function textOf(body: string | Buffer): string | null {
  if (typeof body === 'string') return body;
  try {
    return utf8.decode(body);
  } catch {
    return null;
  }
}
