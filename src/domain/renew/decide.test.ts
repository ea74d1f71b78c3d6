import { describe, expect, it } from 'vitest';
import {
  aContext,
  aMilestone,
  anActiveException,
  anActor,
  anEmergency,
  anExpiredException,
  aPerson,
  aPolicy,
  aRenewableException,
  aRenewal,
  aRequest,
  at,
  bouncedBy,
  everybody,
  factsFor,
  milestoneDone,
  NOW,
  people,
  play,
  refusalOf,
  settled,
} from '../../../test/builders/index.ts';
import type { Exception, RenewalContent } from '../exception/state.ts';
import type { SubmitFacts } from '../request/commands.ts';
import { type Instant, plusDays } from '../time.ts';
import { decideRenew } from './decide.ts';

const DAY_75 = plusDays(NOW, 75);
const x = aRenewableException();

const renew = (
  state: Exception = x,
  content: Partial<RenewalContent> = {},
  facts: Partial<SubmitFacts> = {},
  context = at(DAY_75),
) =>
  decideRenew(
    state,
    {
      type: 'RequestRenewal',
      renewal: 'r-1',
      content: aRenewal(content),
      facts: factsFor(state.request, facts),
    },
    context,
  );
function after(state: Exception, decision: ReturnType<typeof renew>, when: Instant = DAY_75): Exception {
  if (decision.kind === 'refused') throw new Error('refused');
  return play(
    state,
    state.id,
    decision.events.map((e) => [when, e] as const),
  );
}
/** Filed on day 75, assessed by nobody yet. */
const requested = after(x, renew());
const returned = play(requested, x.id, [
  [
    plusDays(NOW, 80),
    { type: 'CaseReturned', renewal: 'r-1', by: people.analyst, reasons: 'Say which accounts.' },
  ],
]);

describe('A renewal that meets every gate', () => {
  it('is requested, for an approver one rung higher than the last time', () => {
    expect(renew()).toEqual({
      kind: 'accepted',
      events: [
        {
          type: 'RenewalRequested',
          renewal: 'r-1',
          by: people.requester,
          content: aRenewal(),
          minimumRung: 3,
        },
      ],
    });
  });
  it('never touches the running term', () => {
    expect(requested).toMatchObject({
      status: 'active',
      terms: x.terms,
      coverage: x.coverage,
      number: x.number,
    });
    expect(requested.renewals).toMatchObject([{ id: 'r-1', status: 'requested', minimumRung: 3 }]);
  });
  it('can be filed by the risk owner too, and by nobody else', () => {
    expect(renew(x, {}, {}, at(DAY_75, anActor(people.riskOwner, ['risk-owner'])))).toMatchObject({
      events: [{ type: 'RenewalRequested', by: people.riskOwner }],
    });
    expect(refusalOf(renew(x, {}, {}, at(DAY_75, anActor(people.bystander, ['requester']))))).toEqual([
      'ROLE.not-yours',
    ]);
  });
  it('with an exit promised for later is for the top rung', () => {
    expect(renew(aRenewableException({ rung: 1 }), { exitDate: plusDays(NOW, 170) })).toMatchObject({
      events: [{ type: 'RenewalRequested', minimumRung: 4 }],
    });
  });
});

describe('A renewal that fails a gate', () => {
  const idle = settled(anActiveException(), DAY_75);

  it('is refused by itself, on record, with every code at once', () => {
    const decision = renew(idle, { termDays: 91, exitDate: null });
    expect(decision).toMatchObject({
      kind: 'accepted',
      events: [{ type: 'RenewalRefused', renewal: 'r-1' }],
    });
    expect(bouncedBy(decision)).toEqual([
      'REN-PROGRESS.none-completed',
      'REN-PROGRESS.overdue-unplanned /replans',
      'REN-EXIT.missing /exitDate',
      'REN-TERM.longer /termDays',
      'REN-REQUEST.would-not-pass',
      'REQ-TERM.over-policy /termDays',
      'REQ-PLAN.no-exit /exitDate',
    ]);
  });
  it('leaves the exception exactly as it was apart from the renewals list', () => {
    const refused = after(idle, renew(idle));
    expect({ ...refused, renewals: [], recordedAt: idle.recordedAt }).toEqual(idle);
    expect(refused.renewals).toMatchObject([{ id: 'r-1', status: 'refused', refusedBy: ['REN-PROGRESS'] }]);
  });
  it('can be filed anew once what was missing is there', () => {
    const refused = after(idle, renew(idle));
    const done = play(refused, x.id, milestoneDone('m1', plusDays(NOW, 76)));
    const again = decideRenew(
      { ...done, controls: x.controls },
      { type: 'RequestRenewal', renewal: 'r-2', content: aRenewal(), facts: factsFor(x.request) },
      at(plusDays(NOW, 80)),
    );
    expect(again).toMatchObject({ events: [{ type: 'RenewalRequested', renewal: 'r-2' }] });
  });
  it('outside the window it says when the window is', () => {
    const early = renew(x, {}, {}, at(plusDays(NOW, 59)));
    expect(bouncedBy(early)).toContain('REN-WINDOW.too-early');
    expect(bouncedBy(renew(anExpiredException(), {}, {}, at(plusDays(NOW, 91))))).toContain(
      'REN-WINDOW.too-late',
    );
  });
  it('an emergency has no renewal', () => {
    const emergency = anEmergency();
    expect(bouncedBy(renew(emergency, {}, {}, at(plusDays(NOW, 1))))).toContain('REN-EMERGENCY.no-renewal');
  });
  it.each([
    ['retired', aPolicy({ retiredAt: NOW })],
    ['not-exceptable', aPolicy({ exceptable: false })],
  ])('a policy that is %s has no renewals', (reason, policy) => {
    expect(bouncedBy(renew(x, {}, { policy }))).toEqual([`REN-POLICY.${reason}`]);
  });
});

