import { describe, expect, it } from 'vitest';
import { carryOut, lookedAt, theCiso, theSystem } from '../../../test/builders/carry-out.ts';
import {
  aControl,
  anActiveException,
  anActor,
  anEmergency,
  anExpiredException,
  aRequest,
  aSubmittedException,
  controlPassed,
  NOW,
  people,
  play,
  refusalOf,
} from '../../../test/builders/index.ts';
import { inForceAt, inForceUntil } from '../exception/in-force.ts';
import type { Exception } from '../exception/state.ts';
import type { Actor } from '../people.ts';
import { refuse, type Violation } from '../refusal.ts';
import { type Instant, plusDays, plusHours, plusMs } from '../time.ts';
import type { MonitorCommand } from './commands.ts';

const day = (n: number): Instant => plusDays(NOW, n);
const owner: Actor = anActor(people.controlOwner, ['control-owner']);
type Test = Extract<MonitorCommand, { readonly type: 'RecordControlTest' }>;
const aTest = (over: Partial<Test> = {}): Test => ({
  type: 'RecordControlTest',
  id: 't-1',
  control: 'c1',
  result: 'pass',
  method: 'attestation',
  performedAt: NOW,
  note: '',
  evidence: ['a-1'],
  ...over,
});
const codes = (violations: readonly Violation[]) =>
  violations.length === 0 ? [] : refusalOf(refuse(violations));
const types = (events: readonly { readonly type: string }[]) => events.map((e) => e.type);

/** Approved and tested on day 5, to start later. */
function scheduledFor(startsAt: Instant): Exception {
  const running = anActiveException({ startsAt });
  const approval = running.terms[0]?.approval;
  if (approval === undefined) throw new Error('an active exception has an approval');
  return play(aSubmittedException(), 'x-1', [
    [day(5), controlPassed('c1', day(5))],
    [day(5), { type: 'ExceptionApproved', approval, term: 1, structural: false, lineage: running.lineage }],
  ]);
}

describe('CONTROL-TEST', () => {
  const x = anActiveException();

  it('records a pass by the control owner with evidence, as independent', () => {
    const { events, x: after } = carryOut(x, day(10), owner, aTest({ performedAt: day(9) }));
    expect(types(events)).toEqual(['ControlTested']);
    expect(events[0]).toMatchObject({ test: { by: people.controlOwner, independent: true, result: 'pass' } });
    expect(after.controls[0]).toMatchObject({ lastPassedAt: day(9), lastIndependentPassAt: day(9) });
    expect(inForceUntil(after, day(10))).toBe(plusDays(day(9), 30 + 14));
  });

  it('refuses a control that the exception does not have', () => {
    expect(codes(carryOut(x, day(1), owner, aTest({ control: 'c9' })).violations)).toEqual([
      'CONTROL-TEST.unknown-control',
    ]);
  });

  it('refuses a test from the future, by a millisecond', () => {
    const from = (performedAt: Instant) =>
      codes(carryOut(x, day(1), owner, aTest({ performedAt })).violations);
    expect(from(plusMs(day(1), 1))).toEqual(['CONTROL-TEST.in-future']);
    expect(from(day(1))).toEqual([]);
  });

  it('refuses a pass so old that frequency and grace are over, and tells a failure however old', () => {
    const at = (performedAt: Instant, result: Test['result']) =>
      codes(carryOut(x, day(20), owner, aTest({ performedAt, result })).violations);
    expect(at(plusDays(day(20), -44), 'pass')).toEqual(['CONTROL-TEST.too-old']);
    expect(at(plusMs(plusDays(day(20), -44), 1), 'pass')).toEqual([]);
    expect(at(plusDays(day(20), -300), 'fail')).toEqual([]);
  });

  it('asks an attested pass for evidence; blank evidence is none', () => {
    const without = (over: Partial<Test>, actor = owner) =>
      codes(carryOut(x, day(1), actor, aTest({ evidence: [], ...over })).violations);
    expect(without({})).toEqual(['CONTROL-TEST.no-evidence']);
    expect(without({ evidence: ['  '] })).toEqual(['CONTROL-TEST.no-evidence']);
    expect(without({ result: 'fail' })).toEqual([]);
    expect(without({ result: 'unknown' })).toEqual([]);
  });

  it('takes an automatic pass without evidence from the program alone, and from no session or token that says so', () => {
    const automatic = (actor: Actor) =>
      codes(carryOut(x, day(1), actor, aTest({ method: 'automatic', evidence: [] })).violations);
    expect(automatic(theSystem)).toEqual([]);
    expect(automatic(anActor(people.controlOwner, ['control-owner'], { kind: 'token' }))).toEqual([
      'CONTROL-TEST.no-evidence',
    ]);
    expect(automatic(owner)).toEqual(['CONTROL-TEST.no-evidence']);
  });

  it('answers everything that is wrong at once', () => {
    const wrong = aTest({ control: 'c9', performedAt: day(5), evidence: [] });
    expect(codes(carryOut(x, day(1), anActor(people.requester), wrong).violations)).toEqual([
      'CONTROL-SELF.requester',
      'CONTROL-TEST.in-future',
      'CONTROL-TEST.no-evidence',
      'CONTROL-TEST.unknown-control',
    ]);
  });

  it('is open before approval, so that controls are evidenced at or before the start', () => {
    const { x: after } = carryOut(aSubmittedException(), NOW, owner, aTest());
    expect(after.controls[0]?.lastIndependentPassAt).toBe(NOW);
  });

  it('is open after the expiry for a renewal that is still undecided, and puts nothing in force', () => {
    const { events, x: after } = carryOut(
      anExpiredException(),
      day(91),
      owner,
      aTest({ performedAt: day(91) }),
    );
    expect(types(events)).toEqual(['ControlTested']);
    expect(after.status).toBe('expired');
    expect(inForceAt(after, day(91))).toBe(false);
  });
});

