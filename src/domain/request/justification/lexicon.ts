/** How the word lists are written down, and how a word is looked up in them. */
import { remember } from './remember.ts';

/**
 * What a word contributes to an answer.
 * function, common: nothing. generic, meta, urgency: emptiness. control: what policies ask for (MFA, patches).
 * thing, people: concrete but unnamed. time, number: a quantity. concrete: something that can be pointed at.
 */
export type WordClass =
  | 'function'
  | 'common'
  | 'generic'
  | 'meta'
  | 'urgency'
  | 'control'
  | 'thing'
  | 'people'
  | 'time'
  | 'number'
  | 'concrete';

/** Words in lower case separated by white space; `abc*` stands for a beginning, `*abc` for an end (compounds). */
export type WordLists = Readonly<Record<WordClass, string>>;

export type Lexicon = {
  /** The class of a word in lower case, or undefined when no list knows it. */
  readonly classOf: (word: string) => WordClass | undefined;
  /** The class of a word that stands in a list as it is. */
  readonly wholeClassOf: (word: string) => WordClass | undefined;
  readonly isFunctionWord: (word: string) => boolean;
};

const classes: readonly WordClass[] = [
  'function',
  'common',
  'generic',
  'meta',
  'urgency',
  'control',
  'thing',
  'people',
  'time',
  'number',
  'concrete',
];

/** Compiles word lists; a word found whole beats a beginning, a beginning beats an end, the longer beats the shorter. */
export function lexiconOf(lists: WordLists, inflections: readonly (readonly [string, string])[]): Lexicon {
  const whole = new Map<string, WordClass>();
  const beginnings = new Map<string, WordClass>();
  const ends = new Map<string, WordClass>();
  for (const wordClass of classes) {
    for (const entry of lists[wordClass].split(/\s+/)) {
      if (entry === '') continue;
      if (entry.endsWith('*')) beginnings.set(entry.slice(0, -1), wordClass);
      else if (entry.startsWith('*')) ends.set(entry.slice(1), wordClass);
      else if (!whole.has(entry)) whole.set(entry, wordClass);
    }
  }
  const forms = (word: string): readonly string[] => [
    word,
    ...inflections.flatMap(([ending, replacement]) =>
      word.endsWith(ending) && word.length - ending.length >= 3
        ? [word.slice(0, word.length - ending.length) + replacement]
        : [],
    ),
  ];
  const find = (word: string): WordClass | undefined => {
    const candidates = forms(word);
    for (const form of candidates) {
      const found = whole.get(form);
      if (found !== undefined) return found;
    }
    const beginning = longestBeginning(word, beginnings);
    const end = ends.size === 0 ? undefined : longestEnd(candidates, ends);
    if (beginning === undefined || end === undefined) return beginning?.found ?? end?.found;
    // The last part of a compound says what it is: "Industrieroboter" is a robot. "Richtlinie" is no "Linie".
    const apart = beginning.length + end.length <= word.length + 1;
    return end.found === 'concrete' && apart ? end.found : beginning.found;
  };
  return {
    classOf: remember(5_000, find),
    wholeClassOf: (word) => whole.get(word),
    isFunctionWord: (word) => whole.get(word) === 'function',
  };
}

type Part = { readonly found: WordClass; readonly length: number };

function longestBeginning(word: string, beginnings: ReadonlyMap<string, WordClass>): Part | undefined {
  for (let length = word.length; length >= 3; length -= 1) {
    const found = beginnings.get(word.slice(0, length));
    if (found !== undefined) return { found, length };
  }
  return undefined;
}

function longestEnd(forms: readonly string[], ends: ReadonlyMap<string, WordClass>): Part | undefined {
  const longest = Math.max(...forms.map((form) => form.length));
  for (let length = longest - 1; length >= 3; length -= 1) {
    for (const form of forms) {
      const found = form.length > length ? ends.get(form.slice(-length)) : undefined;
      if (found !== undefined) return { found, length };
    }
  }
  return undefined;
}