describe('REN-REQUEST: stripped to the fields of a request it would have to pass as one', () => {
  it('a new plan is needed: a milestone inside the new term', () => {
    expect(bouncedBy(renew(x, { newMilestones: [] }))).toEqual([
      'REN-REQUEST.would-not-pass',
      'REQ-PLAN.no-milestone /newMilestones',
    ]);
    expect(
      bouncedBy(renew(x, { newMilestones: [aMilestone({ id: 'm2', due: plusDays(NOW, 85) })] })),
    ).toEqual(['REN-REQUEST.would-not-pass', 'REQ-PLAN.milestone-outside-term /newMilestones/0/due']);
  });
  it('a milestone on record with a new date is such a plan', () => {
    const two = aRequest({
      milestones: [aMilestone(), aMilestone({ id: 'm2', title: 'Cut-over', due: plusDays(NOW, 70) })],
    });
    const replans = [
      { milestone: 'm2', due: plusDays(NOW, 120), whyFailed: 'The vendor withdrew release 8.1 in April.' },
    ];
    expect(bouncedBy(renew(aRenewableException({ request: two }), { replans, newMilestones: [] }))).toEqual(
      [],
    );
  });
  it('what is wrong with facts on record points at nothing in the form', () => {
    const gone = {
      people: everybody.map((p) => (p.id === people.riskOwner ? aPerson(p.id, { active: false }) : p)),
    };
    expect(bouncedBy(renew(x, {}, gone))).toEqual(['REN-REQUEST.would-not-pass', 'REQ-OWNER.inactive']);
    const live = [
      { id: 'x-9', number: 'EXC-2026-0009', status: 'active', confidential: false, contact: '' },
    ] as const;
    expect(bouncedBy(renew(x, {}, { live }))).toEqual(['REN-REQUEST.would-not-pass', 'REQ-DUPLICATE.live']);
  });
  it('an owner of a milestone on record who left points at nothing, one of a new milestone at its field', () => {
    const two = aRequest({
      milestones: [aMilestone(), aMilestone({ id: 'm3', owner: people.leaver, due: plusDays(NOW, 100) })],
    });
    expect(bouncedBy(renew(aRenewableException({ request: two })))).toContain('REQ-PLAN.milestone-owner');
    const gone = aMilestone({ id: 'm2', owner: people.leaver, due: plusDays(NOW, 140) });
    expect(bouncedBy(renew(x, { newMilestones: [gone] }))).toContain(
      'REQ-PLAN.milestone-owner /newMilestones/0/owner',
    );
  });
  it('a new milestone does not take the place of one that is done', () => {
    expect(
      bouncedBy(renew(x, { newMilestones: [aMilestone({ id: 'm1', due: plusDays(NOW, 140) })] })),
    ).toEqual(['REN-REQUEST.would-not-pass', 'REQ-PLAN.repeated-id /newMilestones/0/id']);
  });
  it('names the rules that it would not pass', () => {
    const decision = renew(x, { termDays: 0, newMilestones: [] });
    expect(decision).toMatchObject({ events: [{ type: 'RenewalRefused' }] });
    const [event] = decision.kind === 'accepted' ? decision.events : [];
    const named =
      event?.type === 'RenewalRefused' ? event.violations.find((v) => v.code === 'REN-REQUEST') : undefined;
    expect(named?.detail).toEqual({ rules: 'REQ-TERM, REQ-PLAN' });
  });
});

describe('One renewal at a time', () => {
  it('a second one is refused while the first is open', () => {
    expect(refusalOf(renew(requested, {}, {}, at(plusDays(NOW, 76))))).toEqual(['REN-WINDOW.open']);
  });
  it('a returned one is filed again under its own id, although the window has closed meanwhile', () => {
    const content = aRenewal({ newMilestones: [aMilestone({ id: 'm2', due: plusDays(NOW, 140) })] });
    const again = decideRenew(
      returned,
      { type: 'RequestRenewal', renewal: 'r-other', content, facts: factsFor(x.request) },
      at(plusDays(NOW, 92)),
    );
    expect(again).toMatchObject({ events: [{ type: 'RenewalRequested', renewal: 'r-1' }] });
    expect(after(returned, again, plusDays(NOW, 92)).renewals).toMatchObject([
      { id: 'r-1', status: 'requested', filedAt: DAY_75, case: { revision: 2 } },
    ]);
  });
});

describe('Withdrawing a renewal', () => {
  const withdraw = (state: Exception, context = at(plusDays(NOW, 81))) =>
    decideRenew(state, { type: 'WithdrawRenewal', note: 'Done earlier.' }, context);

  it('takes the open one, requested or returned', () => {
    for (const open of [requested, returned])
      expect(withdraw(open)).toEqual({
        kind: 'accepted',
        events: [{ type: 'RenewalWithdrawn', renewal: 'r-1', by: people.requester, note: 'Done earlier.' }],
      });
  });
  it('needs one', () => {
    expect(refusalOf(withdraw(x))).toEqual(['STATE-MOVE.not-from-here']);
  });
  it('is not for others', () => {
    expect(
      refusalOf(withdraw(requested, at(plusDays(NOW, 81), anActor(people.bystander, ['requester'])))),
    ).toEqual(['ROLE.not-yours']);
  });
  it('needs an exception', () => {
    expect(() => decideRenew(null, { type: 'WithdrawRenewal', note: '' }, aContext())).toThrow(
      'needs an exception',
    );
  });
});
