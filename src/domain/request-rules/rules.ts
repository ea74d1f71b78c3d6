/**
 * The rules of a request, in the order of the form. A submission, the check while typing, and a renewal stripped to
 * the request's fields ask the same list, so that none of them can be softer than another.
 */
import type { Violation } from '../refusal.ts';
import { controlRule } from './controls.ts';
import { duplicateRule } from './duplicate.ts';
import type { JudgedRequest, RequestRule } from './judged.ts';
import { justificationRule } from './justification.ts';
import { ownerRule } from './people.ts';
import { planRule } from './plan.ts';
import { policyRule } from './policy.ts';
import { scopeRule } from './scope.ts';
import { termRule } from './term.ts';

const rules: readonly RequestRule[] = [
  policyRule,
  justificationRule,
  scopeRule,
  termRule,
  controlRule,
  planRule,
  ownerRule,
  duplicateRule,
];

/** Every violation at once; empty when the request passes. Succession is judged apart: it needs the chain. */
export const requestViolations = (judged: JudgedRequest): readonly Violation[] =>
  rules.flatMap((rule) => rule(judged));
