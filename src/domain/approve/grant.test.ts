import { describe, expect, it } from 'vitest';
import {
  approve,
  assessedRenewal,
  by,
  ciso,
  granted,
  medium,
  RENEWED,
  submitFacts,
} from '../../../test/builders/approving.ts';
import {
  aConfiguration,
  anApprovalFacts,
  anAssessedException,
  anAssessment,
  anEmergency,
  aPerson,
  aPolicy,
  aSubject,
  everybody,
  NOW,
  people,
  play,
  refusalOf,
} from '../../../test/builders/index.ts';
import { inForceAt } from '../exception/in-force.ts';
import type { Exception } from '../exception/state.ts';
import type { SubmitFacts } from '../request/commands.ts';
import { plusDays, plusHours } from '../time.ts';
import type { ApprovalFacts } from './commands.ts';

describe('APPROVE-EVIDENCE', () => {
  const control = (over: Partial<Exception['controls'][number]>) => {
    const x = medium();
    return { ...x, controls: x.controls.map((c) => ({ ...c, ...over })) };
  };
  const risk = anApprovalFacts(medium()).risk;

  it('every control has a passed test', () => {
    const x = control({ lastPassedAt: null, lastIndependentPassAt: null, tests: [] });
    expect(approve(x, by(ciso), {}, { risk })).toMatchObject({
      violations: [{ code: 'APPROVE-EVIDENCE', field: '/controls/0', detail: { control: 'c1' } }],
    });
  });
  it('a test by the requester or the risk owner is no evidence', () => {
    const own = medium().controls.flatMap((c) => c.tests.map((t) => ({ ...t, independent: false })));
    expect(
      refusalOf(approve(control({ lastIndependentPassAt: null, tests: own }), by(ciso), {}, { risk })),
    ).toEqual(['APPROVE-EVIDENCE.control-untested']);
  });
  it.each(['requester', 'riskOwner'] as const)(
    'nor is one by whoever has become the %s since, however independent it was',
    (part) => {
      const x = medium();
      const tester = x.controls[0]?.tests[0]?.by ?? '';
      expect(refusalOf(approve({ ...x, [part]: tester }, by(ciso), {}, { risk }))).toContain(
        'APPROVE-EVIDENCE.control-untested',
      );
    },
  );
  it('a test that no longer carries the exception at its start is none', () => {
    const longAgo = plusDays(NOW, -44);
    expect(
      refusalOf(
        approve(control({ lastPassedAt: longAgo, lastIndependentPassAt: longAgo }), by(ciso), {}, { risk }),
      ),
    ).toEqual(['APPROVE-EVIDENCE.control-untested']);
  });
  it('a control that was untested at the assessment and passed since is evidence enough', () => {
    const x = medium();
    const facts = {
      ...anAssessment(2).facts,
      controls: [{ id: 'c1', strength: 'moderate', tested: false }],
    } as const;
    const assessed = play(x, x.id, [
      [NOW, { type: 'ExceptionAssessed', renewal: null, assessment: anAssessment(2, { facts }) }],
    ]);
    expect(refusalOf(approve(assessed))).toEqual([]);
  });
});

describe('APPROVE-START', () => {
  it('a start is at most 30 days ahead', () => {
    expect(refusalOf(approve(medium({ requestedStart: plusDays(NOW, 25) })))).toEqual([]);
    const configuration = aConfiguration({ startAheadDays: 20 });
    expect(
      refusalOf(approve(medium({ requestedStart: plusDays(NOW, 25) }), by(ciso, { configuration }))),
    ).toEqual(['APPROVE-START.too-far']);
    expect(refusalOf(approve(medium({ requestedStart: plusHours(NOW, 30 * 24 + 1) })))).toContain(
      'APPROVE-START.too-far',
    );
  });
});

describe('APPROVE-TERM', () => {
  it('an approver may shorten the term and never lengthen it', () => {
    expect(refusalOf(approve(medium({ termDays: 60 }), by(ciso), { termDays: 30 }))).toEqual([]);
    expect(refusalOf(approve(medium({ termDays: 60 }), by(ciso), { termDays: 61 }))).toEqual([
      'APPROVE-TERM.longer-than-requested',
    ]);
  });
  it('a term is no longer than the route or the policy as it is now allows', () => {
    const x = medium();
    expect(
      refusalOf(approve(x, by(ciso), {}, submitFacts(x, { policy: aPolicy({ longestTermDays: 30 }) }))),
    ).toEqual(['APPROVE-TERM.over-longest']);
    expect(
      refusalOf(approve(x, by(ciso, { configuration: aConfiguration({ longestTermDays: 60 }) }))),
    ).toEqual(['APPROVE-TERM.over-longest']);
  });
  it.each([0, -1, 1.5])('%d days are no term', (termDays) => {
    expect(refusalOf(approve(medium(), by(ciso), { termDays }))).toEqual(['INPUT.malformed']);
  });
  it('REN-CHAIN-MAX holds at the approval too', () => {
    const x = anAssessedException({
      rung: 1,
      lineage: { earlierTerms: 1, chainStartedAt: plusDays(NOW, -276) },
    });
    expect(refusalOf(approve(x))).toEqual(['REN-CHAIN-MAX.over']);
    expect(refusalOf(approve(x, by(ciso), { termDays: 89 }))).toEqual([]);
  });
});

