import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aControl,
  anApprovalFacts,
  anAssessedException,
  aRequest,
  aVoteCommand,
  NOW,
  people,
} from '../../../test/builders/index.ts';
import { type Choice, five, Session, seatsOf, since, three } from '../../../test/builders/voting.ts';
import type { SignIn } from '../people.ts';
import type { RequestContent } from '../request/content.ts';
import { plusDays } from '../time.ts';

describe('a vote', () => {
  it('is by name, with the seat as proof', () => {
    const s = new Session();
    expect(s.vote('m-1')).toEqual([]);
    expect(s.last).toMatchObject([
      {
        type: 'VoteCast',
        renewal: null,
        vote: { by: 'm-1', choice: 'for', proof: { kind: 'seat', person: 'm-1', alsoCiso: false } },
      },
    ]);
  });
  it('can be changed until the decision falls, and counts once', () => {
    const s = new Session();
    s.vote('m-1', 'against');
    s.vote('m-1', 'for');
    s.vote('m-1', 'for');
    expect(s.x.case.votes).toHaveLength(1);
    expect(s.x.status).toBe('assessed');
  });
  it('is for who holds a seat, under a charter', () => {
    expect(new Session().vote(people.bystander)).toEqual(['APPROVE-AUTHORITY.no-seat']);
    expect(new Session({ authority: { ...five, charter: null } }).vote('m-1')).toEqual([
      'APPROVE-AUTHORITY.no-charter',
    ]);
    const ended = { seats: [{ person: 'm-1', since, until: NOW }, ...(three.seats ?? []).slice(1)] };
    expect(
      new Session({ authority: { seats: [...ended.seats, { person: 'm-9', since, until: null }] } }).vote(
        'm-1',
      ),
    ).toEqual(['APPROVE-AUTHORITY.no-seat']);
  });
  it('is cast on a case that goes to the committee', () => {
    const s = new Session({ x: anAssessedException({ rung: 2 }) });
    expect(s.vote('m-1')).toEqual(['APPROVE-AUTHORITY.not-by-vote']);
    expect(s.close(plusDays(NOW, 8))).toEqual(['APPROVE-AUTHORITY.not-by-vote']);
  });
  it('needs a fresh and strong sign-in', () => {
    const s = new Session();
    const give = (signIn: Partial<SignIn>) => s.give(aVoteCommand(s.x), 'm-1', NOW, signIn);
    expect(give({ kind: 'token' })).toEqual(['APPROVE-STEPUP.token']);
    expect(give({ fresh: false })).toEqual(['APPROVE-STEPUP.not-fresh']);
    expect(give({ strong: false })).toEqual(['APPROVE-STEPUP.not-strong']);
  });
  it('says why, unless it abstains', () => {
    const s = new Session();
    expect(s.vote('m-1', 'for', { rationale: '' })).toEqual(['APPROVE-RATIONALE.empty']);
    expect(s.vote('m-1', 'against', { rationale: 'No' })).toEqual(['APPROVE-RATIONALE.empty']);
    expect(s.vote('m-1', 'abstain', { rationale: '' })).toEqual([]);
  });
  it('is on what was seen', () => {
    expect(new Session().vote('m-1', 'for', { seen: 'old' })).toEqual(['APPROVE-STALE.changed-since-seen']);
  });
  it('is not cast while a fact that the score rests on has changed', () => {
    const risk = { ...anApprovalFacts(anAssessedException({ rung: 3 })).risk, identities: 9 };
    expect(new Session({ facts: { risk } }).vote('m-1')).toEqual(['ASSESS-REOPENED.fact-changed']);
  });
  it('on other words than those that stand is void', () => {
    const s = new Session({ authority: three });
    s.vote('m-1');
    s.vote('m-2');
    const seen = 'b'.repeat(64);
    expect(s.vote('m-3', 'for', { seen, facts: anApprovalFacts(s.x, { seenNow: seen }) })).toEqual([]);
    expect(s.last).toMatchObject([{ type: 'VotesVoided', because: 'content-changed' }, { type: 'VoteCast' }]);
    expect(s.x.case.votes.map((v) => v.by)).toEqual(['m-3']);
  });
});

