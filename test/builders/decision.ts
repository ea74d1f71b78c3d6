/** What the outside answers when a case is decided, and the people who decide it. */
import type { ApprovalFacts, ApproveCommand } from '../../src/domain/approve/commands.ts';
import { openRenewal } from '../../src/domain/exception/due.ts';
import type { Exception } from '../../src/domain/exception/state.ts';
import { riskFactsOf } from '../../src/domain/risk/facts.ts';
import { factsFor } from './request.ts';

/** The hash of the case as it stands; any value does, as long as the voter saw the same. */
export const SEEN = 'a'.repeat(64);

/** Nothing has changed, nobody manages anybody, nothing overlaps. */
export function anApprovalFacts(x: Exception, over: Partial<ApprovalFacts> = {}): ApprovalFacts {
  return {
    submit: factsFor(x.request),
    risk: riskFactsOf(x, openRenewal(x) ?? null),
    reciprocal: [],
    managers: {},
    seenNow: SEEN,
    ...over,
  };
}

type Of<T extends ApproveCommand['type']> = Extract<ApproveCommand, { readonly type: T }>;

export function anApproveCommand(
  x: Exception,
  over: Partial<Of<'ApproveException'>> = {},
): Of<'ApproveException'> {
  return {
    type: 'ApproveException',
    rationale: 'The controls hold and the plan is credible.',
    conditions: [],
    termDays: null,
    seen: SEEN,
    facts: anApprovalFacts(x),
    ...over,
  };
}

export function aVoteCommand(
  x: Exception,
  choice: 'for' | 'against' | 'abstain' = 'for',
  over: Partial<Of<'CastVote'>> = {},
): Of<'CastVote'> {
  return {
    type: 'CastVote',
    choice,
    rationale: 'The controls hold and the plan is credible.',
    seen: SEEN,
    facts: anApprovalFacts(x),
    ...over,
  };
}

/** Every violation as `CODE.reason`, sorted; empty when accepted. */
export const refusalOf = (
  decision:
    | { readonly kind: 'accepted' }
    | {
        readonly kind: 'refused';
        readonly violations: readonly { readonly code: string; readonly reason: string }[];
      },
): readonly string[] =>
  decision.kind === 'accepted' ? [] : decision.violations.map((v) => `${v.code}.${v.reason}`).toSorted();
