/** Turns lists of phrases into patterns over a sentence that was brought to words (see `wordRow`). */
import { wordsOf } from './normalise.ts';

/**
 * One pattern for a list of phrases, a phrase a line. `*` ends a word openly, `(a|b c)` chooses, `?` makes a word or a
 * choice optional, `…` stands for up to three words. Every repetition is bounded, so a pattern takes time in proportion
 * to the length of the sentence.
 */
export function phrases(list: string): RegExp {
  const lines = list.split('\n').map((line) => line.trim());
  const alternatives = lines.filter((line) => line !== '').map(compile);
  return new RegExp(`(?:${alternatives.join('|')})(?= )`, 'gu');
}

function compile(phrase: string): string {
  return split(phrase, ' ')
    .map((part) => {
      if (part === '…') return '(?: [^ ]+){0,3}';
      if (part.endsWith('?')) return `(?:${one(part.slice(0, -1))})?`;
      return one(part);
    })
    .join('');
}

/** One word or choice with the blank before it. */
function one(part: string): string {
  if (part.startsWith('(') && part.endsWith(')')) {
    return `(?:${split(part.slice(1, -1), '|').map(compile).join('|')})`;
  }
  return ` ${part.replaceAll('.', '\\.').replaceAll('*', '[^ ]*')}`;
}

/** Splits at a sign that stands outside of all parentheses. */
function split(text: string, sign: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === sign && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.filter((part) => part !== '');
}

/** A sentence as its words in lower case between single blanks, with a blank at both ends. */
export function wordRow(sentence: string): string {
  return ` ${wordsOf(sentence).join(' ').toLowerCase()} `;
}

export function holds(row: string, pattern: RegExp): boolean {
  return row.search(pattern) >= 0;
}

/** The row without the phrases of a pattern; what stood on either side doesn't come to stand together. */
export function without(row: string, pattern: RegExp): string {
  return row.replace(pattern, ' §');
}

/** The ways in which answers fall short that a phrase gives away, in the order in which they are reported. */
export type ExcuseKind =
  | 'placeholder'
  | 'refers-elsewhere'
  | 'authority'
  | 'others-do-it'
  | 'convenience'
  | 'denies-risk'
  | 'promise'
  | 'urgency-only'
  | 'circular'
  | 'boilerplate';

/** What a language's phrases tell about a sentence. */
export type PhraseBook = {
  readonly excuses: Readonly<Record<ExcuseKind, RegExp>>;
  /** "Without the exception": no negation that says anything, in either answer. */
  readonly withoutIt: RegExp;
  /** Asks for something without saying why: weak signs of an obstacle then don't count. */
  readonly wish: RegExp;
  /** Contains a negation, yet nothing that prevents anyone from complying. */
  readonly noObstacle: RegExp;
  /** Says what a thing can't do, which is an obstacle, and not what is lost. */
  readonly noLoss: RegExp;
  readonly obstacle: RegExp;
  /** Signs of an obstacle that stand in a wish just as well. */
  readonly weakObstacle: RegExp;
  readonly loss: RegExp;
  /** Verbs by which one thing needs another: "the scanner needs admin rights". */
  readonly needs: RegExp;
  /** States of affairs that count as something concrete although their words are plain. */
  readonly facts: RegExp;
  readonly because: RegExp;
};
