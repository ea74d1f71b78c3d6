/** Holds an answer to a rule: its status, its code and reason, the field it names, and sentences for a person. */
import { expect } from 'vitest';
import type { ReasonOf, RefusalCode } from '../../src/domain/refusal.ts';
import type { Answer, Body } from './open-api.ts';

/** The codes of every violation that a body carries. */
export const codesOf = (body: Body): readonly string[] =>
  (body['violations'] ?? []).map((v: Body) => v['code']);

export function refuses<C extends RefusalCode>(
  answer: Answer,
  status: number,
  code: C,
  reason: ReasonOf<C>,
  field?: string,
): Body {
  expect(answer.status, JSON.stringify(answer.body)).toBe(status);
  expect(String(answer.headers['content-type'])).toContain('application/problem+json');
  const found = (answer.body['violations'] as Body[]).find(
    (v) => v['code'] === code && v['reason'] === reason && (field === undefined || v['field'] === field),
  );
  expect(
    found,
    `${code}.${reason} ${field ?? ''} in ${JSON.stringify(answer.body['violations'])}`,
  ).toBeDefined();
  expect(found?.['message']).toMatch(/\w+ \w+/);
  expect(found?.['remedy']).toMatch(/\w+ \w+/);
  expect(found?.['title']).toMatch(/\w/);
  return answer.body;
}
