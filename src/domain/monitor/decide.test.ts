import { describe, expect, it } from 'vitest';
import { carryOut, lookedAt, theSystem } from '../../../test/builders/carry-out.ts';
import {
  analyst,
  anActiveException,
  anActor,
  aRequest,
  aSubmittedException,
  controlPassed,
  milestoneDone,
  NOW,
  people,
  play,
  refusalOf,
} from '../../../test/builders/index.ts';
import { refuse, type Violation } from '../refusal.ts';
import { type Instant, plusDays, plusHours, plusMs } from '../time.ts';
import type { MonitorCommand } from './commands.ts';
import { decideMonitor } from './decide.ts';
import { aContext } from '../../../test/builders/context.ts';

const day = (n: number): Instant => plusDays(NOW, n);
const codes = (violations: readonly Violation[]) =>
  violations.length === 0 ? [] : refusalOf(refuse(violations));
const milestoneOwner = anActor(people.milestoneOwner);

describe('MILESTONE', () => {
  const x = anActiveException();
  const done = play(x, x.id, milestoneDone('m1', day(10)).slice(0, 1));
  const confirmed = play(x, x.id, milestoneDone('m1', day(10)));
  const complete = (over: object = {}): MonitorCommand => ({
    type: 'CompleteMilestone',
    milestone: 'm1',
    evidence: ['a-2'],
    note: 'Installed.',
    ...over,
  });

  it('is completed with evidence, by whoever did it, at the instant of the record', () => {
    const { x: after } = carryOut(x, day(10), milestoneOwner, complete());
    expect(after.milestones[0]?.completed).toEqual({
      at: day(10),
      by: people.milestoneOwner,
      evidence: ['a-2'],
      note: 'Installed.',
    });
  });

  it.each([
    ['without evidence', complete({ evidence: [] }), ['MILESTONE.no-evidence']],
    ['with blank evidence', complete({ evidence: [' '] }), ['MILESTONE.no-evidence']],
    [
      'that nobody planned',
      complete({ milestone: 'm9', evidence: [] }),
      ['MILESTONE.no-evidence', 'MILESTONE.unknown'],
    ],
  ] as const)('is not completed %s', (_, command, expected) => {
    expect(codes(carryOut(x, day(10), milestoneOwner, command).violations)).toEqual(expected);
  });

  it('is not completed twice', () => {
    expect(codes(carryOut(done, day(11), milestoneOwner, complete()).violations)).toEqual([
      'MILESTONE.already-done',
    ]);
  });

  it('is confirmed by somebody other than its owner', () => {
    const { x: after } = carryOut(done, day(11), analyst(), { type: 'ConfirmMilestone', milestone: 'm1' });
    expect(after.milestones[0]?.confirmed).toEqual({ at: day(11), by: people.analyst });
  });

  it('is confirmed neither by its owner nor by whoever completed it', () => {
    const confirm = { type: 'ConfirmMilestone', milestone: 'm1' } as const;
    expect(codes(carryOut(done, day(11), milestoneOwner, confirm).violations)).toEqual([
      'MILESTONE.confirm-own',
    ]);
    const byOwner = carryOut(x, day(10), anActor(people.riskOwner), complete()).x;
    expect(codes(carryOut(byOwner, day(11), anActor(people.riskOwner), confirm).violations)).toEqual([
      'MILESTONE.confirm-own',
    ]);
  });

  it('is not confirmed before it is done, twice, or unknown', () => {
    const confirm = (state: typeof x, milestone = 'm1') =>
      codes(carryOut(state, day(12), analyst(), { type: 'ConfirmMilestone', milestone }).violations);
    expect(confirm(x)).toEqual(['MILESTONE.not-done']);
    expect(confirm(confirmed)).toEqual(['MILESTONE.already-confirmed']);
    expect(confirm(x, 'm9')).toEqual(['MILESTONE.unknown']);
  });

  it('is planned anew with a date ahead and why the old plan failed; the old one stays on record', () => {
    const { x: after } = carryOut(x, day(61), milestoneOwner, {
      type: 'ReplanMilestone',
      milestone: 'm1',
      due: day(80),
      whyFailed: 'The vendor moved its release.',
    });
    expect(after.milestones[0]).toMatchObject({ due: day(80) });
    expect(after.milestones[0]?.replans).toEqual([
      { due: day(80), whyFailed: 'The vendor moved its release.', at: day(61), by: people.milestoneOwner },
    ]);
  });

  it('is not planned anew for now or the past, without a why, when done, or unknown', () => {
    const replan = (state: typeof x, over: object) =>
      codes(
        carryOut(state, day(61), milestoneOwner, {
          type: 'ReplanMilestone',
          milestone: 'm1',
          due: day(80),
          whyFailed: 'The vendor moved.',
          ...over,
        }).violations,
      );
    expect(replan(x, { due: day(61), whyFailed: '\n' })).toEqual(['MILESTONE.no-why', 'MILESTONE.past-date']);
    expect(replan(x, { whyFailed: 'tbd' })).toEqual(['MILESTONE.no-why']);
    expect(replan(x, { due: plusMs(day(61), 1) })).toEqual([]);
    expect(replan(done, {})).toEqual(['MILESTONE.already-done']);
    expect(replan(x, { milestone: 'm9' })).toEqual(['MILESTONE.unknown']);
  });
});

