import { clientFor, DEFAULT_SERVER, expect } from '../api.ts';
import { exitCodes, Stop } from '../io.ts';
import { emit } from '../output.ts';
import { countOf } from '../parse.ts';
import {
  type CommonOptions,
  common,
  type FreshOptions,
  fresh,
  secretsFor,
  signedIn,
  type Verb,
} from '../verb.ts';

export const login: Verb = (program, io) => {
  fresh(common(program.command('login').description('Sign in and keep an API token for the next commands')))
    .requiredOption('--as <username>', 'who you are')
    .option('--scope <scope>', 'read or write', 'write')
    .option('--days <n>', 'how long the token lives', '30')
    .action(async (options: CommonOptions & FreshOptions & { as: string; scope: string; days: string }) => {
      if (options.scope !== 'read' && options.scope !== 'write')
        throw new Stop('--scope is read or write.', exitCodes.usage);
      // Before a code is used up for a sign-in that leads to nothing.
      const days = countOf(options.days, '--days');
      const server = options.server ?? io.env['INTERIM_SERVER'] ?? DEFAULT_SERVER;
      const { password, code } = await secretsFor(io, options, options.as);
      const session = await expect(
        clientFor(server, null).POST('/v1/sign-in', {
          body: { username: options.as, password, code, as: 'bearer' },
        }),
        server,
      );
      const client = clientFor(server, session.secret ?? '');
      const token = await expect(
        client.POST('/v1/tokens', {
          body: { name: 'interim login', scope: options.scope, days },
        }),
        server,
      );
      const me = await expect(client.GET('/v1/me'), server);
      await client.POST('/v1/sign-out');
      await io.credentials.write({ server, username: options.as, token: token.secret });
      emit(
        io,
        options,
        { server, username: options.as, expiresAt: token.expiresAt },
        () =>
          `Signed in to ${server} as ${me.person.name}. The token is kept in ${io.credentials.path} and ends ${token.expiresAt.slice(0, 10)}.`,
      );
    });

  common(program.command('logout').description('Revoke the kept token and forget it')).action(
    async (options: CommonOptions) => {
      const kept = await io.credentials.read();
      if (kept !== null) {
        const client = clientFor(kept.server, kept.token);
        const tokens = await client.GET('/v1/tokens').catch(() => null);
        const own = tokens?.data?.data.filter((t) => t.name === 'interim login').at(-1);
        if (own !== undefined)
          await client
            .DELETE('/v1/tokens/{token}', { params: { path: { token: own.id } } })
            .catch(() => undefined);
      }
      await io.credentials.remove();
      emit(io, options, { signedOut: true }, () => 'Signed out.');
    },
  );

  common(program.command('whoami').description('Who is signed in, and by what right they decide')).action(
    async (options: CommonOptions) => {
      const { client, server } = await signedIn(io, options);
      const me = await expect(client.GET('/v1/me'), server);
      emit(io, options, me, () => {
        const rights = [
          ...me.roles,
          ...(me.offices.ciso ? ['CISO'] : []),
          ...(me.offices.seat ? ['committee member'] : []),
          ...me.offices.delegations.map((d) => `delegate up to ${d.ceiling} until ${d.endsAt.slice(0, 10)}`),
        ];
        return `${me.person.name} (${me.person.username}) on ${server}\n${rights.join(', ') || 'no role'}`;
      });
    },
  );
};
