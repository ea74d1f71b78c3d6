/** Failures of the database and of what was asked of it: thrown, never a rule's answer. */
export type StoreFaultCode =
  | 'newer-database'
  | 'changed-migration'
  /** The database can't be reached, is starting, shutting down or out of connections. */
  | 'unreachable'
  /** Lost against other units of work again and again (deadlock, serialization). */
  | 'contended'
  /** It took longer than such a question may. */
  | 'too-slow'
  | 'disk-full'
  | 'read-only'
  | 'damaged-record'
  | 'failed';

/** `message` is a sentence for the person who runs the program; `retryable`: the same call may succeed later. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  readonly code: StoreFaultCode;
  readonly retryable: boolean;
  /** When the same call may succeed. */
  readonly retryAfterS: number;

  constructor(
    code: StoreFaultCode,
    message: string,
    options: { readonly retryable?: boolean; readonly retryAfterS?: number; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? false;
    this.retryAfterS = options.retryAfterS ?? 1;
  }
}

/** PostgreSQL's SQLSTATE or Node's error code; undefined when the error carries none. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The constraint that a PostgreSQL error names, if any. */
export function constraintOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('constraint' in error)) return undefined;
  return typeof error.constraint === 'string' ? error.constraint : undefined;
}

const away = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
];

/** Losing against another unit of work: deadlock, serialization failure, lock not available. */
export const isContention = (error: unknown): boolean =>
  ['40001', '40P01', '55P03'].includes(sqlState(error) ?? '');

/** Names an error of `pg`; what is named already, and what is not the database's, comes back as it is. */
export function storeFault(error: unknown): unknown {
  if (error instanceof StoreFault) return error;
  const code = sqlState(error);
  const message = error instanceof Error ? error.message : String(error);
  if (isContention(error))
    return new StoreFault(
      'contended',
      'Several changes met on the same records and this one gave way. Try again.',
      { retryable: true, cause: error },
    );
  if (code === undefined)
    return /connection (terminated|error)|not queryable|timeout exceeded/i.test(message)
      ? unreachable(error)
      : error;
  // 08P01 is a mistake in what was sent; the other 08s are a connection that is gone.
  if (away.includes(code) || (code.startsWith('08') && code !== '08P01')) return unreachable(error);
  if (code === '53100' || code === 'ENOSPC')
    return new StoreFault(
      'disk-full',
      'The disk of the database is full. Nothing was recorded; free some space and try again.',
      { retryable: true, cause: error },
    );
  if (code === '25006')
    return new StoreFault(
      'read-only',
      'The database accepts no changes now (a standby, or set to read only). Point Interim at the primary.',
      { retryable: true, cause: error },
    );
  return /^[0-9A-Z]{5}$/.test(code)
    ? new StoreFault('failed', `The database refused: ${message} (${code}).`, { cause: error })
    : error;
}

const unreachable = (cause: unknown): StoreFault =>
  new StoreFault(
    'unreachable',
    'The database does not answer. Nothing unconfirmed was recorded; try again in a moment.',
    { retryable: true, cause },
  );
