/** Recognises text that is no language: keys hit at random, one word again and again, filler Latin. */
import { wordsOf } from './normalise.ts';

const keyboardRuns = /qwe|uiop|sdf|dfg|ghj|hjk|jkl|klö|yxc|xcv|cvb|vbn|bnm|zxc|poiu|lkj|fds/;
/** Letters that follow each other in neither English nor German words. */
const unheardOf =
  /j[bcdfghklmnpqrstvwxz]|q[^u]|[bcfghjkmpvwz]x|v[bcfghjkmpqtwz]|w[qvx]|(.)\1{3}|[bcdfghjklmnpqrstvwxz]{8}/;
const noVowel = /^[bcdfghjklmnpqrstvwxz]{5,}$/;
const latin = new Set(
  'lorem ipsum dolor amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua enim minim veniam quis nostrud'.split(
    ' ',
  ),
);

/** Whether most of a text is hit keys or repetition rather than words. */
export function isGibberish(text: string): boolean {
  const words = wordsOf(text).map((word) => word.toLowerCase());
  if (words.length === 0) return true;
  const different = new Set(words).size;
  if (words.length >= 2 && different === 1) return true;
  if (words.length >= 6 && different < words.length * 0.34) return true;
  const mashed = words.filter(
    (word) =>
      /^\p{L}{3,}$/u.test(word) && (keyboardRuns.test(word) || unheardOf.test(word) || noVowel.test(word)),
  );
  return mashed.length * 2 >= words.length;
}

export function isFillerLatin(text: string): boolean {
  return wordsOf(text).filter((word) => latin.has(word.toLowerCase())).length >= 2;
}
