import { justificationViolations } from '../request-rules/justification.ts';
import type { GateSubject } from '../renew/commands.ts';
import type { JustificationAnswers } from '../request/justification/finding.ts';
import { type Gate, judged, unanswered } from './gate.ts';

/** REN-JUSTIFICATION: a fresh justification, not the old text with a new date. */
export const justificationGate: Gate = ({ subject, proposal, options }) => {
  const earlier = [...answersOf(subject), ...(options.earlierAnswers ?? [])];
  const evidence = { earlierAnswers: earlier.length };
  if (proposal === null) return unanswered('REN-JUSTIFICATION', evidence);
  const title = options.successor?.title ?? subject.request.title;
  return judged(
    'REN-JUSTIFICATION',
    justificationViolations('REN-JUSTIFICATION', proposal, {
      title,
      policy: options.policy ?? null,
      earlier,
    }),
    evidence,
  );
};

/**
 * The answers that terms of this exception were granted on, or that a review let it go on for. What was refused may be said again,
 * better.
 */
export const answersOf = (
  subject: Pick<GateSubject, 'request' | 'renewals' | 'reviews'>,
): readonly JustificationAnswers[] =>
  [
    subject.request,
    ...subject.renewals.filter((r) => r.status === 'granted').map((r) => r.content),
    ...(subject.reviews ?? []).map((r) => r.answers).filter((answers) => answers !== null),
  ]
    .map(({ obstacle, consequence }) => ({ obstacle, consequence }))
    .toReversed();
