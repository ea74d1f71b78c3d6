import fastify from 'fastify';
import { expect, it } from 'vitest';
import { sendFault } from './fault.ts';

const fault = Object.assign(new Error('This was stopped after 60 seconds.'), {
  retryable: true,
  retryAfterS: 60,
});

it('says of a question why it has no answer and when to ask again, of a command how to repeat it', async () => {
  const app = fastify();
  app.route({
    method: ['GET', 'POST'],
    url: '/',
    handler: (request, reply) => sendFault(reply, request, fault),
  });
  const read = await app.inject({ method: 'GET', url: '/' });
  expect([read.statusCode, read.headers['retry-after']]).toEqual([503, '60']);
  expect(read.json()).toMatchObject({ code: 'FAULT', detail: fault.message });
  const command = await app.inject({ method: 'POST', url: '/' });
  expect(command.json()).toMatchObject({ detail: expect.stringContaining('With the same Idempotency-Key') });
});
