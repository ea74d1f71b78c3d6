import { describe, expect, it } from 'vitest';
import {
  aContext,
  aDelegation,
  anActiveException,
  anActor,
  anAuthority,
  aRequest,
  NOW,
  people,
} from '../../../test/builders/index.ts';
import type { Exception } from '../exception/state.ts';
import { moves } from '../lifecycle.ts';
import { type Actor, type Role, roles } from '../people.ts';
import { plusDays } from '../time.ts';
import { type Action, may } from './may.ts';

const x = anActiveException();
const confidential = anActiveException({ request: aRequest({ confidential: true }) });
const system = anActor('system', [], { kind: 'system', fresh: false, strong: false });
const withRole = (role: Role): Actor => anActor(people.bystander, [role]);

const ask = (action: Action, actor: Actor, exception: Exception | null = x, authority = anAuthority()) =>
  may({ action, exception, context: aContext({ actor, authority }) }).map((v) => `${v.code}.${v.reason}`);

/** Everybody a matrix asks for: each role without a part in the exception, each part without a role, each authority. */
const cast = {
  ...Object.fromEntries(roles.map((role) => [`role ${role}`, withRole(role)])),
  'the requester': anActor(people.requester, []),
  'the risk owner': anActor(people.riskOwner, []),
  'a control owner': anActor(people.controlOwner, []),
  'a milestone owner': anActor(people.milestoneOwner, []),
  'a subject': anActor(people.subject, ['requester']),
  'the CISO': anActor(people.ciso, []),
  'the acting CISO': anActor(people.actingCiso, []),
  'a delegate': anActor(people.delegate, []),
  'a seat': anActor(people.member, []),
  'the chair': anActor(people.chair, []),
  system,
} satisfies Record<string, Actor>;

const who = (action: Action, exception: Exception | null = x): readonly string[] =>
  Object.entries(cast)
    .filter(([, actor]) => ask(action, actor, exception).length === 0)
    .map(([name]) => name)
    .toSorted();

const approvers = ['a delegate', 'a seat', 'the CISO', 'the acting CISO', 'the chair'];
const parts = ['a control owner', 'a milestone owner', 'the requester', 'the risk owner'];

describe('who may', () => {
  const matrix: Readonly<Record<string, readonly [readonly string[], readonly Action[]]>> = {
    'submit a first request': [['a subject', 'role requester'], []],
    'correct, withdraw': [['the requester'], ['SubmitRequest', 'WithdrawRequest']],
    attach: [[...parts, 'role analyst'], ['AddAttachment']],
    'judge and assess': [
      ['role analyst'],
      ['JudgeLineage', 'AssessException', 'SecondAssessment', 'AcceptScopeGrowth'],
    ],
    'refresh facts': [['role analyst', 'system'], ['RefreshFacts']],
    'approve, reject, vote': [approvers, ['ApproveException', 'RejectException', 'CastVote']],
    'break the glass': [['a delegate', 'the CISO', 'the acting CISO'], ['GrantEmergency']],
    'close a vote': [['a seat', 'system', 'the CISO', 'the chair'], ['CloseVoting']],
    'recuse a member': [['a seat', 'the CISO', 'the chair'], ['RecuseMember']],
    'return a case': [[...approvers, 'role analyst'], ['ReturnException']],
    'erase texts': [['the CISO'], ['EraseTexts']],
    'name another risk owner': [
      ['role administrator', 'role analyst', 'the CISO', 'the requester', 'the risk owner'],
      ['ReplaceOwner'],
    ],
    'test a control': [
      ['a control owner', 'role analyst', 'role control-owner', 'system'],
      ['RecordControlTest'],
    ],
    suspend: [['system', 'the CISO'], ['SuspendException']],
    'complete and replan a milestone': [
      ['a milestone owner', 'the requester', 'the risk owner'],
      ['CompleteMilestone', 'ReplanMilestone'],
    ],
    'confirm a milestone': [['a control owner', 'role analyst', 'the risk owner'], ['ConfirmMilestone']],
    close: [['system', 'the requester', 'the risk owner'], ['CloseException']],
    renew: [
      ['the requester', 'the risk owner'],
      ['RequestRenewal', 'WithdrawRenewal'],
    ],
    revoke: [['a seat', 'the CISO', 'the chair'], ['RevokeException']],
    'act for the program': [['system'], ['ObserveTag', 'SupersedeException', 'SettleDue', 'ReviewException']],
    'open and adjourn a review': [
      ['system', 'the chair'],
      ['OpenReview', 'AdjournReview'],
    ],
    'preside over a review': [
      ['the chair'],
      ['TakeItem', 'NoteItems', 'CloseMotion', 'ParkItem', 'ApproveMinutes'],
    ],
    'take part in a review': [
      ['a seat', 'the CISO', 'the chair'],
      [
        'RecordAttendance',
        'DeclareRecusal',
        'MakeMotion',
        'CastReviewVote',
        'AgreeAction',
        'FollowUpAction',
        'CorrectMinutes',
      ],
    ],
    'have an objection minuted': [
      ['a seat', 'the CISO', 'the chair', 'the requester', 'the risk owner'],
      ['MinuteObjection'],
    ],
    'see a review': [[...approvers, 'role analyst', 'role auditor', 'system'], ['ViewReview']],
    'publish and retire policies': [
      ['role administrator', 'system', 'the CISO'],
      ['PublishPolicy', 'RetirePolicy'],
    ],
    administer: [
      ['role administrator', 'system'],
      ['AppointCiso', 'GrantRole', 'RevokeRole', 'ChangeDirectory', 'AdvanceClock', 'RecordLeaver'],
    ],
    'delegate, charter, seat': [
      ['the CISO'],
      [
        'GrantDelegation',
        'RevokeDelegation',
        'ConfirmDelegation',
        'RecordActingCiso',
        'RecordAbsence',
        'CharterCommittee',
        'GiveSeat',
        'EndSeat',
        'ProposeConfiguration',
      ],
    ],
    'accept a delegation': [['a delegate'], ['AcceptDelegation']],
    'confirm a change of configuration': [['role administrator', 'the chair'], ['ConfirmConfiguration']],
    'verify the record': [
      [...approvers, 'role administrator', 'role analyst', 'role auditor', 'system'],
      ['VerifyRecord'],
    ],
    'see what is not confidential': [
      Object.keys(cast),
      ['ViewException', 'ViewRegister', 'ViewMetrics', 'ExportRegister', 'ViewAuthority', 'ViewDirectory'],
    ],
  };
  for (const [what, [expected, actions]] of Object.entries(matrix))
    it.each(actions)(`${what}: %s`, (action) => {
      expect(who(action)).toEqual(expected.toSorted());
    });

  it('submit a first request: whoever has the requester role', () => {
    expect(who('SubmitRequest', null)).toEqual(['a subject', 'role requester']);
  });
  it('every command of the lifecycle is in the matrix', () => {
    const asked = Object.values(matrix).flatMap(([, actions]) => actions);
    expect(Object.keys(moves).filter((command) => !asked.some((action) => action === command))).toEqual([]);
  });
});

