/**
 * `npm test`: everything, one after the other, to the end even when something fails, and a closing line that people and
 * CI can read. `npm run check` is the first part alone (`--checks`).
 *
 * What needs a machine's help (Debian's PostgreSQL 15, pdftotext, promtool, Chromium) is said plainly when it is missing; under `CI=true` it is
 * a failure, since a suite that quietly leaves something out proves nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Failure, failuresOfPlaywright, failuresOfVitest } from './failures.ts';
import { PDFTOTEXT, PROMTOOL } from './peers.ts';
import { POSTGRES_15 } from './postgres/global-setup-15.ts';

type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };
type Stage = { readonly name: string; readonly run: () => Tally };

const home = join(import.meta.dirname, '..');
/** Every test that failed, for the end of the log. */
const failed: Failure[] = [];
const reports = mkdtempSync(join(tmpdir(), 'interim-test-report-'));
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const PAGE_TESTS = 'test/e2e/playwright.config.ts';
const inCi = process.env['CI'] === 'true';
const tools = `${join(home, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;

const one = (ok: boolean): Tally => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** Exit status zero is a pass. */
function runs(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const { status, error } = spawnSync(program, [...args], {
    cwd: home,
    stdio: 'inherit',
    env: { ...process.env, PATH: tools, ...env },
  });
  if (error !== undefined) process.stdout.write(`${program} could not be run: ${error.message}\n`);
  return status === 0;
}
const check = (name: string, program: string, ...args: readonly string[]): Stage => ({
  name,
  run: () => one(runs(program, args)),
});

const checks: readonly Stage[] = [
  check('types', 'tsc', '-p', '.'),
  check('lint', 'oxlint', '--type-aware', '--deny-warnings'),
  check('format', 'biome', 'format'),
  check('nothing unused', 'knip', '--no-progress'),
];

function peer(name: string, path: string, loses: string): Stage {
  const run = (): Tally => {
    if (existsSync(path)) return one(true);
    process.stdout.write(`${name} is not at ${path}: ${loses}. On Debian, .ci/run installs it.\n`);
    return inCi ? one(false) : { passed: 0, failed: 0, skipped: 1 };
  };
  return { name: `peer: ${name}`, run };
}

function report(file: string): Record<string, unknown> {
  const value: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
const numberAt = (value: unknown, key: string): number =>
  typeof value === 'object' && value !== null && key in value ? Number(Reflect.get(value, key)) : 0;

function vitest(): Tally {
  const file = join(reports, 'vitest.json');
  const ok = runs('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const found = report(file);
  failed.push(...failuresOfVitest(found));
  const count = numberAt(found, 'numFailedTests');
  const passed = numberAt(found, 'numPassedTests');
  const skipped = numberAt(found, 'numPendingTests') + numberAt(found, 'numTodoTests');
  // A file that doesn't load and an error outside a test fail the run without failing a test.
  return { passed, failed: count === 0 && !(ok && passed > 0) ? 1 : count, skipped };
}

function pages(): Tally {
  const file = join(reports, 'playwright.json');
  const ok = runs('playwright', ['test', '-c', PAGE_TESTS, '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const found = report(file);
  const stats = found['stats'];
  failed.push(...failuresOfPlaywright(found));
  const count = numberAt(stats, 'unexpected');
  const passed = numberAt(stats, 'expected') + numberAt(stats, 'flaky');
  return {
    passed,
    failed: count === 0 && !(ok && passed > 0) ? 1 : count,
    skipped: numberAt(stats, 'skipped'),
  };
}

const hasPages = existsSync(join(home, 'web', 'vite.config.ts'));
const hasPageTests = existsSync(join(home, PAGE_TESTS));
const suites: readonly Stage[] = [
  peer('PostgreSQL 15', POSTGRES_15, "the store's tests run on the embedded PostgreSQL only"),
  peer('pdftotext', PDFTOTEXT, 'nobody reads what the PDFs say'),
  peer('promtool', PROMTOOL, "nobody lints the operators' figures"),
  ...(hasPageTests ? [peer('Chromium', CHROMIUM, 'the pages are not tested')] : []),
  ...(hasPages ? [check('pages build', 'vite', 'build', 'web', '--logLevel', 'warn')] : []),
  { name: 'tests', run: vitest },
  ...(hasPageTests && existsSync(CHROMIUM) ? [{ name: 'pages', run: pages }] : []),
];

const started = Date.now();
const total = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
for (const { name, run } of process.argv.includes('--checks') ? checks : [...checks, ...suites]) {
  process.stdout.write(`\n== ${name}\n`);
  const from = Date.now();
  const tally = run();
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  if (tally.failed > 0) failures.push(name);
  process.stdout.write(
    `   ${name}: ${tally.failed === 0 ? 'ok' : 'FAILED'} after ${((Date.now() - from) / 1000).toFixed(1)} s\n`,
  );
}
rmSync(reports, { recursive: true, force: true });

for (const { test, why } of failed)
  process.stdout.write(`\nFAILED ${test.replace(`${home}/`, '')}\n${why}\n`);
const seconds = Math.round((Date.now() - started) / 1000);
process.stdout.write(
  `\n${failures.length === 0 ? 'Everything passed' : `Failed: ${failures.join(', ')}`} in ${Math.floor(seconds / 60)} min ${seconds % 60} s, ${total.skipped} skipped\n`,
);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
