import { statfsSync } from 'node:fs';

/** What went wrong between Interim and its PostgreSQL. Stable: callers may branch on it. */
export type ClusterFaultCode =
  // The embedded PostgreSQL
  | 'platform'
  | 'binaries'
  | 'run-as'
  | 'in-use'
  | 'not-writable'
  | 'not-ours'
  | 'other-major'
  | 'damaged'
  | 'disk-full'
  | 'memory'
  | 'start-failed'
  | 'died'
  // A PostgreSQL of the operator's, named by DATABASE_URL
  | 'url'
  | 'unreachable'
  | 'unknown-host'
  | 'tls'
  | 'sign-in'
  | 'no-database'
  | 'starting'
  | 'too-many-connections'
  | 'too-old'
  | 'encoding'
  | 'read-only'
  | 'no-rights'
  | 'refused';

/**
 * A failure of the outside: `message` is a sentence for the person who runs the program (what happened, why, what
 * to do), `retryable` says whether the same call may succeed later without anybody changing anything here.
 */
export class ClusterFault extends Error {
  override readonly name = 'ClusterFault';
  readonly code: ClusterFaultCode;
  readonly retryable: boolean;

  constructor(
    code: ClusterFaultCode,
    message: string,
    options: { retryable?: boolean; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? false;
  }
}

/** The `code` of a Node or PostgreSQL error ('ENOENT', '28P01'); undefined when it carries none. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1_048_576)} MB`;

/** The disk that holds `folder` has no room: says how much is free now. */
export function diskFull(folder: string, cause?: unknown): ClusterFault {
  let free = '';
  try {
    const disk = statfsSync(folder);
    free = ` (${megabytes(disk.bavail * disk.bsize)} free of ${megabytes(disk.blocks * disk.bsize)})`;
  } catch {
    // The figure is a courtesy; the sentence stands without it.
  }
  return new ClusterFault(
    'disk-full',
    `The disk that holds ${folder} has too little room${free}. Nothing that was confirmed is lost. Free some space there ` +
      '(a new database takes about 50 MB, and 1 GB is a sensible minimum), or give a folder on another disk ' +
      'with --data.',
    { retryable: true, cause },
  );
}

/** Turns a file system error on the data folder into a fault; anything else comes back as a 'start-failed'. */
export function folderFault(error: unknown, folder: string): ClusterFault {
  if (error instanceof ClusterFault) return error;
  const code = codeOf(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(folder, error);
    case 'EROFS':
      return new ClusterFault(
        'not-writable',
        `The data folder ${folder} is on a read-only file system. Give a folder that can be written with --data.`,
        { cause: error },
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new ClusterFault(
        'not-writable',
        `The data folder ${folder} can't be made: there is a file where a folder must stand. Move the file away, ` +
          'or give another folder with --data.',
        { cause: error },
      );
    case 'EACCES':
    case 'EPERM':
      return new ClusterFault(
        'not-writable',
        `The data folder ${folder} can't be written by this user (uid ${process.getuid?.() ?? 'unknown'}). ` +
          'Change its owner or its rights, or give another folder with --data.',
        { cause: error },
      );
    default:
      return new ClusterFault(
        'start-failed',
        `The data folder ${folder} can't be used: ${messageOf(error)}.`,
        {
          cause: error,
        },
      );
  }
}
