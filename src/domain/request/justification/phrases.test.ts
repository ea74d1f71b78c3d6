import { describe, expect, test } from 'vitest';
import { holds, type PhraseBook, phrases, without, wordRow } from './phrases.ts';
import { germanPhrases } from './phrases-de.ts';
import { englishPhrases } from './phrases-en.ts';

function patternsOf({ excuses, ...others }: PhraseBook): readonly (readonly [string, RegExp])[] {
  return [...Object.entries(excuses), ...Object.entries(others)];
}

describe('phrases', () => {
  test('a word, an open word, a choice, an optional word and a gap are matched', () => {
    const pattern = phrases(`
      (no|not any) good? driver*
      stops … night`);
    expect(holds(wordRow('There are not any drivers.'), pattern)).toBe(true);
    expect(holds(wordRow('No good driver'), pattern)).toBe(true);
    expect(holds(wordRow('It stops in the middle of night'), pattern)).toBe(false);
    expect(holds(wordRow('It stops in the cold night'), pattern)).toBe(true);
    expect(holds(wordRow('No one drives'), pattern)).toBe(false);
  });

  test('what is taken out doesn’t let its neighbours meet', () => {
    expect(without(wordRow('has no real need'), phrases('real'))).toBe(' has no § need ');
  });

  test('a contraction with or without its apostrophe is read in full', () => {
    expect(wordRow("It can't, doesnt and won’t")).toBe(' it can not does not and will not ');
    expect(wordRow('Das Kennwort steht fest im Programm')).toContain(' im ');
  });

  test.each([...patternsOf(englishPhrases), ...patternsOf(germanPhrases)])(
    'no pattern is satisfied by an unknown word: %s',
    (_name, pattern) => expect(holds(' zzz § zzz ', pattern)).toBe(false),
  );
});
