import { describe, expect, it } from 'vitest';
import {
  aContext,
  anActor,
  anApprovalFacts,
  anAssessedException,
  anAuthority,
  aRequest,
  aVoteCommand,
  NOW,
  people,
  refusalOf,
} from '../../../test/builders/index.ts';
import type { Authority } from '../authority/authority.ts';
import { evolve } from '../exception/evolve.ts';
import type { Exception } from '../exception/state.ts';
import { plusDays } from '../time.ts';
import { decideApprove } from './decide.ts';

const since = plusDays(NOW, -400);
const members = ['m-1', 'm-2', 'm-3'];
const seated = (...people: readonly string[]) => people.map((person) => ({ person, since, until: null }));
/** Three members beside a CISO without a seat. */
const beside = (over: Partial<Authority> = {}) => anAuthority({ seats: seated(...members), ...over });
/** Three members and the CISO with a seat. */
const within = (over: Partial<Authority> = {}) =>
  anAuthority({ seats: seated(...members, people.ciso), ...over });
const top = (over: Parameters<typeof anAssessedException>[0] = {}) =>
  anAssessedException({ rung: 4, ...over });
const absent = { absences: [{ from: plusDays(NOW, -1), until: plusDays(NOW, 20) }] };

type Ballot = readonly [person: string, choice: 'for' | 'against' | 'abstain'];

/** Casts the ballots in order; what was refused is answered by voter. */
function poll(x: Exception, authority: Authority, ...ballots: readonly Ballot[]) {
  let state = x;
  const refused: Record<string, readonly string[]> = {};
  for (const [person, choice] of ballots) {
    const context = aContext({ actor: anActor(person, []), authority });
    const decision = decideApprove(state, aVoteCommand(state, choice), context);
    if (decision.kind === 'refused') refused[person] = refusalOf(decision);
    else state = decision.events.reduce((s, event) => evolve(s, event, NOW, s.id), state);
  }
  return { state, status: state.status, refused };
}
const all = (choice: Ballot[1]): readonly Ballot[] => members.map((m) => [m, choice]);

describe('at the top rung', () => {
  it("a majority without the CISO's vote decides nothing yet", () => {
    expect(poll(top(), beside(), ...all('for')).status).toBe('assessed');
    expect(poll(top(), within(), ...all('for')).status).toBe('assessed');
  });
  it("a majority with the CISO's vote in favour approves, with a seat or without", () => {
    for (const authority of [beside(), within()]) {
      const { state } = poll(top(), authority, ...all('for'), [people.ciso, 'for']);
      expect(state.status).toBe('active');
      expect(state.terms[0]?.approval).toMatchObject({
        route: 'committee-with-ciso',
        rung: 4,
        proof: { kind: 'committee', inFavour: authority.seats.length, cisoInFavour: true },
      });
    }
  });
  it.each(['against', 'abstain'] as const)("the CISO's vote %s rejects once there is a quorum", (choice) => {
    expect(poll(top(), within(), [people.ciso, choice], ['m-1', 'for']).status).toBe('assessed');
    expect(poll(top(), within(), [people.ciso, choice], ['m-1', 'for'], ['m-2', 'for']).status).toBe(
      'rejected',
    );
    expect(poll(top(), beside(), ...all('for'), [people.ciso, choice]).status).toBe('rejected');
  });
  it('the CISO alone decides nothing, and makes no quorum', () => {
    expect(poll(top(), beside(), [people.ciso, 'for'], ['m-1', 'for'], ['m-2', 'for']).status).toBe(
      'assessed',
    );
  });
  it('the committee can reject without the CISO', () => {
    expect(poll(top(), beside(), ...all('against')).status).toBe('rejected');
  });
  it("the CISO's seat says that it is the CISO's", () => {
    const { state } = poll(top(), within(), [people.ciso, 'for']);
    expect(state.case.votes[0]?.proof).toMatchObject({ kind: 'seat', alsoCiso: true });
    expect(poll(top(), beside(), [people.ciso, 'for']).state.case.votes[0]?.proof).toMatchObject({
      kind: 'office',
    });
  });
  it('at the third rung a CISO without a seat has no vote', () => {
    const { refused } = poll(anAssessedException({ rung: 3 }), beside(), [people.ciso, 'for']);
    expect(refused[people.ciso]).toEqual(['APPROVE-AUTHORITY.no-seat']);
  });
  it("a period that ends without the CISO's vote is void, and one without a majority rejects", () => {
    const close = (x: Exception) =>
      decideApprove(
        x,
        { type: 'CloseVoting', facts: anApprovalFacts(x) },
        aContext({ at: plusDays(NOW, 7), actor: anActor('m-1', []), authority: beside() }),
      );
    expect(close(poll(top(), beside(), ...all('for')).state)).toMatchObject({
      events: [{ type: 'VotesVoided', because: 'period-ended' }],
    });
    const split = poll(top(), within(), ['m-1', 'for'], ['m-2', 'against'], ['m-3', 'abstain']).state;
    expect(close(split)).toMatchObject({ events: [{ type: 'CaseRejected' }] });
  });
});

