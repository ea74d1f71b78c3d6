/** Where this program is installed, which version it is, and its ids: known without loading anything else of it. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 } from 'uuid';

export const root = join(import.meta.dirname, '..', '..');
export const ids = { next: nextId };

export async function programVersion(): Promise<string> {
  const text = await readFile(join(root, 'package.json'), 'utf8');
  const found: unknown = JSON.parse(text);
  return typeof found === 'object' &&
    found !== null &&
    'version' in found &&
    typeof found.version === 'string'
    ? found.version
    : 'unknown';
}

const RANDOM_BYTES = 16;
const DRAWS = 256;
let drawn = Buffer.alloc(0);
let last = { msecs: 0, seq: 0 };

/** UUIDs of version 7, each greater than the one before. Random bytes are drawn for many at a time: a draw is a call into the system. */
function nextId(): string {
  if (drawn.length < RANDOM_BYTES) drawn = randomBytes(RANDOM_BYTES * DRAWS);
  const random = drawn.subarray(0, RANDOM_BYTES);
  drawn = drawn.subarray(RANDOM_BYTES);
  const now = Date.now();
  if (now > last.msecs) last = { msecs: now, seq: random.readUInt32BE(0) >>> 1 };
  else last = last.seq === 0xffff_ffff ? { msecs: last.msecs + 1, seq: 0 } : { ...last, seq: last.seq + 1 };
  return v7({ random, ...last });
}
