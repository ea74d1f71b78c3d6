/**
 * Free text leaves the event before it is recorded: the event keeps a salted commitment in its place, the text is kept
 * beside it, so that one text can be erased without breaking the log (lifecycle, *Evidence*). Which members are
 * free text is the domain's to say.
 */
import { hash } from 'node:crypto';
import { ERASED } from '../../domain/exception/free-text.ts';
import { freeTextPaths } from '../../domain/exception/free-text-paths.ts';
import { pointerTo } from '../../domain/pointer.ts';

/** In place of a text: its commitment, SHA-256 (hex) over salt bytes and UTF-8 text. */
export type Commitment = { readonly committed: string };
/** null: erased. */
export type KeptText = { readonly salt: string; readonly text: string } | null;
/** By JSON pointer (RFC 6901) into the event's data. */
export type KeptTexts = Readonly<Record<string, KeptText>>;

/** Where free text stands, as a tree: one walk of an event finds all of it, which a walk for each path does not. */
export type TextTree = {
  /** A string here is free text. */
  readonly isText: boolean;
  readonly members: ReadonlyMap<string, TextTree>;
  /** Every item of a list, or every member of a record. */
  readonly each: TextTree | undefined;
};

type Growing = { isText: boolean; members: Map<string, Growing>; each: Growing | undefined };
const bud = (): Growing => ({ isText: false, members: new Map(), each: undefined });

function treeOf(paths: readonly string[]): TextTree {
  const root = bud();
  for (const path of paths) {
    const end = path
      .replaceAll('[]', '.*')
      .split('.')
      .reduce((tree, name) => {
        if (name === '*') return (tree.each ??= bud());
        const next = tree.members.get(name) ?? bud();
        tree.members.set(name, next);
        return next;
      }, root);
    end.isText = true;
  }
  return root;
}

const trees: ReadonlyMap<string, TextTree> = new Map(
  Object.entries(freeTextPaths).map(([type, paths]) => [type, treeOf(paths)]),
);

/** Where events of this type hold free text. Throws for a type that the domain doesn't know. */
export function textTreeOf(type: string): TextTree {
  const tree = trees.get(type);
  if (tree === undefined) throw new Error(`nobody said where ${type} holds free text`);
  return tree;
}

export const below = (tree: TextTree | undefined, name: string): TextTree | undefined =>
  tree?.members.get(name) ?? tree?.each;

export function commitmentOf({ salt, text }: { readonly salt: string; readonly text: string }): string {
  const bytes = Buffer.allocUnsafe(salt.length + Buffer.byteLength(text));
  const begin = bytes.write(salt, 'hex');
  return hash('sha256', bytes.subarray(0, begin + bytes.write(text, begin)), 'hex');
}

/** Puts the texts back where their commitments stand; an erased one says so. */
export function restoreTexts(data: unknown, texts: KeptTexts): unknown {
  const put = (value: unknown, pointer: string): unknown =>
    pointer in texts
      ? (texts[pointer]?.text ?? ERASED)
      : mapMembers(value, pointer, (member, _, at) => put(member, at));
  return Object.keys(texts).length === 0 ? data : put(data, '');
}

/** The commitments in an event's data, by pointer: where its type holds free text, and nowhere else. */
export function commitmentsIn(type: string, data: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const look = (value: unknown, tree: TextTree | undefined, pointer: string): unknown => {
    if (tree === undefined || typeof value !== 'object' || value === null) return value;
    if (tree.isText && 'committed' in value && typeof value.committed === 'string')
      found.set(pointer, value.committed);
    return mapMembers(value, pointer, (member, name, at) => look(member, below(tree, name), at));
  };
  look(data, textTreeOf(type), '');
  return found;
}

function mapMembers(
  value: unknown,
  pointer: string,
  map: (member: unknown, name: string, pointer: string) => unknown,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, i) => map(item, String(i), `${pointer}/${i}`));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, map(member, name, pointerTo(pointer, name))]),
  );
}