describe('the acting CISO at the top rung', () => {
  const acting = people.actingCiso;
  const conflicted = () => top({ request: aRequest({ riskOwner: people.ciso }) });

  it('votes in place of a recused CISO, and is needed', () => {
    const { state } = poll(conflicted(), within(), ...all('for'), [acting, 'for']);
    expect(state.status).toBe('active');
    expect(state.terms[0]?.approval).toMatchObject({
      proof: { kind: 'committee', seats: 3, recused: 1, cisoInFavour: true },
      recusals: [{ member: people.ciso, why: 'interest' }],
    });
    expect(state.terms[0]?.approval.votes.find((v) => v.by === acting)?.proof).toMatchObject({
      kind: 'acting',
      because: 'recused',
      recordedBy: people.ciso,
    });
  });
  it('the recused CISO does not vote', () => {
    expect(poll(conflicted(), within(), [people.ciso, 'for']).refused[people.ciso]).toEqual([
      'APPROVE-INTEREST.risk-owner',
      'APPROVE-RECUSED.interest',
    ]);
  });
  it('the manager of somebody with an interest is recused as CISO too', () => {
    const x = top();
    const facts = anApprovalFacts(x, { managers: { [people.requester]: people.ciso } });
    const context = aContext({ actor: anActor(people.ciso, []), authority: beside() });
    expect(refusalOf(decideApprove(x, aVoteCommand(x, 'for', { facts }), context))).toEqual([
      'APPROVE-AUTHORITY.no-seat',
      'APPROVE-RECUSED.manager',
    ]);
  });
  it('votes in place of an absent CISO', () => {
    expect(poll(top(), beside(absent), ...all('for'), [acting, 'for']).status).toBe('active');
  });
  it("has no vote while the CISO is there, and the CISO's own vote comes first", () => {
    expect(poll(top(), beside(), [acting, 'for']).refused[acting]).toEqual(['APPROVE-AUTHORITY.no-seat']);
    const both: readonly Ballot[] = [
      [acting, 'for'],
      [people.ciso, 'against'],
    ];
    expect(poll(top(), beside(absent), ...both, ...all('for')).status).toBe('rejected');
  });
  it('APPROVE-VACANT: where the CISO is recused and nobody acts, everybody who votes is told', () => {
    const { refused } = poll(conflicted(), beside({ acting: [] }), ...all('for'));
    for (const m of members) expect(refused[m]).toEqual(['APPROVE-VACANT.recused-no-acting']);
  });
  it('APPROVE-VACANT: where nobody holds the office too', () => {
    expect(poll(top(), beside({ offices: [] }), ['m-1', 'for']).refused['m-1']).toEqual([
      'APPROVE-VACANT.no-ciso',
    ]);
  });
  it('an absent CISO without anybody acting is waited for', () => {
    const { status } = poll(top(), beside({ ...absent, acting: [] }), ...all('for'), [people.ciso, 'for']);
    expect(status).toBe('active');
  });
});
