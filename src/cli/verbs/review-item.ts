import { type ApiClient, expect } from '../api.ts';
import type { components } from '../../client/api.ts';
import { exitCodes, type Io, Stop } from '../io.ts';
import { emit, facts, instantText, type OutputOptions, table } from '../output.ts';
import { countOf, instantOf, wholeNumber } from '../parse.ts';
import {
  type CommonOptions,
  common,
  fresh,
  type FreshOptions,
  once,
  registerTime,
  signedIn,
  type Verb,
  withFreshSignIn,
} from '../verb.ts';

type Item = components['schemas']['ReviewItem'];
type OfSession = CommonOptions & { session: string };
const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];
const at = (options: OfSession, number: string) => ({
  path: { id: options.session, exception: number },
});
const emitItem = (io: Io, options: OutputOptions, item: Item, said: string): void =>
  emit(io, options, item, () => said);

const read = (client: ApiClient, server: string, options: OfSession, number: string): Promise<Item> =>
  expect(client.GET('/v1/reviews/{id}/items/{exception}', { params: at(options, number) }), server);

/** What became of it, in a sentence. */
function standing(x: Item): string {
  const { number } = x.item;
  if (x.decided !== null) return `${number} is ${x.decided.outcome}.`;
  if (x.motion === null)
    return x.failed.length > 0 ? `The motion on ${number} found no majority.` : `${number} is undecided.`;
  const t = x.tally;
  return `${number}: ${x.motion.proposal.outcome} is moved; ${t?.inFavour ?? 0} for, ${t?.against ?? 0} against, ${t?.abstained ?? 0} abstained, ${t?.outstanding ?? 0} to come.`;
}

const itemText = (io: Io, x: Item): string =>
  facts(io, [
    ['item', `${x.item.number} ${x.item.title}`],
    ['group', `${x.item.group} (${x.item.reasons.join(', ')})`],
    ['stands', `${x.item.statusNow}, term ${x.item.termNow}, until ${instantText(x.item.expiresAtNow)}`],
    ['owner', `${x.item.requester.name} asked, ${x.item.riskOwner.name} owns the risk`],
    ['presented', x.item.stale ? 'not as it stands now' : 'as it stands'],
    ['recused', x.electorate.recused.map((r) => `${r.member.name} (${r.why})`).join(', ')],
    ['quorum', `${x.electorate.present.length} present, ${x.electorate.quorum} needed`],
    ['CISO', x.electorate.cisoNeeded ? 'a re-approval needs the vote of the CISO' : ''],
    ['parked', x.parked === null ? '' : `until ${instantText(x.parked.until)}: ${x.parked.reason}`],
    ['objections', x.objections.map((o) => `${o.objector.name}: ${o.text}`).join('\n')],
    ['so far', standing(x)],
  ]);

