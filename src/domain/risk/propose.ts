/**
 * The score that the program proposes, with the reason of every step. An analyst confirms it or says in writing why not.
 *
 * Steps add up from a base and are cut off at 1 and 5, so that the reasons shown are the whole computation. Each fact
 * that gets worse can only raise the score (a property test holds this).
 */
import type { AssetTier, Classification, Exposure } from '../directory/directory.ts';
import type { Level, Proposal, RiskFacts } from './risk.ts';

/** Where counting begins: less than yearly, and negligible. */
export const proposalBase = { likelihood: 2, impact: 1 } as const;

const exposureSteps: Readonly<Record<Exposure, number>> = { internal: 0, partner: 1, internet: 2 };
const tierSteps: Readonly<Record<AssetTier, number>> = { T3: 0, T2: 1, T1: 2, T0: 3 };
const classificationSteps: Readonly<Record<Classification, number>> = {
  public: 0,
  internal: 1,
  confidential: 2,
  restricted: 3,
};
/** In half steps: two weak controls are worth one moderate. */
const strengthHalfSteps = { weak: 1, moderate: 2, strong: 4 } as const;
/** However many controls there are, they make an attack rarer, not impossible. */
const MOST_CONTROL_STEPS = 3;

const identitySteps = (identities: number): number => (identities > 100 ? 2 : identities > 10 ? 1 : 0);

const level = (n: number): Level => {
  const cut = Math.min(5, Math.max(1, n));
  return cut === 1 ? 1 : cut === 2 ? 2 : cut === 3 ? 3 : cut === 4 ? 4 : 5;
};

type Reason = Proposal['because'][number];

/** Inherent and residual scores for these facts. Only a control with a passed test lowers the residual. */
export function propose(facts: RiskFacts): Proposal {
  const tested = facts.controls.filter((c) => c.tested);
  const halfSteps = tested.reduce((sum, c) => sum + strengthHalfSteps[c.strength], 0);
  const controlSteps = Math.min(MOST_CONTROL_STEPS, Math.floor(halfSteps / 2));
  const raised: readonly Reason[] = [
    reason('exposure', facts.exposure, 'likelihood', exposureSteps[facts.exposure]),
    reason('identities', String(facts.identities), 'likelihood', identitySteps(facts.identities)),
    reason('group-scope', String(facts.groupScope), 'likelihood', facts.groupScope ? 1 : 0),
    reason('structural-term', String(facts.structural), 'likelihood', facts.structural ? 1 : 0),
    reason('tier', facts.tier, 'impact', tierSteps[facts.tier]),
    reason('classification', facts.classification, 'impact', classificationSteps[facts.classification]),
  ];
  const total = (effect: Reason['effect']): number =>
    raised.filter((r) => r.effect === effect).reduce((sum, r) => sum + r.steps, 0);
  const inherent = {
    likelihood: level(proposalBase.likelihood + total('likelihood')),
    impact: level(proposalBase.impact + total('impact')),
  };
  return {
    inherent,
    residual: { likelihood: level(inherent.likelihood - controlSteps), impact: inherent.impact },
    because: [
      ...raised.filter((r) => r.steps !== 0),
      // Kept at 0 steps: that no control counts yet is what the requester can change.
      reason(
        'control-strength',
        `${tested.length}/${facts.controls.length}`,
        'residual',
        controlSteps === 0 ? 0 : -controlSteps,
      ),
    ],
  };
}

const reason = (
  factor: Reason['factor'],
  value: string,
  effect: Reason['effect'],
  steps: number,
): Reason => ({ factor, value, effect, steps });
