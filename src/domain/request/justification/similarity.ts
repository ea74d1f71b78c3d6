/** Finds text that was taken over: same words in the same order, whatever the dates, figures and small edits. */
import { isFigureOrDate, wordsOf } from './normalise.ts';
import { sentencesOf } from './sentences.ts';

/** Words that carry no content; negations are content, because "HR has no MFA" says more than "MFA for HR". */
const fillers = new Set(
  `a an the this that these those of for to in on at by with from as and or but is are was were be been being it its we
  our us i my you your they their has have had do does did will would shall should must may might can could there which who still
  also very yet so already currently now new then due until till date again please extended
  der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren wird werden wurde sein es wir
  unser unsere unseren unserem unserer ich mein meine sie ihr ihre hat haben hatte soll muss müssen darf kann können für zu zum zur
  im in am an auf bei mit von vom aus als dass daß auch sehr noch so schon derzeit aktuell jetzt neu dann bis datum
  weiterhin wieder bitte immer nun verlängert sich`.split(/\s+/),
);

/** A text in the form in which copies are compared: a row of word stems for every sentence. */
export type Prints = {
  readonly rows: readonly (readonly string[])[];
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly size: number;
};

/** The stems of the words that count, in order, without figures and dates. */
export function printOf(text: string): readonly string[] {
  const stems: string[] = [];
  for (const word of wordsOf(text)) {
    const low = word.toLowerCase();
    if (!fillers.has(low) && !isFigureOrDate(low)) stems.push(stem(low));
  }
  return stems;
}

export function printsOf(texts: readonly string[]): Prints {
  const rows = texts.flatMap((text) => sentencesOf(text).map(printOf)).filter((row) => row.length > 0);
  const all = rows.flat();
  return { rows, words: new Set(all), pairs: new Set(rows.flatMap(pairsOf)), size: all.length };
}

/**
 * Whether a sentence is taken over from a source: `share` (0 to 1) of its words stand there in the same order within
 * one sentence, or it is stitched together from the source's phrases. With `partly`, a part of a source's
 * sentence may be said again. A sentence of one or two words counts only if it holds nothing else than a whole source sentence.
 */
export function takenFrom(
  row: readonly string[],
  source: Prints,
  { share, partly }: { readonly share: number; readonly partly: boolean },
): boolean {
  if (row.length === 0 || source.size === 0) return false;
  const known = row.filter((word) => source.words.has(word)).length;
  if (known < row.length * share) return false;
  if (!partly && row.length >= 6 && keptPairs(row, source.pairs) >= 0.7) return true;
  return source.rows.some((other) => {
    const common = commonInOrder(row, other);
    if (partly && common < other.length * share) return false;
    if (row.length < 3) return common === row.length && common >= other.length - 1;
    return common >= row.length * share || sameWordsMoved(row, other);
  });
}

/** Whether a whole answer says nothing that the source didn't say: sentences moved around, small words exchanged. */
export function sameAnswer(rows: readonly (readonly string[])[], source: Prints): boolean {
  const words = rows.flat();
  if (words.length < 3 || source.size === 0) return false;
  const known = words.filter((word) => source.words.has(word)).length;
  return known >= words.length * 0.85 && words.length >= source.size * 0.6;
}

/** The halves of a sentence exchanged: nearly the same set of words, and most neighbours still neighbours. */
function sameWordsMoved(row: readonly string[], other: readonly string[]): boolean {
  if (row.length < 4 || Math.abs(row.length - other.length) > row.length * 0.25) return false;
  return keptPairs(row, new Set(pairsOf(other))) >= 0.6;
}

function pairsOf(row: readonly string[]): readonly string[] {
  return row.slice(1).map((word, index) => `${row[index] ?? ''} ${word}`);
}

/** The share (0 to 1) of neighbouring words that are neighbours in the other text too. */
function keptPairs(row: readonly string[], pairs: ReadonlySet<string>): number {
  const own = pairsOf(row);
  return own.length === 0 ? 0 : own.filter((pair) => pairs.has(pair)).length / own.length;
}

/** Length of the longest common subsequence. */
function commonInOrder(left: readonly string[], right: readonly string[]): number {
  let previous = [0, ...right.map(() => 0)];
  for (const word of left) {
    const current = [0];
    for (let at = 0; at < right.length; at += 1) {
      current.push(
        word === right[at] ? (previous[at] ?? 0) + 1 : Math.max(previous[at + 1] ?? 0, current[at] ?? 0),
      );
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/** A rough stem, the same for both languages: enough to see "system" in "systems" and "Geräte" in "Geräten". */
function stem(word: string): string {
  if (word.length < 5) return word.replace(/s$/, '');
  return word.replace(/(?:ing|ern|em|en|er|es|ed|e|n|s|t)$/, '').replace(/(?:e)$/, '');
}
