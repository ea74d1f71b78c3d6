/** Finding words again that are to be forgotten: as they were written, quoted in part, or quoted within something longer. */
import { ERASED } from '../../domain/exception/free-text.ts';

/** A shorter part could be anybody's: only from here on is it taken for a quotation. */
const QUOTED = 20;

/** Is the text one of the words, a part of one, or something that quotes one? */
export const repeats = (text: string, words: readonly string[]): boolean =>
  words.some(
    (word) =>
      text === word ||
      (text.length >= QUOTED && word.includes(text)) ||
      (word.length >= QUOTED && text.includes(word)),
  );

/** The value with every text that repeats the words replaced; the very same value where none does. */
export function forgetIn(value: unknown, words: readonly string[]): unknown {
  if (typeof value === 'string') return repeats(value, words) ? ERASED : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => forgetIn(item, words));
    return items.some((item, i) => item !== value[i]) ? items : value;
  }
  const members = Object.entries(value).map(([name, member]) => [name, member, forgetIn(member, words)]);
  return members.some(([, before, after]) => before !== after)
    ? Object.fromEntries(members.map(([name, , after]) => [name, after]))
    : value;
}
