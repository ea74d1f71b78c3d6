import { expect } from '../api.ts';
import { emit, instantText, table } from '../output.ts';
import { type CommonOptions, common, signedIn, type Verb } from '../verb.ts';

export const notices: Verb = (program, io) => {
  common(program.command('notices').description('What you were told'))
    .option('--unread', 'only what you have not marked as read')
    .option('--mark-read', 'mark what is shown as read')
    .action(async (options: CommonOptions & { unread?: true; markRead?: true }) => {
      const { client, server } = await signedIn(io, options);
      const { data } = await expect(
        client.GET('/v1/notices', {
          params: { query: { unread: options.unread === true ? 'true' : 'false' } },
        }),
        server,
      );
      if (options.markRead === true && data.length > 0)
        await client.POST('/v1/notices/read', { body: { ids: data.map((n) => n.id) } });
      emit(io, options, data, () =>
        data.length === 0
          ? io.outIsTerminal
            ? 'Nothing new.'
            : ''
          : table(
              io,
              ['when', 'what', 'exception', 'detail'],
              data.map((n) => [
                instantText(n.at),
                n.kind,
                String(n.detail['number'] ?? ''),
                Object.entries(n.detail)
                  .filter(([k]) => k !== 'number')
                  .map(([k, v]) => `${k} ${v}`)
                  .join(', '),
              ]),
            ),
      );
    });
};
