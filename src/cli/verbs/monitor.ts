import { expect } from '../api.ts';
import { exitCodes, Stop } from '../io.ts';
import { instantText } from '../output.ts';
import { instantOf } from '../parse.ts';
import {
  type CommonOptions,
  common,
  emitException,
  once,
  registerTime,
  signedIn,
  type Verb,
} from '../verb.ts';

const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];
const targets = ['identity-provider', 'network-policy', 'change-ticket'] as const;
const isOneOf = <T extends string>(values: readonly T[], text: string): text is T =>
  values.some((v) => v === text);

export const monitor: Verb = (program, io) => {
  const milestone = program.command('milestone').description('The remediation plan');
  common(
    milestone
      .command('done')
      .description('Report a milestone done, with evidence')
      .argument('<number>')
      .argument('<milestone>', 'm1, m2 ...'),
  )
    .option('--evidence <ref>', 'attachment id or link (repeat)', collect)
    .option('--note <text>', '', '')
    .action(
      async (number: string, id: string, options: CommonOptions & { evidence?: string[]; note: string }) => {
        const { client, server } = await signedIn(io, options);
        const x = await expect(
          client.POST('/v1/exceptions/{id}/milestones/{milestone}/completion', {
            params: { path: { id: number, milestone: id } },
            headers: once(),
            body: { evidence: options.evidence ?? [], note: options.note },
          }),
          server,
        );
        emitException(
          io,
          options,
          x,
          `${x.number} ${id}: done. Somebody other than its owner has to confirm it.`,
        );
      },
    );
  common(
    milestone
      .command('confirm')
      .description("Confirm somebody else's milestone")
      .argument('<number>')
      .argument('<milestone>'),
  ).action(async (number: string, id: string, options: CommonOptions) => {
    const { client, server } = await signedIn(io, options);
    const x = await expect(
      client.POST('/v1/exceptions/{id}/milestones/{milestone}/confirmation', {
        params: { path: { id: number, milestone: id } },
        headers: once(),
      }),
      server,
    );
    emitException(io, options, x, `${x.number} ${id}: confirmed.`);
  });
  common(
    milestone
      .command('replan')
      .description('A new date, and why the old plan failed')
      .argument('<number>')
      .argument('<milestone>'),
  )
    .requiredOption('--due <when>')
    .option('--why <text>', '', '')
    .action(async (number: string, id: string, options: CommonOptions & { due: string; why: string }) => {
      const connection = await signedIn(io, options);
      const due = instantOf(options.due, await registerTime(connection));
      const x = await expect(
        connection.client.POST('/v1/exceptions/{id}/milestones/{milestone}/replan', {
          params: { path: { id: number, milestone: id } },
          headers: once(),
          body: { due, whyFailed: options.why },
        }),
        connection.server,
      );
      emitException(io, options, x, `${x.number} ${id}: due ${instantText(due)}.`);
    });

  common(
    program
      .command('observe')
      .description('Record what was seen in a target')
      .argument('<number>')
      .argument('<target>', targets.join(', '))
      .argument('<observed>', 'yes, no or unknown'),
  )
    .option('--detail <text>', '', '')
    .action(
      async (
        number: string,
        target: string,
        observed: string,
        options: CommonOptions & { detail: string },
      ) => {
        if (!isOneOf(targets, target))
          throw new Stop(`A target is one of ${targets.join(', ')}.`, exitCodes.usage);
        if (!isOneOf(['yes', 'no', 'unknown'], observed))
          throw new Stop('What was observed is yes, no or unknown.', exitCodes.usage);
        const { client, server } = await signedIn(io, options);
        const x = await expect(
          client.POST('/v1/exceptions/{id}/tags/{target}/observations', {
            params: { path: { id: number, target } },
            headers: once(),
            body: { observed, detail: options.detail },
          }),
          server,
        );
        emitException(io, options, x, `${x.number}: tag in ${target}: ${observed}.`);
      },
    );

  common(
    program
      .command('suspend')
      .description('Put an exception out of force until its controls pass a test again')
      .argument('<number>'),
  )
    .option('--reason <text>', '', '')
    .action(async (number: string, options: CommonOptions & { reason: string }) => {
      const { client, server } = await signedIn(io, options);
      const x = await expect(
        client.POST('/v1/exceptions/{id}/suspension', {
          params: { path: { id: number } },
          headers: once(),
          body: { reason: options.reason },
        }),
        server,
      );
      emitException(io, options, x, `${x.number} is suspended: out of force from now.`);
    });

  common(
    program
      .command('accept-growth')
      .description('Accept members who joined a group after approval')
      .argument('<number>'),
  )
    .requiredOption('--group <ref>')
    .option('--reason <text>', '', '')
    .action(async (number: string, options: CommonOptions & { group: string; reason: string }) => {
      const { client, server } = await signedIn(io, options);
      const x = await expect(
        client.POST('/v1/exceptions/{id}/scope-growth', {
          params: { path: { id: number } },
          headers: once(),
          body: { group: options.group, reason: options.reason },
        }),
        server,
      );
      emitException(io, options, x, `${x.number} now covers the members who joined ${options.group}.`);
    });
};
