import { describe, expect, it } from 'vitest';
import { exceptionEvents } from '../../../test/builders/events.ts';
import {
  aControl,
  aMilestone,
  anActiveException,
  anApproval,
  anAssessedException,
  anEmergency,
  aRenewableException,
  aRenewal,
  aRequest,
  aSubmittedException,
  controlPassed,
  NOW,
  people,
  play,
} from '../../../test/builders/index.ts';
import { type Instant, plusDays, plusMs } from '../time.ts';
import type { ExceptionEvent } from './events.ts';
import { evolve, fold } from './evolve.ts';
import { inForceAt } from './in-force.ts';
import type { Exception } from './state.ts';

const day = (n: number): Instant => plusDays(NOW, n);
const filedAgain = (x: Exception, request = x.request): ExceptionEvent => ({
  type: 'RequestSubmitted',
  number: x.number,
  requester: x.requester,
  request,
  policy: x.policy ?? { id: request.policy, version: 1, family: 'authentication' },
  targets: x.targets,
  subjects: x.subjects,
  resources: x.resources,
  lineage: x.lineage,
});

describe('the fold', () => {
  it('begins with a request, bounced or not, or an emergency, and with nothing else', () => {
    for (const event of Object.values(exceptionEvents)) {
      const begins = ['RequestSubmitted', 'RequestBounced', 'EmergencyGranted'].includes(event.type);
      const begin = () => evolve(null, event, NOW, 'x-1');
      if (begins) expect(begin().firstSubmittedAt).toBe(NOW);
      else expect(begin).toThrow();
    }
  });

  it('takes every event of every type, and never an emergency in the middle of a life', () => {
    const x = aRenewableException();
    for (const event of Object.values(exceptionEvents)) {
      const next = () => evolve(x, event, day(80), x.id);
      if (event.type === 'EmergencyGranted') expect(next).toThrow();
      else expect(next().recordedAt).toBe(day(80));
    }
  });

  it('of no events is nothing', () => {
    expect(fold('x-1', [])).toBeNull();
  });

  it('takes a record from before the last one as of the last one: nothing that was in force is rewritten', () => {
    const x = aRenewableException();
    const closed = evolve(
      x,
      { type: 'ExceptionClosed', reason: 'remediated', by: people.requester, note: '' },
      day(3),
      x.id,
    );
    expect(closed).toMatchObject({ recordedAt: x.recordedAt, closure: { at: x.recordedAt } });
    expect(inForceAt(closed, plusMs(x.recordedAt, -1))).toBe(true);
  });
});

describe('a request that is filed again', () => {
  it('keeps its number, its first submission and the tests of controls that stayed the same', () => {
    const x = play(aSubmittedException(), 'x-1', [[NOW, controlPassed('c1', NOW)]]);
    const same = play(x, x.id, [[day(1), filedAgain(x)]]);
    expect(same.controls[0]?.lastPassedAt).toBe(NOW);
    expect(same).toMatchObject({ firstSubmittedAt: x.firstSubmittedAt, case: { revision: 2 } });
    const other = aRequest({ controls: [aControl({ testMethod: 'Ask the administrator' })] });
    expect(play(x, x.id, [[day(1), filedAgain(x, other)]]).controls[0]?.lastPassedAt).toBeNull();
  });

  it('starts its case anew: neither assessment nor votes of the earlier wording count', () => {
    const x = anAssessedException();
    const again = play(x, x.id, [
      [day(1), { type: 'CaseReturned', renewal: null, by: people.ciso, reasons: 'Name the servers.' }],
      [day(2), filedAgain(x)],
    ]);
    expect(again).toMatchObject({ status: 'submitted', case: { assessment: null, votes: [], revision: 2 } });
  });
});

describe('an approval', () => {
  it('freezes the milestones with its term', () => {
    expect(anActiveException().milestones.map((m) => m.term)).toEqual([1]);
  });

  it('of a renewal in time starts its term when the old one ends, without a gap', () => {
    const x = granted(day(80), day(90));
    const tested = play(x, x.id, [[day(89), controlPassed('c1', day(89))]]);
    expect(tested.status).toBe('active');
    expect(inForceAt(tested, day(90))).toBe(true);
    expect(tested.coverage.map((c) => [c.term, c.until])).toEqual([
      [1, day(90)],
      [2, plusDays(day(89), 44)],
    ]);
  });

  it('of a renewal takes over its exit date and milestones, and counts a later exit date as a move', () => {
    const x = granted(day(80), day(90));
    expect(x.milestones.map((m) => [m.id, m.term])).toEqual([
      ['m1', 1],
      ['m2', 2],
    ]);
    expect(x).toMatchObject({ exitDate: day(150), lineage: { exitDateMoves: 0 } });
    expect(granted(day(80), day(90), { exitDate: day(151) })).toMatchObject({
      exitDate: day(151),
      lineage: { exitDateMoves: 1 },
    });
  });

  it('of a renewal that brings a new plan moves the milestone and keeps why the old one failed', () => {
    const replan = { milestone: 'm1', due: day(120), whyFailed: 'The vendor moved its release.' };
    const x = granted(day(80), day(90), { replans: [replan], newMilestones: [aMilestone({ id: 'm3' })] });
    expect(x.milestones[0]).toMatchObject({
      due: day(120),
      replans: [{ due: day(120), whyFailed: replan.whyFailed, by: people.requester }],
    });
  });

  it('that comes after the expiry leaves the gap uncovered', () => {
    const expired = play(granted(null, day(90)), 'x-1', [
      [day(95), { type: 'ExceptionExpired', term: 1, effectiveAt: day(90) }],
      [day(96), grant(day(96))],
    ]);
    expect(expired).toMatchObject({ status: 'active', startedTerm: 2 });
    expect(inForceAt(expired, day(93))).toBe(false);
    expect(inForceAt(expired, day(96))).toBe(true);
  });

  it('over a control whose deadline is past puts nothing in force and wants no tag', () => {
    // Tested on day 70 at the latest: its deadline is day 114.
    const late = play(granted(null, day(90)), 'x-1', [
      [day(95), { type: 'ExceptionExpired', term: 1, effectiveAt: day(90) }],
      [day(115), grant(day(115))],
    ]);
    expect(inForceAt(late, day(115))).toBe(false);
    expect(late.tags.some((t) => t.wanted)).toBe(false);
  });
});

describe('an emergency', () => {
  it('that is ratified says by what', () => {
    const x = anEmergency();
    const after = play(x, x.id, [[day(1), { type: 'EmergencyRatified', by: 'x-2', at: day(1) }]]);
    expect(after.emergency).toMatchObject({ ratifiedBy: 'x-2' });
  });
});

const grant = (startsAt: Instant): ExceptionEvent => ({
  type: 'RenewalGranted',
  renewal: 'r-1',
  approval: anApproval(aRenewableException(), { startsAt, expiresAt: plusDays(startsAt, 90), rung: 3 }),
  term: 2,
  structural: false,
});

/** A renewal filed on day 75, granted at `at` (null: not yet) for a term from `startsAt`. */
function granted(
  at: Instant | null,
  startsAt: Instant,
  over: Parameters<typeof aRenewal>[0] = {},
): Exception {
  const x = aRenewableException();
  const content = aRenewal({ newMilestones: [aMilestone({ id: 'm2' })], ...over });
  return play(x, x.id, [
    [day(75), { type: 'RenewalRequested', renewal: 'r-1', by: people.requester, content, minimumRung: 3 }],
    ...(at === null ? [] : [[at, grant(startsAt)] as const]),
  ]);
}
