/** Input that is malformed answers with every field at once and leaves no event; faults and bugs say only that, and the request id. */
import type { FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { refused } from '../application/outcome.ts';
import { VersionConflict } from '../application/ports.ts';
import { type Violation, violation } from '../domain/refusal.ts';
import type { App } from './api.ts';
import { sendFault } from './fault.ts';
import { sendProblem } from './problem.ts';

export function answerErrors(app: App): void {
  app.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error, request);
    return refusal.length === 0
      ? sendFault(reply, request, error)
      : sendProblem(reply, request, refused(refusal));
  });
}

/** Empty: it is no refusal but a failure of ours. */
function refusalOf(error: unknown, request: FastifyRequest): readonly Violation[] {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const where = error.validationContext ?? 'body';
    return error.validation.map(({ instancePath, message }) =>
      fieldViolation(instancePath, message ?? 'not understood', where, request),
    );
  }
  if (error instanceof VersionConflict) return [violation('STATE-STALE', 'changed-since-read')];
  const { statusCode, code } = partsOf(error);
  if (statusCode === 413) return [violation('INPUT', 'too-large')];
  if (statusCode === 429) return [violation('RATE', 'too-many')];
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    const type = request.headers['content-type'] ?? '';
    return [violation('INPUT', 'media-type', '', { type, allowed: 'application/json' })];
  }
  if (/^FST_ERR_CTP_(?:EMPTY|INVALID)_JSON_BODY$/.test(code)) return [violation('INPUT', 'not-json')];
  if (statusCode >= 400 && statusCode < 500)
    return [
      violation('INPUT', 'malformed', '', {
        what: error instanceof Error ? error.message : 'the request',
      }),
    ];
  return [];
}

function fieldViolation(path: string, what: string, where: string, request: FastifyRequest): Violation {
  // The whole is '' (RFC 6901); the library writes '/'.
  const field = path === '/' ? '' : path;
  const parts: Readonly<Record<string, unknown>> = {
    body: request.body,
    params: request.params,
    querystring: request.query,
  };
  const absent = field !== '' && lacks(parts[where], field.slice(1).split('/'));
  return absent
    ? violation('INPUT', 'missing', field, { where })
    : violation('INPUT', 'malformed', field, { what, where });
}

/** Nothing stands there. A part of a text, as of a list that was written with commas, is there and is wrong. */
function lacks(value: unknown, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return value === undefined;
  if (typeof value !== 'object' || value === null) return value === undefined;
  return lacks(new Map(Object.entries(value)).get(key), rest);
}

function partsOf(error: unknown): { readonly statusCode: number; readonly code: string } {
  if (typeof error !== 'object' || error === null) return { statusCode: 500, code: '' };
  return {
    statusCode: 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500,
    code: 'code' in error && typeof error.code === 'string' ? error.code : '',
  };
}
