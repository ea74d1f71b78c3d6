/** What a test makes of its control. The order in which tests are recorded changes nothing that rests on them. */
import type { ControlState, ControlTest } from '../exception/state.ts';
import { earliest, type Instant } from '../time.ts';

/** Tests kept in the state; the record keeps every one. */
const TESTS_KEPT = 12;

export function tested(control: ControlState, test: ControlTest): ControlState {
  const tests = [test, ...control.tests].slice(0, TESTS_KEPT);
  const lastPassedAt = test.result === 'pass' ? later(control.lastPassedAt, test) : control.lastPassedAt;
  return {
    ...control,
    tests,
    lastPassedAt,
    lastIndependentPassAt:
      test.result === 'pass' && test.independent
        ? later(control.lastIndependentPassAt, test)
        : control.lastIndependentPassAt,
    failingSince: failingSince(control, tests, lastPassedAt),
  };
}

const later = (known: Instant | null, test: ControlTest): Instant =>
  known !== null && known > test.performedAt ? known : test.performedAt;

/**
 * The first failure that no later pass has healed. A failure found in old papers, from before the last pass, starts no
 * grace; a pass from before a failure heals nothing; of two tests at one instant the failure counts.
 */
function failingSince(
  before: ControlState,
  tests: readonly ControlTest[],
  lastPassedAt: Instant | null,
): Instant | null {
  const failures = tests.filter((t) => t.result === 'fail').map((t) => t.performedAt);
  const [first, ...rest] = [before.failingSince, ...failures].filter(
    (at) => at !== null && (lastPassedAt === null || at >= lastPassedAt),
  );
  return first === undefined || first === null ? null : earliest(first, ...rest.filter((at) => at !== null));
}
