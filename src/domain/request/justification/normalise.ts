/** Brings what people type to one form, so that typing habits don't change a judgement. */

/** Longer answers are judged by their beginning: the check runs while someone types. */
const judgedLength = 6_000;

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\b(ca)n['\s]?t\b/gi, '$1n not'],
  [/\bcan{1,3}ot\b/gi, 'can not'],
  [/\bwon'?t\b/gi, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should|must|need)n'?t\b/gi, '$1 not'],
  [/\b(i)'m\b|^(i)m\b(?= (?:on|in|at|not|the|a|going|away|travel))/gi, '$1$2 am'],
  [/(\p{L})'(?:ll)\b/giu, '$1 will'],
  [/(\p{L})'(?:d)\b/giu, '$1 would'],
  [/(\p{L})'(?:re)\b/giu, '$1 are'],
  [/(\p{L})'(?:ve)\b/giu, '$1 have'],
  [/(\p{L})'s\b/giu, '$1'],
];

/** Most sentences hold none of them, and looking once is cheaper than looking for each. */
const anyContraction = /'|n'?t\b|not\b|n t\b|^im\b/i;

/** The judged part of an answer, otherwise as typed, so that a finding quotes it exactly. */
export function readable(answer: string): string {
  return answer.slice(0, judgedLength).normalize('NFC').trim();
}

/** The words of a text as typed, contractions spelled out, hyphens opened, names such as AS/400 or 802.1X whole. */
export function wordsOf(text: string): readonly string[] {
  let opened = text.normalize('NFKC').replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'");
  if (anyContraction.test(opened)) {
    for (const [pattern, replacement] of contractions) opened = opened.replace(pattern, replacement);
  }
  const words: string[] = [];
  for (const match of opened.matchAll(/[\p{L}\p{N}]+(?:[./&+:,][\p{L}\p{N}]+)*|[€$£]/gu)) {
    const word = match[0];
    if (
      /[./,&:]/.test(word) &&
      !/\p{N}/u.test(word) &&
      word.split(/[./,&:]/).every((part) => part.length > 2)
    ) {
      words.push(...word.split(/[./,&:]/));
    } else {
      words.push(word);
    }
  }
  return words;
}

const months =
  /^(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz?|apr(?:il)?|ma[iy]|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|q[1-4]|kw|[0-9]+(?:st|nd|rd|th))$/;

/** Whether a word, in lower case, is only a figure or a date: a copy with a new date is still a copy. */
export function isFigureOrDate(word: string): boolean {
  return /^[\d.,:/]+$/.test(word) || months.test(word);
}
