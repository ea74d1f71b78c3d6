/**
 * The register's sorts: each on an index that ends in the number, none on a value that can be null. Not in the id: where
 * a filter leaves one value of the sort, the primary key would be walked, past everything that the filter leaves out.
 */
import type { RegisterQuery, RegisterSort } from '../../application/reads-port.ts';
import { type Parameters, placed } from './filters.ts';

type Sort = { readonly expression: string; readonly type: string };

export const sorts: Readonly<Record<RegisterSort, Sort>> = {
  number: { expression: 'x.number_order', type: 'bigint' },
  title: { expression: 'lower(left(x.title, 80))', type: 'text' },
  status: { expression: 'x.status', type: 'text' },
  policy: { expression: 'x.policy_id', type: 'text' },
  band: { expression: 'x.band_rank', type: 'smallint' },
  expires: { expression: `coalesce(x.expires_at, 'infinity')`, type: 'timestamptz' },
  // Numbers are given at first submission, in its order.
  submitted: { expression: 'x.number_order', type: 'bigint' },
  age: { expression: `coalesce(x.chain_started_at, 'infinity')`, type: 'timestamptz' },
  updated: { expression: 'x.updated_at', type: 'timestamptz' },
};

type Cursor = readonly [sort: string, direction: string, value: string, number: string];

/** Opaque to the caller: where the page ended, and in which order. */
export const cursorOf = (query: RegisterQuery, value: string, number: string): string =>
  Buffer.from(JSON.stringify([query.sort, query.direction, value, number] satisfies Cursor)).toString(
    'base64url',
  );

export function afterCursor(query: RegisterQuery, cursor: string, parameters: Parameters): string {
  const [sort, direction, value, number] = readCursor(cursor);
  if (sort !== query.sort || direction !== query.direction)
    throw new RangeError('the cursor belongs to another order of the register');
  const { expression, type } = sorts[query.sort];
  const sign = query.direction === 'asc' ? '>' : '<';
  const position = `${placed(parameters, value)}::text::${type}, ${placed(parameters, number)}::text::bigint`;
  return `(${expression}, x.number_order) ${sign} (${position})`;
}

const shapes: Readonly<Record<string, RegExp>> = {
  bigint: /^\d{1,18}$/,
  smallint: /^\d{1,4}$/,
  timestamptz: /^(infinity|[\d\-: .+]{10,40})$/,
};

function readCursor(cursor: string): Cursor {
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    read = null;
  }
  if (!isCursor(read)) throw new RangeError('not a cursor of the register');
  const shape = shapes[sorts[read[0] as RegisterSort]?.type ?? ''];
  if (shapes['bigint']?.test(read[3]) !== true || shape?.test(read[2]) === false)
    throw new RangeError('not a cursor of the register');
  return read;
}

const isCursor = (read: unknown): read is Cursor =>
  Array.isArray(read) && read.length === 4 && read.every((part) => typeof part === 'string');
