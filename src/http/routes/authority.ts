/** Authority as data: the office, delegations, the committee, roles. */
import { answers, problemAnswer } from '../schemas/answers.ts';
import { authorityAnswer, delegatedDecisionsAnswer } from '../schemas/authority.ts';
import { z } from 'zod';
import { changeAuthority } from '../../application/administer.ts';
import { contextFor } from '../../application/command.ts';
import type { Transaction } from '../../application/ports.ts';
import type { AuthorityCommand } from '../../domain/authority/decide.ts';
import { type Action, may } from '../../domain/authority/may.ts';
import type { Context } from '../../domain/context.ts';
import { roles } from '../../domain/people.ts';
import { bands } from '../../domain/risk/risk.ts';
import { type Api, type App, actorOf, answerCommand, contextOf } from '../api.ts';
import { peopleInAuthority, presentAuthority } from '../present/authority.ts';
import { localeOf } from '../problem.ts';
import { instantInput, longText, personHandle, shortText } from '../schemas/request.ts';
import { personFrom } from '../typed.ts';

/** Null: the reader sees confidential exceptions too. */
const visibleTo = (context: Context): string | null =>
  may({ action: 'ViewConfidential', exception: null, context }).length === 0 ? null : context.actor.person;
const DECISIONS_SHOWN = 100;

const delegationParam = z.object({ delegation: z.string().max(60) });

