import { expect } from '../api.ts';
import { emit, instantText, table } from '../output.ts';
import { type CommonOptions, common, emitWhole, exceptionBy, signedIn, type Verb } from '../verb.ts';

export const show: Verb = (program, io) => {
  common(
    program
      .command('show')
      .description('One exception: decision, controls, plan, chain, and what you may do')
      .argument('<number>', 'EXC-2026-0042'),
  ).action(async (number: string, options: CommonOptions) =>
    emitWhole(io, options, await exceptionBy(await signedIn(io, options), number)),
  );

  common(
    program.command('history').description('Every event on record, refusals included').argument('<number>'),
  ).action(async (number: string, options: CommonOptions) => {
    const { client, server } = await signedIn(io, options);
    const history = await expect(
      client.GET('/v1/exceptions/{id}/history', { params: { path: { id: number } } }),
      server,
    );
    emit(io, options, history.data, () =>
      table(
        io,
        ['when', 'event', 'by', 'hash'],
        history.data.map((e) => [instantText(e.at), e.type, e.by.name, e.hash.slice(0, 12)]),
      ),
    );
  });
};
