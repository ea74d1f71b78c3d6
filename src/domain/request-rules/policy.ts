import { isCurrent } from '../policy/policy.ts';
import { violation } from '../refusal.ts';
import type { RequestRule } from './judged.ts';

/** REQ-POLICY: a known, current policy; one marked non-exceptable refuses. */
export const policyRule: RequestRule = ({ request, facts: { policy }, at }) => {
  if (policy === null || at < policy.since)
    return [violation('REQ-POLICY', 'unknown', '/policy', { policy: request.policy })];
  if (!isCurrent(policy, at))
    return [
      violation('REQ-POLICY', 'retired', '/policy', {
        policy: policy.title,
        retiredAt: policy.retiredAt ?? at,
      }),
    ];
  return policy.exceptable
    ? []
    : [
        violation('REQ-POLICY', 'not-exceptable', '/policy', {
          policy: policy.title,
          because: policy.nonExceptableReason ?? '',
        }),
      ];
};
