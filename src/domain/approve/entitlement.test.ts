import { describe, expect, it } from 'vitest';
import {
  approve,
  assessedRenewal,
  by,
  ciso,
  delegate,
  low,
  medium,
  RENEWED,
  submitFacts,
} from '../../../test/builders/approving.ts';
import {
  aControl,
  aDelegation,
  anActor,
  anApprovalFacts,
  anAssessedException,
  anAssessment,
  anAuthority,
  aRequest,
  aSubject,
  NOW,
  people,
  play,
  refusalOf,
} from '../../../test/builders/index.ts';
import { plusDays, plusHours } from '../time.ts';
import { decideApprove } from './decide.ts';

describe('APPROVE-SELF', () => {
  it('a requester cannot approve their own exception, not even the CISO', () => {
    const x = anAssessedException({ requester: people.ciso });
    expect(refusalOf(approve(x))).toEqual(['APPROVE-SELF.requester']);
  });
  it('a delegate cannot approve their own through the delegation', () => {
    const x = anAssessedException({ rung: 1, requester: people.delegate });
    expect(refusalOf(approve(x, by(delegate)))).toEqual(['APPROVE-SELF.requester']);
  });
  it('who filed the renewal asked for it too', () => {
    const x = assessedRenewal({ by: people.delegate });
    expect(refusalOf(approve(x, by(delegate, { at: RENEWED })))).toContain('APPROVE-SELF.requester');
  });
});

describe('APPROVE-ASSESSOR', () => {
  it('the assessor cannot approve', () => {
    const x = { ...medium() };
    const assessed = play(x, x.id, [
      [NOW, { type: 'ExceptionAssessed', renewal: null, assessment: anAssessment(2, { by: people.ciso }) }],
    ]);
    expect(refusalOf(approve(assessed))).toEqual(['APPROVE-ASSESSOR.assessor']);
  });
  it('nor can the second analyst', () => {
    const x = medium();
    const assessment = anAssessment(2, { secondedBy: people.delegate });
    const assessed = play(x, x.id, [[NOW, { type: 'ExceptionAssessed', renewal: null, assessment }]]);
    expect(refusalOf(approve(assessed, by(delegate)))).toEqual(['APPROVE-ASSESSOR.assessor']);
  });
});

describe('APPROVE-INTEREST', () => {
  it.each([
    ['subject', { subjects: ['user:p-cleo'] }],
    ['risk-owner', { riskOwner: people.ciso }],
    ['control-owner', { controls: [aControl({ owner: people.ciso })] }],
  ] as const)('a %s does not decide', (interest, request) => {
    expect(refusalOf(approve(medium(request)))).toContain(`APPROVE-INTEREST.${interest}`);
  });
  it('a member of a group in scope does not decide, also one who joined it since the request', () => {
    const x = medium();
    const members = (...refs: string[]) => [aSubject('group:board', { members: refs })];
    const filed = { ...x, subjects: members('user:p-sam') };
    const facts = (subjects: ReturnType<typeof members>) => ({
      ...submitFacts(x, { subjects }),
      risk: anApprovalFacts(x).risk,
    });
    const now = (subjects: ReturnType<typeof members>) => approve(filed, by(ciso), {}, facts(subjects));
    expect(refusalOf(now(members('user:p-cleo', 'user:p-sam')))).toEqual(['APPROVE-INTEREST.subject']);
    expect(now(members('user:p-sam')).kind).toBe('accepted');
  });
  it('who joined the scope later and was accepted does not decide either', () => {
    const x = medium();
    const growth = { group: 'group:x', members: ['user:p-cleo'], by: people.analyst, at: NOW };
    expect(
      refusalOf(approve({ ...x, acceptedGrowth: [growth] }, by(ciso), {}, { risk: anApprovalFacts(x).risk })),
    ).toEqual(['APPROVE-INTEREST.subject']);
  });
});

