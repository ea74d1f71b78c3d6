import { expect } from '../api.ts';
import { type FilterOptions, registerFilters, registerQuery } from '../register-filters.ts';
import { type CommonOptions, signedIn, type Verb } from '../verb.ts';

/** CSV and nothing else: the register as JSON is `list --all --json`. */
export const exportRegister: Verb = (program, io) => {
  const command = program
    .command('export')
    .description('The register as CSV, every row of a filter as one moment')
    .option('--server <url>', 'the server to talk to (INTERIM_SERVER)');
  registerFilters(command).action(async (options: CommonOptions & FilterOptions) => {
    const connection = await signedIn(io, options);
    const text: unknown = await expect(
      connection.client.GET('/v1/register.csv', {
        params: { query: await registerQuery(connection, options) },
        parseAs: 'text',
      }),
      connection.server,
    );
    // The mark is for spreadsheets; a pipe has no use for it.
    io.out(
      String(text)
        .replace(/^\ufeff/, '')
        .trimEnd(),
    );
  });
};
