/** Sorts the words of a sentence by what they contribute: something to point at, a quantity, or nothing. */
import type { Language } from './finding.ts';
import type { Lexicon, WordClass } from './lexicon.ts';
import { german, germanAbstract } from './lexicon-de.ts';
import { english, englishAbstract } from './lexicon-en.ts';
import { wordsOf } from './normalise.ts';

/** `name`: shaped like one (SAP, S7-300, Airbus). `unknown`: in no list, so taken as specific. `abstract`: by its ending.
 * `lesser`: unknown, but written in lower case where German nouns are capitals, so it is no noun. */
export type Kind = WordClass | 'name' | 'unknown' | 'lesser' | 'abstract';
export type Word = { readonly low: string; readonly kind: Kind };

/** How much of something concrete a word brings. */
const weights: Readonly<Record<Kind, number>> = {
  concrete: 1,
  name: 1,
  unknown: 0.7,
  thing: 0.5,
  control: 0.5,
  number: 0.5,
  time: 0.25,
  people: 0.25,
  lesser: 0.3,
  abstract: 0.2,
  function: 0,
  common: 0,
  generic: 0,
  meta: 0,
  urgency: 0,
};

export type Content = {
  /** What the words bring together, a repeated word counted once. */
  readonly weight: number;
  /** The part of the weight that comes from named things and quantities. */
  readonly anchors: number;
  /** The part of the anchors that is known to be concrete, not merely unknown to the lists. */
  readonly known: number;
  /** Weight of the words that sound like something and name nothing. */
  readonly emptiness: number;
  /** How many words are more than grammar. */
  readonly size: number;
};

/** Two plain words that name an appointed event or a thing together. */
const pairs =
  /^(?:(?:quarterly|quarter|monthly|month|yearly|year|annual) (?:close|end|closing|accounts|statements?|filing)|go live|trade fair|night shift|black friday|operating (?:theatre|room)|control room|low vision|boarding pass(?:es)?|(?:spare|replacement) parts?)$/;

/** The words of a sentence with their kinds, in order. */
export function classify(sentence: string, language: Language): readonly Word[] {
  const words = wordsOf(sentence);
  const capitals = language === 'de' && words.some((word, index) => index > 0 && /^\p{Lu}\p{Ll}/u.test(word));
  const letters = sentence.replace(/[^\p{L}]/gu, '');
  const shouting = letters.length > 12 && letters === letters.toUpperCase();
  const titled = words.length > 3 && words.every((word) => !/^\p{Ll}{4}/u.test(word));
  return words.map((word, index) => {
    const low = word.toLowerCase();
    const capital = index > 0 && language === 'en' && !titled && /^\p{Lu}\p{Ll}{2}/u.test(word);
    const before = index > 0 ? (words[index - 1] ?? '').toLowerCase() : '';
    if (pairs.test(`${before} ${low}`)) return { low, kind: 'concrete' };
    const kind = kindOf(word, low, language, shouting, capital);
    return { low, kind: kind === 'unknown' && capitals && /^\p{Ll}/u.test(word) ? 'lesser' : kind };
  });
}

function kindOf(word: string, low: string, language: Language, shouting: boolean, capital: boolean): Kind {
  if (/^\d+(?:\.\d+){3}/.test(low)) return 'name';
  if (/^[\d.,:/]+$/.test(low) || /^\d+(?:st|nd|rd|th|k|m|h|d|am|pm)?$/.test(low)) return 'number';
  if (/^q[1-4]$/.test(low)) return 'time';
  const known = lookUp(low, language);
  if (known !== undefined) return known;
  if (/\p{N}/u.test(low) || low.includes('/')) return 'name';
  if (!shouting && /^\p{Lu}{2,6}s?$/u.test(word)) return 'name';
  if (capital) return 'name';
  if (low.length < 3) return 'common';
  return (language === 'en' ? englishAbstract : germanAbstract).test(low) ? 'abstract' : 'unknown';
}

/** German offices write half their nouns in English, so the English lists help out there; not the other way round. */
function lookUp(low: string, language: Language): WordClass | undefined {
  const own: Lexicon = language === 'en' ? english : german;
  return own.classOf(low) ?? (language === 'de' ? english.classOf(low) : undefined) ?? mistyped(low, own);
}

/** A doubled, undoubled or swapped letter doesn't turn an empty word into something specific: "posible", "bussiness". */
function mistyped(low: string, lexicon: Lexicon): WordClass | undefined {
  if (low.length < 6) return undefined;
  for (let at = 1; at < low.length; at += 1) {
    const head = low.slice(0, at);
    const [first, second, tail] = [low.charAt(at - 1), low.charAt(at), low.slice(at + 1)];
    const guesses =
      first === second
        ? [head + tail]
        : [head + first + second + tail, low.slice(0, at - 1) + second + first + tail];
    for (const guess of guesses) {
      const found = lexicon.wholeClassOf(guess);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

export function contentOf(words: readonly Word[]): Content {
  let weight = 0;
  let anchors = 0;
  let known = 0;
  let emptiness = 0;
  let size = 0;
  const seen = new Set<string>();
  for (const { low, kind } of words) {
    if (kind === 'function' || seen.has(low)) continue;
    seen.add(low);
    size += 1;
    weight += weights[kind];
    if (isAnchor(kind)) anchors += weights[kind];
    if (isAnchor(kind) && kind !== 'unknown') known += weights[kind];
    if (kind === 'generic' || kind === 'meta' || kind === 'urgency') emptiness += 0.5;
    if (kind === 'abstract') emptiness += 0.2;
  }
  return { weight, anchors, known, emptiness, size };
}

export function isAnchor(kind: Kind): boolean {
  return kind === 'concrete' || kind === 'name' || kind === 'unknown' || kind === 'number';
}

/** Whether a word can be the object of a need: something, named or not. */
export function isThing(kind: Kind): boolean {
  return isAnchor(kind) || kind === 'thing' || kind === 'control';
}

/** The language an answer is written in; undefined when it gives no sign. */
export function languageOf(text: string): Language | undefined {
  let balance = /[äöüß]/i.test(text) ? 2 : 0;
  for (const word of wordsOf(text)) {
    const low = word.toLowerCase();
    const inGerman = german.isFunctionWord(low);
    const inEnglish = english.isFunctionWord(low);
    if (inGerman !== inEnglish) balance += inGerman ? 1 : -1;
    else if (!inGerman) {
      const knownGerman = german.classOf(low) !== undefined;
      const knownEnglish = english.classOf(low) !== undefined;
      if (knownGerman !== knownEnglish) balance += knownGerman ? 0.4 : -0.4;
    }
  }
  if (Math.abs(balance) < 0.3) return undefined;
  return balance > 0 ? 'de' : 'en';
}
