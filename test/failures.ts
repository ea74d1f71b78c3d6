/** What failed, out of the reports of the two test programs: repeated at the end, where a cut-off log still shows it. */
import { stripVTControlCharacters } from 'node:util';

export type Failure = { readonly test: string; readonly why: string };

const members = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Lines of a message that say why; the rest is a stack, which the log has where the test ran. */
const REASON_LINES = 12;
const reason = (message: string): string =>
  stripVTControlCharacters(message).split('\n').slice(0, REASON_LINES).join('\n');

/** Of vitest's JSON report. A file that did not load has no test, only a message. */
export function failuresOfVitest(report: unknown): readonly Failure[] {
  return list(members(report)['testResults']).flatMap((file) => {
    const { name, message, assertionResults } = members(file);
    const failed = list(assertionResults)
      .map(members)
      .filter((result) => result['status'] === 'failed')
      .map((result) => ({
        test: `${text(name)} › ${text(result['fullName'])}`,
        why: reason(list(result['failureMessages']).map(text).join('\n')),
      }));
    return failed.length === 0 && text(message) !== ''
      ? [{ test: text(name), why: reason(text(message)) }]
      : failed;
  });
}

/** Of Playwright's JSON report: suites within suites, each with specs. */
export function failuresOfPlaywright(report: unknown): readonly Failure[] {
  const { suites, specs } = members(report);
  const own = list(specs)
    .map(members)
    .filter((spec) => spec['ok'] === false)
    .map((spec) => ({
      test: `${text(spec['file'])}:${String(spec['line'])} › ${text(spec['title'])}`,
      why: reason(
        list(spec['tests'])
          .flatMap((test) => list(members(test)['results']))
          .map((result) => text(members(members(result)['error'])['message']))
          .find((message) => message !== '') ?? '',
      ),
    }));
  return [...own, ...list(suites).flatMap(failuresOfPlaywright)];
}
