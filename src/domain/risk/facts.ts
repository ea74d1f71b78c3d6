/** The facts that a score rests on, read from the case; frozen with the assessment and compared before a decision. */
import { independentPassAt } from '../controls/independent.ts';
import {
  type AssetTier,
  assetTiers,
  type Classification,
  classifications,
  type Exposure,
  exposures,
} from '../directory/directory.ts';
import type { Exception, Renewal } from '../exception/state.ts';
import type { RiskFacts } from './risk.ts';

type Scored = Pick<
  Exception,
  'request' | 'subjects' | 'resources' | 'acceptedGrowth' | 'controls' | 'requester' | 'riskOwner'
>;

/**
 * What the case rests on. Tier, classification and exposure are the more critical of what the request says and what
 * the directory resolved, so that neither a modest form nor a stale inventory lowers a score. A control is tested once
 * somebody independent saw it pass and nothing failed since.
 */
export function riskFactsOf(x: Scored, renewal: Renewal | null = null): RiskFacts {
  const identities = new Set([
    ...x.subjects.flatMap((s) => s.members),
    ...x.acceptedGrowth.flatMap((g) => g.members),
  ]);
  return {
    tier: mostCriticalTier([x.request.tier, ...x.resources.map((r) => r.tier)]),
    classification: mostCriticalClassification([
      x.request.classification,
      ...x.resources.map((r) => r.classification),
    ]),
    exposure: widestExposure([x.request.exposure, ...x.resources.map((r) => r.exposure)]),
    identities: identities.size,
    groupScope: x.subjects.some((s) => s.kind === 'group'),
    structural: (renewal === null ? x.request.structuralReason : renewal.content.structuralReason) !== null,
    controls: x.controls.map((c) => ({
      id: c.id,
      strength: c.strength,
      tested: independentPassAt(c, [x.requester, x.riskOwner]) !== null && c.failingSince === null,
    })),
  };
}

// The directory's lists run from T0 downwards, and from public and internal upwards.
const mostCriticalTier = (tiers: readonly (AssetTier | 'unknown')[]): AssetTier =>
  assetTiers.find((tier) => tiers.includes(tier)) ?? 'T0';
const mostCriticalClassification = (found: readonly (Classification | 'unknown')[]): Classification =>
  classifications.findLast((c) => found.includes(c)) ?? 'restricted';
const widestExposure = (found: readonly (Exposure | 'unknown')[]): Exposure =>
  exposures.findLast((e) => found.includes(e)) ?? 'internet';

/**
 * Which facts differ from the frozen ones, so that the assessment has to be made again.
 *
 * A control that was untested when it was scored and has passed since is no change: the approval itself asks for that
 * pass (APPROVE-EVIDENCE), and the score did not lean on it. A pass that no longer stands is a change.
 */
export function changedFacts(frozen: RiskFacts, now: RiskFacts): readonly (keyof RiskFacts)[] {
  const changed: (keyof RiskFacts)[] = [];
  if (frozen.tier !== now.tier) changed.push('tier');
  if (frozen.classification !== now.classification) changed.push('classification');
  if (frozen.exposure !== now.exposure) changed.push('exposure');
  if (frozen.identities !== now.identities) changed.push('identities');
  if (frozen.groupScope !== now.groupScope) changed.push('groupScope');
  if (frozen.structural !== now.structural) changed.push('structural');
  const sameControls =
    frozen.controls.length === now.controls.length &&
    frozen.controls.every((before) =>
      now.controls.some(
        (c) => c.id === before.id && c.strength === before.strength && (c.tested || !before.tested),
      ),
    );
  if (!sameControls) changed.push('controls');
  return changed;
}
