/** People for a combobox, by name, username or address. */
import { answered, api } from '../../api/client.ts';
import type { Option } from '../../parts/combobox.tsx';

export async function searchPeople(text: string, signal: AbortSignal): Promise<readonly Option[]> {
  const query = { text, limit: 20 };
  const { data } = await answered(api.GET('/v1/people', { params: { query }, signal }));
  return data
    .filter((person) => person.kind === 'person' && person.active)
    .map((person) => ({ value: person.id, label: person.name, detail: person.title }));
}