describe('an observation in a target', () => {
  const observe = (observed: 'yes' | 'no' | 'unknown', detail = ''): MonitorCommand => ({
    type: 'ObserveTag',
    target: 'identity-provider',
    observed,
    detail,
  });
  const x = anActiveException();
  const seen = carryOut(x, day(1), theSystem, observe('yes')).x;

  it('is kept beside what is wanted, and starts as unknown, never as no', () => {
    expect(x.tags.map((t) => [t.wanted, t.observed])).toEqual([
      [true, 'unknown'],
      [true, 'unknown'],
    ]);
    expect(seen.tags[0]).toMatchObject({ wanted: true, observed: 'yes', observedAt: day(1) });
    expect(seen.tags[1]).toMatchObject({ observed: 'unknown', observedAt: null });
  });

  it('that says nothing new is no event; a change, a detail or an unknown is', () => {
    expect(carryOut(seen, day(2), theSystem, observe('yes')).events).toEqual([]);
    expect(carryOut(seen, day(2), theSystem, observe('yes', 'group exempt-mfa')).events).toHaveLength(1);
    expect(carryOut(seen, day(2), theSystem, observe('unknown')).x.tags[0]?.observed).toBe('unknown');
  });

  it('is an event once more after the register changed its mind, even if the target did not', () => {
    const closed = carryOut(seen, day(3), anActor(people.requester), {
      type: 'CloseException',
      reason: 'remediated',
      note: '',
    }).x;
    expect(closed.tags[0]).toMatchObject({ wanted: false, wantedSince: day(3), observed: 'yes' });
    const late = carryOut(closed, day(4), theSystem, observe('yes'));
    expect(late.events).toHaveLength(1);
    expect(carryOut(late.x, day(5), theSystem, observe('yes')).events).toEqual([]);
  });

  it('in a target that the policy does not name is refused', () => {
    const other = { ...observe('yes'), target: 'network-policy' } as MonitorCommand;
    expect(codes(carryOut(x, day(1), theSystem, other).violations)).toEqual(['NOT-FOUND.nothing-there']);
  });

  it('is taken before the start too: a bypass that exists already is a finding', () => {
    const running = anActiveException({ startsAt: day(20) });
    const approval = running.terms[0]?.approval;
    if (approval === undefined) throw new Error('an active exception has an approval');
    const scheduled = play(aSubmittedException(), 'x-1', [
      [day(5), controlPassed('c1', day(5))],
      [day(5), { type: 'ExceptionApproved', approval, term: 1, structural: false, lineage: running.lineage }],
    ]);
    const early = carryOut(scheduled, day(6), theSystem, observe('yes')).x;
    expect(early.tags[0]).toMatchObject({ wanted: false, observed: 'yes' });
    const started = lookedAt(early, day(25)).x;
    expect(started.tags[0]).toMatchObject({ wanted: true, wantedSince: day(20), observed: 'yes' });
  });
});

describe('SCOPE-GREW', () => {
  const group = 'group:payroll-clerks';
  const x = anActiveException({ request: aRequest({ subjects: [group] }) });
  const accept = (over: object = {}): MonitorCommand => ({
    type: 'AcceptScopeGrowth',
    group,
    membersNow: ['user:p-sam', 'user:p-tess', 'user:p-uwe', 'user:p-uwe'],
    reason: 'Joined the payroll team in May.',
    ...over,
  });

  it('covers who joined once an analyst accepts them, and records only them', () => {
    const { events, x: after } = carryOut(x, day(10), analyst(), accept());
    expect(events).toEqual([
      {
        type: 'ScopeGrowthAccepted',
        group,
        members: ['user:p-uwe'],
        reason: 'Joined the payroll team in May.',
        by: people.analyst,
      },
    ]);
    expect(codes(carryOut(after, day(11), analyst(), accept()).violations)).toEqual([
      'SCOPE-GREW.nothing-grew',
    ]);
  });

  it.each([
    ['a group that is not in scope', { group: 'group:everybody' }, ['SCOPE-GREW.not-a-group']],
    ['a group that only shrank', { membersNow: ['user:p-sam'] }, ['SCOPE-GREW.nothing-grew']],
    ['no reason', { reason: ' ' }, ['SCOPE-GREW.no-reason']],
  ] as const)('refuses %s', (_, over, expected) => {
    expect(codes(carryOut(x, day(10), analyst(), accept(over)).violations)).toEqual(expected);
  });

  it('is not accepted by requester, risk owner, a subject, or one of those who joined', () => {
    const by = (person: string) =>
      codes(carryOut(x, day(10), anActor(person, ['analyst']), accept()).violations);
    expect(by(people.requester)).toEqual(['ASSESS-SELF.requester']);
    expect(by(people.riskOwner)).toEqual(['ASSESS-SELF.risk-owner']);
    expect(by('p-sam')).toEqual(['ASSESS-SELF.subject']);
    expect(by('p-uwe')).toEqual(['ASSESS-SELF.subject']);
  });
});

it('monitoring nothing is a mistake of the program', () => {
  const command: MonitorCommand = { type: 'SuspendException', reason: 'x' };
  expect(() => decideMonitor(null, command, aContext({ at: plusHours(NOW, 1) }))).toThrow();
});
