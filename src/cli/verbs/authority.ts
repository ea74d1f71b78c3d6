import { expect } from '../api.ts';
import { emit, instantText, table } from '../output.ts';
import { instantOf } from '../parse.ts';
import { exitCodes, Stop } from '../io.ts';
import {
  type CommonOptions,
  common,
  type FreshOptions,
  fresh,
  registerTime,
  signedIn,
  type Verb,
  withFreshSignIn,
} from '../verb.ts';

const bands = ['low', 'medium', 'high', 'critical'] as const;
const roles = ['requester', 'risk-owner', 'analyst', 'control-owner', 'auditor', 'administrator'] as const;
const oneOf = <T extends string>(values: readonly T[], text: string, what: string): T => {
  const found = values.find((v) => v === text);
  if (found === undefined) throw new Stop(`${what} is one of ${values.join(', ')}.`, exitCodes.usage);
  return found;
};

export const authority: Verb = (program, io) => {
  const command = program.command('authority').description('Who may decide, and by what right');
  common(command.command('show').description('Offices, delegations, seats and roles')).action(
    async (options: CommonOptions) => {
      const { client, server } = await signedIn(io, options);
      const a = await expect(client.GET('/v1/authority'), server);
      emit(io, options, a, () =>
        table(
          io,
          ['what', 'who', 'since', 'until', 'id'],
          [
            ...a.offices.map((o) => ['CISO', o.holder.name, instantText(o.since), instantText(o.until), '']),
            ...a.acting.map((o) => [
              'acting CISO',
              o.person.name,
              instantText(o.since),
              instantText(o.until),
              '',
            ]),
            ...a.delegations.map((d) => [
              `delegate up to ${d.ceiling}${d.accepted === null ? ', not accepted' : ''}${d.revokedAt === null ? '' : ', revoked'}`,
              d.to.name,
              instantText(d.startsAt),
              instantText(d.endsAt),
              d.id,
            ]),
            ...a.seats.map((s) => [
              'committee',
              s.person.name,
              instantText(s.since),
              instantText(s.until),
              '',
            ]),
            ...a.roles.map((r) => [r.role, r.person.name, instantText(r.since), instantText(r.until), '']),
          ],
        ),
      );
    },
  );

  fresh(common(command.command('delegate').description('Delegate approval').argument('<person>')))
    .requiredOption('--ceiling <band>', bands.join(', '))
    .requiredOption('--until <when>')
    .option('--from <when>')
    .option('--policy <id>', 'only this policy (repeat)', (v: string, b: string[] | undefined) => [
      ...(b ?? []),
      v,
    ])
    .action(
      async (
        person: string,
        options: CommonOptions &
          FreshOptions & { ceiling: string; until: string; from?: string; policy?: string[] },
      ) => {
        const connection = await signedIn(io, options);
        const now = await registerTime(connection);
        const body = {
          to: person,
          ceiling: oneOf(bands, options.ceiling, 'A ceiling'),
          policies: options.policy ?? null,
          endsAt: instantOf(options.until, now),
          ...(options.from === undefined ? {} : { startsAt: instantOf(options.from, now) }),
        };
        const a = await withFreshSignIn(io, connection, options, (client) =>
          expect(client.POST('/v1/authority/delegations', { body }), connection.server),
        );
        emit(
          io,
          options,
          a,
          () =>
            `Delegated to ${person}. It gives nothing until ${person} accepts it: interim authority accept ${a.delegations.at(-1)?.id ?? ''} --statement ...`,
        );
      },
    );
  fresh(
    common(
      command
        .command('accept')
        .description('Accept a delegation, and the same accountability')
        .argument('<delegation>'),
    ),
  )
    .requiredOption('--statement <text>')
    .action(async (id: string, options: CommonOptions & FreshOptions & { statement: string }) => {
      const connection = await signedIn(io, options);
      const a = await withFreshSignIn(io, connection, options, (client) =>
        expect(
          client.POST('/v1/authority/delegations/{delegation}/acceptance', {
            params: { path: { delegation: id } },
            body: { statement: options.statement },
          }),
          connection.server,
        ),
      );
      emit(io, options, a, () => 'Accepted.');
    });
  fresh(common(command.command('take-back').description('Take a delegation back').argument('<delegation>')))
    .option('--reason <text>', '', '')
    .action(async (id: string, options: CommonOptions & FreshOptions & { reason: string }) => {
      const connection = await signedIn(io, options);
      const a = await withFreshSignIn(io, connection, options, (client) =>
        expect(
          client.POST('/v1/authority/delegations/{delegation}/revocation', {
            params: { path: { delegation: id } },
            body: { reason: options.reason },
          }),
          connection.server,
        ),
      );
      emit(io, options, a, () => 'Taken back.');
    });
  fresh(
    common(
      command
        .command('grant-role')
        .description('Give somebody a role')
        .argument('<person>')
        .argument('<role>', roles.join(', ')),
    ),
  ).action(async (person: string, role: string, options: CommonOptions & FreshOptions) => {
    const connection = await signedIn(io, options);
    const a = await withFreshSignIn(io, connection, options, (client) =>
      expect(
        client.POST('/v1/people/{person}/roles', {
          params: { path: { person } },
          body: { role: oneOf(roles, role, 'A role') },
        }),
        connection.server,
      ),
    );
    emit(io, options, a, () => `${person} is ${role}.`);
  });
};
