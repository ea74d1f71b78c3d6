/** Failures of the program or its database on the wire. Neither says that nothing was recorded: it may have been. */
import { PressFault } from '../application/press-port.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';

const ONCE = 'With the same Idempotency-Key it is done once, however often it is sent.';

type Outside = Error & { readonly retryable: boolean; readonly retryAfterS?: number };

/** A failure of the outside that names itself (`StoreFault`): its message is written for people. */
const isOutside = (error: unknown): error is Outside =>
  error instanceof Error && 'retryable' in error && typeof error.retryable === 'boolean';

/**
 * 503 for what passes by itself, 500 for the rest. A connection that breaks during a commit leaves open whether the
 * command is on record, so the remedy is to ask again with the same key, not to assume either.
 */
export function sendFault(reply: FastifyReply, request: FastifyRequest, error: unknown): FastifyReply {
  request.log.error({ err: error }, 'failed');
  if (error instanceof PressFault && error.code !== 'not-set') return sendUnprinted(reply, request, error);
  const passing = isOutside(error) && error.retryable;
  if (passing) reply.header('retry-after', String(error.retryAfterS ?? 1));
  return reply
    .status(passing ? 503 : 500)
    .type('application/problem+json')
    .send({
      type: '/problems/fault',
      title: passing ? 'Not possible at the moment' : 'Something failed on our side',
      status: passing ? 503 : 500,
      code: 'FAULT',
      violations: [],
      detail: passing
        ? `${error.message}${request.method === 'GET' ? '' : ` ${ONCE}`}`
        : `Look whether your change is there before you repeat it. ${ONCE} If it fails again, give the request id to whoever runs Interim.`,
      instance: `urn:interim:request:${request.id}`,
    });
}

/** Nothing was to be changed, so nothing has to be looked for: the sentence alone. 501 where asking again is no use. */
function sendUnprinted(reply: FastifyReply, request: FastifyRequest, fault: PressFault): FastifyReply {
  const status = fault.retryable ? 503 : 501;
  if (fault.retryable) reply.header('retry-after', '1');
  return reply
    .status(status)
    .type('application/problem+json')
    .send({
      type: '/problems/fault',
      title: fault.retryable ? 'Not possible at the moment' : 'No PDF on this machine',
      status,
      code: 'FAULT',
      violations: [],
      detail: fault.message,
      instance: `urn:interim:request:${request.id}`,
    });
}
