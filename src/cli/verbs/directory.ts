import { expect } from '../api.ts';
import { exitCodes, Stop } from '../io.ts';
import { emit, table } from '../output.ts';
import { type CommonOptions, common, signedIn, type Verb } from '../verb.ts';

const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];
type Person = CommonOptions & { name: string; email: string; manager?: string; title: string; kind: string };
const tiers = ['T0', 'T1', 'T2', 'T3'] as const;
const classifications = ['public', 'internal', 'confidential', 'restricted'] as const;
const exposures = ['internal', 'partner', 'internet'] as const;
const optional = <T extends string>(values: readonly T[], text: string | undefined): T | null => {
  if (text === undefined) return null;
  const found = values.find((v) => v === text);
  if (found === undefined) throw new Stop(`"${text}" is not one of ${values.join(', ')}.`, exitCodes.usage);
  return found;
};

export const directory: Verb = (program, io) => {
  const command = program
    .command('directory')
    .description('People, groups and resources that the register knows');
  common(command.command('people').description('Find people').argument('[text]')).action(
    async (text: string | undefined, options: CommonOptions) => {
      const { client, server } = await signedIn(io, options);
      const { data } = await expect(
        client.GET('/v1/people', { params: { query: { text: text ?? '', limit: 100 } } }),
        server,
      );
      emit(io, options, data, () =>
        table(
          io,
          ['username', 'name', 'title', ''],
          data.map((p) => [p.username, p.name, p.title, p.active ? '' : 'left']),
        ),
      );
    },
  );
  common(
    command.command('resources').description('Find applications, systems and segments').argument('[text]'),
  ).action(async (text: string | undefined, options: CommonOptions) => {
    const { client, server } = await signedIn(io, options);
    const { data } = await expect(
      client.GET('/v1/resources', { params: { query: { text: text ?? '', limit: 100 } } }),
      server,
    );
    emit(io, options, data, () =>
      table(
        io,
        ['reference', 'name', 'tier', 'data', 'exposure'],
        data.map((r) => [r.ref, r.name, r.tier ?? '', r.classification ?? '', r.exposure ?? '']),
      ),
    );
  });
  common(
    command
      .command('subjects')
      .description('Find groups, service accounts, devices, workloads and AI agents')
      .argument('[text]'),
  ).action(async (text: string | undefined, options: CommonOptions) => {
    const { client, server } = await signedIn(io, options);
    const { data } = await expect(
      client.GET('/v1/subjects', { params: { query: { text: text ?? '', limit: 100 } } }),
      server,
    );
    emit(io, options, data, () =>
      table(
        io,
        ['reference', 'name', 'members'],
        data.map((s) => [s.ref, s.name, s.kind === 'group' ? String(s.members.length) : '']),
      ),
    );
  });
  common(command.command('add-person').description('Add a person, or change one').argument('<username>'))
    .requiredOption('--name <name>')
    .requiredOption('--email <address>')
    .option('--manager <person>')
    .option('--title <text>', '', '')
    .option('--kind <kind>', 'person, mailbox or service', 'person')
    .action(async (username: string, options: Person) => {
      const { client, server } = await signedIn(io, options);
      const kind = optional(['person', 'mailbox', 'service'] as const, options.kind) ?? 'person';
      const p = await expect(
        client.PUT('/v1/people/{username}', {
          params: { path: { username } },
          body: {
            name: options.name,
            email: options.email,
            kind,
            title: options.title,
            manager: options.manager ?? null,
          },
        }),
        server,
      );
      emit(io, options, p, () => `${options.name} is in the directory as ${username}.`);
    });
  common(
    command
      .command('add-account')
      .description('A local sign-in for evaluation; secrets are shown once')
      .argument('<username>'),
  ).action(async (username: string, options: CommonOptions) => {
    const { client, server } = await signedIn(io, options);
    const a = await expect(
      client.POST('/v1/people/{username}/account', { params: { path: { username } } }),
      server,
    );
    emit(
      io,
      options,
      a,
      () => `username  ${a.username}\npassword  ${a.password}\ncodes     ${a.totpUri}\n\nThis is shown once.`,
    );
  });
  common(
    command
      .command('left')
      .description('A person left: what they own is handed on, or suspended')
      .argument('<username>'),
  ).action(async (username: string, options: CommonOptions) => {
    const { client, server } = await signedIn(io, options);
    const done = await expect(
      client.POST('/v1/people/{username}/departure', { params: { path: { username } } }),
      server,
    );
    emit(
      io,
      options,
      done,
      () =>
        `Recorded. ${done.exceptions.length === 0 ? 'No open exception is concerned.' : `Concerned: ${done.exceptions.join(', ')}.`}`,
    );
  });
  common(
    command
      .command('add-subject')
      .description('Add a group, service account, device, workload or AI agent')
      .argument('<ref>', 'group:contractors'),
  )
    .option('--name <text>', '', '')
    .option('--member <ref>', '(repeat)', collect)
    .action(async (ref: string, options: CommonOptions & { name: string; member?: string[] }) => {
      const { client, server } = await signedIn(io, options);
      const s = await expect(
        client.PUT('/v1/subjects/{ref}', {
          params: { path: { ref } },
          body: { name: options.name, members: options.member ?? [] },
        }),
        server,
      );
      emit(io, options, s, () => `${ref} is in the directory.`);
    });
  common(
    command
      .command('add-resource')
      .description('Add an application, system or segment')
      .argument('<ref>', 'system:hr-db'),
  )
    .option('--name <text>', '', '')
    .option('--part-of <ref>', '(repeat)', collect)
    .option('--tier <tier>', tiers.join(', '))
    .option('--classification <level>', classifications.join(', '))
    .option('--exposure <level>', exposures.join(', '))
    .action(
      async (
        ref: string,
        options: CommonOptions & {
          name: string;
          partOf?: string[];
          tier?: string;
          classification?: string;
          exposure?: string;
        },
      ) => {
        const { client, server } = await signedIn(io, options);
        const body = {
          name: options.name,
          partOf: options.partOf ?? [],
          tier: optional(tiers, options.tier),
          classification: optional(classifications, options.classification),
          exposure: optional(exposures, options.exposure),
        };
        const r = await expect(
          client.PUT('/v1/resources/{ref}', { params: { path: { ref } }, body }),
          server,
        );
        emit(io, options, r, () => `${ref} is in the directory.`);
      },
    );
};
