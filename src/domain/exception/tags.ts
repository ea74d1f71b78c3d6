/** Tags: what the register wants in each target, beside what was observed there. */
import type { TargetKind } from '../policy/policy.ts';
import type { Instant } from '../time.ts';
import { inForceAt } from './in-force.ts';
import type { Exception, TagState } from './state.ts';

/**
 * In force means a tag wanted in each target (lifecycle, *Monitor*), from the first approval on; what was observed stays
 * until it is observed anew. `at`: when the change took effect, which may be before it was recorded.
 */
export function tagsFor(x: Exception, at: Instant): readonly TagState[] {
  if (x.terms.length === 0) return x.tags;
  const wanted = x.status === 'active' && inForceAt(x, at);
  return x.targets.map((target: TargetKind): TagState => {
    const before = x.tags.find((t) => t.target === target);
    if (before === undefined)
      return { target, wanted, wantedSince: at, observed: 'unknown', observedAt: null, detail: '' };
    return before.wanted === wanted ? before : { ...before, wanted, wantedSince: at };
  });
}
