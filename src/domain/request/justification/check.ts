/**
 * The check behind REQ-JUSTIFICATION and REN-JUSTIFICATION: two questions, each answered on its own, in English or
 * German. It reads sentence by sentence, and says which one fell short and why.
 */
import { type Evidence, evidenceOf, stands, together } from './evidence.ts';
import type {
  FindingReason,
  JustificationAnswers,
  JustificationContext,
  JustificationFinding,
  Language,
  Question,
} from './finding.ts';
import { isFillerLatin, isGibberish } from './gibberish.ts';
import { readable } from './normalise.ts';
import { remember } from './remember.ts';
import { sentencesOf } from './sentences.ts';
import { type Prints, printOf, printsOf, sameAnswer, takenFrom } from './similarity.ts';
import { languageOf } from './words.ts';

export { explainFinding } from './explain.ts';
export type {
  FindingReason,
  JustificationAnswers,
  JustificationContext,
  JustificationFinding,
} from './finding.ts';

/** More than three faults at once help nobody to write a better sentence. */
const mostFindings = 3;

/** A text that an answer must not repeat, and the share (0 to 1) of a sentence's words that makes it a repetition. */
type Source = {
  readonly reason: FindingReason;
  readonly prints: Prints;
  readonly share: number;
  /** Whether moved sentences are looked for in the whole of it. */
  readonly whole: boolean;
  /** Whether a part of it may be said again: the first answer may already mention what the second is about. */
  readonly partly: boolean;
};
type Judged = {
  readonly sentence: string;
  readonly reason: FindingReason | null;
  readonly evidence: Evidence;
};

/** Policies are few, long and known to everyone; only their prints are kept, never those of answers. */
const policyPrints = remember(50, (texts) => printsOf([texts]));

/**
 * Judges both answers. No findings: the justification passes. An answer passes when one of its sentences (or two
 * neighbours) is its writer's own and names a concrete obstacle, or loss; what stands beside it does no harm.
 */
export function checkJustification(
  answers: JustificationAnswers,
  context: JustificationContext,
): { readonly findings: readonly JustificationFinding[] } {
  const sources: readonly Source[] = [
    ...context.earlier.map((earlier) => ({
      reason: 'copies-earlier' as const,
      prints: printsOf([earlier.obstacle, earlier.consequence].map(readable)),
      share: 0.8,
      whole: true,
      partly: false,
    })),
    {
      reason: 'copies-title',
      prints: printsOf([readable(context.title)]),
      share: 0.9,
      whole: false,
      partly: false,
    },
    {
      reason: 'copies-policy',
      prints: policyPrints(context.policyTexts.join('\n\n')),
      share: 0.75,
      whole: false,
      partly: false,
    },
  ];
  const other: Source = {
    reason: 'same-answer-twice',
    prints: printsOf([readable(answers.obstacle)]),
    share: 0.85,
    whole: true,
    partly: true,
  };
  const fallback =
    languageOf(`${answers.obstacle}\n${answers.consequence}`) ?? languageOf(context.title) ?? 'en';
  return {
    findings: [
      ...judge('obstacle', readable(answers.obstacle), sources, fallback),
      ...judge('consequence', readable(answers.consequence), [...sources, other], fallback),
    ],
  };
}

function judge(
  field: Question,
  text: string,
  sources: readonly Source[],
  fallback: Language,
): readonly JustificationFinding[] {
  const language = languageOf(text) ?? fallback;
  const finding = (sentence: string, reason: FindingReason): JustificationFinding => ({
    field,
    sentence,
    reason,
    language,
  });
  if (text === '') return [finding('', 'empty')];
  if (!/[\p{L}€$£]/u.test(text)) return [finding(text, 'placeholder')];
  if (isFillerLatin(text)) return [finding(text, 'placeholder')];

  const sentences = sentencesOf(text);
  const rows = sentences.map(printOf);
  const repeated = sources.find(({ whole, prints }) => whole && sameAnswer(rows, prints));
  if (repeated !== undefined) return [finding(text, repeated.reason)];
  if (isGibberish(text)) return [finding(text, 'not-language')];

  const judged = sentences.map((sentence, index): Judged => {
    const copied = sources.find((source) => takenFrom(rows[index] ?? [], source.prints, source));
    const reason = copied?.reason ?? (/\?["'”»)]*$/.test(sentence) ? 'question' : null);
    return { sentence, reason, evidence: evidenceOf(sentence, field, language) };
  });
  if (isAnswered(judged, field)) return [];

  const named = new Map<FindingReason, JustificationFinding>();
  for (const { sentence, reason, evidence } of judged) {
    const why = reason ?? excuseOf(evidence);
    if (why !== undefined && !named.has(why)) named.set(why, finding(sentence, why));
  }
  if (named.size > 0) return [...named.values()].slice(0, mostFindings);
  return [finding(sentences.length === 1 ? (sentences[0] ?? text) : text, shortfall(field, judged))];
}

function isAnswered(judged: readonly Judged[], field: Question): boolean {
  const own = judged.map(({ reason, evidence }) => (reason === null ? evidence : null));
  return own.some((evidence, index) => {
    if (evidence === null) return false;
    if (stands(evidence, field)) return true;
    const next = own[index + 1] ?? null;
    return next !== null && isPlain(evidence) && isPlain(next) && stands(together(evidence, next), field);
  });
}

/** Only sentences without a fault of their own help each other: a wish and a negation side by side make no reason. */
function isPlain(evidence: Evidence): boolean {
  return !evidence.aside && evidence.excuses.length === 0;
}

/** In a long general sentence, a stock phrase is not the fault: the whole of it is. */
function excuseOf(evidence: Evidence): FindingReason | undefined {
  const excuse = evidence.excuses[0];
  const { size, weight, emptiness } = evidence.content;
  const soft =
    excuse === 'urgency-only' ||
    excuse === 'boilerplate' ||
    excuse === 'convenience' ||
    excuse === 'circular';
  return soft && size >= 9 && emptiness > weight * 0.6 ? 'generic-words' : excuse;
}

/** Why an answer without a telling phrase isn't enough: too little, too general, or concrete without a relation. */
function shortfall(field: Question, judged: readonly Judged[]): FindingReason {
  const sizes = judged.map(({ evidence }) => evidence.content);
  const weight = sizes.reduce((sum, content) => sum + content.weight, 0);
  const emptiness = sizes.reduce((sum, content) => sum + content.emptiness, 0);
  const size = sizes.reduce((sum, content) => sum + content.size, 0);
  if (size >= 6 && emptiness > weight * 0.6) return 'generic-words';
  if (weight < 1) return size < 4 ? 'too-thin' : 'generic-words';
  return field === 'obstacle' ? 'no-obstacle' : 'no-consequence';
}
