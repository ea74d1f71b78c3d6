import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forbidden, options, rooms } from './dependency-rules.ts';
import { repository, sourceFiles } from './source-files.ts';

const folders = ['src', 'test', 'bench', 'web/src'];

async function violationsIn(folder: string): Promise<ICruiseResult['summary']> {
  const { output } = await cruise(
    folders.filter((f) => existsSync(join(folder, f))),
    { ...options, baseDir: folder, ruleSet: { forbidden }, validate: true },
  );
  if (typeof output === 'string')
    throw new Error(`expected the result as data, got text: ${output.slice(0, 200)}`);
  return output.summary;
}

/** One wrong import for each rule, planted in a copy of the house. */
const planted: readonly (readonly [file: string, imports: string, rule: string])[] = [
  ['src/domain/time.ts', '../store/store.ts', 'domain-imports-rooms'],
  ['src/domain/time.ts', 'pg', 'domain-uses-libraries'],
  ['src/domain/time.ts', 'node:fs', 'domain-uses-node'],
  ['src/domain/scope/overlap.test.ts', '../../store/store.ts', 'domain-tests-import-rooms'],
  ['src/domain/assess/decide.ts', '../approve/quorum.ts', 'a-step-imports-no-other-step'],
  ['src/domain/assess/decide.ts', '../approve/events.ts', 'shapes-of-a-step-as-types-only'],
  ['src/domain/risk/band.ts', '../approve/quorum.ts', 'a-noun-imports-no-step'],
  ['src/application/command.ts', '../store/store.ts', 'application-imports-rooms'],
  ['src/application/command.ts', 'pg', 'application-uses-libraries'],
  ['src/store/store.ts', '../application/command.ts', 'store-sees-ports-only'],
  ['src/store/store.ts', '../http/server.ts', 'store-imports-rooms'],
  ['src/jobs/sweep.ts', '../domain/lifecycle.ts', ''],
  ['src/jobs/sweep.ts', '../domain/approve/decide.ts', 'only-the-application-decides'],
  ['src/jobs/sweep.ts', '../store/store.ts', 'jobs-imports-rooms'],
  ['src/http/problem.ts', '../store/store.ts', 'http-imports-rooms'],
  ['src/http/problem.ts', '../entrypoints/options.ts', 'nobody-imports-the-entrypoints'],
  ['src/cli/io.ts', '../domain/time.ts', 'cli-imports-rooms'],
  ['src/cli/io.ts', 'pg', 'cli-uses-libraries'],
  ['src/cluster/database.ts', '../store/store.ts', 'cluster-imports-rooms'],
  ['src/starter/controls.ts', '../application/command.ts', 'starter-imports-rooms'],
  ['src/catalogue/catalogue.ts', '../http/problem.ts', 'catalogue-imports-rooms'],
  ['src/paper/press.ts', '../http/server.ts', 'paper-imports-rooms'],
  ['src/client/api.ts', '../domain/time.ts', 'client-imports-rooms'],
  ['web/src/planted.tsx', '../../src/domain/time.ts', 'web-imports-the-client'],
  ['web/src/planted.tsx', 'node:fs', 'web-runs-in-a-browser'],
  ['src/store/store.ts', '../../test/builders/index.ts', 'the-program-imports-no-test'],
  ['src/domain/time.ts', './people.ts', ''],
  ['src/domain/people.ts', './time.ts', 'no-cycle-at-run-time'],
  ['src/domain/people.ts', './nowhere.ts', 'everything-resolves'],
];

let copy = '';
beforeAll(() => {
  // The real path: what is cruised is named relative to it.
  copy = realpathSync(mkdtempSync(join(tmpdir(), 'interim house-')));
  for (const folder of folders)
    if (existsSync(join(repository, folder)))
      cpSync(join(repository, folder), join(copy, folder), { recursive: true });
  for (const file of ['package.json', 'tsconfig.json']) cpSync(join(repository, file), join(copy, file));
  symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, 'web', 'src'), { recursive: true });
  for (const [file, imports] of planted) appendFileSync(join(copy, file), `\nimport '${imports}';\n`);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('every import goes the way that the rooms allow', async () => {
  const { violations, totalCruised, totalDependenciesCruised } = await violationsIn(repository);
  expect(violations.map((v) => `${v.rule.name}: ${v.from} -> ${v.to}`)).toEqual([]);
  // With a compiler that it doesn't know the tool reports success having read nothing.
  const ours = sourceFiles().filter((file) => /^(?:src|test|bench|web\/src)\/.*[.]tsx?$/.test(file)).length;
  expect(ours).toBeGreaterThan(150);
  expect(totalCruised).toBeGreaterThanOrEqual(ours);
  expect(totalDependenciesCruised).toBeGreaterThan(ours * 2);
}, 300_000);

test('a planted wrong import is found, whichever rule it breaks', async () => {
  const { violations } = await violationsIn(copy);
  const found = violations.map((v) => `${v.rule.name}: ${v.from}`);
  for (const [file, , rule] of planted) if (rule !== '') expect(found).toContain(`${rule}: ${file}`);
  // Libraries, Node's modules and tests go by one table for every room: they are planted once each, not in every room.
  const rules = forbidden.map((r) => r.name ?? '').filter((rule) => !/-tests-|-uses-/.test(rule));
  expect(rules.filter((name) => !planted.some(([, , rule]) => rule === name))).toEqual([]);
}, 300_000);

test('every room under src has a row in the table', () => {
  const there = readdirSync(join(repository, 'src'), { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => e.name);
  expect(there.filter((room) => room !== 'entrypoints' && !(room in rooms))).toEqual([]);
});