describe('the decision of five seats', () => {
  const outcome = (...choices: readonly Choice[]) => {
    const s = new Session();
    choices.forEach((choice, i) => s.vote(`m-${i + 1}`, choice));
    return s.x.status;
  };
  it.each([
    ['two for: open, below the quorum', ['for', 'for'], 'assessed'],
    ['three for: approved, nobody can turn it', ['for', 'for', 'for'], 'active'],
    ['two for, one against: open, two seats can turn it', ['for', 'for', 'against'], 'assessed'],
    ['three against: rejected, it can pass no more', ['against', 'against', 'against'], 'rejected'],
    ['two against, one abstention: rejected', ['against', 'against', 'abstain'], 'rejected'],
    [
      'three abstentions: rejected, abstaining is not in favour',
      ['abstain', 'abstain', 'abstain'],
      'rejected',
    ],
    ['two for, two against: open', ['for', 'for', 'against', 'against'], 'assessed'],
    [
      'two for, one against, two abstentions: not more than half',
      ['for', 'for', 'against', 'abstain', 'abstain'],
      'rejected',
    ],
    ['three for, two against: approved', ['for', 'against', 'for', 'against', 'for'], 'active'],
  ] as const)('%s', (_, choices, expected) => {
    expect(outcome(...choices)).toBe(expected);
  });

  it('is made with the vote that made it certain, by the committee', () => {
    const s = new Session();
    s.vote('m-1', 'against');
    s.vote('m-2');
    s.vote('m-3');
    s.vote('m-4', 'for', { rationale: 'The segment is isolated now.' });
    expect(s.events).toEqual(['VoteCast', 'ExceptionApproved']);
    expect(s.last[1]).toMatchObject({
      approval: {
        route: 'committee',
        rung: 3,
        rationale: 'The segment is isolated now.',
        proof: { kind: 'committee', seats: 5, recused: 0, quorum: 3, inFavour: 3, against: 1, abstained: 0 },
      },
    });
    expect(s.x.terms[0]?.approval.votes).toHaveLength(4);
  });
  it('of rejection names the committee and the votes', () => {
    const s = new Session({ authority: three });
    s.vote('m-1', 'against');
    s.vote('m-2', 'abstain');
    s.vote('m-3', 'against', { rationale: 'The plan has no end.' });
    expect(s.events).toEqual(['VoteCast', 'CaseRejected']);
    expect(s.last[1]).toMatchObject({
      rationale: 'The plan has no end.',
      proof: { kind: 'committee', against: 2 },
    });
  });
  it('a tie of four seats is no majority', () => {
    const s = new Session({ authority: seatsOf('m-1', 'm-2', 'm-3', 'm-4') });
    (['for', 'for', 'against'] as const).forEach((choice, i) => s.vote(`m-${i + 1}`, choice));
    expect(s.x.status).toBe('assessed');
    s.vote('m-4', 'against');
    expect(s.x.status).toBe('rejected');
  });
  it('does not fall as an approval while something that it needs is missing, and the vote is not taken', () => {
    const x = anAssessedException({ rung: 3 });
    const untested = {
      ...x,
      controls: x.controls.map((c) => ({ ...c, tests: [], lastIndependentPassAt: null })),
    };
    const s = new Session({ x: untested, authority: three, facts: { risk: anApprovalFacts(x).risk } });
    s.vote('m-1');
    s.vote('m-2');
    expect(s.vote('m-3')).toEqual(['APPROVE-EVIDENCE.control-untested']);
    expect(s.x.case.votes).toHaveLength(2);
    expect(s.vote('m-3', 'against')).toEqual(['APPROVE-EVIDENCE.control-untested']);
  });
});

