/**
 * A scope that names nothing: `*`, `user:*`, `group:all`, `0.0.0.0/0`. A pattern covers what nobody has looked at, so it
 * is no name either (REQ-SCOPE); a group is a name, and its members are frozen at approval.
 */

const everything = new Set([
  'all',
  'any',
  'anyone',
  'anybody',
  'anything',
  'anywhere',
  'every',
  'everyone',
  'everybody',
  'everything',
  'everywhere',
  'internet',
  'world',
  'alle',
  'alles',
  'jeder',
  'überall',
  '0.0.0.0',
  '::',
]);
/** A network wider than this is no named segment: two halves of the internet are the internet. */
const SHORTEST_PREFIX = { v4: 8, v6: 16 } as const;

/** `ref` is `kind:slug`, or whatever was typed instead of it. */
export function isWildcard(ref: string): boolean {
  const text = ref.normalize('NFKC').trim().toLowerCase();
  if (/[*?%]/.test(text)) return true;
  const name = text.includes(':') && !text.startsWith(':') ? text.slice(text.indexOf(':') + 1) : text;
  return [text, name].some((part) => everything.has(part) || isWholeNetwork(part));
}

function isWholeNetwork(text: string): boolean {
  const cidr = /^([0-9a-f.:]+)\/(\d{1,3})$/.exec(text);
  if (cidr === null) return false;
  const prefix = Number(cidr[2]);
  return prefix < (cidr[1]?.includes(':') === true ? SHORTEST_PREFIX.v6 : SHORTEST_PREFIX.v4);
}
