import { expect } from '../api.ts';
import { type CommonOptions, common, emitException, once, signedIn, type Verb } from '../verb.ts';

export const close: Verb = (program, io) => {
  common(
    program.command('close').description('Close early: remediated, or no longer needed').argument('<number>'),
  )
    .option('--note <text>', 'what was done', '')
    .action(async (number: string, options: CommonOptions & { note: string }) => {
      const { client, server } = await signedIn(io, options);
      const x = await expect(
        client.POST('/v1/exceptions/{id}/closure', {
          params: { path: { id: number } },
          headers: once(),
          body: { reason: 'remediated', note: options.note },
        }),
        server,
      );
      emitException(
        io,
        options,
        x,
        `${x.number} is closed. Thank you for not keeping it longer than needed.`,
      );
    });

  common(
    program.command('revoke').description('Take an exception away (CISO or committee)').argument('<number>'),
  )
    .option('--note <text>', 'why', '')
    .action(async (number: string, options: CommonOptions & { note: string }) => {
      const { client, server } = await signedIn(io, options);
      const x = await expect(
        client.POST('/v1/exceptions/{id}/revocation', {
          params: { path: { id: number } },
          headers: once(),
          body: { note: options.note },
        }),
        server,
      );
      emitException(io, options, x, `${x.number} is revoked: out of force from now.`);
    });

  common(
    program
      .command('own')
      .description('Hand an exception to another risk owner')
      .argument('<number>')
      .argument('<person>'),
  ).action(async (number: string, person: string, options: CommonOptions) => {
    const { client, server } = await signedIn(io, options);
    const x = await expect(
      client.POST('/v1/exceptions/{id}/risk-owner', {
        params: { path: { id: number } },
        headers: once(),
        body: { to: person },
      }),
      server,
    );
    emitException(io, options, x, `${x.number} is owned by ${x.riskOwner.name}.`);
  });
};
