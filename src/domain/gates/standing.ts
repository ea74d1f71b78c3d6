import { isCurrent } from '../policy/policy.ts';
import { violation } from '../refusal.ts';
import { type Gate, judged } from './gate.ts';

/** REN-EMERGENCY: an emergency exception has no renewal; it is ratified by a full request. */
export const emergencyGate: Gate = ({ subject }) =>
  judged('REN-EMERGENCY', subject.emergency === null ? [] : [violation('REN-EMERGENCY', 'no-renewal')]);

/** REN-POLICY: a renewal meets the policy as it is now; a retired or non-exceptable one has no renewals. */
export const policyGate: Gate = ({ subject, at, options }) => {
  const policy = options.policy ?? null;
  const named = { policy: policy?.title ?? subject.request.policy };
  if (policy === null || !isCurrent(policy, at))
    return judged('REN-POLICY', [violation('REN-POLICY', 'retired', '', named)], named);
  return judged(
    'REN-POLICY',
    policy.exceptable
      ? []
      : [
          violation('REN-POLICY', 'not-exceptable', '', {
            ...named,
            because: policy.nonExceptableReason ?? '',
          }),
        ],
    named,
  );
};