export function authorityRoutes(app: App, api: Api): void {
  const tags = ['Authority'];
  type Request = Parameters<typeof actorOf>[0];
  type Reply = Parameters<typeof answerCommand>[2];
  // Inside the command's own transaction what it has just changed is seen there alone.
  const view = async (request: Request, within?: Transaction) => {
    const actor = actorOf(request);
    const context = within === undefined ? await contextOf(api, actor) : await contextFor(within, actor);
    const { authority } = context;
    const [names, use] = await Promise.all([
      api.directory.names(peopleInAuthority(authority)),
      api.reads.delegationUse(
        authority.delegations.map((d) => d.id),
        visibleTo(context),
      ),
    ]);
    return presentAuthority(context, names, use, localeOf(request));
  };
  const change = (request: Request, reply: Reply, action: Action, command: AuthorityCommand, status = 200) =>
    answerCommand(
      api,
      request,
      reply,
      (s) => changeAuthority(s, actorOf(request), action, command),
      async (_changed, within) => ({ status, body: await view(request, within) }),
    );

  app.get(
    '/v1/authority',
    {
      config: { asks: 'ViewAuthority' },
      schema: {
        operationId: 'getAuthority',
        tags,
        summary: 'Who holds which office, delegation, seat and role, from when to when',
        ...answers({ 200: authorityAnswer, default: problemAnswer }),
      },
    },
    (request) => view(request),
  );

  app.post(
    '/v1/authority/ciso',
    {
      schema: {
        operationId: 'appointCiso',
        tags,
        summary: 'Record who holds the CISO office',
        body: z.object({ holder: personHandle }),
        ...answers({ 200: authorityAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) =>
      change(request, reply, 'AppointCiso', {
        type: 'AppointCiso',
        holder: await personFrom(api, request.body.holder),
      }),
  );

  app.post(
    '/v1/authority/acting-ciso',
    {
      schema: {
        operationId: 'recordActingCiso',
        tags,
        summary: 'Record who represents the CISO when recused or absent',
        body: z.object({ person: personHandle, until: instantInput.nullable().default(null) }),
        ...answers({ 200: authorityAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) =>
      change(request, reply, 'RecordActingCiso', {
        type: 'RecordActingCiso',
        person: await personFrom(api, request.body.person),
        until: request.body.until,
      }),
  );

  app.post(
    '/v1/authority/absences',
    {
      schema: {
        operationId: 'recordAbsence',
        tags,
        summary: "Record the CISO's absence",
        body: z.object({ from: instantInput, until: instantInput }),
        ...answers({ 200: authorityAnswer, default: problemAnswer }),
      },
    },
    (request, reply) => change(request, reply, 'RecordAbsence', { type: 'RecordAbsence', ...request.body }),
  );

  app.post(
    '/v1/authority/delegations',
    {
      schema: {
        operationId: 'grantDelegation',
        tags,
        summary: 'Delegate approval, with ceiling, policies, start and end',
        body: z.object({
          to: personHandle,
          ceiling: z.enum(bands),
          policies: z.array(z.string().max(100)).max(100).nullable().default(null),
          startsAt: instantInput.optional(),
          endsAt: instantInput,
        }),
        ...answers({ 201: authorityAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const { to, startsAt, ...body } = request.body;
      return change(
        request,
        reply,
        'GrantDelegation',
        {
          type: 'GrantDelegation',
          id: api.ids.next(),
          to: await personFrom(api, to),
          startsAt: startsAt ?? api.clock.now(),
          ...body,
        },
        201,
      );
    },
  );
  app.post(
    '/v1/authority/delegations/:delegation/acceptance',
    {
      schema: {
        operationId: 'acceptDelegation',
        tags,
        summary: 'Accept a delegation, and with it the same accountability',
        params: delegationParam,
        body: z.object({ statement: longText.default('') }),
        ...answers({ 200: authorityAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      change(request, reply, 'AcceptDelegation', {
        type: 'AcceptDelegation',
        delegation: request.params.delegation,
        statement: request.body.statement,
      }),
  );
  app.post(
    '/v1/authority/delegations/:delegation/revocation',
    {
      schema: {
        operationId: 'revokeDelegation',
        tags,
        summary: 'Take a delegation back',
        params: delegationParam,
        body: z.object({ reason: longText.default('') }),
        ...answers({ 200: authorityAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      change(request, reply, 'RevokeDelegation', {
        type: 'RevokeDelegation',
        delegation: request.params.delegation,
        reason: request.body.reason,
      }),
  );
  app.post(
    '/v1/authority/delegations/:delegation/confirmation',
    {
      schema: {
        operationId: 'confirmDelegation',
        tags,
        summary: "Confirm a predecessor's delegation",
        params: delegationParam,
        ...answers({ 200: authorityAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      change(request, reply, 'ConfirmDelegation', {
        type: 'ConfirmDelegation',
        delegation: request.params.delegation,
      }),
  );

  app.get(
    '/v1/authority/delegations/:delegation/decisions',
    {
      config: { asks: 'ViewAuthority' },
      schema: {
        operationId: 'listDelegatedDecisions',
        tags,
        summary: 'What was decided by this delegation, newest first',
        params: delegationParam,
        ...answers({ 200: delegatedDecisionsAnswer, default: problemAnswer }),
      },
    },
    async (request) => {
      const context = await contextOf(api, actorOf(request));
      const { delegation } = request.params;
      return { data: await api.reads.delegatedDecisions(delegation, visibleTo(context), DECISIONS_SHOWN) };
    },
  );

  app.post(
    '/v1/authority/committee',
    {
      schema: {
        operationId: 'charterCommittee',
        tags,
        summary: "The committee's dated charter",
        body: z.object({ title: shortText, chair: personHandle }),
        ...answers({ 200: authorityAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) =>
      change(request, reply, 'CharterCommittee', {
        type: 'CharterCommittee',
        title: request.body.title,
        chair: await personFrom(api, request.body.chair),
      }),
  );
  app.post(
    '/v1/authority/committee/seats',
    {
      schema: {
        operationId: 'giveSeat',
        tags,
        summary: 'Give somebody a seat',
        body: z.object({ person: personHandle }),
        ...answers({ 201: authorityAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) =>
      change(
        request,
        reply,
        'GiveSeat',
        { type: 'GiveSeat', person: await personFrom(api, request.body.person) },
        201,
      ),
  );
  app.delete(
    '/v1/authority/committee/seats/:person',
    {
      schema: {
        operationId: 'endSeat',
        tags,
        summary: 'End a seat',
        params: z.object({ person: z.string().max(200) }),
        ...answers({ 200: authorityAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) =>
      change(request, reply, 'EndSeat', {
        type: 'EndSeat',
        person: await personFrom(api, request.params.person),
      }),
  );

  const roleBody = z.object({ role: z.enum(roles) });
  const personParam = z.object({ person: z.string().max(200) });
  app.post(
    '/v1/people/:person/roles',
    {
      schema: {
        operationId: 'grantRole',
        tags,
        summary: 'Give a role',
        params: personParam,
        body: roleBody,
        ...answers({ 201: authorityAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) =>
      change(
        request,
        reply,
        'GrantRole',
        { type: 'GrantRole', person: await personFrom(api, request.params.person), role: request.body.role },
        201,
      ),
  );
  app.delete(
    '/v1/people/:person/roles/:role',
    {
      schema: {
        operationId: 'revokeRole',
        tags,
        summary: 'Take a role back',
        params: personParam.extend(roleBody.shape),
        ...answers({ 200: authorityAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) =>
      change(request, reply, 'RevokeRole', {
        type: 'RevokeRole',
        person: await personFrom(api, request.params.person),
        role: request.params.role,
      }),
  );
}
