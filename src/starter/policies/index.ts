/**
 * The policies that an empty register begins with. They are a beginning: an organisation publishes its own wording as
 * the next version, and terms keep the version that they were approved under.
 */
import { accountPolicies } from './accounts.ts';
import { authenticationPolicies } from './authentication.ts';
import { devicePolicies } from './device.ts';
import { networkPolicies } from './network.ts';
import { operationsPolicies } from './operations.ts';
import type { StarterPolicy } from './policy.ts';
import { privilegePolicies } from './privilege.ts';

export type { PolicyFamily, StandardReference, StarterPolicy } from './policy.ts';
export { policyFamilies } from './policy.ts';

export const starterPolicies: readonly StarterPolicy[] = [
  ...authenticationPolicies,
  ...devicePolicies,
  ...privilegePolicies,
  ...accountPolicies,
  ...networkPolicies,
  ...operationsPolicies,
];
