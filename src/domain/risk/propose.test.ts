import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../configuration.ts';
import { assetTiers, classifications, exposures } from '../directory/directory.ts';
import { band, compareBands } from './band.ts';
import { propose, proposalBase } from './propose.ts';
import type { RiskFacts } from './risk.ts';

const facts = (over: Partial<RiskFacts> = {}): RiskFacts => ({
  tier: 'T2',
  classification: 'internal',
  exposure: 'internal',
  identities: 1,
  groupScope: false,
  structural: false,
  controls: [],
  ...over,
});
const control = (strength: 'weak' | 'moderate' | 'strong', tested: boolean, id = 'c1') => ({
  id,
  strength,
  tested,
});

const anyControls = fc.array(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    strength: fc.constantFrom('weak', 'moderate', 'strong'),
    tested: fc.boolean(),
  }),
  { maxLength: 5 },
);
const anyFacts: fc.Arbitrary<RiskFacts> = fc.record({
  tier: fc.constantFrom(...assetTiers),
  classification: fc.constantFrom(...classifications),
  exposure: fc.constantFrom(...exposures),
  identities: fc.nat(500),
  groupScope: fc.boolean(),
  structural: fc.boolean(),
  controls: anyControls,
});

const next = <T>(order: readonly T[], now: T): T =>
  order[Math.min(order.indexOf(now) + 1, order.length - 1)] ?? now;

/** Each fact made one step worse, one at a time. */
const worsened = (f: RiskFacts): readonly RiskFacts[] => [
  { ...f, tier: next(assetTiers.toReversed(), f.tier) },
  { ...f, classification: next(classifications, f.classification) },
  { ...f, exposure: next(exposures, f.exposure) },
  { ...f, identities: f.identities + 100 },
  { ...f, groupScope: true },
  { ...f, structural: true },
  { ...f, controls: f.controls.slice(1) },
  { ...f, controls: f.controls.map((c) => ({ ...c, tested: false })) },
  { ...f, controls: f.controls.map((c) => ({ ...c, strength: 'weak' as const })) },
];

const bandOf = (score: { likelihood: 1 | 2 | 3 | 4 | 5; impact: 1 | 2 | 3 | 4 | 5 }) =>
  band(score.likelihood, score.impact, defaultConfiguration.bands);

describe('the proposed score', () => {
  it('never falls when a fact gets worse, one fact at a time', () => {
    fc.assert(
      fc.property(anyFacts, (f) => {
        const before = propose(f);
        for (const worse of worsened(f)) {
          const after = propose(worse);
          for (const score of ['inherent', 'residual'] as const) {
            expect(after[score].likelihood).toBeGreaterThanOrEqual(before[score].likelihood);
            expect(after[score].impact).toBeGreaterThanOrEqual(before[score].impact);
            expect(compareBands(bandOf(after[score]), bandOf(before[score]))).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  it('has a residual that is never above the inherent one', () => {
    fc.assert(
      fc.property(anyFacts, (f) => {
        const { inherent, residual } = propose(f);
        expect(residual.likelihood).toBeLessThanOrEqual(inherent.likelihood);
        expect(residual.impact).toBe(inherent.impact);
      }),
    );
  });

  it('is the sum of the reasons that it names', () => {
    fc.assert(
      fc.property(anyFacts, (f) => {
        const { inherent, because } = propose(f);
        for (const effect of ['likelihood', 'impact'] as const) {
          const steps = because.filter((r) => r.effect === effect).reduce((sum, r) => sum + r.steps, 0);
          expect(inherent[effect]).toBe(Math.min(5, proposalBase[effect] + steps));
        }
      }),
    );
  });

  it('counts more than 10 and more than 100 identities, and a group, as more likely', () => {
    const likelihood = (over: Partial<RiskFacts>) => propose(facts(over)).inherent.likelihood;
    expect([10, 11, 100, 101].map((identities) => likelihood({ identities }))).toEqual([2, 3, 3, 4]);
    expect(likelihood({ groupScope: true })).toBe(3);
    expect(likelihood({ structural: true })).toBe(3);
    expect(exposures.map((exposure) => likelihood({ exposure }))).toEqual([2, 3, 4]);
  });

  it('counts tier and classification as impact', () => {
    const impact = (over: Partial<RiskFacts>) => propose(facts(over)).inherent.impact;
    expect(assetTiers.map((tier) => impact({ tier, classification: 'public' }))).toEqual([4, 3, 2, 1]);
    expect(classifications.map((classification) => impact({ tier: 'T3', classification }))).toEqual([
      1, 2, 3, 4,
    ]);
  });
});

describe('controls in the proposed score', () => {
  const likely = { exposure: 'internet', identities: 200 } as const;

  it('do not lower the residual before a test has passed', () => {
    const { inherent, residual } = propose(facts({ ...likely, controls: [control('strong', false)] }));
    expect(residual).toEqual(inherent);
  });

  it.each([
    [[control('weak', true)], 0],
    [[control('weak', true), control('weak', true, 'c2')], 1],
    [[control('moderate', true)], 1],
    [[control('strong', true)], 2],
    [[control('strong', true), control('strong', true, 'c2')], 3],
    [[control('strong', true), control('moderate', false, 'c2')], 2],
  ] as const)('lower the likelihood by their tested strength: %j by %i', (controls, steps) => {
    const { inherent, residual } = propose(facts({ ...likely, controls }));
    expect(inherent.likelihood - residual.likelihood).toBe(steps);
  });

  it('are named with how many of them count', () => {
    const { because } = propose(facts({ controls: [control('strong', true), control('weak', false, 'c2')] }));
    expect(because).toContainEqual({
      factor: 'control-strength',
      value: '1/2',
      effect: 'residual',
      steps: -2,
    });
  });
});
