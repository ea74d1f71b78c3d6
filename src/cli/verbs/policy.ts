import { expect } from '../api.ts';
import { emit, facts, table } from '../output.ts';
import { type CommonOptions, common, signedIn, type Verb } from '../verb.ts';
import { readBody } from '../request-flags.ts';
import type { components } from '../../client/api.ts';

export const policy: Verb = (program, io) => {
  const command = program.command('policy').description('Policies that exceptions are asked from');
  common(command.command('list').description('Current and retired policies')).action(
    async (options: CommonOptions) => {
      const { client, server } = await signedIn(io, options);
      const { data } = await expect(client.GET('/v1/policies'), server);
      emit(io, options, data, () =>
        table(
          io,
          ['id', 'family', 'title', 'term', 'in force', ''],
          data.map((p) => [
            p.id,
            p.family,
            p.title,
            `${p.defaultTermDays} d`,
            String(p.active),
            p.retiredAt !== null ? 'retired' : p.exceptable ? '' : 'no exceptions',
          ]),
        ),
      );
    },
  );
  common(
    command
      .command('show')
      .description('Statement, when an exception is reasonable, what to try first')
      .argument('<id>'),
  ).action(async (id: string, options: CommonOptions) => {
    const { client, server } = await signedIn(io, options);
    const p = await expect(client.GET('/v1/policies/{policy}', { params: { path: { policy: id } } }), server);
    emit(io, options, p, () =>
      facts(io, [
        ['policy', `${p.title} (${p.id}, version ${p.version})`],
        ['family', p.family],
        ['statement', p.statement],
        ['reasonable when', p.guidance.reasonableWhen.map((g) => `- ${g}`).join('\n')],
        ['try first', p.guidance.tryFirst.map((g) => `- ${g}`).join('\n')],
        [
          'exceptions',
          p.exceptable
            ? `at most ${p.longestTermDays} days, ${p.defaultTermDays} by default`
            : `none: ${p.nonExceptableReason ?? ''}`,
        ],
        ['targets', p.targets.join(', ')],
        ['references', p.references.map((r) => `${r.standard} ${r.clause}`).join(', ')],
      ]),
    );
  });
  common(
    command
      .command('publish')
      .description('Publish a policy, or a new version, from a JSON file')
      .argument('<id>')
      .requiredOption('--file <path>'),
  ).action(async (id: string, options: CommonOptions & { file: string }) => {
    const { client, server } = await signedIn(io, options);
    const body = (await readBody(io, options.file)) as components['schemas']['PolicyContentInput'];
    await expect(client.PUT('/v1/policies/{policy}', { params: { path: { policy: id } }, body }), server);
    emit(io, options, { id }, () => `Policy ${id} is published.`);
  });
  common(
    command
      .command('retire')
      .description('Retire a policy')
      .argument('<id>')
      .option('--reason <text>', '', ''),
  ).action(async (id: string, options: CommonOptions & { reason: string }) => {
    const { client, server } = await signedIn(io, options);
    await expect(
      client.POST('/v1/policies/{policy}/retirement', {
        params: { path: { policy: id } },
        body: { reason: options.reason },
      }),
      server,
    );
    emit(io, options, { id }, () => `Policy ${id} is retired: no new exceptions, no renewals.`);
  });

  common(program.command('controls').description('The library of compensating controls')).action(
    async (options: CommonOptions) => {
      const { client, server } = await signedIn(io, options);
      const { data } = await expect(client.GET('/v1/controls'), server);
      emit(io, options, data, () =>
        table(
          io,
          ['id', 'title', 'strength', 'test every', 'families'],
          data.map((k) => [k.id, k.title, k.strength, `${k.frequencyDays} d`, k.families.join(', ')]),
        ),
      );
    },
  );
};
