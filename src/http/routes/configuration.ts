/** Matrix, routes, terms, gates and quorum: as they stand, as they are proposed, and changed by two people. */
import { answers, problemAnswer } from '../schemas/answers.ts';
import { z } from 'zod';
import { changeConfiguration } from '../../application/administer.ts';
import { contextFor } from '../../application/command.ts';
import { proposalActions, settingActions } from '../../domain/configuration/actions.ts';
import { configurationAt } from '../../domain/configuration/decide.ts';
import { fixed } from '../../domain/configuration.ts';
import { matrixOf, routesOf } from '../../domain/configuration/routes.ts';
import { type Api, type App, actorOf, answerCommand } from '../api.ts';
import { presentActions } from '../present/authority.ts';
import { personOf } from '../present/exception.ts';
import { localeOf } from '../problem.ts';
import { configurationAnswer } from '../schemas/authority.ts';
import { configurationInput } from '../schemas/configuration.ts';
import { changedAnswer } from '../schemas/directory.ts';
import { instantInput, longText } from '../schemas/request.ts';
import { definedOnly } from './exceptions.ts';

export function configurationRoutes(app: App, api: Api): void {
  app.get(
    '/v1/configuration',
    {
      config: { asks: 'ViewAuthority' },
      schema: {
        operationId: 'getConfiguration',
        tags: ['Configuration'],
        summary: 'Matrix, routes, terms, gates and quorum as they stand, and what is proposed',
        ...answers({ 200: configurationAnswer, default: problemAnswer }),
      },
    },
    async (request) => {
      const actor = actorOf(request);
      const { context, state } = await api.store.transact(async (tx) => ({
        context: await contextFor(tx, actor),
        state: (await tx.loadConfiguration(false)).state,
      }));
      const locale = localeOf(request);
      const names = await api.directory.names(state.proposals.map((p) => p.by));
      return {
        asOf: context.at,
        current: context.configuration,
        matrix: matrixOf(context.configuration),
        routes: routesOf(context.configuration),
        fixed,
        proposals: state.proposals.map((p) => ({
          ...p,
          by: personOf(names, p.by),
          matrix: matrixOf({ ...configurationAt(state, p.effectiveAt), ...p.change }),
          allowedActions: presentActions(proposalActions(p.id, state, context), locale),
        })),
        history: state.inForce,
        allowedActions: presentActions(settingActions(context), locale),
      };
    },
  );
  app.post(
    '/v1/configuration/proposals',
    {
      schema: {
        operationId: 'proposeConfiguration',
        tags: ['Configuration'],
        summary: 'The CISO proposes a change, for the future only',
        body: z.object({
          change: configurationInput,
          effectiveAt: instantInput,
          reason: longText.default(''),
        }),
        ...answers({ 201: changedAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerCommand(
        api,
        request,
        reply,
        (s) =>
          changeConfiguration(s, actorOf(request), 'ProposeConfiguration', {
            type: 'ProposeConfiguration',
            proposal: api.ids.next(),
            ...request.body,
            change: definedOnly(request.body.change),
          }),
        ({ events }) => ({ status: 201, body: { events } }),
      ),
  );
  app.post(
    '/v1/configuration/proposals/:proposal/confirmation',
    {
      schema: {
        operationId: 'confirmConfiguration',
        tags: ['Configuration'],
        summary: 'A second person confirms the change',
        params: z.object({ proposal: z.string().max(60) }),
        ...answers({ 200: changedAnswer, default: problemAnswer }),
      },
    },
    (request, reply) =>
      answerCommand(
        api,
        request,
        reply,
        (s) =>
          changeConfiguration(s, actorOf(request), 'ConfirmConfiguration', {
            type: 'ConfirmConfiguration',
            proposal: request.params.proposal,
          }),
        ({ events }) => ({ status: 200, body: { events } }),
      ),
  );
}
