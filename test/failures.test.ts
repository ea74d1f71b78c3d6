import { describe, expect, test } from 'vitest';
import { failuresOfPlaywright, failuresOfVitest } from './failures.ts';

describe('the list of failures at the end of a run', () => {
  test('has each failed test of a file, and no colours', () => {
    const report = {
      testResults: [
        {
          name: '/project/src/a.test.ts',
          message: '',
          assertionResults: [
            { status: 'passed', fullName: 'a holds', failureMessages: [] },
            {
              status: 'failed',
              fullName: 'b holds',
              failureMessages: ['\u001b[31mexpected 1\u001b[39m\n  at x'],
            },
          ],
        },
      ],
    };
    expect(failuresOfVitest(report)).toEqual([
      { test: '/project/src/a.test.ts › b holds', why: 'expected 1\n  at x' },
    ]);
  });

  test('has a file that did not load', () => {
    const report = { testResults: [{ name: 'b.test.ts', message: 'no such module', assertionResults: [] }] };
    expect(failuresOfVitest(report)).toEqual([{ test: 'b.test.ts', why: 'no such module' }]);
  });

  test('has a story within suites, with its first error', () => {
    const results = [{ error: { message: 'not in sight' } }];
    const spec = { ok: false, file: 'home.spec.ts', line: 5, title: 'it waits', tests: [{ results }] };
    const report = { suites: [{ suites: [{ specs: [spec, { ...spec, ok: true }] }] }] };
    expect(failuresOfPlaywright(report)).toEqual([
      { test: 'home.spec.ts:5 › it waits', why: 'not in sight' },
    ]);
  });

  test('is empty where a report is missing', () => {
    expect([...failuresOfVitest({}), ...failuresOfPlaywright({})]).toEqual([]);
  });
});
