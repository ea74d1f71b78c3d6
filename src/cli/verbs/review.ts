import type { Command } from 'commander';
import type { components } from '../../client/api.ts';
import { expect } from '../api.ts';
import { exitCodes, Stop } from '../io.ts';
import type { Io } from '../io.ts';
import { emit, facts, instantText, type OutputOptions, table } from '../output.ts';
import { instantOf, wholeNumber } from '../parse.ts';
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
import { reviewItem } from './review-item.ts';
import { reviewMinutes } from './review-minutes.ts';

type Session = components['schemas']['ReviewSession'];
export type OfSession = CommonOptions & { session: string };

/** Every verb of a session is about the one that runs, unless another is named. */
export const ofSession = (command: Command): Command =>
  common(command).option('--session <id>', 'a session by id or quarter, for instance 2026-Q4', 'running');
export const inSession = ({ session }: OfSession) => ({ path: { id: session } });

export const emitSession = (io: Io, options: OutputOptions, session: Session, said: string): void =>
  emit(io, options, session, () => said);

const where = (s: Session): string =>
  `${s.quarter}: ${s.progress.undecided} over-age undecided${s.progress.parked > 0 ? `, ${s.progress.parked} of them parked` : ''}.`;

function sessionText(io: Io, s: Session): string {
  const { progress: p } = s;
  return facts(io, [
    ['session', `${s.quarter} ${s.status} (${s.id})`],
    ['opened', `${instantText(s.openedAt)}, ${s.openedBy.name}`],
    ['meets', `${instantText(s.meetsAt)}, ${s.meetsMinutes} minutes`],
    ['chair', s.chair.name],
    [
      'agenda',
      `${s.snapshot.items} items of ${s.snapshot.register} exceptions, ${s.snapshot.overAge} over-age`,
    ],
    ['undecided', `${p.undecided} over-age${p.parked > 0 ? `, ${p.parked} parked` : ''}`],
    [
      'decided',
      `${p.reApproved} re-approved, ${p.shrunk} shrunk, ${p.closed} closed, ${p.noted} noted; ${p.ended} ended by themselves`,
    ],
    ['at hand', s.atHand?.number ?? ''],
    [
      'present',
      `${s.members
        .filter((m) => m.present)
        .map((m) => m.member.name)
        .join(', ')} (${s.quorum.present} of ${s.quorum.seats} seats, ${s.quorum.needed} needed)`,
    ],
    [
      'actions',
      s.actions
        .map(
          (a) =>
            `${a.id}  ${a.text} (${a.owner.name}, ${a.due.slice(0, 10)})${a.followUp === null ? '' : `: ${a.followUp.status}`}`,
        )
        .join('\n'),
    ],
    [
      'adjourned',
      s.adjournment === null
        ? ''
        : `${instantText(s.adjournment.at)}, ${s.adjournment.by.name}${s.adjournment.withDefault ? ', with default' : ''}`,
    ],
    ['minutes', s.minutes.map((m) => `${m.number}, ${instantText(m.at)}, ${m.by.name}`).join('\n')],
  ]);
}

