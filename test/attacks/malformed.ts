/**
 * Input that nobody meant: bodies, paths and queries made from the OpenAPI document, each with one thing wrong with it.
 *
 * Everything is drawn from a seed, so that a failure is found again by its number.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
};
type Parameter = { readonly name: string; readonly in: string; readonly schema?: Schema };
export type Operation = {
  readonly method: string;
  readonly path: string;
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | null;
};
type Document = {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly operationId?: string;
            readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
            readonly requestBody?: {
              readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
            };
          }
        >
      >
    >
  >;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
  };
};

export type Api = { readonly operations: readonly Operation[]; readonly resolve: (schema: Schema) => Schema };

export function readApi(document: Document): Api {
  const described = (given: Parameter | { readonly $ref: string }): Parameter => {
    if (!('$ref' in given)) return given;
    const named = document.components?.parameters?.[given.$ref.split('/').at(-1) ?? ''];
    if (named === undefined) throw new Error(`no parameter ${given.$ref}`);
    return named;
  };
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, o]): Operation => ({
        method: method.toUpperCase(),
        path,
        id: o.operationId ?? `${method} ${path}`,
        parameters: (o.parameters ?? []).map(described),
        body: o.requestBody?.content?.['application/json']?.schema ?? null,
      }),
    ),
  );
  const resolve = (schema: Schema): Schema => {
    if (schema.$ref === undefined) return schema;
    const named = document.components?.schemas?.[schema.$ref.split('/').at(-1) ?? ''];
    if (named === undefined) throw new Error(`no schema ${schema.$ref}`);
    return resolve(named);
  };
  return { operations, resolve };
}

/** Strings that break parsers, databases, comparisons and prototypes. */
export const hostileTexts = [
  'a\u0000b',
  '\ud800',
  '\u202e\u200b\ufeff',
  '__proto__',
  'constructor',
  "'; drop table events; --",
  '%00',
  '${7*7}{{7*7}}',
  '../../../etc/passwd',
  '\r\nx-evil: 1',
  '-1',
  '1e309',
  'NaN',
  '9999-12-31T23:59:59.999Z',
  '0000-01-01T00:00:00Z',
  '2026-02-30T00:00:00Z',
  'EXC-2026-0001',
  '00000000-0000-0000-0000-000000000000',
  'user:*',
  'x'.repeat(20_000),
] as const;
const nested = (depth: number): Json => {
  let value: Json = 'end';
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { a: value };
  return value;
};
const hostileValues: readonly Json[] = [
  null,
  true,
  -1,
  0.5,
  Number.MAX_SAFE_INTEGER,
  -1e300,
  [],
  {},
  [[]],
  nested(60),
  { length: 1e9 },
  { toString: 'x', constructor: { prototype: {} } },
  ...hostileTexts,
];

/** A generator of numbers from a seed (mulberry32): the same seed, the same attacks. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const pick = <T>(random: () => number, from: readonly T[]): T => {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

/** A value that the schema allows, plain and small. */
export function sampleOf(schema: Schema, api: Api, depth = 0): Json {
  const s = api.resolve(schema);
  if (s.const !== undefined) return s.const;
  if (s.enum !== undefined) return s.enum[0] ?? null;
  const branch = (s.anyOf ?? s.oneOf)?.find((b) => api.resolve(b).type !== 'null');
  if (branch !== undefined) return sampleOf(branch, api, depth);
  const type = Array.isArray(s.type) ? s.type.find((t) => t !== 'null') : s.type;
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(s.properties ?? {}).map(([name, p]) => [name, sampleOf(p, api, depth + 1)]),
      );
    case 'array':
      return s.items === undefined || depth > 4 ? [] : [sampleOf(s.items, api, depth + 1)];
    case 'integer':
    case 'number':
      return Math.max(1, s.minimum ?? 1);
    case 'boolean':
      return false;
    case 'string':
      return sampleText(s);
    default:
      return null;
  }
}

function sampleText(s: Schema): string {
  if (s.format === 'uuid') return '0192f000-0000-7000-8000-000000000001';
  if (s.format === 'email') return 'somebody@example.com';
  if (s.format === 'date-time') return '2026-06-01T00:00:00.000Z';
  if (s.pattern === '^[0-9a-f]{64}$') return '0'.repeat(64);
  return 'word';
}

type Path = readonly (string | number)[];
/** Every place in a value, the whole first. */
export function placesIn(value: Json, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inside = Array.isArray(value) ? value.map((v, i) => [i, v] as const) : Object.entries(value);
  return [at, ...inside.flatMap(([key, v]) => placesIn(v as Json, [...at, key]))];
}
export function replacedAt(value: Json, path: Path, by: Json): Json {
  const [first, ...rest] = path;
  if (first === undefined) return by;
  if (Array.isArray(value)) return value.map((v: Json, i) => (i === first ? replacedAt(v, rest, by) : v));
  if (typeof value !== 'object' || value === null) return by;
  return Object.fromEntries(
    Object.entries(value).map(([key, v]) => [
      key,
      key === first ? replacedAt(v as Json, rest, by) : (v as Json),
    ]),
  );
}

/** One body with one thing wrong with it. */
export function hostileBody(random: () => number, base: Json): { readonly body: Json; readonly at: string } {
  const path = pick(random, placesIn(base));
  const value = pick(random, hostileValues);
  return {
    body: replacedAt(base, path, value),
    at: `/${path.join('/')} = ${JSON.stringify(value).slice(0, 60)}`,
  };
}
export const hostileText = (random: () => number): string => pick(random, hostileTexts);

/** The address with its parameters filled in: known ones from `known`, hostile ones where `attack` says so. */
export function addressOf(
  operation: Operation,
  known: Readonly<Record<string, string>>,
  attack: (name: string) => string | null,
): string {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
    encodeURIComponent(attack(name) ?? known[name] ?? 'word').replaceAll('.', '%2E'),
  );
  const query = operation.parameters.flatMap((p) => {
    const value = p.in === 'query' ? (attack(p.name) ?? known[`?${p.name}`]) : undefined;
    return value === undefined ? [] : [`${encodeURIComponent(p.name)}=${encodeURIComponent(value)}`];
  });
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}
