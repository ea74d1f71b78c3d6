/** The words by which the register is searched: letters and digits only, so that `-0042` is found as `0042`. */
export const wordsIn = (text: string): readonly string[] =>
  text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
