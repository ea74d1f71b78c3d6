/**
 * An event's data in canonical form (RFC 8785), its free text taken out on the way: one walk, since a command's time is
 * felt and a register of ten million events is made by the same walk.
 */
import { randomBytes } from 'node:crypto';
import { pointerTo } from '../../domain/pointer.ts';
import {
  below,
  type Commitment,
  commitmentOf,
  type KeptText,
  type KeptTexts,
  type TextTree,
  textTreeOf,
} from './free-text.ts';

/** Answers 16 random bytes as hex. */
export type SaltSource = () => string;

const SALT_BYTES = 16;
const SALTS_AT_ONCE = 256;
let salts = Buffer.alloc(0);

/** Random bytes are drawn many salts at a time: a request has thirty texts, and each draw is a call into the system. */
export function newSalt(): string {
  if (salts.length < SALT_BYTES) salts = randomBytes(SALT_BYTES * SALTS_AT_ONCE);
  const salt = salts.toString('hex', 0, SALT_BYTES);
  salts = salts.subarray(SALT_BYTES);
  return salt;
}

export type CanonicalData = {
  readonly bytes: string;
  /** Empty where there were none. Empty strings stay in the event, they hide nothing. */
  readonly texts: KeptTexts;
};

/** The event without its type; texts replaced by their commitments. */
export function canonicalData(event: { readonly type: string }, salt: SaltSource): CanonicalData {
  const texts: Record<string, KeptText> = {};
  const { type, ...members } = event;
  const write = (value: unknown, tree: TextTree | undefined, pointer: string): string => {
    if (typeof value === 'string') {
      if (tree?.isText !== true || value === '') return canonicalText(value);
      wellFormed(value);
      const kept = { salt: salt(), text: value };
      texts[pointer] = kept;
      const commitment: Commitment = { committed: commitmentOf(kept) };
      return JSON.stringify(commitment);
    }
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`no canonical form: ${value}`);
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    // Where no text can follow nobody needs to know the place.
    const at = (name: string): string => (tree === undefined ? '' : pointerTo(pointer, name));
    const inside = (name: string): TextTree | undefined =>
      tree === undefined ? undefined : below(tree, name);
    if (Array.isArray(value))
      return `[${value.map((item, i) => write(item ?? null, inside(String(i)), at(String(i)))).join()}]`;
    const named: Readonly<Record<string, unknown>> = { ...value };
    return `{${Object.keys(named)
      .filter((name) => named[name] !== undefined)
      .sort()
      .map((name) => `${canonicalText(name)}:${write(named[name], inside(name), at(name))}`)
      .join()}}`;
  };
  return { bytes: write(members, textTreeOf(type), ''), texts };
}

export const canonicalText = (text: string): string => JSON.stringify(wellFormed(text));

/** Half a surrogate pair has no bytes that could be hashed. */
function wellFormed(text: string): string {
  if (!text.isWellFormed()) throw new Error('a text with half a character has no canonical form');
  return text;
}
