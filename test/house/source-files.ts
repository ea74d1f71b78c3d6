/** The files that people write: everything in the repository except what is installed, built or run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const repository = join(import.meta.dirname, '..', '..');

/** Names of .gitignore, and git's own folder. Read from the disk so that a copy without git is checked as well. */
const left = new Set([
  ...['.git', 'node_modules', 'data', 'dist', 'screenshots', 'coverage', 'test-results', 'reports'],
  ...['package-lock.json'],
]);

/** Paths relative to the repository, with forward slashes. */
export function sourceFiles(folder = ''): readonly string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true })
    .filter((entry) => !left.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? sourceFiles(path) : entry.isFile() ? [path] : [];
    });
}

export const isProgram = (file: string): boolean => /^(?:src|test|bench|web)\/.*[.]tsx?$/.test(file);
/** Written by a generator, which answers for its length and style. */
export const isGenerated = (file: string): boolean => file === 'src/client/api.ts';

export const read = (file: string): string => readFileSync(join(repository, file), 'utf8');