describe('APPROVE-AUTHORITY', () => {
  it('a low residual is for one delegate, or for the CISO', () => {
    expect(approve(low(), by(anActor(people.otherDelegate, [])))).toMatchObject({
      events: [
        {
          approval: { route: 'delegate', rung: 1, proof: { kind: 'delegation', delegation: { id: 'd-2' } } },
        },
      ],
    });
    expect(refusalOf(approve(low(), by(ciso)))).toEqual([]);
  });
  it('a medium one is for the CISO or a delegate whose ceiling covers it', () => {
    expect(refusalOf(approve(medium(), by(delegate)))).toEqual([]);
    expect(refusalOf(approve(medium(), by(anActor(people.otherDelegate, []))))).toEqual([
      'APPROVE-AUTHORITY.ceiling',
    ]);
  });
  it('a low case lifted to the second rung is not for a delegate of the first', () => {
    const x = anAssessedException({
      rung: 1,
      lineage: { lastRung: 1, earlierTerms: 1, chainStartedAt: plusDays(NOW, -95) },
    });
    expect(refusalOf(approve(x, by(anActor(people.otherDelegate, []))))).toEqual(['APPROVE-AUTHORITY.rung']);
    expect(refusalOf(approve(x, by(delegate)))).toEqual([]);
  });
  it('nobody else decides', () => {
    expect(refusalOf(approve(low(), by(anActor(people.chair, []))))).toEqual(['APPROVE-AUTHORITY.none']);
  });
  it.each([
    ['not-yet', { startsAt: plusDays(NOW, 1) }],
    ['ended', { endsAt: NOW }],
    ['ended', { revokedAt: plusDays(NOW, -1) }],
    ['ended', { lapsesAt: NOW }],
    ['not-accepted', { accepted: null }],
    ['policy', { policies: ['disk-encryption'] }],
  ] as const)('a delegation %s gives nothing: %j', (reason, over) => {
    const authority = anAuthority({ delegations: [aDelegation(over)] });
    expect(refusalOf(approve(low(), by(delegate, { authority })))).toEqual([`APPROVE-AUTHORITY.${reason}`]);
  });
  it('a delegation that ends between assessment and approval gives nothing at approval', () => {
    const x = low();
    const authority = anAuthority({ delegations: [aDelegation({ endsAt: plusHours(NOW, 1) })] });
    expect(refusalOf(approve(x, by(delegate, { authority })))).toEqual([]);
    expect(refusalOf(approve(x, by(delegate, { authority, at: plusHours(NOW, 1) })))).toEqual([
      'APPROVE-AUTHORITY.ended',
    ]);
  });
  it.each([3, 4] as const)('rung %i is for the committee alone, not for the CISO', (rung) => {
    expect(refusalOf(approve(anAssessedException({ rung })))).toEqual(['APPROVE-AUTHORITY.committee-only']);
    const reject = { type: 'RejectException', rationale: 'The risk is too great.' } as const;
    const x = anAssessedException({ rung });
    expect(refusalOf(decideApprove(x, { ...reject, facts: anApprovalFacts(x) }, by(ciso)))).toEqual([
      'APPROVE-AUTHORITY.committee-only',
    ]);
  });
  it('a lineage judged after the assessment still lifts the route', () => {
    const x = medium();
    const third = { ...x, lineage: { ...x.lineage, earlierTerms: 2, lastRung: 2 as const } };
    expect(refusalOf(approve(third))).toEqual(['APPROVE-AUTHORITY.committee-only']);
  });
});

