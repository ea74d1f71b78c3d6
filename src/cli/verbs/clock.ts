import { expect } from '../api.ts';
import { emit, instantText } from '../output.ts';
import { durationMs, instantOf } from '../parse.ts';
import { type CommonOptions, common, once, registerTime, signedIn, type Verb } from '../verb.ts';

export const clock: Verb = (program, io) => {
  const command = program
    .command('clock')
    .description("The register's time; a sandbox's can be moved forward");
  common(command.command('show').description('What time it is in the register')).action(
    async (options: CommonOptions) => {
      const { client, server } = await signedIn(io, options);
      const now = await expect(client.GET('/v1/clock'), server);
      emit(io, options, now, () => `${instantText(now.now)}${now.sandbox ? ' (sandbox)' : ''}`);
    },
  );
  common(
    command
      .command('advance')
      .description('Move the clock of a sandbox forward')
      .argument('<by>', '90d, 36h ... or an instant'),
  ).action(async (by: string, options: CommonOptions) => {
    const connection = await signedIn(io, options);
    const body = /^\d+\s*[mhdw]$/i.test(by)
      ? { byMs: durationMs(by) }
      : { to: instantOf(by, await registerTime(connection)) };
    const now = await expect(
      connection.client.POST('/v1/clock', { body, headers: once() }),
      connection.server,
    );
    emit(io, options, now, () => `It is now ${instantText(now.now)} in this sandbox.`);
  });
};
