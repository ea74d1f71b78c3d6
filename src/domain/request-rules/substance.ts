/**
 * Does a text say anything at all? For the short fields (an objective, a test method, why a plan failed), where a word
 * like "tbd" would pass as filled in. What a justification must say is judged by its own check.
 */
const placeholders = new Set([
  'to be determined',
  'to be defined',
  'to be done',
  'to do',
  'not applicable',
  'not yet known',
  'will follow',
  'see above',
  'lorem ipsum',
  'noch offen',
  'siehe oben',
  'wird nachgereicht',
  'nicht zutreffend',
]);

/** Two different words of some length, or one long one (German writes compounds); no placeholder. */
export function saysSomething(text: string): boolean {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];
  if (placeholders.has(words.join(' '))) return false;
  const letters = new Set(words.join('')).size;
  return letters >= 5 && (new Set(words).size >= 2 || words.some((word) => word.length >= 12));
}

/** A title: one word is enough, a lone letter or a dash is not. */
export const namesSomething = (text: string): boolean => (text.match(/[\p{L}\p{N}]/gu) ?? []).length >= 3;
