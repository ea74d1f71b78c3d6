import { describe, expect, it } from 'vitest';
import {
  approve,
  by,
  ciso,
  delegate,
  granted,
  medium,
  submitFacts,
} from '../../../test/builders/approving.ts';
import {
  anActor,
  anApprovalFacts,
  anAssessedException,
  aSubject,
  NOW,
  people,
  refusalOf,
  SEEN,
} from '../../../test/builders/index.ts';
import { inForceAt } from '../exception/in-force.ts';
import type { Exception } from '../exception/state.ts';
import type { Actor } from '../people.ts';
import { plusDays } from '../time.ts';
import { decideApprove } from './decide.ts';

describe('an approval', () => {
  it('freezes policy version, scope, start, exact days, conditions, rationale, authority and what was seen', () => {
    const x = medium();
    const decision = approve(x, by(ciso), { conditions: ['Weekly log review.'], termDays: 60 });
    expect(decision).toMatchObject({
      kind: 'accepted',
      events: [
        {
          type: 'ExceptionApproved',
          term: 1,
          structural: false,
          lineage: { chainStartedAt: NOW },
          approval: {
            by: people.ciso,
            route: 'ciso',
            rung: 2,
            proof: { kind: 'office', holder: people.ciso },
            policy: { id: 'phishing-resistant-mfa', version: 3, family: 'authentication' },
            subjects: x.subjects,
            resources: x.resources,
            startsAt: NOW,
            expiresAt: plusDays(NOW, 60),
            conditions: ['Weekly log review.'],
            seen: SEEN,
          },
        },
      ],
    });
    const active = granted(x, decision);
    expect(active.status).toBe('active');
    expect(inForceAt(active, NOW)).toBe(true);
  });

  it("covers a group's members as they are at approval", () => {
    const x = medium();
    const fresh = [aSubject('user:p-sam', { members: ['user:p-sam', 'user:p-new'] })];
    expect(approve(x, by(ciso), {}, submitFacts(x, { subjects: fresh }))).toMatchObject({
      events: [{ approval: { subjects: fresh } }],
    });
  });

  it('starts as requested where that is later, and waits for it', () => {
    const x = medium({ requestedStart: plusDays(NOW, 10), milestones: [] });
    const decision = approve(x);
    expect(decision).toMatchObject({
      events: [{ approval: { startsAt: plusDays(NOW, 10), expiresAt: plusDays(NOW, 100) } }],
    });
    expect(granted(x, decision).status).toBe('scheduled');
  });

  it('starts now where the requested start is past', () => {
    expect(approve(medium({ requestedStart: plusDays(NOW, -5) }))).toMatchObject({
      events: [{ approval: { startsAt: NOW } }],
    });
  });

  it('keeps the start of the chain for a successor, and counts its term', () => {
    const began = plusDays(NOW, -100);
    const x = anAssessedException({ lineage: { earlierTerms: 1, chainStartedAt: began, lastRung: 1 } });
    expect(approve(x)).toMatchObject({ events: [{ term: 2, lineage: { chainStartedAt: began } }] });
  });

  it('says everything that is wrong at once', () => {
    const x = medium();
    const stranger = anActor(people.requester, ['requester'], { fresh: false, strong: false });
    const decision = approve(x, by(stranger), { rationale: '', seen: 'old' });
    expect(refusalOf(decision)).toEqual([
      'APPROVE-AUTHORITY.none',
      'APPROVE-RATIONALE.empty',
      'APPROVE-SELF.requester',
      'APPROVE-STALE.changed-since-seen',
      'APPROVE-STEPUP.not-fresh',
      'APPROVE-STEPUP.not-strong',
    ]);
  });
});

describe('APPROVE-STALE', () => {
  it('what was seen has to be what stands', () => {
    expect(refusalOf(approve(medium(), by(ciso), { seen: 'b'.repeat(64) }))).toEqual([
      'APPROVE-STALE.changed-since-seen',
    ]);
  });
});

describe('ASSESS-REOPENED', () => {
  it('a fact that changed since the score keeps everybody from deciding', () => {
    const x = medium();
    const risk = { ...anApprovalFacts(x).risk, tier: 'T0' } as const;
    expect(approve(x, by(ciso), {}, { risk })).toMatchObject({
      violations: [{ code: 'ASSESS-REOPENED', detail: { changed: 'tier' } }],
    });
    const reject = { type: 'RejectException', rationale: 'The risk is too great.' } as const;
    expect(refusalOf(decideApprove(x, { ...reject, facts: anApprovalFacts(x, { risk }) }, by(ciso)))).toEqual(
      ['ASSESS-REOPENED.fact-changed'],
    );
  });
});

describe('APPROVE-RATIONALE', () => {
  it.each(['', '   ', 'ok', 'Looks good', '同意'])('"%s" is no rationale', (rationale) => {
    expect(refusalOf(approve(medium(), by(ciso), { rationale }))).toEqual(['APPROVE-RATIONALE.empty']);
  });
  it.each(['Plan is credible.', '控制措施已测试并有效，计划可信。', 'Der Plan trägt.'])(
    '"%s" is one',
    (rationale) => {
      expect(refusalOf(approve(medium(), by(ciso), { rationale }))).toEqual([]);
    },
  );
});

describe('rejecting', () => {
  const reject = (x: Exception, actor: Actor = ciso, rationale = 'The risk is too great.') =>
    decideApprove(x, { type: 'RejectException', rationale, facts: anApprovalFacts(x) }, by(actor));

  it('is for who could approve, with the proof and the reason', () => {
    const x = medium();
    const decision = reject(x);
    expect(decision).toMatchObject({
      events: [
        { type: 'CaseRejected', renewal: null, by: people.ciso, proof: { kind: 'office' }, votes: [] },
      ],
    });
    expect(granted(x, decision).status).toBe('rejected');
    expect(refusalOf(reject(x, anActor(people.bystander, ['requester'])))).toEqual([
      'APPROVE-AUTHORITY.none',
    ]);
    expect(refusalOf(reject(x, ciso, 'No.'))).toEqual(['APPROVE-RATIONALE.empty']);
  });
  it('is not for who has a part in it', () => {
    expect(refusalOf(reject(anAssessedException({ requester: people.ciso })))).toEqual([
      'APPROVE-SELF.requester',
    ]);
  });
});

describe('returning', () => {
  const giveBack = (x: Exception, actor: Actor, reasons = 'Name the two accounts, please.') =>
    decideApprove(x, { type: 'ReturnException', reasons }, by(actor));

  it('is for analysts, the assessor included, and for whoever decides the case', () => {
    const x = medium();
    for (const actor of [ciso, delegate, anActor(people.analyst, ['analyst'])])
      expect(giveBack(x, actor)).toMatchObject({
        events: [{ type: 'CaseReturned', renewal: null, by: actor.person }],
      });
  });
  it('is not for an authority that another route names', () => {
    expect(refusalOf(giveBack(medium(), anActor(people.chair, [])))).toEqual(['APPROVE-AUTHORITY.none']);
  });
  it('is not for the requester or anybody with an interest', () => {
    expect(refusalOf(giveBack(medium(), anActor()))).toEqual([
      'APPROVE-AUTHORITY.none',
      'APPROVE-SELF.requester',
    ]);
    expect(refusalOf(giveBack(medium({ riskOwner: people.ciso }), ciso))).toEqual([
      'APPROVE-INTEREST.risk-owner',
    ]);
  });
  it('says what is missing', () => {
    expect(giveBack(medium(), ciso, '')).toMatchObject({
      violations: [{ code: 'APPROVE-RATIONALE', field: '/reasons' }],
    });
  });
});
