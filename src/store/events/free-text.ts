/**
 * Free text leaves the event before it is recorded: the event keeps a salted commitment in its place, the text is kept
 * beside it, so that one text can be erased without breaking the log (lifecycle, *Evidence*).
 *
 * What people write is found by the member's name: ids, figures, instants and codes stay in the event, since rules and
 * proofs rest on them.
 */
import { createHash, randomBytes } from 'node:crypto';

const written = new Set([
  'title',
  'clause',
  'environment',
  'obstacle',
  'consequence',
  'alternativesTried',
  'structuralReason',
  'objective',
  'testMethod',
  'budget',
  'contact',
  'ticket',
  'note',
  'rationale',
  'reason',
  'reasons',
  'threat',
  'recommendation',
  'conditions',
  'overrideReason',
  'whatChanged',
  'costToComplyNow',
  'incidents',
  'whyFailed',
  'statement',
  'name',
  'evidence',
  'detail',
]);

/** In place of a text: its commitment, SHA-256 (hex) over salt bytes and UTF-8 text. */
export type Commitment = { readonly committed: string };
/** null: erased. */
export type KeptText = { readonly salt: string; readonly text: string } | null;
/** By JSON pointer (RFC 6901) into the event's data. */
export type KeptTexts = Readonly<Record<string, KeptText>>;

/** Shown where a text was erased by a recorded decision. */
export const ERASED = '';

export const commitmentOf = (kept: { readonly salt: string; readonly text: string }): string =>
  createHash('sha256').update(Buffer.from(kept.salt, 'hex')).update(kept.text, 'utf8').digest('hex');

/** Takes the texts out of `value`; `texts` is empty where there were none. Empty strings stay, they hide nothing. */
export function takeTexts(value: object): { readonly data: unknown; readonly texts: KeptTexts } {
  const texts: Record<string, KeptText> = {};
  const data = walk(value, '', false, (text, pointer) => {
    const kept = { salt: randomBytes(16).toString('hex'), text };
    texts[pointer] = kept;
    return { committed: commitmentOf(kept) };
  });
  return { data, texts };
}

/** Puts the texts back where their commitments stand. */
export function restoreTexts(data: unknown, texts: KeptTexts): unknown {
  if (Object.keys(texts).length === 0) return data;
  const put = (value: unknown, pointer: string): unknown => {
    if (pointer in texts) return texts[pointer]?.text ?? ERASED;
    if (Array.isArray(value)) return value.map((item, i) => put(item, `${pointer}/${i}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, put(member, `${pointer}/${escaped(name)}`)]),
    );
  };
  return put(data, '');
}

/** The commitments in an event's data, by pointer. */
export function commitmentsIn(data: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const look = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('committed' in value && typeof value.committed === 'string') found.set(pointer, value.committed);
    else for (const [name, member] of Object.entries(value)) look(member, `${pointer}/${escaped(name)}`);
  };
  look(data, '');
  return found;
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

function walk(
  value: unknown,
  pointer: string,
  isWritten: boolean,
  replace: (text: string, pointer: string) => Commitment,
): unknown {
  if (typeof value === 'string') return isWritten && value !== '' ? replace(value, pointer) : value;
  if (Array.isArray(value))
    return value.map((item, i) =>
      walk(item, `${pointer}/${i}`, isWritten && typeof item === 'string', replace),
    );
  if (typeof value !== 'object' || value === null) return value;
  // A violation's reason is a code of the program; what its detail quotes was written by somebody.
  const isViolation = 'code' in value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const byName = written.has(name) && !(isViolation && name === 'reason');
      return [name, walk(member, `${pointer}/${escaped(name)}`, byName || isWritten, replace)];
    }),
  );
}
