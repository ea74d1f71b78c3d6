import { expect } from '../api.ts';
import { emit } from '../output.ts';
import {
  type CommonOptions,
  common,
  fresh,
  type FreshOptions,
  once,
  signedIn,
  type Verb,
  withFreshSignIn,
} from '../verb.ts';

type OfSession = CommonOptions & { session: string };

export const reviewMinutes: Verb = (group, io) => {
  const of = (name: string, description: string) =>
    common(group.command(name).description(description)).option(
      '--session <id>',
      'a session by id or quarter, for instance 2026-Q4',
      'last',
    );

  of('minutes', 'The minutes: the draft, and whatever was approved').action(async (options: OfSession) => {
    const { client, server } = await signedIn(io, options);
    const found = await expect(
      client.GET('/v1/reviews/{id}/minutes', { params: { path: { id: options.session } } }),
      server,
    );
    emit(io, options, found, () =>
      [
        ...found.approved.map((m) => `${m.text}\n\nApproved by ${m.by.name}; SHA-256 ${m.hash}`),
        ...(found.draft === null ? [] : [`Draft\n\n${found.draft.text}`]),
      ].join('\n\n'),
    );
  });

  of('correct', 'Correct the draft, or begin a minute that corrects the last one')
    .argument('<text>', 'what the minutes should say')
    .option('--about <number>', 'the exception that it is about')
    .action(async (text: string, options: OfSession & { about?: string }) => {
      const { client, server } = await signedIn(io, options);
      const found = await expect(
        client.POST('/v1/reviews/{id}/minutes/corrections', {
          params: { path: { id: options.session } },
          headers: once(),
          body: { text, about: options.about ?? null },
        }),
        server,
      );
      emit(io, options, found, () => 'The correction is in the draft.');
    });

  fresh(of('approve-minutes', 'Approve and sign the minutes as they stand')).action(
    async (options: OfSession & FreshOptions) => {
      const connection = await signedIn(io, options);
      const params = { path: { id: options.session } };
      const read = await expect(
        connection.client.GET('/v1/reviews/{id}/minutes', { params }),
        connection.server,
      );
      const found = await withFreshSignIn(io, connection, options, (client) =>
        expect(
          client.POST('/v1/reviews/{id}/minutes/approval', {
            params,
            headers: once(),
            // Where nothing waits for an approval the rule says so, with what to do.
            body: { seen: read.draft?.hash ?? '0'.repeat(64) },
          }),
          connection.server,
        ),
      );
      const minute = found.approved.at(-1);
      emit(
        io,
        options,
        found,
        () => `Minute ${minute?.number ?? ''} is approved and signed; SHA-256 ${minute?.hash ?? ''}`,
      );
    },
  );
};
