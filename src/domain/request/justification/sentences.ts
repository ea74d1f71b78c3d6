/** Splits an answer into the sentences that a finding can name. */

const abbreviations = new Set(
  'e.g i.e etc vs no nr approx incl resp dr mr mrs ms st inc ltd co corp dept vers ver z.b d.h u.a z.t i.d.r bzw ca evtl ggf inkl max min mind usw sog vgl abt tel std'.split(
    ' ',
  ),
);
const monthAhead =
  /^ *(?:jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|quartal|kalenderwoche|woche|stock|etage)/i;

/** The sentences in order, each an exact part of the text without the white space around it. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const sentence = text.slice(start, end).trim();
    if (/[\p{L}\p{N}]/u.test(sentence)) sentences.push(sentence);
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') {
      const next = text
        .slice(at + 1)
        .trimStart()
        .charAt(0);
      if (next === '' || next !== next.toLowerCase() || !/\p{L}/u.test(next)) cut(at);
    } else if (
      sign === ';' ||
      ((sign === '.' || sign === '!' || sign === '?') && endsSentence(text, at, start))
    ) {
      cut(at + 1);
    }
  }
  cut(text.length);
  return sentences;
}

function endsSentence(text: string, at: number, start: number): boolean {
  const after = text.slice(at + 1, at + 16);
  if (after !== '' && !/^[\s"'”»)\]]/.test(after)) return false;
  if (text.charAt(at) !== '.') return true;
  const word = (/[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(start, at - 24), at))?.[0] ?? '').toLowerCase();
  if (abbreviations.has(word) || /^\p{L}$/u.test(word)) return after.trim() === '';
  if (/^\d{1,2}$/.test(word)) return !monthAhead.test(after) && !/^ +\p{Ll}/u.test(after);
  return true;
}
