import { fixed } from '../configuration.ts';
import { violation } from '../refusal.ts';
import type { RequestRule } from './judged.ts';
import { saysSomething } from './substance.ts';

/**
 * REQ-TERM: at most the policy's and the configured longest term; a structural case, with its reason in writing, may
 * ask for more, but never for more than 365 days.
 */
export const termRule: RequestRule = ({ request, facts: { policy }, configuration }) => {
  const { termDays, structuralReason } = request;
  if (!Number.isInteger(termDays) || termDays < 1)
    return [violation('REQ-TERM', 'not-positive', '/termDays', { days: termDays })];
  const longest = Math.min(
    policy?.longestTermDays ?? configuration.longestTermDays,
    configuration.longestTermDays,
  );
  if (structuralReason === null)
    return termDays > longest
      ? [violation('REQ-TERM', 'over-policy', '/termDays', { days: termDays, longest })]
      : [];
  return [
    ...(saysSomething(structuralReason)
      ? []
      : [violation('REQ-TERM', 'structural-reason', '/structuralReason')]),
    ...(termDays > fixed.structuralMaxDays
      ? [violation('REQ-TERM', 'over-365', '/termDays', { days: termDays, longest: fixed.structuralMaxDays })]
      : []),
  ];
};