export const review: Verb = (program, io) => {
  const group = program.command('review').description('The quarterly review: sessions of the committee');

  common(group.command('list').description('Sessions, newest first')).action(
    async (options: CommonOptions) => {
      const { client, server } = await signedIn(io, options);
      const found = await expect(client.GET('/v1/reviews'), server);
      emit(io, options, found, () =>
        [
          ...(found.overdue === null ? [] : [`${found.overdue} passed without a review session.`]),
          table(
            io,
            ['quarter', 'status', 'opened', 'adjourned', 'items', 'over-age', 'minutes', 'id'],
            found.data.map((s) => [
              s.quarter,
              s.status,
              instantText(s.openedAt),
              instantText(s.adjournedAt),
              String(s.items),
              String(s.overAge),
              String(s.minutes),
              s.id,
            ]),
          ),
        ].join('\n'),
      );
    },
  );

  common(group.command('open').description('Open a session: the register is locked as a snapshot'))
    .option('--meets <when>', 'when the committee meets: a date, or a distance such as 7d')
    .option('--minutes <n>', 'how long', '120')
    .action(async (options: CommonOptions & { meets?: string; minutes: string }) => {
      const connection = await signedIn(io, options);
      const meetsAt =
        options.meets === undefined ? null : instantOf(options.meets, await registerTime(connection));
      const s = await expect(
        connection.client.POST('/v1/reviews', {
          headers: once(),
          body: { meetsAt, meetsMinutes: wholeNumber(options.minutes, '--minutes') },
        }),
        connection.server,
      );
      emitSession(io, options, s, `The review of ${where(s)}`);
    });

  ofSession(group.command('show').description('One session')).action(async (options: OfSession) => {
    const { client, server } = await signedIn(io, options);
    const s = await expect(client.GET('/v1/reviews/{id}', { params: inSession(options) }), server);
    emit(io, options, s, () => sessionText(io, s));
  });

  for (const presence of ['attend', 'leave'] as const)
    ofSession(
      group
        .command(presence)
        .description(presence === 'attend' ? 'Say that you are present' : 'Say that you leave')
        .option('--member <person>', 'somebody else; for the chair'),
    ).action(async (options: OfSession & { member?: string }) => {
      const { client, server } = await signedIn(io, options);
      const s = await expect(
        client.POST('/v1/reviews/{id}/attendance', {
          params: inSession(options),
          headers: once(),
          body: {
            presence: presence === 'attend' ? 'present' : 'left',
            ...(options.member === undefined ? {} : { member: options.member }),
          },
        }),
        server,
      );
      emitSession(
        io,
        options,
        s,
        `${s.quorum.present} of ${s.quorum.seats} seats present, ${s.quorum.needed} needed.`,
      );
    });

  ofSession(
    group
      .command('note')
      .description('Take note of items on which nothing is to be decided')
      .argument('<numbers...>'),
  ).action(async (numbers: string[], options: OfSession) => {
    const { client, server } = await signedIn(io, options);
    const s = await expect(
      client.POST('/v1/reviews/{id}/notes', {
        params: inSession(options),
        headers: once(),
        body: { exceptions: numbers },
      }),
      server,
    );
    emitSession(io, options, s, `Noted. ${where(s)}`);
  });

  ofSession(
    group
      .command('action')
      .description('Agree on an action')
      .argument('<text>', 'what is to be done')
      .requiredOption('--owner <person>')
      .requiredOption('--due <when>', 'a date, or a distance such as 14d')
      .option('--exception <number>', 'the exception that it is about'),
  ).action(async (text: string, options: OfSession & { owner: string; due: string; exception?: string }) => {
    const connection = await signedIn(io, options);
    const s = await expect(
      connection.client.POST('/v1/reviews/{id}/actions', {
        params: inSession(options),
        headers: once(),
        body: {
          text,
          owner: options.owner,
          due: instantOf(options.due, await registerTime(connection)),
          exception: options.exception ?? null,
        },
      }),
      connection.server,
    );
    emitSession(io, options, s, `Agreed: ${s.actions.at(-1)?.owner.name ?? ''} does it.`);
  });

  ofSession(
    group
      .command('follow-up')
      .description('Say what became of an action')
      .argument('<action>', 'its id, as `review show` lists it')
      .argument('<status>', 'done or dropped')
      .option('--note <text>', 'how it ended', ''),
  ).action(async (action: string, status: string, options: OfSession & { note: string }) => {
    if (status !== 'done' && status !== 'dropped')
      throw new Stop('An action is done or dropped.', exitCodes.usage);
    const { client, server } = await signedIn(io, options);
    const s = await expect(
      client.POST('/v1/reviews/{id}/actions/{action}/follow-up', {
        params: { path: { id: options.session, action } },
        headers: once(),
        body: { status, note: options.note },
      }),
      server,
    );
    emitSession(io, options, s, `Recorded as ${status}.`);
  });

  fresh(
    ofSession(
      group
        .command('adjourn')
        .description('Adjourn; refused while an over-age item is undecided')
        .option('--with-default', 'close every over-age exception that is undecided'),
    ),
  ).action(async (options: OfSession & FreshOptions & { withDefault?: true }) => {
    const connection = await signedIn(io, options);
    const s = await withFreshSignIn(io, connection, options, (client) =>
      expect(
        client.POST('/v1/reviews/{id}/adjournment', {
          params: inSession(options),
          headers: once(),
          body: { withDefault: options.withDefault === true },
        }),
        connection.server,
      ),
    );
    emitSession(io, options, s, `The review of ${s.quarter} is ${s.status}. Its minutes are drafted.`);
  });

  reviewItem(group, io);
  reviewMinutes(group, io);
};
