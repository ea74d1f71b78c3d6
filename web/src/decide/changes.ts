/** What has changed between two looks, in words: each event by its name, what a correction altered, which facts moved. */
import type { Exception, HistoryEntry } from '../api/types.ts';
import type { Catalogue } from '../catalogue/en.ts';
import { wordFor } from '../catalogue/text.tsx';
import { type Titles, wordsOf } from '../exception/record-words.ts';

export type Change = {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly title: string;
  readonly details: readonly string[];
};
type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Events of the exception itself after `version`, oldest first; what the reader did themselves is left out. */
export function changesSince(
  version: number,
  exception: Exception,
  history: readonly HistoryEntry[],
  me: string,
  t: Catalogue,
): readonly Change[] {
  const own = history.filter((entry) => entry.stream === 'exception');
  const titles: Titles = new Map(
    [...exception.controls, ...exception.milestones].map((part) => [part.id, part.title]),
  );
  return own
    .filter((entry) => entry.version > version && entry.version <= exception.version && entry.by.id !== me)
    .map((entry) => {
      const { title, details } = wordsOf(entry, titles, t);
      return {
        version: entry.version,
        at: entry.at,
        by: entry.by.name,
        title,
        details: [...corrections(entry, own, t), ...factsOf(entry, t), ...details],
      };
    });
}

/** A resubmission against the wording before it: which fields differ, and short values as they were and are. */
function corrections(entry: HistoryEntry, own: readonly HistoryEntry[], t: Catalogue): readonly string[] {
  const after = requestIn(entry);
  const before = own.findLast((e) => e.version < entry.version && requestIn(e) !== null);
  const earlier = before === undefined ? null : requestIn(before);
  if (after === null || earlier === null) return [];
  const c = t.deciding.changes;
  const differing = Object.entries(t.deciding.fields).filter(
    ([field]) => JSON.stringify(after[field]) !== JSON.stringify(earlier[field]),
  );
  return differing.map(([field, word]) => {
    const from = shortly(earlier[field]);
    const to = shortly(after[field]);
    return from === '' || to === '' ? `${c.fields}: ${word}` : `${c.fields}: ${word}, ${c.from(from, to)}`;
  });
}

const requestIn = ({ event }: HistoryEntry): Loose | null =>
  isLoose(event['request']) ? event['request'] : null;

const SHORT = 60;
/** Figures and short words; long texts are read on the page, not in a list. */
function shortly(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' && value.length <= SHORT) return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return value.join(', ').length <= SHORT ? value.join(', ') : '';
  return '';
}

function factsOf({ event }: HistoryEntry, t: Catalogue): readonly string[] {
  const { changed } = event;
  if (!Array.isArray(changed)) return [];
  const words = changed
    .filter((fact) => typeof fact === 'string')
    .map((f) => wordFor(t.deciding.factWords, f));
  return words.length === 0 ? [] : [`${t.deciding.changes.facts}: ${words.join(', ')}`];
}