export const reviewItem: Verb = (group, io) => {
  const onItem = (name: string, description: string) =>
    common(group.command(name).description(description).argument('<number>')).option(
      '--session <id>',
      'a session by id or quarter',
      'running',
    );

  common(group.command('agenda').description('The agenda, in the order in which it is taken'))
    .option('--session <id>', 'a session by id or quarter', 'running')
    .option('--state <state>', 'open, decided, parked or ended')
    .option('--over-age', 'only what has to be decided one by one')
    .option('--limit <n>', 'at most this many', '50')
    .option('--after <place>', 'go on after this place', '0')
    .action(async (options: OfSession & { state?: string; overAge?: true; limit: string; after: string }) => {
      const { client, server } = await signedIn(io, options);
      const states = ['open', 'decided', 'parked', 'ended'] as const;
      const state = states.find((s) => s === options.state);
      if (options.state !== undefined && state === undefined)
        throw new Stop(`A state is one of ${states.join(', ')}.`, exitCodes.usage);
      const page = await expect(
        client.GET('/v1/reviews/{id}/agenda', {
          params: {
            path: { id: options.session },
            query: {
              limit: countOf(options.limit, '--limit'),
              after: wholeNumber(options.after, '--after'),
              ...(state === undefined ? {} : { state }),
              ...(options.overAge === true ? { overAge: 'true' as const } : {}),
            },
          },
        }),
        server,
      );
      emit(io, options, page, () => {
        const shown = table(
          io,
          ['place', 'number', 'group', 'state', 'outcome', 'band', 'term', 'age', 'title'],
          page.data.map((r) => [
            String(r.place),
            r.number,
            r.group,
            r.changed ? `${r.state} (changed)` : r.state,
            r.outcome ?? '',
            r.band ?? '',
            String(r.term),
            r.ageDays === null ? '' : `${r.ageDays} d`,
            r.title,
          ]),
        );
        return page.next === null || !io.outIsTerminal
          ? shown
          : `${shown}\n\n--after ${page.next} shows more.`;
      });
    });

  onItem('item', 'One item, as it was locked and as it stands now').action(
    async (number: string, options: OfSession) => {
      const { client, server } = await signedIn(io, options);
      const x = await read(client, server, options, number);
      emit(io, options, x, () => itemText(io, x));
    },
  );

  onItem('present', 'Present an item as it is now').action(async (number: string, options: OfSession) => {
    const { client, server } = await signedIn(io, options);
    const x = await expect(
      client.POST('/v1/reviews/{id}/items/{exception}/presentation', {
        params: at(options, number),
        headers: once(),
      }),
      server,
    );
    emit(io, options, x, () => itemText(io, x));
  });

  onItem('recuse', 'Stand aside from an item')
    .option('--member <person>', 'somebody else; for the chair')
    .option('--note <text>', 'why', '')
    .action(async (number: string, options: OfSession & { member?: string; note: string }) => {
      const { client, server } = await signedIn(io, options);
      const x = await expect(
        client.POST('/v1/reviews/{id}/items/{exception}/recusals', {
          params: at(options, number),
          headers: once(),
          body: {
            note: options.note,
            ...(options.member === undefined ? {} : { member: options.member }),
          },
        }),
        server,
      );
      emitItem(io, options, x, `Recusal recorded on ${x.item.number}.`);
    });

  type Moving = OfSession & {
    obstacle?: string;
    consequence?: string;
    expires?: string;
    subject?: string[];
    resource?: string[];
    rationale: string;
  };
  common(
    group
      .command('move')
      .description('Move to re-approve, to shrink or to close')
      .argument('<number>')
      .argument('<outcome>', 're-approve, shrink or close'),
  )
    .option('--session <id>', 'a session by id or quarter', 'running')
    .option('--rationale <text>', 'why', '')
    .option('--obstacle <text>', 're-approve: what prevents compliance now')
    .option('--consequence <text>', 're-approve: what is lost otherwise')
    .option('--expires <when>', 'shrink: an earlier expiry')
    .option('--subject <ref>', 'shrink: a subject that stays (repeat)', collect)
    .option('--resource <ref>', 'shrink: a resource that stays (repeat)', collect)
    .action(async (number: string, outcome: string, options: Moving) => {
      const connection = await signedIn(io, options);
      const { client, server } = connection;
      const before = await read(client, server, options, number);
      const x = await expect(
        client.POST('/v1/reviews/{id}/items/{exception}/motions', {
          params: at(options, number),
          headers: once(),
          body: {
            seen: before.item.versionNow,
            rationale: options.rationale,
            proposal: proposalOf(outcome, options, await registerTime(connection)),
          },
        }),
        server,
      );
      emitItem(io, options, x, standing(x));
    });

  fresh(
    common(
      group
        .command('vote')
        .description('Vote on what is moved')
        .argument('<number>')
        .argument('<choice>', 'for, against or abstain'),
    ),
  )
    .option('--session <id>', 'a session by id or quarter', 'running')
    .option('--rationale <text>', 'why', '')
    .action(
      async (number: string, choice: string, options: OfSession & FreshOptions & { rationale: string }) => {
        if (choice !== 'for' && choice !== 'against' && choice !== 'abstain')
          throw new Stop('A vote is for, against or abstain.', exitCodes.usage);
        const connection = await signedIn(io, options);
        const before = await read(connection.client, connection.server, options, number);
        if (before.motion === null)
          throw new Stop(`Nothing is moved on ${number}. Move something first: interim review move.`);
        const { id: motion } = before.motion;
        const x = await withFreshSignIn(io, connection, options, (client) =>
          expect(
            client.POST('/v1/reviews/{id}/items/{exception}/votes', {
              params: at(options, number),
              headers: once(),
              body: { motion, seen: before.item.versionNow, choice, rationale: options.rationale },
            }),
            connection.server,
          ),
        );
        emitItem(io, options, x, standing(x));
      },
    );

  fresh(onItem('decide', 'End the vote: who is present and silent no longer counts')).action(
    async (number: string, options: OfSession & FreshOptions) => {
      const connection = await signedIn(io, options);
      const before = await read(connection.client, connection.server, options, number);
      const x = await withFreshSignIn(io, connection, options, (client) =>
        expect(
          client.POST('/v1/reviews/{id}/items/{exception}/decision', {
            params: at(options, number),
            headers: once(),
            body: { seen: before.item.versionNow },
          }),
          connection.server,
        ),
      );
      emitItem(io, options, x, standing(x));
    },
  );

  onItem('park', 'Put an item off inside the quarter; it stays undecided')
    .requiredOption('--until <when>', 'a date, or a distance such as 7d')
    .option('--reason <text>', 'what is missing', '')
    .action(async (number: string, options: OfSession & { until: string; reason: string }) => {
      const connection = await signedIn(io, options);
      const x = await expect(
        connection.client.POST('/v1/reviews/{id}/items/{exception}/parking', {
          params: at(options, number),
          headers: once(),
          body: {
            until: instantOf(options.until, await registerTime(connection)),
            reason: options.reason,
          },
        }),
        connection.server,
      );
      emitItem(io, options, x, `${x.item.number} is parked until ${instantText(x.parked?.until)}.`);
    });

  onItem('object', 'Have the objection of requester or risk owner minuted')
    .option('--objector <person>', 'left out: yourself')
    .option('--text <text>', 'what is objected to, and why', '')
    .action(async (number: string, options: OfSession & { objector?: string; text: string }) => {
      const { client, server } = await signedIn(io, options);
      const x = await expect(
        client.POST('/v1/reviews/{id}/items/{exception}/objections', {
          params: at(options, number),
          headers: once(),
          body: {
            text: options.text,
            ...(options.objector === undefined ? {} : { objector: options.objector }),
          },
        }),
        server,
      );
      emitItem(io, options, x, `The objection on ${x.item.number} is minuted.`);
    });
};

type Proposal = components['schemas']['ReviewProposalInput']['proposal'];

function proposalOf(
  outcome: string,
  options: {
    readonly obstacle?: string;
    readonly consequence?: string;
    readonly expires?: string;
    readonly subject?: string[];
    readonly resource?: string[];
  },
  now: string,
): Proposal {
  switch (outcome) {
    case 're-approve':
      return {
        outcome: 're-approved',
        obstacle: options.obstacle ?? '',
        consequence: options.consequence ?? '',
      };
    case 'shrink':
      return {
        outcome: 'shrunk',
        subjects: options.subject ?? null,
        resources: options.resource ?? null,
        expiresAt: options.expires === undefined ? null : instantOf(options.expires, now),
      };
    case 'close':
      return { outcome: 'closed' };
    default:
      throw new Stop(`"${outcome}" cannot be moved: say re-approve, shrink or close.`, exitCodes.usage);
  }
}
