/** Policies and the library of compensating controls. */
import { answers, problemAnswer } from '../schemas/answers.ts';
import { controlAnswer, listOf, policyAnswer, policyDetailAnswer } from '../schemas/directory.ts';
import { z } from 'zod';
import { changePolicy } from '../../application/administer.ts';
import type { Transaction } from '../../application/ports.ts';
import { targetKinds } from '../../domain/policy/policy.ts';
import { type Api, type App, actorOf, answerCommand } from '../api.ts';
import { sendProblem } from '../problem.ts';
import { longText, shortText } from '../schemas/request.ts';
import { notThere } from './exceptions.ts';

const params = z.object({
  policy: z.string().regex(/^[a-z0-9][a-z0-9-]{0,80}$/, 'lower-case letters, digits and hyphens'),
});
const policyInput = z
  .object({
    family: z.string().trim().min(1).max(60),
    title: shortText.min(1),
    statement: longText.min(1),
    guidance: z
      .object({
        reasonableWhen: z.array(longText).max(20).default([]),
        tryFirst: z.array(longText).max(20).default([]),
      })
      .default({ reasonableWhen: [], tryFirst: [] }),
    ownerRole: shortText.default(''),
    exceptable: z.boolean().default(true),
    nonExceptableReason: longText.nullable().default(null),
    targets: z.array(z.enum(targetKinds)).default([]),
    references: z
      .array(z.object({ standard: shortText, clause: shortText }))
      .max(50)
      .default([]),
    defaultTermDays: z.number().int().min(1).max(90).default(90),
    longestTermDays: z.number().int().min(1).max(90).default(90),
  })
  .meta({ id: 'PolicyContent' });

export function policyRoutes(app: App, api: Api): void {
  const tags = ['Policies'];
  app.get(
    '/v1/policies',
    {
      config: { asks: 'ViewRegister' },
      schema: {
        operationId: 'listPolicies',
        tags,
        summary: 'Policies, current and retired, with how many exceptions each has in force',
        ...answers({ 200: listOf(policyAnswer), default: problemAnswer }),
      },
    },
    async () => ({ data: await api.reads.policies() }),
  );

  app.get(
    '/v1/policies/:policy',
    {
      config: { asks: 'ViewRegister' },
      schema: {
        operationId: 'getPolicy',
        tags,
        summary: 'One policy with its guidance and every version',
        params,
        ...answers({ 200: policyDetailAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const found = (await api.reads.policies()).find((p) => p.id === request.params.policy);
      if (found === undefined) return sendProblem(reply, request, notThere(request.params.policy));
      return { ...found, versions: await api.reads.policyHistory(found.id) };
    },
  );

  // Inside the command's own transaction what it has just made of the policy is seen there alone.
  const answer = (id: string) => async (_changed: unknown, within?: Transaction) => {
    const found = (await api.reads.policies()).find((p) => p.id === id);
    const standing = within === undefined ? found : await within.loadPolicy(id);
    return { status: 200, body: { active: 0, ...found, ...standing } };
  };
  app.put(
    '/v1/policies/:policy',
    {
      schema: {
        operationId: 'publishPolicy',
        tags,
        summary: 'Publish a policy, or a new version of it',
        params,
        body: policyInput,
        ...answers({ 200: policyAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const { policy } = request.params;
      return answerCommand(
        api,
        request,
        reply,
        (s) =>
          changePolicy(s, actorOf(request), 'PublishPolicy', policy, {
            type: 'PublishPolicy',
            content: request.body,
          }),
        answer(policy),
      );
    },
  );

  app.post(
    '/v1/policies/:policy/confirmation',
    {
      schema: {
        operationId: 'confirmPolicyChange',
        tags,
        summary: 'Confirm, as second person, a change of what a policy allows',
        params,
        ...answers({ 200: policyAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) =>
      answerCommand(
        api,
        request,
        reply,
        (s) =>
          changePolicy(s, actorOf(request), 'PublishPolicy', request.params.policy, {
            type: 'ConfirmPolicyChange',
          }),
        answer(request.params.policy),
      ),
  );

  app.post(
    '/v1/policies/:policy/retirement',
    {
      schema: {
        operationId: 'retirePolicy',
        tags,
        summary: 'Retire a policy: no new exceptions, no renewals',
        params,
        body: z.object({ reason: longText.default('') }),
        ...answers({ 200: policyAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) =>
      answerCommand(
        api,
        request,
        reply,
        (s) =>
          changePolicy(s, actorOf(request), 'RetirePolicy', request.params.policy, {
            type: 'RetirePolicy',
            reason: request.body.reason,
          }),
        answer(request.params.policy),
      ),
  );

  app.get(
    '/v1/controls',
    {
      config: { asks: 'ViewRegister' },
      schema: {
        operationId: 'listControls',
        tags,
        summary: 'The library of compensating controls',
        ...answers({ 200: listOf(controlAnswer), default: problemAnswer }),
      },
    },
    async () => ({ data: api.library }),
  );
}
