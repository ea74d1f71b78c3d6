/** Where this program is installed, which version it is, and its ids: known without loading anything else of it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 } from 'uuid';

export const root = join(import.meta.dirname, '..', '..');
export const ids = { next: (): string => v7() };

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
