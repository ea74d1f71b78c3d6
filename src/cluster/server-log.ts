import { closeSync, copyFileSync, openSync, readSync, statSync, truncateSync } from 'node:fs';
import { ClusterFault, diskFull } from './fault.ts';

const ROTATE_BYTES = 10 * 1_048_576;
const TAIL_BYTES = 16_384;

const damage =
  /global\/pg_control|invalid checkpoint|could not locate .*checkpoint|could not find redo|incorrect checksum|not a valid data directory/;

/**
 * Keeps the log within twice 10 MB: what is there moves to `<log>.1`, which it replaces. Copied and cut rather than
 * renamed, because a running server holds the file open for appending.
 */
export function rotateLog(log: string): void {
  if (logSize(log) <= ROTATE_BYTES) return;
  copyFileSync(log, `${log}.1`);
  truncateSync(log, 0);
}

/** Bytes in the log now; 0 when there is none. */
export const logSize = (log: string): number => statSync(log, { throwIfNoEntry: false })?.size ?? 0;

/** What was logged behind `offset` bytes, at most the last 16 kB. */
export function readLog(log: string, offset: number): string {
  const size = logSize(log);
  const from = Math.max(offset > size ? 0 : offset, size - TAIL_BYTES);
  if (size === 0) return '';
  const file = openSync(log, 'r');
  try {
    const buffer = Buffer.alloc(size - from);
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, from));
  } finally {
    closeSync(file);
  }
}

/**
 * What PostgreSQL's own words mean for the person who runs Interim. `words` is what it wrote since it was started,
 * `summary` says what was tried ("The database didn't start"), `log` is where more stands.
 */
export function diagnose(words: string, summary: string, folder: string, log: string): ClusterFault {
  // A full /dev/shm says "No space left" too, but about shared memory.
  const full = words
    .split('\n')
    .some((line) => /No space left|quota exceeded/i.test(line) && !/shared memory/.test(line));
  if (full) return diskFull(folder, words);
  const why = lastComplaint(words);
  const loader = /error while loading shared libraries: [^\n]*|[^\n]*version `GLIBC[^\n]*/.exec(words)?.[0];
  if (loader !== undefined) {
    return new ClusterFault(
      'binaries',
      `The embedded PostgreSQL misses something of the system (${loader.trim()}). Install it, or set DATABASE_URL to ` +
        'a PostgreSQL 15 or newer of your own.',
      { cause: words },
    );
  }
  if (/could not look up effective user ID/.test(words)) {
    return new ClusterFault(
      'run-as',
      `PostgreSQL needs a name for the user it runs as, and uid ${process.getuid?.()} has none in /etc/passwd. Add an ` +
        'entry, start Interim as a user who has one, or set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
      { cause: words },
    );
  }
  if (
    /could not (map anonymous|create|resize) shared memory|Cannot allocate memory|out of memory/i.test(words)
  ) {
    return new ClusterFault(
      'memory',
      `${summary}: the system has too little free memory (${why}). Free some.`,
      {
        retryable: true,
        cause: words,
      },
    );
  }
  if (damage.test(words)) {
    return new ClusterFault(
      'damaged',
      `${summary}: PostgreSQL finds its files damaged or incomplete (${why}). Don't delete anything in ${folder}; ` +
        `copy the folder as it is, then put a backup in its place. Details are in ${log}.`,
      { cause: words },
    );
  }
  return new ClusterFault('start-failed', `${summary}: ${why}. Details are in ${log}.`, {
    retryable: true,
    cause: words,
  });
}

function lastComplaint(words: string): string {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  const complaint =
    lines.findLast((line) => /\b(PANIC|FATAL):/.test(line)) ??
    lines.findLast((line) => /error:/i.test(line)) ??
    lines.at(-1) ??
    'it said nothing';
  return complaint.replace(/^.*?\b(?:PANIC|FATAL|ERROR|error):\s*/, '').trim();
}
