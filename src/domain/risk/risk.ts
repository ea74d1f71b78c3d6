/** Likelihood x impact, bands and rungs. Matrix, bands and routes are configuration; the order of rungs is not. */
import type { AssetTier, Classification, Exposure } from '../directory/directory.ts';

export type Level = 1 | 2 | 3 | 4 | 5;
export const bands = ['low', 'medium', 'high', 'critical'] as const;
export type Band = (typeof bands)[number];
/** 1 one delegate; 2 CISO or a delegate whose ceiling covers it; 3 committee; 4 committee with the CISO's vote. */
export type Rung = 1 | 2 | 3 | 4;

export type Score = { readonly likelihood: Level; readonly impact: Level; readonly rationale: string };

/** Upper bounds, inclusive, of the product likelihood x impact (1 to 25) for low, medium and high. */
export type BandBounds = { readonly low: number; readonly medium: number; readonly high: number };

/** The facts that a score rests on, frozen with it; a change before the decision reopens the assessment. */
export type RiskFacts = {
  readonly tier: AssetTier;
  readonly classification: Classification;
  readonly exposure: Exposure;
  /** Identities covered, groups resolved. */
  readonly identities: number;
  readonly groupScope: boolean;
  readonly structural: boolean;
  readonly controls: readonly {
    readonly id: string;
    readonly strength: 'weak' | 'moderate' | 'strong';
    readonly tested: boolean;
  }[];
};

export type Proposal = {
  readonly inherent: { readonly likelihood: Level; readonly impact: Level };
  readonly residual: { readonly likelihood: Level; readonly impact: Level };
  /** Named reasons with the figure that each rests on; the catalogue words them. */
  readonly because: readonly {
    readonly factor: ProposalFactor;
    readonly value: string;
    readonly effect: 'likelihood' | 'impact' | 'residual';
    readonly steps: number;
  }[];
};
export type ProposalFactor =
  | 'tier'
  | 'identities'
  | 'exposure'
  | 'classification'
  | 'group-scope'
  | 'control-strength'
  | 'structural-term';