describe('what is checked again at approval', () => {
  const other = {
    id: 'x-7',
    number: 'EXC-2026-0007',
    status: 'active',
    confidential: false,
    contact: 'iam@example.org',
  } as const;

  it('REQ-DUPLICATE: a live exception that overlaps refuses, and a confidential one gives no more than a contact', () => {
    const x = medium();
    expect(approve(x, by(ciso), {}, submitFacts(x, { live: [other] }))).toMatchObject({
      violations: [{ code: 'REQ-DUPLICATE', reason: 'live', detail: { number: other.number } }],
    });
    const hidden = approve(x, by(ciso), {}, submitFacts(x, { live: [{ ...other, confidential: true }] }));
    expect(hidden).toMatchObject({
      violations: [{ reason: 'live-confidential', detail: { number: other.number, contact: other.contact } }],
    });
  });
  it.each([
    ['REQ-POLICY.unknown', null],
    ['REQ-POLICY.retired', aPolicy({ retiredAt: NOW })],
    ['REQ-POLICY.not-exceptable', aPolicy({ exceptable: false })],
  ] as const)('%s', (expected, policy) => {
    const x = medium();
    expect(refusalOf(approve(x, by(ciso), {}, submitFacts(x, { policy })))).toEqual([expected]);
  });
  it('REQ-OWNER: the risk owner is still there', () => {
    const x = medium();
    const gone = everybody.map((p) => (p.id === people.riskOwner ? aPerson(p.id, { active: false }) : p));
    expect(refusalOf(approve(x, by(ciso), {}, submitFacts(x, { people: gone })))).toEqual([
      'REQ-OWNER.inactive',
    ]);
  });
});

describe('a ratification', () => {
  const began = plusHours(NOW, -10);
  const emergency = anEmergency({ id: 'x-e', number: 'EXC-2026-0002', startsAt: began });
  const x = () => medium({ ratifies: 'x-e' });
  const ratifying = (over: Partial<SubmitFacts> = {}): Partial<ApprovalFacts> =>
    submitFacts(x(), { emergency, emergencyOverlaps: true, ...over });

  it("counts its term from the emergency's start and covers from the approval on", () => {
    const decision = approve(x(), by(ciso), {}, ratifying());
    expect(decision).toMatchObject({
      events: [
        { approval: { startsAt: began, expiresAt: plusDays(began, 90) }, lineage: { chainStartedAt: began } },
      ],
    });
    expect(granted(x(), decision).coverage).toMatchObject([{ from: NOW }]);
  });
  it('is decided before the emergency ends', () => {
    const late = { at: plusHours(began, 72) };
    expect(refusalOf(approve(x(), by(ciso, late), {}, ratifying()))).toEqual(['EMERGENCY-RATIFY.ended']);
  });
  it('is of an emergency, and of its scope', () => {
    expect(refusalOf(approve(x(), by(ciso), {}, ratifying({ emergency: null })))).toEqual([
      'EMERGENCY-RATIFY.not-an-emergency',
    ]);
    expect(refusalOf(approve(x(), by(ciso), {}, ratifying({ emergencyOverlaps: false })))).toEqual([
      'EMERGENCY-RATIFY.other-scope',
    ]);
  });
});

describe('a renewal', () => {
  it('granted in time starts when the old term ends', () => {
    const x = assessedRenewal();
    const decision = approve(x, by(ciso, { at: RENEWED }));
    expect(decision).toMatchObject({
      events: [
        {
          type: 'RenewalGranted',
          renewal: 'r-1',
          term: 2,
          approval: { startsAt: plusDays(NOW, 90), expiresAt: plusDays(NOW, 180), rung: 2, route: 'ciso' },
        },
      ],
    });
    expect(granted(x, decision, RENEWED).terms).toHaveLength(2);
  });
  it('granted late starts at the grant, and the gap stays uncovered', () => {
    const x = assessedRenewal({ expired: true });
    const late = plusDays(NOW, 95);
    const decision = approve(x, by(ciso, { at: late }));
    expect(decision).toMatchObject({
      events: [{ approval: { startsAt: late, expiresAt: plusDays(late, 90) } }],
    });
    const renewed = granted(x, decision, late);
    expect(renewed.status).toBe('active');
    expect(inForceAt(renewed, plusDays(NOW, 92))).toBe(false);
    expect(inForceAt(renewed, late)).toBe(true);
  });
  it('goes to its minimum rung at least, whatever its score', () => {
    expect(refusalOf(approve(assessedRenewal({ rung: 3 }), by(ciso, { at: RENEWED })))).toEqual([
      'APPROVE-AUTHORITY.committee-only',
    ]);
  });
  it('keeps the scope that stands: growth comes in by acceptance only', () => {
    const x = assessedRenewal();
    const grown = [aSubject('user:p-sam', { members: ['user:p-sam', 'user:p-new'] })];
    expect(approve(x, by(ciso, { at: RENEWED }), {}, submitFacts(x, { subjects: grown }))).toMatchObject({
      events: [{ approval: { subjects: x.subjects } }],
    });
  });
  it.each([
    ['REN-POLICY.retired', aPolicy({ retiredAt: NOW })],
    ['REN-POLICY.not-exceptable', aPolicy({ exceptable: false })],
  ] as const)('meets the policy as it is now: %s', (expected, policy) => {
    const x = assessedRenewal();
    expect(refusalOf(approve(x, by(ciso, { at: RENEWED }), {}, submitFacts(x, { policy })))).toEqual([
      expected,
    ]);
  });
});
