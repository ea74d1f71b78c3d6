/** Taking free text out of an event, and putting it back where it was. */
import { pointerTo } from '../pointer.ts';
import { freeTextPaths, type RecordedEventType } from './free-text-paths.ts';

/** Shown in place of a text that was erased by a recorded decision. */
export const ERASED = '[erased]';

/** `path`: JSON pointer (RFC 6901) into the event. */
export type FreeText = { readonly path: string; readonly text: string };
/** null: the text was erased. */
export type KeptFreeText = { readonly path: string; readonly text: string | null };

type Replace = (text: string, pointer: string) => unknown;

/**
 * The event with `replace(text, pointer)` in place of each free text. Empty texts stay as they are: they hide
 * nothing, and an empty answer has to remain one after an erasure.
 */
export function mapFreeText(event: { readonly type: RecordedEventType }, replace: Replace): unknown {
  return freeTextPaths[event.type].reduce<unknown>(
    (value, path) => mapAt(value, segmentsOf(path), '', replace),
    event,
  );
}

/** `skeleton` is the event with '' in place of each text; `texts` lists them in the order of the declared paths. */
export function extractFreeText(event: { readonly type: RecordedEventType }): {
  readonly skeleton: unknown;
  readonly texts: readonly FreeText[];
} {
  const texts: FreeText[] = [];
  const skeleton = mapFreeText(event, (text, path) => {
    texts.push({ path, text });
    return '';
  });
  return { skeleton, texts };
}

/** The event again; {@link ERASED} where a text is gone. Whatever the skeleton holds at those places is replaced. */
export function restoreFreeText(skeleton: unknown, texts: readonly KeptFreeText[]): unknown {
  return texts.reduce<unknown>(
    (value, { path, text }) =>
      mapAt(value, path.split('/').slice(1).map(unescaped).map(member), '', () => text ?? ERASED, true),
    skeleton,
  );
}

type Segment = { readonly kind: 'member'; readonly name: string } | { readonly kind: 'items' | 'members' };
const member = (name: string): Segment => ({ kind: 'member', name });

const segmentsOf = (path: string): readonly Segment[] =>
  path.split('.').flatMap((part): readonly Segment[] => {
    if (part === '*') return [{ kind: 'members' }];
    return part.endsWith('[]') ? [member(part.slice(0, -2)), { kind: 'items' }] : [member(part)];
  });

/** `force`: replace whatever stands at the end of the path, not only texts. Arrays are copied as arrays. */
function mapAt(
  value: unknown,
  segments: readonly Segment[],
  pointer: string,
  replace: Replace,
  force = false,
): unknown {
  const [segment, ...rest] = segments;
  if (segment === undefined) {
    if (typeof value === 'string' && (force || value !== '')) return replace(value, pointer);
    return force ? replace('', pointer) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const applies = (name: string) =>
    segment.kind === 'member' ? segment.name === name : segment.kind === 'members' || Array.isArray(value);
  const inner = (item: unknown, name: string) =>
    applies(name) ? mapAt(item, rest, pointerTo(pointer, name), replace, force) : item;
  if (Array.isArray(value)) return value.map((item, i) => inner(item, String(i)));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inner(item, name)]));
}

const unescaped = (name: string): string => name.replaceAll('~1', '/').replaceAll('~0', '~');