describe('CONTROL-SELF', () => {
  const x = anActiveException();
  it.each([
    ['requester', people.requester],
    ['risk-owner', people.riskOwner],
  ] as const)('a pass by the %s is refused, attested or said to be automatic', (reason, person) => {
    for (const method of ['attestation', 'automatic'] as const)
      expect(codes(carryOut(x, day(1), anActor(person), aTest({ method })).violations)).toEqual([
        `CONTROL-SELF.${reason}`,
      ]);
  });

  it.each([people.requester, people.riskOwner])(
    'a failure reported by %s is recorded, as not independent',
    (person) => {
      const { events, x: after } = carryOut(x, day(1), anActor(person), aTest({ result: 'fail' }));
      expect(events[0]).toMatchObject({ test: { independent: false, result: 'fail' } });
      expect(after.controls[0]?.failingSince).toBe(NOW);
    },
  );

  it('an unknown result by the requester is recorded and counts for nothing', () => {
    const { x: after } = carryOut(x, day(1), anActor(people.requester), aTest({ result: 'unknown' }));
    expect(after.controls[0]).toMatchObject({
      lastPassedAt: x.controls[0]?.lastPassedAt,
      failingSince: null,
    });
    expect(after.coverage).toEqual(x.coverage);
  });
});

describe('a failing or neglected control', () => {
  const twoControls = (): Exception =>
    anActiveException({ request: aRequest({ controls: [aControl(), aControl({ id: 'c2' })] }) });

  it('carries for 14 days after the failure, then the exception is out of force and suspended as of that instant', () => {
    const failed = carryOut(
      anActiveException(),
      day(5),
      owner,
      aTest({ result: 'fail', performedAt: day(5) }),
    ).x;
    expect(inForceAt(failed, plusMs(day(19), -1))).toBe(true);
    expect(inForceAt(failed, day(19))).toBe(false);
    const { settled, x } = lookedAt(failed, day(25));
    expect(settled[0]).toMatchObject({ type: 'ExceptionSuspended', cause: 'control', effectiveAt: day(19) });
    expect(x).toMatchObject({ status: 'suspended', statusSince: day(19) });
    expect(x.tags.every((t) => !t.wanted && t.wantedSince === day(19))).toBe(true);
  });

  it('a failure that is reported after its grace suspends from the report on: what was in force stays so', () => {
    const x = anActiveException();
    const { events, x: after } = carryOut(x, day(25), owner, aTest({ result: 'fail', performedAt: day(2) }));
    expect(types(events)).toEqual(['ControlTested', 'ExceptionSuspended']);
    expect(events[1]).toMatchObject({ cause: 'control', effectiveAt: day(25) });
    expect(inForceAt(after, plusMs(day(25), -1))).toBe(true);
    expect(inForceAt(after, day(25))).toBe(false);
  });

  it('resumes with the pass that makes every control carry again, and not before', () => {
    const x = lookedAt(twoControls(), day(60)).x;
    expect(x).toMatchObject({ status: 'suspended', suspension: { cause: 'control' } });
    const first = carryOut(x, day(60), owner, aTest({ performedAt: day(60) }));
    expect(types(first.events)).toEqual(['ControlTested']);
    const second = carryOut(first.x, day(61), owner, aTest({ control: 'c2', performedAt: day(61) }));
    expect(types(second.events)).toEqual(['ControlTested', 'ExceptionResumed']);
    expect(second.x).toMatchObject({ status: 'active', suspension: null });
    expect(inForceAt(second.x, day(60))).toBe(false);
    expect(inForceAt(second.x, day(61))).toBe(true);
  });

  it('carries with a back-dated pass to the deadline of that pass and no further', () => {
    const x = lookedAt(anActiveException(), day(60)).x;
    const { events } = carryOut(x, day(62), owner, aTest({ performedAt: plusMs(day(62 - 44), 1) }));
    expect(types(events)).toEqual(['ControlTested', 'ExceptionResumed']);
    const late = lookedAt(carryOut(x, day(62), owner, aTest({ performedAt: day(19) })).x, day(63)).x;
    expect(late.status).toBe('suspended');
  });

  it('stays suspended when a failed test, or one without result, comes in', () => {
    const x = lookedAt(anActiveException(), day(60)).x;
    for (const result of ['fail', 'unknown'] as const)
      expect(types(carryOut(x, day(61), owner, aTest({ result, performedAt: day(61) })).events)).toEqual([
        'ControlTested',
      ]);
  });

  it('a test never lengthens a term: in force ends with the expiry', () => {
    const { x } = carryOut(
      lookedAt(anActiveException(), day(60)).x,
      day(89),
      owner,
      aTest({ performedAt: day(89) }),
    );
    expect(inForceUntil(x, day(89))).toBe(day(90));
    expect(inForceAt(x, day(90))).toBe(false);
  });

  it('suspends as of its own deadline although the start was recorded late too', () => {
    const { settled } = lookedAt(scheduledFor(day(20)), day(80));
    expect(settled.filter((e) => 'effectiveAt' in e)).toMatchObject([
      { type: 'TermStarted', effectiveAt: day(20) },
      { type: 'ExceptionSuspended', cause: 'control', effectiveAt: day(5 + 44) },
    ]);
  });

  it('an emergency has no test to miss', () => {
    const x = anEmergency();
    expect(inForceAt(x, plusHours(NOW, 71))).toBe(true);
    expect(lookedAt(x, plusHours(NOW, 71)).x.status).toBe('active');
    expect(lookedAt(x, plusHours(NOW, 72)).x.status).toBe('expired');
  });
});

