import { describe, expect, it } from 'vitest';
import {
  aContext,
  aControl,
  aDelegation,
  anActor,
  anAuthority,
  aPerson,
  aPolicy,
  aRequest,
  aSubject,
  everybody,
  factsFor,
  NOW,
  people,
  refusalOf,
  SEEN,
} from '../../../test/builders/index.ts';
import type { Context } from '../context.ts';
import { dueEvents } from '../exception/due.ts';
import { evolve } from '../exception/evolve.ts';
import { inForceAt } from '../exception/in-force.ts';
import type { Actor } from '../people.ts';
import type { SubmitFacts } from '../request/commands.ts';
import type { RequestContent } from '../request/content.ts';
import { plusHours } from '../time.ts';
import type { ApproveCommand } from './commands.ts';
import { decideApprove } from './decide.ts';

type Command = Extract<ApproveCommand, { readonly type: 'GrantEmergency' }>;
const ciso = anActor(people.ciso, []);

function grant(
  over: Partial<Command> = {},
  request: Partial<RequestContent> = {},
  facts: Partial<SubmitFacts> = {},
  actor: Actor = ciso,
  context: Partial<Context> = {},
) {
  const content = aRequest(request);
  const command: Command = {
    type: 'GrantEmergency',
    id: 'x-e',
    number: 'EXC-2026-0002',
    requester: people.requester,
    request: content,
    hours: 72,
    rationale: 'Payroll stops tonight without it.',
    facts: factsFor(content, facts),
    earlierEmergencies: [],
    reciprocal: [],
    seen: SEEN,
    ...over,
  };
  return decideApprove(null, command, aContext({ actor, ...context }));
}

describe('an emergency', () => {
  it('is in force at once, marked, for at most 72 hours, and ends by itself', () => {
    const decision = grant();
    expect(decision).toMatchObject({
      events: [
        {
          type: 'EmergencyGranted',
          number: 'EXC-2026-0002',
          approval: {
            route: 'ciso',
            startsAt: NOW,
            expiresAt: plusHours(NOW, 72),
            proof: { kind: 'office' },
          },
          lineage: { root: 'x-e', chainStartedAt: NOW },
        },
      ],
    });
    if (decision.kind === 'refused') throw new Error('refused');
    const x = decision.events.reduce<ReturnType<typeof evolve> | null>(
      (s, e) => evolve(s, e, NOW, 'x-e'),
      null,
    );
    if (x === null) throw new Error('nothing began');
    expect(x.emergency).toMatchObject({ by: people.ciso, ratifiedBy: null });
    expect(inForceAt(x, plusHours(NOW, 71))).toBe(true);
    expect(inForceAt(x, plusHours(NOW, 72))).toBe(false);
    expect(dueEvents(x, plusHours(NOW, 72), { pendingDays: 30, lateGrantDays: 14 })).toMatchObject([
      { type: 'ExceptionExpired' },
    ]);
  });

  it('needs no tested control and no plan: what is known is enough', () => {
    expect(refusalOf(grant({}, { milestones: [], exitDate: null, controls: [] }))).toEqual([]);
  });

  it('is for the CISO, or a delegate whatever the ceiling', () => {
    expect(grant({}, {}, {}, anActor(people.otherDelegate, []))).toMatchObject({
      events: [
        {
          approval: { route: 'delegate', rung: 1, proof: { kind: 'delegation', delegation: { id: 'd-2' } } },
        },
      ],
    });
    expect(refusalOf(grant({}, {}, {}, anActor(people.chair, [])))).toEqual(['APPROVE-AUTHORITY.none']);
    expect(refusalOf(grant({}, {}, {}, anActor(people.analyst, ['analyst', 'administrator'])))).toEqual([
      'APPROVE-AUTHORITY.none',
    ]);
  });

  it("is within the delegation's policies and dates", () => {
    const delegate = anActor(people.delegate, []);
    const other = anAuthority({ delegations: [aDelegation({ policies: ['disk-encryption'] })] });
    const ended = anAuthority({ delegations: [aDelegation({ endsAt: NOW })] });
    expect(refusalOf(grant({}, {}, {}, delegate, { authority: other }))).toEqual([
      'APPROVE-AUTHORITY.policy',
    ]);
    expect(refusalOf(grant({}, {}, {}, delegate, { authority: ended }))).toEqual(['APPROVE-AUTHORITY.ended']);
  });

  it('is granted by the acting CISO where the CISO is the one who asks', () => {
    expect(grant({ requester: people.ciso }, {}, {}, anActor(people.actingCiso, []))).toMatchObject({
      events: [{ approval: { route: 'ciso', proof: { kind: 'acting', because: 'recused' } } }],
    });
    expect(refusalOf(grant({}, {}, {}, anActor(people.actingCiso, [])))).toEqual(['APPROVE-AUTHORITY.none']);
  });

  it('APPROVE-SELF: is not granted to oneself', () => {
    expect(refusalOf(grant({ requester: people.ciso }))).toEqual(['APPROVE-SELF.requester']);
  });

  it('APPROVE-RECIPROCAL: is not granted in turns by two delegates, and then by the CISO', () => {
    const reciprocal = [{ requester: people.delegate, approvedBy: people.requester, at: NOW }];
    const delegate = anActor(people.delegate, []);
    expect(refusalOf(grant({ reciprocal }, {}, {}, delegate))).toEqual(['APPROVE-RECIPROCAL.within-90-days']);
    expect(grant({ reciprocal }).kind).toBe('accepted');
  });
  it('APPROVE-INTEREST: is not granted by who gains by it or answers for it', () => {
    expect(refusalOf(grant({}, { subjects: ['user:p-cleo'] }))).toEqual(['APPROVE-INTEREST.subject']);
    expect(refusalOf(grant({}, { riskOwner: people.ciso }))).toEqual(['APPROVE-INTEREST.risk-owner']);
    expect(refusalOf(grant({}, { controls: [aControl({ owner: people.ciso })] }))).toEqual([
      'APPROVE-INTEREST.control-owner',
    ]);
  });

  it('APPROVE-STEPUP: needs a fresh and strong sign-in of a person', () => {
    const signedIn = (signIn: Parameters<typeof anActor>[2]) =>
      grant({}, {}, {}, anActor(people.ciso, [], signIn));
    expect(refusalOf(signedIn({ kind: 'token' }))).toEqual(['APPROVE-STEPUP.token']);
    expect(refusalOf(signedIn({ fresh: false }))).toEqual(['APPROVE-STEPUP.not-fresh']);
    expect(refusalOf(signedIn({ strong: false }))).toEqual(['APPROVE-STEPUP.not-strong']);
  });

  it('APPROVE-RATIONALE: says why', () => {
    expect(refusalOf(grant({ rationale: 'Urgent!' }))).toEqual(['APPROVE-RATIONALE.empty']);
  });
});

