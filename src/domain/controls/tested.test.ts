import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anActiveException, NOW, people } from '../../../test/builders/index.ts';
import type { ControlState, ControlTest } from '../exception/state.ts';
import { type Instant, plusDays, plusMs } from '../time.ts';
import { controlDeadline, controlHealth, GRACE_DAYS, testDueAt } from './deadline.ts';
import { tested } from './tested.ts';

const day = (n: number): Instant => plusDays(NOW, n);
const untested: ControlState = {
  ...(anActiveException().controls[0] as ControlState),
  tests: [],
  lastPassedAt: null,
  lastIndependentPassAt: null,
  failingSince: null,
};
const test = (result: ControlTest['result'], performedAt: Instant, independent = true): ControlTest => ({
  id: `t-${performedAt}`,
  by: people.controlOwner,
  performedAt,
  recordedAt: day(100),
  result,
  method: 'attestation',
  note: '',
  evidence: [],
  independent,
});
const after = (...tests: readonly ControlTest[]) => tests.reduce(tested, untested);

describe('the deadline of a control', () => {
  it('is the last pass, its frequency and 14 days of grace', () => {
    const c = after(test('pass', day(0)));
    expect(testDueAt(c)).toBe(day(30));
    expect(controlDeadline(c)).toBe(day(30 + GRACE_DAYS));
  });

  it('is the failure and its grace where that is sooner, and never later than without the failure', () => {
    expect(controlDeadline(after(test('pass', day(0)), test('fail', day(5))))).toBe(day(19));
    expect(controlDeadline(after(test('pass', day(0)), test('fail', day(40))))).toBe(day(44));
  });

  it('does not exist before a first pass, whatever failed', () => {
    expect(controlDeadline(untested)).toBeNull();
    expect(controlDeadline(after(test('fail', day(1))))).toBeNull();
    expect(controlHealth(after(test('unknown', day(1))), day(2))).toBe('untested');
  });

  it('is told as health: passing, overdue, failing, lapsed, each from its instant on', () => {
    const c = after(test('pass', day(0)));
    expect(controlHealth(c, plusMs(day(30), -1))).toBe('passing');
    expect(controlHealth(c, day(30))).toBe('overdue');
    expect(controlHealth(c, plusMs(day(44), -1))).toBe('overdue');
    expect(controlHealth(c, day(44))).toBe('lapsed');
    expect(controlHealth(after(test('pass', day(0)), test('fail', day(1))), day(2))).toBe('failing');
  });
});

describe('a test', () => {
  it('that fails counts from the first failure since the last pass', () => {
    expect(after(test('pass', day(0)), test('fail', day(5)), test('fail', day(8))).failingSince).toBe(day(5));
    expect(after(test('pass', day(0)), test('fail', day(8)), test('fail', day(5))).failingSince).toBe(day(5));
  });

  it('that failed before the last pass starts no grace: it is healed already', () => {
    expect(after(test('pass', day(10)), test('fail', day(5))).failingSince).toBeNull();
  });

  it('that passed before a failure heals nothing, and a later one heals all', () => {
    const failing = after(test('pass', day(0)), test('fail', day(10)));
    expect(tested(failing, test('pass', day(9))).failingSince).toBe(day(10));
    expect(tested(failing, test('pass', day(11))).failingSince).toBeNull();
  });

  it('that passed between two failures leaves the later one standing', () => {
    const c = after(test('fail', day(5)), test('fail', day(12)), test('pass', day(8)));
    expect(c.failingSince).toBe(day(12));
  });

  it('that failed at the instant of a pass counts, in either order', () => {
    expect(after(test('pass', day(5)), test('fail', day(5))).failingSince).toBe(day(5));
    expect(after(test('fail', day(5)), test('pass', day(5))).failingSince).toBe(day(5));
  });

  it('by requester or risk owner is no independent pass', () => {
    const c = after(test('pass', day(1)), test('pass', day(2), false));
    expect(c).toMatchObject({ lastPassedAt: day(2), lastIndependentPassAt: day(1) });
  });

  it('stays among the last twelve, newest first', () => {
    const c = after(...Array.from({ length: 20 }, (_, n) => test('pass', day(n))));
    expect(c.tests.map((t) => t.performedAt)).toEqual(Array.from({ length: 12 }, (_, n) => day(19 - n)));
  });

  it('gives the same standing in whatever order up to twelve are recorded', () => {
    const tests = fc.array(fc.tuple(fc.constantFrom('pass', 'fail', 'unknown'), fc.nat(20), fc.boolean()), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        tests.chain((drawn) =>
          fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length })),
        ),
        ([one, other]) => {
          const standing = (drawn: typeof one) => {
            const { tests: _, ...rest } = after(
              ...drawn.map(([r, n, independent]) => test(r, day(n), independent)),
            );
            return rest;
          };
          expect(standing(other)).toEqual(standing(one));
        },
      ),
    );
  });
});
