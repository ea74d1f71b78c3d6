import { describe, expect, it } from 'vitest';
import {
  aContext,
  anActiveException,
  anActor,
  anAssessedException,
  anAssessment,
  anAuthority,
  analyst,
  aRequest,
  aSubmittedException,
  NOW,
  people,
  play,
} from '../../../test/builders/index.ts';
import type { Exception } from '../exception/state.ts';
import type { CommandType } from '../lifecycle.ts';
import type { Actor } from '../people.ts';
import { type Instant, plusDays } from '../time.ts';
import { allowedActions } from './allowed-actions.ts';

const ciso = anActor(people.ciso, []);
const why = (x: Exception, actor: Actor, action: CommandType, authority = anAuthority()) =>
  allowedActions(x, aContext({ actor, authority }))
    .find((a) => a.action === action)
    ?.because.map((v) => `${v.code}.${v.reason}`);
const allowed = (x: Exception, actor: Actor) =>
  allowedActions(x, aContext({ actor }))
    .filter((a) => a.allowed)
    .map((a) => a.action)
    .toSorted();

describe('allowed actions', () => {
  it('are what the reader may do from where the exception stands', () => {
    expect(allowed(aSubmittedException(), analyst())).toEqual([
      'AddAttachment',
      'AssessException',
      'JudgeLineage',
      'RecordControlTest',
      'ReplaceOwner',
      'ReturnException',
    ]);
    expect(allowed(anAssessedException(), ciso)).toEqual([
      'ApproveException',
      'RecuseMember',
      'RejectException',
      'ReplaceOwner',
      'ReturnException',
    ]);
    expect(allowed(anActiveException(), anActor(people.riskOwner, []))).toContain('CloseException');
  });
  it('say of each other one why not, with a code', () => {
    for (const { allowed, because } of allowedActions(anAssessedException(), aContext()))
      expect(because.length === 0).toBe(allowed);
    expect(why(anActiveException(), ciso, 'ApproveException')).toEqual(['STATE-MOVE.not-from-here']);
  });
  it('offer a renewal once its window is open, and never one of an emergency', () => {
    const x = anActiveException();
    const owner = anActor(people.riskOwner, []);
    const asked = (of: Exception, at: Instant) =>
      allowedActions(of, aContext({ actor: owner, at }))
        .find((a) => a.action === 'RequestRenewal')
        ?.because.map((v) => `${v.code}.${v.reason}`);
    const expiresAt = x.terms.at(-1)?.expiresAt ?? NOW;
    expect(asked(x, plusDays(expiresAt, -31))).toEqual(['REN-WINDOW.too-early']);
    expect(asked(x, plusDays(expiresAt, -30))).toEqual([]);
    expect(asked(x, expiresAt)).toEqual(['REN-WINDOW.too-late']);
    const emergency = { ...x, emergency: { by: people.ciso, at: NOW, ratifiedBy: null } };
    expect(asked(emergency, plusDays(expiresAt, -1))).toEqual(['REN-EMERGENCY.no-renewal']);
  });
  it('leave out what is no button: the program, and a new exception', () => {
    const actions = allowedActions(anActiveException(), aContext({ actor: ciso })).map((a) => a.action);
    for (const hidden of ['SettleDue', 'ObserveTag', 'RefreshFacts', 'RecordLeaver', 'GrantEmergency'])
      expect(actions).not.toContain(hidden);
  });
});

describe('the duties that are separate, before the button is pressed', () => {
  it('who assesses', () => {
    const requesting = anActor(people.requester, ['requester', 'analyst']);
    expect(why(aSubmittedException(), requesting, 'AssessException')).toEqual(['ASSESS-SELF.requester']);
  });
  it('who seconds', () => {
    const x = aSubmittedException();
    expect(why(x, analyst(), 'SecondAssessment')).toEqual(['ASSESS-SECOND.none-waiting']);
    const waiting = play(x, x.id, [
      [NOW, { type: 'AssessmentLowered', renewal: null, assessment: anAssessment(2) }],
    ]);
    expect(why(waiting, analyst(), 'SecondAssessment')).toEqual(['ASSESS-SECOND.same-person']);
    expect(why(waiting, anActor(people.secondAnalyst, ['analyst']), 'SecondAssessment')).toEqual([]);
    expect(why(waiting, ciso, 'ApproveException')).toContain('ASSESS-SECOND.waiting');
  });
  it('who approves: not the requester, the risk owner or a token', () => {
    expect(why(anAssessedException({ requester: people.ciso }), ciso, 'ApproveException')).toEqual([
      'APPROVE-SELF.requester',
    ]);
    const owned = anAssessedException({ request: aRequest({ riskOwner: people.ciso }) });
    expect(why(owned, ciso, 'RejectException')).toEqual(['APPROVE-INTEREST.risk-owner']);
    expect(why(owned, ciso, 'ReturnException')).toEqual(['APPROVE-INTEREST.risk-owner']);
    const token = anActor(people.ciso, [], { kind: 'token', fresh: false, strong: false });
    expect(why(anAssessedException(), token, 'ApproveException')).toEqual(['APPROVE-STEPUP.token']);
  });
  it('a sign-in that is not fresh disables nothing: the page asks for it', () => {
    expect(
      why(anAssessedException(), anActor(people.ciso, [], { fresh: false }), 'ApproveException'),
    ).toEqual([]);
  });
  it('who approves: whoever the route names', () => {
    const delegate = anActor(people.otherDelegate, []);
    expect(why(anAssessedException(), delegate, 'ApproveException')).toEqual(['APPROVE-AUTHORITY.ceiling']);
    expect(why(anAssessedException({ rung: 3 }), ciso, 'ApproveException')).toEqual([
      'APPROVE-AUTHORITY.committee-only',
    ]);
    expect(why(anAssessedException(), ciso, 'CastVote')).toEqual(['APPROVE-AUTHORITY.not-by-vote']);
  });
  it('who votes: a seat that is not recused', () => {
    const x = anAssessedException({ rung: 3 });
    const member = anActor(people.member, []);
    expect(why(x, member, 'CastVote')).toEqual([]);
    expect(why(x, anActor(people.delegate, []), 'CastVote')).toEqual(['APPROVE-AUTHORITY.no-seat']);
    const recused = play(x, x.id, [
      [
        NOW,
        {
          type: 'MemberRecused',
          renewal: null,
          recusal: { member: people.member, why: 'declared', note: '' },
        },
      ],
    ]);
    expect(why(recused, member, 'CastVote')).toEqual(['APPROVE-RECUSED.declared']);
  });
  it('voting is closed when its period is over, or nobody is left to vote', () => {
    const x = anAssessedException({ rung: 3 });
    const member = anActor(people.member, []);
    expect(why(x, member, 'CloseVoting')).toEqual(['APPROVE-PERIOD.still-open']);
    expect(why(anAssessedException(), member, 'CloseVoting')).toEqual(['APPROVE-AUTHORITY.not-by-vote']);
    const later = aContext({ actor: member, at: plusDays(NOW, 7) });
    expect(allowedActions(x, later).find((a) => a.action === 'CloseVoting')?.allowed).toBe(true);
  });
  it('a vacant office is named to everybody who waits', () => {
    const x = anAssessedException({ rung: 4, request: aRequest({ riskOwner: people.ciso }) });
    expect(why(x, anActor(people.member, []), 'CastVote', anAuthority({ acting: [] }))).toEqual([
      'APPROVE-VACANT.recused-no-acting',
    ]);
  });
});