describe('exactly one outcome', () => {
  const choice = fc.constantFrom<Choice>('for', 'against', 'abstain');
  const ballots = fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), choice), { maxLength: 20 });

  it('no sequence of votes by fewer than the quorum decides anything', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 7 }), ballots, (size, votes) => {
        const seats = Array.from({ length: size }, (_, i) => `m-${i + 1}`);
        const quorum = Math.max(3, Math.floor(size / 2) + 1);
        const s = new Session({ authority: seatsOf(...seats) });
        for (const [n, c] of votes) s.vote(`m-${Math.min(n, quorum - 1)}`, c);
        expect(s.x.status).toBe('assessed');
      }),
      { numRuns: 60 },
    );
  });

  it('a decision falls once, for as many seats as there are, and a full house always decides', () => {
    fc.assert(
      fc.property(fc.array(choice, { minLength: 3, maxLength: 7 }), (choices) => {
        const s = new Session({ authority: seatsOf(...choices.map((_, i) => `m-${i}`)) });
        let decisions = 0;
        choices.forEach((c, i) => {
          if (s.x.status !== 'assessed') return;
          s.vote(`m-${i}`, c);
          decisions += s.last.filter(
            (e) => e.type === 'ExceptionApproved' || e.type === 'CaseRejected',
          ).length;
        });
        const inFavour = choices.filter((c) => c === 'for').length;
        expect(decisions).toBe(1);
        expect(s.x.status).toBe(inFavour * 2 > choices.length ? 'active' : 'rejected');
      }),
      { numRuns: 100 },
    );
  });
});

describe('APPROVE-RECUSED', () => {
  const inCommittee = (request: Partial<RequestContent>, requester?: string) =>
    anAssessedException({
      rung: 3,
      request: aRequest(request),
      ...(requester === undefined ? {} : { requester }),
    });

  it('a member with an interest is recused', () => {
    const s = new Session({ x: inCommittee({ riskOwner: 'm-1' }) });
    expect(s.vote('m-1')).toEqual(['APPROVE-INTEREST.risk-owner', 'APPROVE-RECUSED.interest']);
  });
  it('so is the requester, and the assessor', () => {
    expect(new Session({ x: inCommittee({}, 'm-1') }).vote('m-1')).toEqual([
      'APPROVE-RECUSED.interest',
      'APPROVE-SELF.requester',
    ]);
    const s = new Session({ authority: seatsOf(people.analyst, 'm-2', 'm-3', 'm-4') });
    expect(s.vote(people.analyst)).toEqual(['APPROVE-ASSESSOR.assessor', 'APPROVE-RECUSED.interest']);
  });
  it('so is the manager of somebody with an interest', () => {
    const s = new Session({
      facts: { managers: { [people.requester]: 'm-1', [people.controlOwner]: 'm-2' } },
    });
    expect(s.vote('m-1')).toEqual(['APPROVE-RECUSED.manager']);
    expect(s.vote('m-2')).toEqual(['APPROVE-RECUSED.manager']);
    expect(s.vote('m-3')).toEqual([]);
  });
  it('so is who said so, and an earlier vote no longer counts', () => {
    const s = new Session();
    s.vote('m-1');
    expect(s.recuse('m-1')).toEqual([]);
    expect(s.x.case.votes).toEqual([]);
    expect(s.vote('m-1')).toEqual(['APPROVE-RECUSED.declared']);
  });
  it('the recused do not count to the quorum, and the approval names them', () => {
    const s = new Session({
      x: inCommittee({ controls: [aControl({ owner: 'm-5' })] }),
      facts: { managers: { [people.requester]: 'm-4' } },
    });
    s.vote('m-1');
    s.vote('m-2');
    s.vote('m-3');
    expect(s.x.terms[0]?.approval).toMatchObject({
      proof: { seats: 3, recused: 2, quorum: 3 },
      recusals: [
        { member: 'm-4', why: 'manager' },
        { member: 'm-5', why: 'interest' },
      ],
    });
  });
  it('a member recuses themselves; the chair only records what the case shows', () => {
    const shown = new Session({
      x: inCommittee({ riskOwner: 'm-1' }),
      authority: { ...seatsOf('m-1', 'm-2', 'm-3', people.chair) },
    });
    expect(shown.recuse('m-1', people.chair)).toEqual([]);
    expect(shown.last).toMatchObject([
      { type: 'MemberRecused', recusal: { member: 'm-1', why: 'interest' } },
    ]);
    expect(shown.recuse('m-2', people.chair)).toEqual(['ROLE.not-yours']);
    expect(shown.recuse('m-2', 'm-3')).toEqual(['ROLE.not-yours']);
    expect(shown.recuse(people.bystander, 'm-3')).toEqual(['APPROVE-AUTHORITY.no-seat', 'ROLE.not-yours']);
  });
});
