import { expect, test } from 'vitest';
import { isGenerated, isProgram, read, sourceFiles } from './source-files.ts';

const programs = sourceFiles().filter((file) => isProgram(file) && !isGenerated(file));
const lines = (file: string): number => read(file).split('\n').length - 1;

/** A header that answers for a long file says so in these words. */
const REASON = /Longer than 400 lines because/;

test('no file is longer than 400 lines without a reason in its header', () => {
  const long = programs.filter((file) => lines(file) > 400 && !REASON.test(read(file).slice(0, 1500)));
  expect(long.map((file) => `${file}: ${lines(file)}`)).toEqual([]);
});

test('files stay small: half of them near 100 lines, few above 250', () => {
  const lengths = programs.map(lines).toSorted((a, b) => a - b);
  expect(lengths.length).toBeGreaterThan(150);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(125);
  expect(lengths.filter((n) => n > 250).length / lengths.length).toBeLessThan(0.08);
});

test('files are named in kebab-case', () => {
  const named = programs.filter(
    (file) => !file.split('/').every((part) => /^[.]?[a-z0-9-]+(?:[.][a-z0-9-]+)*$/.test(part)),
  );
  expect(named).toEqual([]);
});

test('nothing is called utils, helpers, managers or commons', () => {
  const vague = /(?:^|[/.-])(?:utils?|helpers?|managers?|commons?|misc|shared|stuff)(?:[/.-]|$)/;
  expect(sourceFiles().filter((file) => vague.test(file))).toEqual([]);
});

test('no comment silences the compiler or the linter, and no assertion goes by way of unknown', () => {
  const silencing =
    /@ts-(?:ignore|nocheck|expect-error)|(?:oxlint|eslint|biome)-(?:disable|ignore)|\bas unknown as\b|\bas any\b/;
  const found = programs
    .filter((file) => !file.startsWith('test/house/'))
    .flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, i) => (silencing.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
    );
  expect(found).toEqual([]);
});

test('nothing is left to do in a comment', () => {
  const found = programs.filter(
    (file) => !file.startsWith('test/house/') && /\b(?:TODO|FIXME|XXX|HACK)\b/.test(read(file)),
  );
  expect(found).toEqual([]);
});

test('no path or address of a particular machine is in the repository', () => {
  // Written apart, so that this file doesn't find itself.
  const paths = new RegExp(
    `${['/work', '/main'].join('')}|${['/work', '/shared'].join('')}|[\\s'"\`(=]/(?:root|home/[a-z]+)/|registry[.][a-z]+[.]`,
  );
  const text = sourceFiles().filter((file) =>
    /[.](?:tsx?|mjs|cjs|json|md|sh|css|html|ya?ml)$|(?:^|\/)[^.]+$/.test(file),
  );
  expect(text.filter((file) => paths.test(read(file)))).toEqual([]);
  expect(read('package-lock.json')).not.toMatch(/"resolved":/);
});