describe('a suspension by the CISO', () => {
  const stopped = (): Exception =>
    carryOut(
      anActiveException({ request: aRequest({ controls: [aControl(), aControl({ id: 'c2' })] }) }),
      day(5),
      theCiso,
      {
        type: 'SuspendException',
        reason: 'An incident on the same segment.',
      },
    ).x;

  it('takes effect at once and says why', () => {
    const x = stopped();
    expect(x.suspension).toEqual({
      cause: 'ciso',
      since: day(5),
      by: people.ciso,
      reason: 'An incident on the same segment.',
    });
    expect(inForceAt(x, plusMs(day(5), -1))).toBe(true);
    expect(inForceAt(x, day(5))).toBe(false);
  });

  it('needs a reason', () => {
    const { violations } = carryOut(anActiveException(), day(5), theCiso, {
      type: 'SuspendException',
      reason: ' ',
    });
    expect(codes(violations)).toEqual(['APPROVE-RATIONALE.empty']);
  });

  it('ends once every control has passed a test performed after it', () => {
    const early = carryOut(stopped(), day(6), owner, aTest({ performedAt: day(5) }));
    expect(types(early.events)).toEqual(['ControlTested']);
    const one = carryOut(early.x, day(6), owner, aTest({ performedAt: day(6) }));
    expect(types(one.events)).toEqual(['ControlTested']);
    const both = carryOut(one.x, day(7), owner, aTest({ control: 'c2', performedAt: day(7) }));
    expect(both.events.at(-1)).toEqual({ type: 'ExceptionResumed', cause: 'ciso' });
    expect(inForceAt(both.x, day(7))).toBe(true);
  });

  it('does not end while a control fails', () => {
    const failing = carryOut(stopped(), day(6), owner, aTest({ result: 'fail', performedAt: day(6) })).x;
    const other = carryOut(failing, day(7), owner, aTest({ control: 'c2', performedAt: day(7) }));
    expect(types(other.events)).toEqual(['ControlTested']);
    const healed = carryOut(other.x, day(8), owner, aTest({ performedAt: day(8) }));
    expect(types(healed.events)).toEqual(['ControlTested', 'ExceptionResumed']);
  });

  it('does not outlive the expiry', () => {
    expect(lookedAt(stopped(), day(90)).x).toMatchObject({ status: 'expired', suspension: null });
  });

  it('of an exception that has not started yet gives it back as scheduled, and it starts in time', () => {
    const scheduled = scheduledFor(day(20));
    expect(scheduled.status).toBe('scheduled');
    const x = carryOut(scheduled, day(6), theCiso, {
      type: 'SuspendException',
      reason: 'Wait for the audit.',
    }).x;
    const resumed = carryOut(x, day(7), owner, aTest({ performedAt: day(7) })).x;
    expect(resumed).toMatchObject({ status: 'scheduled', suspension: null });
    expect(inForceAt(resumed, plusMs(day(20), -1))).toBe(false);
    expect(inForceAt(resumed, day(20))).toBe(true);
    expect(lookedAt(resumed, day(21)).x).toMatchObject({ status: 'active', statusSince: day(20) });
  });
});
