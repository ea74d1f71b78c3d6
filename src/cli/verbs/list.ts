import type { components } from '../../client/api.ts';
import { expect } from '../api.ts';
import { emit, instantText, statusText, table } from '../output.ts';
import { instantOf, wholeNumber } from '../parse.ts';
import { type CommonOptions, common, registerTime, signedIn, type Verb } from '../verb.ts';

type RegisterPage = {
  readonly data: components['schemas']['RegisterRow'][];
  readonly next: string | null;
  readonly total: number;
};
type ListOptions = CommonOptions & {
  status?: string;
  policy?: string;
  family?: string;
  band?: string;
  requester?: string;
  riskOwner?: string;
  text?: string;
  expiresBefore?: string;
  sort?: string;
  limit: string;
  mine?: true;
  inForce?: true;
  overAge?: true;
  emergency?: true;
  all?: true;
  reverse?: true;
};
const yes = (flag: true | undefined): { readonly value?: 'true' } => (flag === true ? { value: 'true' } : {});

export const list: Verb = (program, io) => {
  common(program.command('list').alias('ls').description('The register, filtered and sorted'))
    .option('--status <list>', 'draft, bounced, submitted ... separated by commas')
    .option('--policy <id>')
    .option('--family <name>')
    .option('--band <list>', 'low, medium, high, critical')
    .option('--requester <person>')
    .option('--risk-owner <person>')
    .option('--mine', 'those that you asked for or own')
    .option('--in-force', 'only those in force now')
    .option('--over-age', 'second term or later, or a chain older than 90 days')
    .option('--emergency')
    .option('--expires-before <when>', 'a date, or a distance such as 30d')
    .option('--text <words>', 'words in number or title')
    .option('--sort <column>', 'number, title, status, policy, band, expires, submitted, age, updated')
    .option('--reverse', 'oldest or smallest first')
    .option('--limit <n>', 'at most this many', '50')
    .option('--all', 'every page')
    .action(async (options: ListOptions) => {
      const connection = await signedIn(io, options);
      const { client, server } = connection;
      const expiresBefore =
        options.expiresBefore === undefined
          ? undefined
          : instantOf(options.expiresBefore, await registerTime(connection));
      const wanted = wholeNumber(options.limit, '--limit');
      const query = Object.fromEntries(
        Object.entries({
          status: options.status,
          policy: options.policy,
          family: options.family,
          band: options.band,
          requester: options.requester,
          riskOwner: options.riskOwner,
          text: options.text,
          expiresBefore,
          sort: options.sort,
          mine: yes(options.mine).value,
          inForce: yes(options.inForce).value,
          overAge: yes(options.overAge).value,
          emergency: yes(options.emergency).value,
          direction: options.reverse === true ? 'asc' : undefined,
        }).filter(([, v]) => v !== undefined),
      );
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
