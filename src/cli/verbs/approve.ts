import { expect } from '../api.ts';
import { exitCodes, Stop } from '../io.ts';
import { instantText } from '../output.ts';
import { wholeNumber } from '../parse.ts';
import {
  type CommonOptions,
  common,
  emitException,
  exceptionBy,
  type FreshOptions,
  fresh,
  once,
  signedIn,
  type Verb,
  withFreshSignIn,
} from '../verb.ts';

type Deciding = CommonOptions & FreshOptions & { rationale: string };
const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

export const approve: Verb = (program, io) => {
  fresh(
    common(
      program
        .command('approve')
        .description('Approve the open case, by office or delegation; asks for password and one-time code')
        .argument('<number>'),
    ),
  )
    .option('--rationale <text>', 'why', '')
    .option('--term <days>', 'shorter than asked for')
    .option('--condition <text>', 'a condition (repeat)', collect)
    .action(async (number: string, options: Deciding & { term?: string; condition?: string[] }) => {
      const connection = await signedIn(io, options);
      const before = await exceptionBy(connection, number);
      const x = await withFreshSignIn(io, connection, options, (client) =>
        expect(
          client.POST('/v1/exceptions/{id}/approval', {
            params: { path: { id: number } },
            headers: once(),
            body: {
              rationale: options.rationale,
              conditions: options.condition ?? [],
              termDays: options.term === undefined ? null : wholeNumber(options.term, '--term'),
              seen: before.case.seen,
            },
          }),
          connection.server,
        ),
      );
      const term = x.terms.at(-1);
      emitException(
        io,
        options,
        x,
        `${x.number} approved, ${x.status}: ${instantText(term?.startsAt)} to ${instantText(term?.expiresAt)}.`,
      );
    });

  fresh(
    common(
      program
        .command('vote')
        .description('Vote as a member of the committee')
        .argument('<number>')
        .argument('<choice>', 'for, against or abstain'),
    ),
  )
    .option('--rationale <text>', 'why', '')
    .action(async (number: string, choice: string, options: Deciding) => {
      if (choice !== 'for' && choice !== 'against' && choice !== 'abstain')
        throw new Stop('A vote is for, against or abstain.', exitCodes.usage);
      const connection = await signedIn(io, options);
      const before = await exceptionBy(connection, number);
      const x = await withFreshSignIn(io, connection, options, (client) =>
        expect(
          client.POST('/v1/exceptions/{id}/votes', {
            params: { path: { id: number } },
            headers: once(),
            body: { choice, rationale: options.rationale, seen: before.case.seen },
          }),
          connection.server,
        ),
      );
      const decided =
        x.case.votes.length === 0 || x.status !== before.status || x.terms.length !== before.terms.length;
      const term = x.terms.at(-1);
      emitException(
        io,
        options,
        x,
        decided
          ? `Your vote decided it: ${x.number} is ${x.status}${term === undefined ? '' : `, until ${instantText(term.expiresAt)}`}.`
          : `Your vote on ${x.number} is recorded (${x.case.votes.length} so far). You can change it until the decision falls.`,
      );
    });

  fresh(common(program.command('reject').description('Reject the open case').argument('<number>')))
    .option('--rationale <text>', 'why', '')
    .action(async (number: string, options: Deciding) => {
      const connection = await signedIn(io, options);
      const x = await withFreshSignIn(io, connection, options, (client) =>
        expect(
          client.POST('/v1/exceptions/{id}/rejection', {
            params: { path: { id: number } },
            headers: once(),
            body: { rationale: options.rationale },
          }),
          connection.server,
        ),
      );
      emitException(
        io,
        options,
        x,
        `${x.number}: ${x.status === 'rejected' ? 'rejected' : 'the renewal is rejected'}.`,
      );
    });

  common(
    program
      .command('return')
      .description('Send the open case back to its requester')
      .argument('<number>')
      .option('--reasons <text>', 'what to change', ''),
  ).action(async (number: string, options: CommonOptions & { reasons: string }) => {
    const { client, server } = await signedIn(io, options);
    const x = await expect(
      client.POST('/v1/exceptions/{id}/return', {
        params: { path: { id: number } },
        headers: once(),
        body: { reasons: options.reasons },
      }),
      server,
    );
    emitException(io, options, x, `${x.number} returned to ${x.requester.name}.`);
  });

  common(
    program
      .command('recuse')
      .description('Recuse a member of the committee from a case; yourself when nobody is named')
      .argument('<number>')
      .option('--member <person>')
      .option('--note <text>', 'why', ''),
  ).action(async (number: string, options: CommonOptions & { member?: string; note: string }) => {
    const { client, server } = await signedIn(io, options);
    const x = await expect(
      client.POST('/v1/exceptions/{id}/recusals', {
        params: { path: { id: number } },
        headers: once(),
        body: { note: options.note, ...(options.member === undefined ? {} : { member: options.member }) },
      }),
      server,
    );
    emitException(io, options, x, `Recusal recorded on ${x.number}.`);
  });
};
