/** One labelled answer: judged alone, beside a sound answer to the other question. */
export type Example = {
  readonly field: 'obstacle' | 'consequence';
  readonly language: 'en' | 'de';
  /** Whether a fair reader would accept it. */
  readonly good: boolean;
  readonly text: string;
};

type Field = Example['field'];
type Language = Example['language'];

/** One example a line, so that a reader can scan and extend the lists. */
export function list(
  language: Language,
  field: Field,
  good: boolean,
  lines: readonly string[],
): readonly Example[] {
  return lines.map((text) => ({ field, language, good, text }));
}
