import type { operations } from '../../client/api.ts';
import { expect } from '../api.ts';
import { emit, relativeText, table } from '../output.ts';
import { type CommonOptions, common, signedIn, type Verb } from '../verb.ts';

type Item =
  operations['getWork']['responses']['200']['content']['application/json']['groups'][number]['items'][number];
type InboxOptions = CommonOptions & {
  readonly queue?: true;
  readonly sort?: string;
  readonly policy?: string;
};

const headings = ['what', 'exception', 'title', 'risk', 'since', 'until'] as const;

const lineOf = (item: Item, now: string): readonly string[] => [
  item.kind,
  item.exception?.number ?? '',
  [item.exception?.title ?? '', item.item?.title ?? ''].filter((part) => part !== '').join(': '),
  item.exception?.band ?? '',
  relativeText(item.since, now),
  item.due === null ? '' : relativeText(item.due, now),
];

export const inbox: Verb = (program, io) => {
  common(program.command('inbox').description('What waits for you'))
    .option('--queue', 'only cases to assess or to decide, every one')
    .option('--sort <order>', 'of the queue: age or risk', 'age')
    .option('--policy <id>', 'of the queue: only this policy')
    .action(async (options: InboxOptions) => {
      const { client, server } = await signedIn(io, options);
      const nothing = io.outIsTerminal ? 'Nothing waits for you.' : '';
      if (options.queue !== true) {
        const work = await expect(client.GET('/v1/work'), server);
        emit(io, options, work, () => {
          const lines = work.groups.flatMap((group) => group.items.map((item) => lineOf(item, work.asOf)));
          if (lines.length === 0) return nothing;
          const hidden = work.groups.reduce((n, group) => n + group.count - group.items.length, 0);
          const shown = table(io, headings, lines);
          return io.outIsTerminal && hidden > 0
            ? `${shown}\n\n${hidden} more. --queue shows every case to assess or to decide.`
            : shown;
        });
        return;
      }
      const items: Item[] = [];
      let cursor: string | null = null;
      let asOf = '';
      do {
        const page: operations['getInbox']['responses']['200']['content']['application/json'] = await expect(
          client.GET('/v1/inbox', {
            params: {
              query: {
                sort: options.sort === 'risk' ? 'risk' : 'age',
                ...(options.policy === undefined ? {} : { policy: options.policy }),
                ...(cursor === null ? {} : { cursor }),
              },
            },
          }),
          server,
        );
        items.push(...page.data);
        cursor = page.next;
        asOf = page.asOf;
      } while (cursor !== null);
      emit(io, options, items, () =>
        items.length === 0
          ? nothing
          : table(
              io,
              headings,
              items.map((item) => lineOf(item, asOf)),
            ),
      );
    });
};
