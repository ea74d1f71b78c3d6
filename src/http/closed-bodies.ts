/** The document says what `unknown-members.ts` does: an object that is sent has no members but those that are described. */

type Node = { [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const REFERENCE = '#/components/schemas/';

/** Closes every object of every body, and of every schema that one refers to. Changes the document in place. */
export function closeBodies<T extends object>(document: T): T {
  const schemas = within(document, 'components', 'schemas');
  const waiting: unknown[] = nodesOf(within(document, 'paths')).flatMap((path) =>
    nodesOf(path).map((operation) => within(operation, 'requestBody', 'content')),
  );
  const done = new Set<unknown>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isNode(next) || done.has(next)) continue;
    done.add(next);
    const { $ref: reference } = next;
    if (typeof reference === 'string') waiting.push(within(schemas, reference.slice(REFERENCE.length)));
    if (isNode(next['properties'])) next['additionalProperties'] ??= false;
    waiting.push(...Object.values(next));
  }
  return document;
}

const nodesOf = (value: unknown): readonly Node[] =>
  isNode(value) ? Object.values(value).filter(isNode) : [];

function within(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), value);
}
