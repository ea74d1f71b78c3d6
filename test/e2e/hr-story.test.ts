import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const tour = join(import.meta.dirname, '..', '..', 'tour', 'hr-story.sh');

// With a space, as on many people's machines.
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'interim tour-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('by command line alone an exception goes from an empty register to its third term and its end', async () => {
  // The script ends with a failure at the first command that does not do what the story says.
  const { stdout } = await run(tour, {
    env: { ...process.env, TMPDIR: folder },
    maxBuffer: 16 * 1024 * 1024,
  });
  expect(stdout).toMatch(/^EXC-\d{4}-0001\texpired\t/m);
  expect(stdout).toContain('Equal: 1 exceptions');
}, 600_000);