describe('APPROVE-VACANT', () => {
  it('says so where nobody holds the office', () => {
    const authority = anAuthority({ offices: [], delegations: [] });
    expect(refusalOf(approve(medium(), by(anActor(people.actingCiso, []), { authority })))).toEqual([
      'APPROVE-AUTHORITY.none',
      'APPROVE-VACANT.no-ciso',
    ]);
  });
  it('says so where the CISO is recused and nobody acts', () => {
    const x = anAssessedException({ requester: people.ciso });
    const authority = anAuthority({ acting: [], delegations: [] });
    expect(refusalOf(approve(x, by(anActor(people.bystander, []), { authority })))).toContain(
      'APPROVE-VACANT.recused-no-acting',
    );
  });
  it('says so where the CISO is absent and nobody acts, and lets the CISO decide all the same', () => {
    const absences = [{ from: plusDays(NOW, -1), until: plusDays(NOW, 1) }];
    const authority = anAuthority({ acting: [], absences, delegations: [] });
    expect(refusalOf(approve(medium(), by(anActor(people.bystander, []), { authority })))).toContain(
      'APPROVE-VACANT.absent-no-acting',
    );
    expect(refusalOf(approve(medium(), by(ciso, { authority })))).toEqual([]);
  });
  it('the acting CISO decides while the CISO is recused, with the proof of it', () => {
    const x = anAssessedException({ requester: people.ciso });
    expect(approve(x, by(anActor(people.actingCiso, [])))).toMatchObject({
      events: [{ approval: { proof: { kind: 'acting', because: 'recused', recordedBy: people.ciso } } }],
    });
  });
  it('the acting CISO decides while the CISO is absent, and not otherwise', () => {
    const acting = anActor(people.actingCiso, []);
    const absences = [{ from: plusDays(NOW, -1), until: plusDays(NOW, 1) }];
    expect(approve(medium(), by(acting, { authority: anAuthority({ absences }) }))).toMatchObject({
      events: [{ approval: { proof: { kind: 'acting', because: 'absent' } } }],
    });
    expect(refusalOf(approve(medium(), by(acting)))).toEqual(['APPROVE-AUTHORITY.none']);
  });
  it('an acting CISO with an interest does not decide', () => {
    const x = anAssessedException({
      requester: people.ciso,
      request: aRequest({ riskOwner: people.actingCiso }),
    });
    expect(refusalOf(approve(x, by(anActor(people.actingCiso, []))))).toEqual([
      'APPROVE-AUTHORITY.none',
      'APPROVE-INTEREST.risk-owner',
      'APPROVE-VACANT.recused-no-acting',
    ]);
  });
});

describe('APPROVE-RECIPROCAL', () => {
  const earlier = (days: number) => ({
    requester: people.delegate,
    approvedBy: people.otherDelegate,
    at: plusDays(NOW, -days),
  });
  const x = () => anAssessedException({ rung: 1, requester: people.otherDelegate });

  it('two delegates do not approve each other within 90 days', () => {
    expect(refusalOf(approve(x(), by(delegate), {}, { reciprocal: [earlier(89)] }))).toEqual([
      'APPROVE-RECIPROCAL.within-90-days',
    ]);
  });
  it('after 90 days they may', () => {
    expect(refusalOf(approve(x(), by(delegate), {}, { reciprocal: [earlier(90)] }))).toEqual([]);
  });
  it('the second goes to the CISO, who may', () => {
    expect(
      refusalOf(approve(x(), by(ciso), {}, { reciprocal: [{ ...earlier(3), requester: people.ciso }] })),
    ).toEqual([]);
  });
  it("the delegate's own approvals of the same requester are not reciprocal", () => {
    const same = { requester: people.otherDelegate, approvedBy: people.delegate, at: plusDays(NOW, -3) };
    expect(refusalOf(approve(x(), by(delegate), {}, { reciprocal: [same] }))).toEqual([]);
  });
});

describe('APPROVE-STEPUP', () => {
  it.each([
    [{ kind: 'token' }, ['APPROVE-STEPUP.token']],
    [{ kind: 'system' }, ['APPROVE-STEPUP.token']],
    [{ fresh: false }, ['APPROVE-STEPUP.not-fresh']],
    [{ strong: false }, ['APPROVE-STEPUP.not-strong']],
  ] as const)('a sign-in with %j does not approve or reject', (signIn, expected) => {
    const actor = anActor(people.ciso, [], signIn);
    const x = medium();
    expect(refusalOf(approve(x, by(actor)))).toEqual(expected);
    const reject = {
      type: 'RejectException',
      rationale: 'The risk is too great.',
      facts: anApprovalFacts(x),
    } as const;
    expect(refusalOf(decideApprove(x, reject, by(actor)))).toEqual(expected);
  });
});
