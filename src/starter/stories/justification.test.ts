import { describe, expect, it } from 'vitest';
import { checkJustification } from '../../domain/request/justification/check.ts';
import { starterPolicies } from '../policies/index.ts';
import { stories } from './stories.ts';
import type { Story, StoryStep } from './story.ts';

type Answers = { readonly obstacle: string; readonly consequence: string };

const answersOf = (s: StoryStep): Answers | null => {
  if (s.do === 'submit' || s.do === 'renew') return s.with;
  return s.do === 'emergency' ? s.with.request : null;
};

/** What the check finds in each answer of a story, asked against the story's own earlier answers. */
function findings(
  story: Story,
): readonly { readonly expected: boolean; readonly reasons: readonly string[] }[] {
  const first = story.steps.find((s) => s.do === 'submit' || s.do === 'emergency');
  const request = first?.do === 'emergency' ? first.with.request : first?.with;
  const policy = starterPolicies.find((p) => p.id === request?.policy);
  if (request === undefined || policy === undefined) return [];
  const { guidance, title, statement } = policy;
  const policyTexts = [title, statement, ...guidance.reasonableWhen, ...guidance.tryFirst];
  const told = story.steps.flatMap((s) => {
    const answers = answersOf(s);
    return answers === null
      ? []
      : [{ answers, expected: s.expect?.codes.includes('REQ-JUSTIFICATION') === true }];
  });
  return told.map(({ answers, expected }, i) => {
    const earlier = told.slice(0, i).map((t) => t.answers);
    const found = checkJustification(answers, { title: request.title, policyTexts, earlier }).findings;
    return { expected, reasons: found.map((f) => `${f.field}: ${f.reason}: ${f.sentence}`) };
  });
}

describe('justifications of the sample register', () => {
  it.each(stories.map((s) => [s.key, s] as const))(
    '%s: passes the check, or falls short where it is meant to',
    (_key, story) => {
      for (const { expected, reasons } of findings(story)) {
        if (expected) expect(reasons).not.toEqual([]);
        else expect(reasons).toEqual([]);
      }
    },
  );
});
