/** Policies that an emergency can be from, by words of their title or statement. */
import type { Policy } from '../api/types.ts';
import type { Option } from '../parts/combobox.tsx';

export const searchPolicies =
  (policies: readonly Policy[]) =>
  async (text: string): Promise<readonly Option[]> => {
    const words = text.toLowerCase().split(/\s+/);
    return policies
      .filter((p) => p.retiredAt === null && p.exceptable)
      .filter((p) =>
        words.every((word) => `${p.id} ${p.title} ${p.statement} ${p.family}`.toLowerCase().includes(word)),
      )
      .toSorted((a, b) => a.title.localeCompare(b.title))
      .map((p) => ({ value: p.id, label: p.title, detail: p.statement }));
  };