describe('EMERGENCY-TERM', () => {
  it.each([
    [72, []],
    [0.5, []],
    [72.01, ['EMERGENCY-TERM.over-72-hours']],
    [0, ['EMERGENCY-TERM.not-positive']],
    [-1, ['EMERGENCY-TERM.not-positive']],
    [Number.NaN, ['EMERGENCY-TERM.not-positive']],
  ])('%d hours: %j', (hours, expected) => {
    expect(refusalOf(grant({ hours }))).toEqual(expected);
  });
});

describe('EMERGENCY-REPEAT', () => {
  it('one for an overlapping scope in 180 days', () => {
    expect(grant({ earlierEmergencies: [{ id: 'x-d', number: 'EXC-2026-0001' }] })).toMatchObject({
      violations: [{ code: 'EMERGENCY-REPEAT', detail: { number: 'EXC-2026-0001' } }],
    });
  });
});

describe('what even an emergency needs', () => {
  it.each([
    ['REQ-POLICY.unknown', null],
    ['REQ-POLICY.retired', aPolicy({ retiredAt: NOW })],
    ['REQ-POLICY.not-exceptable', aPolicy({ exceptable: false })],
  ] as const)('a policy that has exceptions: %s', (expected, policy) => {
    expect(refusalOf(grant({}, {}, { policy }))).toEqual([expected]);
  });
  it('a named scope', () => {
    expect(refusalOf(grant({}, { subjects: [], resources: [] }))).toEqual([
      'REQ-SCOPE.no-resource',
      'REQ-SCOPE.no-subject',
    ]);
    expect(refusalOf(grant({}, { resources: ['system:*'] }))).toEqual(['REQ-SCOPE.wildcard']);
    const unknown = { subjects: [aSubject('user:p-sam', { known: false })] };
    expect(refusalOf(grant({}, {}, unknown))).toEqual(['REQ-SCOPE.unknown-subject']);
  });
  it('a risk owner who is a person and still there', () => {
    const owner = (over: Parameters<typeof aPerson>[1]) => ({
      people: everybody.map((p) => (p.id === people.riskOwner ? aPerson(p.id, over) : p)),
    });
    expect(refusalOf(grant({}, {}, { people: [] }))).toEqual(['REQ-OWNER.unknown']);
    expect(refusalOf(grant({}, {}, owner({ active: false })))).toEqual(['REQ-OWNER.inactive']);
    expect(refusalOf(grant({}, {}, owner({ kind: 'mailbox' })))).toEqual(['REQ-OWNER.mailbox']);
  });
});
