import { expect, test } from 'vitest';
import { reasons } from '../../src/domain/refusal.ts';
import { read, sourceFiles } from './source-files.ts';

const tests = sourceFiles().filter(
  (file) => /^(?:src|test)\/.*[.]test[.]ts$/.test(file) && !file.startsWith('test/house/'),
);
const asserted = tests.map(read).join('\n');
const rules = sourceFiles()
  .filter(
    (file) =>
      file.startsWith('src/') &&
      file.endsWith('.ts') &&
      !file.endsWith('.test.ts') &&
      file !== 'src/domain/refusal.ts',
  )
  .map(read)
  .join('\n');

const quoted = (text: string): RegExp =>
  new RegExp(`['"\`]${text.replaceAll('.', '[.]')}(?:['"\`]|[.][a-z])`);

test('every refusal code is asserted by some test', () => {
  expect(Object.keys(reasons).filter((code) => !quoted(code).test(asserted))).toEqual([]);
});

test('every reason of every code is given by some rule', () => {
  const given = (code: string, reason: string) =>
    quoted(code).test(rules) && new RegExp(`['"\`]${reason}['"\`]`).test(rules);
  const idle = Object.entries(reasons).flatMap(([code, list]) =>
    list.filter((r) => !given(code, r)).map((r) => `${code}.${r}`),
  );
  expect(idle).toEqual([]);
});
