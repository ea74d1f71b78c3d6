import type { components } from '../../client/api.ts';
import { expect } from '../api.ts';
import { emit, instantText, statusText, table } from '../output.ts';
import { countOf } from '../parse.ts';
import { type FilterOptions, registerFilters, registerQuery } from '../register-filters.ts';
import { type CommonOptions, common, signedIn, type Verb } from '../verb.ts';

type RegisterPage = {
  readonly data: components['schemas']['RegisterRow'][];
  readonly next: string | null;
  readonly total: number;
};
type ListOptions = CommonOptions & FilterOptions & { limit: string; all?: true };

export const list: Verb = (program, io) => {
  registerFilters(
    common(program.command('list').alias('ls').description('The register, filtered and sorted')),
  )
    .option('--limit <n>', 'at most this many', '50')
    .option('--all', 'every page')
    .action(async (options: ListOptions) => {
      const connection = await signedIn(io, options);
      const { client, server } = connection;
      const wanted = countOf(options.limit, '--limit');
      const query = await registerQuery(connection, options);
      const rows: components['schemas']['RegisterRow'][] = [];
      let cursor: string | null = null;
      let total = 0;
      do {
        const limit: number = options.all === true ? 200 : Math.min(200, wanted - rows.length);
        const page: RegisterPage = await expect(
          client.GET('/v1/exceptions', {
            params: { query: { ...query, limit, ...(cursor === null ? {} : { cursor }) } },
          }),
          server,
        );
        rows.push(...page.data);
        cursor = page.next;
        total = page.total;
      } while (cursor !== null && (options.all === true || rows.length < wanted));
      emit(io, options, rows, () => {
        if (rows.length === 0) return io.outIsTerminal ? 'Nothing in the register matches.' : '';
        const shown = table(
          io,
          ['number', 'status', 'title', 'policy', 'band', 'risk owner', 'term', 'expires'],
          rows.map((r) => [
            r.number,
            statusText(io, r.status),
            r.title,
            r.policy,
            r.band ?? '',
            r.riskOwner.name,
            r.term === 0 ? '' : String(r.term),
            instantText(r.expiresAt),
          ]),
        );
        return io.outIsTerminal && total > rows.length
          ? `${shown}\n\n${rows.length} of ${total}. --all shows every one.`
          : shown;
      });
    });
};
