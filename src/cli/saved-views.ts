/** One's saved views of the register, found by the names that they were given. */
import type { components } from '../client/api.ts';
import { type Connection, expect } from './api.ts';
import { Stop } from './io.ts';

/** Filters as they stand in an address, whatever the register takes by now. */
export type SavedView = Omit<components['schemas']['SavedView'], 'query'> & {
  readonly query: Readonly<Record<string, string>>;
};

export const savedViews = async ({ client, server }: Connection): Promise<readonly SavedView[]> =>
  (await expect(client.GET('/v1/views'), server)).data;

/** By name, in any case, or by id. */
export async function viewNamed(connection: Connection, name: string): Promise<SavedView> {
  const views = await savedViews(connection);
  const found = views.find((view) => view.id === name || folded(view.name) === folded(name));
  if (found !== undefined) return found;
  throw new Stop(
    views.length === 0
      ? 'You have no saved view. `interim view save NAME` with filters makes one.'
      : `You have no saved view "${name}". Yours: ${views.map((view) => view.name).join(', ')}.`,
  );
}
export const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
