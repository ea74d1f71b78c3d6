/** A draft of the reader's own. */
import { answered, api } from '../api/client.ts';
import type { Draft } from '../api/types.ts';

/** By its id, or null. Asked of the list: to a browser's console the 404 of what was never kept is a failure. */
export async function keptDraft(id: string): Promise<Draft | null> {
  const { data } = await answered(api.GET('/v1/drafts'));
  return data.find((draft) => draft.id === id) ?? null;
}
