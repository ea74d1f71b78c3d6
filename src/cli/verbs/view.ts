import { expect } from '../api.ts';
import { emit, table } from '../output.ts';
import { type FilterOptions, registerFilters, viewQuery } from '../register-filters.ts';
import { folded, type SavedView, savedViews, viewNamed } from '../saved-views.ts';
import { type CommonOptions, common, signedIn, type Verb } from '../verb.ts';

const filtersText = ({ query }: SavedView): string =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');

export const view: Verb = (program, io) => {
  const command = program
    .command('view')
    .description('Your saved views of the register; `interim list --view NAME` opens one');
  common(command.command('list').description('Your views, by name')).action(
    async (options: CommonOptions) => {
      const views = await savedViews(await signedIn(io, options));
      emit(io, options, views, () =>
        views.length === 0
          ? io.outIsTerminal
            ? 'You have no saved view. `interim view save NAME` with filters makes one.'
            : ''
          : table(
              io,
              ['name', 'filters', 'id'],
              views.map((v) => [v.name, filtersText(v), v.id]),
            ),
      );
    },
  );

  registerFilters(
    common(
      command
        .command('save')
        .description('Keep these filters and their order under a name')
        .argument('<name>'),
    ),
  )
    .option('--replace', 'where you have a view of that name, show this from now on')
    .action(async (name: string, options: CommonOptions & FilterOptions & { replace?: true }) => {
      const connection = await signedIn(io, options);
      const { client, server } = connection;
      const body = { name, query: await viewQuery(connection, options) };
      const before =
        options.replace === true
          ? (await savedViews(connection)).find((v) => folded(v.name) === folded(name))
          : undefined;
      const saved = await expect(
        before === undefined
          ? client.POST('/v1/views', { body })
          : client.PUT('/v1/views/{view}', { params: { path: { view: before.id } }, body }),
        server,
      );
      emit(io, options, saved, () => `Saved "${saved.name}". interim list --view "${saved.name}" opens it.`);
    });

  common(
    command
      .command('rename')
      .description('Give a view another name')
      .argument('<view>', 'its name or id')
      .argument('<name>'),
  ).action(async (named: string, name: string, options: CommonOptions) => {
    const connection = await signedIn(io, options);
    const { id, query } = await viewNamed(connection, named);
    const renamed = await expect(
      connection.client.PUT('/v1/views/{view}', { params: { path: { view: id } }, body: { name, query } }),
      connection.server,
    );
    emit(io, options, renamed, () => `Renamed to "${renamed.name}".`);
  });

  common(command.command('delete').description('Delete a view').argument('<view>', 'its name or id')).action(
    async (named: string, options: CommonOptions) => {
      const connection = await signedIn(io, options);
      const gone = await viewNamed(connection, named);
      await expect(
        connection.client.DELETE('/v1/views/{view}', { params: { path: { view: gone.id } } }),
        connection.server,
      );
      emit(io, options, gone, () => `Deleted "${gone.name}".`);
    },
  );
};
