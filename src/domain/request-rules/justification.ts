import type { Policy } from '../policy/policy.ts';
import { type Violation, violation } from '../refusal.ts';
import { checkJustification } from '../request/justification/check.ts';
import type { JustificationAnswers } from '../request/justification/finding.ts';
import type { RequestRule } from './judged.ts';

/** REQ-JUSTIFICATION: what prevents compliance now, and what is lost if this is refused. */
export const justificationRule: RequestRule = ({ request, facts }) =>
  justificationViolations('REQ-JUSTIFICATION', request, {
    title: request.title,
    policy: facts.policy,
    earlier: facts.earlierAnswers,
  });

/** One violation for each finding, so that the reader is told which sentence fell short, and why. */
export function justificationViolations(
  code: 'REQ-JUSTIFICATION' | 'REN-JUSTIFICATION' | 'REVIEW-JUSTIFICATION',
  { obstacle, consequence }: JustificationAnswers,
  against: {
    readonly title: string;
    readonly policy: Policy | null;
    readonly earlier: readonly JustificationAnswers[];
  },
): readonly Violation[] {
  const { findings } = checkJustification(
    { obstacle, consequence },
    { title: against.title, policyTexts: textsOf(against.policy), earlier: against.earlier },
  );
  return findings.map(({ field, sentence, reason, language }) =>
    violation(code, 'fell-short', `/${field}`, { question: field, sentence, why: reason, language }),
  );
}

const textsOf = (policy: Policy | null): readonly string[] =>
  policy === null
    ? []
    : [policy.title, policy.statement, ...policy.guidance.reasonableWhen, ...policy.guidance.tryFirst];