describe('a confidential exception', () => {
  it('is seen by those with a part in it and those who judge it, and by nobody else', () => {
    expect(who('ViewException', confidential)).toEqual(
      [...approvers, ...parts, 'role analyst', 'role auditor', 'system'].toSorted(),
    );
  });
});

describe('who is nobody', () => {
  it('without role, authority or part sees nothing and does nothing', () => {
    const nobody = anActor('p-new', []);
    for (const action of ['ViewRegister', 'ViewException', 'SubmitRequest', 'ApproveException'] as const)
      expect(ask(action, nobody)).toEqual(['ROLE.signed-out']);
  });
  it('a delegation that is not accepted yet lets its delegate see and accept, and not decide', () => {
    const authority = anAuthority({ delegations: [aDelegation({ accepted: null })] });
    const delegate = anActor(people.delegate, []);
    expect(ask('AcceptDelegation', delegate, null, authority)).toEqual([]);
    expect(ask('ViewRegister', delegate, null, authority)).toEqual([]);
    expect(ask('ApproveException', delegate, x, authority)).toEqual(['APPROVE-AUTHORITY.none']);
  });
  it('authority that has ended is none', () => {
    const until = plusDays(NOW, -1);
    const ended = anAuthority();
    const authority = { ...ended, seats: ended.seats.map((seat) => ({ ...seat, until })) };
    expect(ask('CastVote', anActor(people.member, []), x, authority)).toEqual(['ROLE.signed-out']);
  });
});

describe('an auditor', () => {
  const changes = Object.keys(moves).filter((action): action is keyof typeof moves => action in moves);
  it('changes nothing, even where the record names them', () => {
    const owner = anActor(people.riskOwner, ['auditor']);
    for (const action of [...changes, 'GrantRole', 'PublishPolicy'] as const)
      expect(ask(action, owner)).toEqual(['ROLE.missing']);
  });
  it('sees everything', () => {
    for (const action of ['ViewException', 'ViewRegister', 'ExportRegister', 'VerifyRecord'] as const)
      expect(ask(action, withRole('auditor'), confidential)).toEqual([]);
  });
  it('with another role beside may do what that role may', () => {
    expect(ask('AssessException', anActor(people.bystander, ['auditor', 'analyst']))).toEqual([]);
  });
});

describe('what the others are told', () => {
  it.each([
    ['AssessException', 'ROLE.missing'],
    ['WithdrawRequest', 'ROLE.not-yours'],
    ['ApproveException', 'APPROVE-AUTHORITY.none'],
    ['GrantDelegation', 'DELEGATION.not-ciso'],
    ['AcceptDelegation', 'DELEGATION.not-delegate'],
    ['GiveSeat', 'OFFICE.not-ciso'],
    ['ProposeConfiguration', 'CONFIG-AUTHORITY.not-ciso'],
    ['ConfirmConfiguration', 'CONFIG-AUTHORITY.second-person'],
  ] as const)('%s: %s', (action, expected) => {
    expect(ask(action, withRole('requester'))).toEqual([expected]);
  });
});

describe('a stored token', () => {
  it('may ask for what its owner may; decisions refuse it themselves', () => {
    expect(
      ask('ApproveException', anActor(people.ciso, [], { kind: 'token', fresh: false, strong: false })),
    ).toEqual([]);
  });
});
