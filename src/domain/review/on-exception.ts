/** What a session decided takes effect on the exception: the same rules hold here as when it was moved. */
import type { Context } from '../context.ts';
import type { ExceptionEvent } from '../exception/events.ts';
import type { Exception } from '../exception/state.ts';
import { answersOf } from '../gates/justification.ts';
import { accept, type Decision, refuse, type Violation } from '../refusal.ts';
import { justificationViolations } from '../request-rules/justification.ts';
import type { ExceptionReviewCommand, ReviewFacts } from './commands.ts';
import type { ExceptionReviewEvent, ReviewProposal } from './events.ts';
import { shrinkViolations } from './shrink.ts';

/** @param field where the proposal stands in the body of the command that is judged. */
export function proposalViolations(
  x: Exception,
  proposal: ReviewProposal,
  facts: ReviewFacts,
  { at }: Pick<Context, 'at'>,
  field: string,
): readonly Violation[] {
  switch (proposal.outcome) {
    case 're-approved':
      return justificationViolations('REVIEW-JUSTIFICATION', proposal, {
        title: x.request.title,
        policy: facts.policy,
        earlier: [...answersOf(x), ...facts.earlierAnswers],
      }).map((v) => ({ ...v, field: `${field}${v.field}` }));
    case 'shrunk':
      return shrinkViolations(x, proposal, at, field);
    case 'closed':
      return [];
  }
}

export function decideReviewed(
  x: Exception | null,
  command: ExceptionReviewCommand,
  context: Context,
): Decision<ExceptionEvent> {
  if (x === null) throw new Error(`${command.type} needs an exception`);
  const { session, proposal, how, by, rationale, proof, facts } = command;
  const violations = proposalViolations(x, proposal, facts, context, '/proposal');
  if (violations.length > 0) return refuse(violations);
  const reviewed: ExceptionReviewEvent = {
    type: 'ExceptionReviewed',
    session,
    outcome: proposal.outcome,
    how,
    by,
    rationale,
    answers:
      proposal.outcome === 're-approved'
        ? { obstacle: proposal.obstacle, consequence: proposal.consequence }
        : null,
    proof,
  };
  switch (proposal.outcome) {
    case 're-approved':
      return accept<ExceptionEvent>(reviewed);
    case 'shrunk':
      return accept<ExceptionEvent>(reviewed, {
        type: 'ExceptionShrunk',
        session,
        subjects: proposal.subjects,
        resources: proposal.resources,
        expiresAt: proposal.expiresAt ?? x.terms.at(-1)?.expiresAt ?? context.at,
      });
    case 'closed':
      return accept<ExceptionEvent>(reviewed, {
        type: 'ExceptionClosed',
        reason: 'review',
        by,
        note: rationale,
      });
  }
}
