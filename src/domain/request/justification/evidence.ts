/**
 * Weighs one sentence as an answer to one question.
 *
 * A sentence stands when it relates something concrete to an obstacle (or a loss): who or what, and what it can't do (or
 * what stops). Words alone don't decide: managerial prose has relations without things, a request with a product's
 * name has things without a relation.
 */
import type { Language, Question } from './finding.ts';
import { type ExcuseKind, holds, type PhraseBook, without, wordRow } from './phrases.ts';
import { germanPhrases } from './phrases-de.ts';
import { englishPhrases } from './phrases-en.ts';
import { type Content, classify, contentOf, isAnchor, isThing, type Word } from './words.ts';

type Relation = 'none' | 'weak' | 'strong';

export type Evidence = {
  readonly words: readonly Word[];
  readonly content: Content;
  readonly relation: Relation;
  readonly excuses: readonly ExcuseKind[];
  /** Whether it asks for something, or answers the other question: then only a relation makes it an answer. */
  readonly aside: boolean;
};

/** An address, or the number of a ticket: they point at an answer and are none. */
const reference =
  /https?:\/\/\S+|www\.\S+|\b(?:(?:jira|ticket|change|incident|case)[\s:#-]{1,3}[a-z]{2,10}-?\d{2,}|(?:chg|inc|ritm|req|prb|task|sctask|jira|sec)-?\d{2,})\b/gi;

/** From the most to the least telling; the first that applies is the one reported. */
const excuseKinds = [
  'placeholder',
  'refers-elsewhere',
  'authority',
  'others-do-it',
  'convenience',
  'denies-risk',
  'promise',
  'urgency-only',
  'circular',
  'boilerplate',
] as const satisfies readonly ExcuseKind[];

export function evidenceOf(sentence: string, question: Question, language: Language): Evidence {
  const book = language === 'en' ? englishPhrases : germanPhrases;
  const own = sentence.replace(reference, ' ');
  const row = wordRow(own);
  const excuses = excuseKinds.filter((kind) =>
    kind === 'circular'
      ? question === 'obstacle' && (holds(row, book.excuses.circular) || holds(row, book.withoutIt))
      : holds(row, book.excuses[kind]),
  );
  if (own !== sentence && !excuses.includes('refers-elsewhere')) excuses.push('refers-elsewhere');
  const words = classify(own, language);
  let rest = without(without(row, book.withoutIt), book.noObstacle);
  for (const kind of excuses) rest = without(rest, book.excuses[kind]);
  return {
    words,
    content: withFacts(contentOf(words), holds(row, book.facts)),
    relation: relationIn(rest, question, book, excuses, language),
    excuses,
    aside: holds(row, book.wish) || (question === 'consequence' && holds(row, book.noLoss)),
  };
}

function withFacts(content: Content, stated: boolean): Content {
  return stated ? { ...content, weight: content.weight + 0.5 } : content;
}

/** Whether the evidence answers the question; in doubt a terse concrete sentence does. */
export function stands(evidence: Evidence, question: Question): boolean {
  const { weight, anchors, known, emptiness, size } = evidence.content;
  const share = weight === 0 ? 0 : weight / (weight + emptiness);
  // "The kiln stops", "Line 3 stops": one noun or number is enough for a loss, if nothing blows it up.
  const least = question === 'consequence' && emptiness === 0 && anchors > 0 ? 0.5 : 0.85;
  if (evidence.relation === 'strong')
    return weight >= least && share >= (known >= 0.5 ? 0.4 : size < 10 ? 0.6 : weight >= 1.5 ? 0.68 : 0.75);
  if (evidence.aside || evidence.excuses.length > 0) return false;
  if (evidence.relation === 'weak') return anchors >= 1 && weight >= 1.2 && share >= 0.6;
  // No known verb relates the things, but there are so many of them that a reader can check the claim.
  if (known >= 1 && weight >= 1.4 && emptiness === 0) return true;
  if (anchors >= 2 && weight >= 3 && share >= 0.78) return true;
  return anchors >= (question === 'obstacle' ? 1.7 : 1.4) && share >= (known >= 0.5 ? 0.7 : 0.85);
}

/** Two neighbouring sentences read as one: "The press is from 1998. No patches exist." */
export function together(first: Evidence, second: Evidence): Evidence {
  const words = [...first.words, ...second.words];
  const strong = first.relation === 'strong' || second.relation === 'strong';
  const weak = first.relation === 'weak' || second.relation === 'weak';
  return {
    words,
    content: contentOf(words),
    relation: strong ? 'strong' : weak ? 'weak' : 'none',
    excuses: [...new Set([...first.excuses, ...second.excuses])],
    aside: first.aside || second.aside,
  };
}

function relationIn(
  rest: string,
  question: Question,
  book: PhraseBook,
  excuses: readonly ExcuseKind[],
  language: Language,
): Relation {
  if (question === 'consequence') return holds(without(rest, book.noLoss), book.loss) ? 'strong' : 'none';
  if (holds(rest, book.obstacle) || thingNeedsThing(rest, book, language)) return 'strong';
  if (excuses.includes('circular') && reasonFollows(rest, book, language)) return 'strong';
  return holds(rest, book.weakObstacle) ? 'weak' : 'none';
}

/** "The scanner needs admin rights" is an obstacle, "we need an exception" is none. */
function thingNeedsThing(rest: string, book: PhraseBook, language: Language): boolean {
  for (const match of rest.matchAll(book.needs)) {
    const before = classify(rest.slice(0, match.index), language).filter(notGrammar);
    const after = classify(rest.slice(match.index + match[0].length), language).filter(notGrammar);
    const subject = before.at(-1);
    if (subject === undefined || !isThing(subject.kind) || subject.kind === 'number') continue;
    const object = after.slice(0, 3);
    if (object.some(({ kind }) => isThing(kind)) && !object.some(({ kind }) => kind === 'meta')) return true;
  }
  return false;
}

/** "... cannot meet the rule because its field holds eight characters": the reason is the obstacle. */
function reasonFollows(rest: string, book: PhraseBook, language: Language): boolean {
  for (const match of rest.matchAll(book.because)) {
    const after = classify(rest.slice(match.index + match[0].length), language);
    if (contentOf(after.filter(({ kind }) => isAnchor(kind))).weight >= 1) return true;
  }
  return false;
}

function notGrammar(word: Word): boolean {
  return (word.kind !== 'function' && word.kind !== 'common') || /^(?:we|i|you|wir|ich|man)$/.test(word.low);
}
