/** The two gates that ask what was done in the term: progress in the plan, and tests of the controls. */
import { describe, expect, it } from 'vitest';
import {
  aMilestone,
  anActiveException,
  aPolicy,
  aRenewableException,
  aRenewal,
  aRequest,
  controlPassed,
  milestoneDone,
  NOW,
  people,
  play,
} from '../../../test/builders/index.ts';
import { defaultConfiguration } from '../configuration.ts';
import type { ExceptionEvent } from '../exception/events.ts';
import type { Exception, RenewalContent } from '../exception/state.ts';
import type { GateName } from '../renew/commands.ts';
import { type Instant, plusDays, plusMs } from '../time.ts';
import type { GateOptions, GateResult } from './gate.ts';
import { renewalGates } from './gates.ts';

const DAY_75 = plusDays(NOW, 75);
const gates = (
  x: Exception,
  content: RenewalContent | null,
  at: Instant = DAY_75,
  options: GateOptions = { policy: aPolicy() },
) => renewalGates(x, content, at, defaultConfiguration, options);
function gate(name: GateName, results: readonly GateResult[]): GateResult {
  const found = results.find((g) => g.gate === name);
  if (found === undefined) throw new Error(`${name} was not judged`);
  return found;
}
const codes = (result: GateResult): readonly string[] =>
  result.violations.map((v) => `${v.code}.${v.reason} ${v.field}`.trim());
const x = aRenewableException();
const on = (state: Exception, day: number, ...events: readonly ExceptionEvent[]) =>
  play(
    state,
    state.id,
    events.map((e) => [plusDays(NOW, day), e] as const),
  );

describe('REN-PROGRESS', () => {
  const idle = anActiveException();
  const progress = (state: Exception, content: RenewalContent | null = aRenewal(), at = DAY_75) =>
    codes(gate('REN-PROGRESS', gates(state, content, at)));
  const none = 'REN-PROGRESS.none-completed';
  const overdue = 'REN-PROGRESS.overdue-unplanned /replans';
  const completed = (
    over: Partial<Extract<ExceptionEvent, { type: 'MilestoneCompleted' }>> = {},
  ): ExceptionEvent => ({
    type: 'MilestoneCompleted',
    milestone: 'm1',
    by: people.milestoneOwner,
    evidence: ['a-2'],
    note: '',
    ...over,
  });
  const confirmed = (by: string = people.analyst): ExceptionEvent => ({
    type: 'MilestoneConfirmed',
    milestone: 'm1',
    by,
  });

  it('a term without a completed milestone has none', () => {
    expect(progress(idle, aRenewal(), plusDays(NOW, 59))).toEqual([none]);
  });
  it('completed but not confirmed is not completed', () => {
    expect(progress(on(idle, 50, completed()))).toEqual([none]);
  });
  it('without evidence it does not count', () => {
    expect(progress(on(idle, 50, completed({ evidence: [] }), confirmed()))).toEqual([none]);
  });
  it('confirmed by its own owner it does not count', () => {
    expect(
      progress(on(idle, 50, completed({ by: people.requester }), confirmed(people.milestoneOwner))),
    ).toEqual([none]);
  });
  it('what was completed before the term began does not count again', () => {
    const second = { ...x, terms: x.terms.map((t) => ({ ...t, startsAt: plusDays(NOW, 51) })) };
    expect(progress(second)).toEqual([none]);
  });
  it('a milestone that no approval has frozen does not count', () => {
    expect(progress({ ...x, milestones: x.milestones.map((m) => ({ ...m, term: 0 })) })).toEqual([none]);
  });

  describe('an overdue milestone', () => {
    const two = aRequest({
      milestones: [aMilestone(), aMilestone({ id: 'm2', title: 'Cut-over', due: plusDays(NOW, 70) })],
    });
    const late = play(anActiveException({ request: two }), 'x-1', milestoneDone('m1', plusDays(NOW, 50)));
    const replan = {
      milestone: 'm2',
      due: plusDays(NOW, 120),
      whyFailed: 'The vendor withdrew release 8.1 in April.',
    };

    it('wants a dated new plan that says why the old one failed', () => {
      expect(progress(late)).toEqual([overdue]);
      expect(progress(late, null)).toEqual([overdue]);
      expect(progress(late, aRenewal({ replans: [replan] }))).toEqual([]);
    });
    it('is not overdue on the day itself', () => {
      expect(progress(late, aRenewal(), plusDays(NOW, 70))).toEqual([]);
    });
    it('is not helped by a plan without a reason, or with a date gone by', () => {
      expect(progress(late, aRenewal({ replans: [{ ...replan, whyFailed: 'tbd' }] }))).toEqual([
        overdue,
        'MILESTONE.no-why /replans/0/whyFailed',
      ]);
      expect(progress(late, aRenewal({ replans: [{ ...replan, due: DAY_75 }] }))).toEqual([
        overdue,
        'MILESTONE.past-date /replans/0/due',
      ]);
    });
    it('was planned anew on record already', () => {
      const replanned = on(late, 72, { type: 'MilestoneReplanned', ...replan, by: people.milestoneOwner });
      expect(progress(replanned)).toEqual([]);
      expect(progress(replanned, aRenewal(), plusDays(NOW, 121))).toEqual([overdue]);
    });
    it('a plan for nothing on record, or for what is done, is no plan', () => {
      const content = aRenewal({
        replans: [replan, { ...replan, milestone: 'm9' }, { ...replan, milestone: 'm1' }],
      });
      expect(progress(late, content)).toEqual([
        'MILESTONE.unknown /replans/1/milestone',
        'MILESTONE.already-done /replans/2/milestone',
      ]);
    });
  });
});

describe('REN-CONTROL-TESTED', () => {
  const tested = (state: Exception, at = DAY_75) =>
    codes(gate('REN-CONTROL-TESTED', gates(state, aRenewal(), at)));

  it('a pass within 90 days counts to the instant', () => {
    expect(tested(x, plusDays(NOW, 160))).toEqual([]);
    expect(tested(x, plusMs(plusDays(NOW, 160), 1))).toEqual(['REN-CONTROL-TESTED.not-within-90-days']);
  });
  it('a pass by the requester or the risk owner does not count', () => {
    const own = on(
      { ...x, controls: x.controls.map((c) => ({ ...c, tests: [], lastIndependentPassAt: null })) },
      74,
      controlPassed('c1', plusDays(NOW, 74), people.riskOwner),
    );
    expect(tested(own)).toEqual(['REN-CONTROL-TESTED.not-within-90-days']);
  });
  it('a pass by somebody who has become the risk owner since does not count', () => {
    expect(tested({ ...x, riskOwner: people.controlOwner })).toEqual([
      'REN-CONTROL-TESTED.not-within-90-days',
    ]);
  });
  it('a pass that is older than the tests kept at hand counts as it was recorded', () => {
    const kept = { ...x, controls: x.controls.map((c) => ({ ...c, tests: [] })) };
    expect(tested(kept)).toEqual([]);
  });
  it('a control that failed since its last pass is not tested', () => {
    const failed = on(x, 74, {
      type: 'ControlTested',
      control: 'c1',
      test: {
        id: 't-fail',
        by: people.controlOwner,
        performedAt: plusDays(NOW, 74),
        result: 'fail',
        method: 'attestation',
        note: '',
        evidence: [],
        independent: true,
      },
    });
    expect(tested(failed)).toEqual(['REN-CONTROL-TESTED.failing']);
  });
});
