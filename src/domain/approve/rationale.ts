/** A decision says why, in words that mean something to the next reader. */
import { type Violation, violation } from '../refusal.ts';

const FEWEST_WORDS = 3;
// Words are counted by the script's own rules, so that a language without spaces is held to the same measure.
const words = new Intl.Segmenter('en', { granularity: 'word' });

export function rationaleViolations(text: string, field: string): readonly Violation[] {
  const count = [...words.segment(text)].filter((segment) => segment.isWordLike === true).length;
  return count >= FEWEST_WORDS
    ? []
    : [violation('APPROVE-RATIONALE', 'empty', field, { words: count, needed: FEWEST_WORDS })];
}
