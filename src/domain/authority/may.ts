/**
 * Who may do what, and why not: the one function that every route, page and command asks.
 *
 * It answers roles and ownership. Separation of duties in a decision (who may decide *this* case) belongs to
 * `separation.ts` and the approve step, since it needs the case's authority; legality of a move belongs to `lifecycle.ts`.
 * An API token may ask for whatever its owner may; decisions refuse it themselves (APPROVE-STEPUP).
 */

import type { Context } from '../context.ts';
import { openRenewal } from '../exception/due.ts';
import type { Exception } from '../exception/state.ts';
import type { CommandType } from '../lifecycle.ts';
import type { Role } from '../people.ts';
import type { ReviewCommandType } from '../review/commands.ts';
import { type Violation, violation } from '../refusal.ts';
import {
  cisoAt,
  couldDecide,
  couldDecideAlone,
  delegationEndsAt,
  seatsAt,
  speaksForCiso,
} from './queries.ts';

/** Commands of an exception, and what else can be asked of the register. */
export type Action =
  | CommandType
  | ReviewCommandType
  | 'ViewReview'
  | 'ViewException'
  | 'ViewConfidential'
  | 'ViewRegister'
  | 'ViewMetrics'
  | 'ExportRegister'
  | 'ViewAuthority'
  | 'ViewDirectory'
  | 'PublishPolicy'
  | 'RetirePolicy'
  | 'AppointCiso'
  | 'RecordActingCiso'
  | 'RecordAbsence'
  | 'GrantDelegation'
  | 'AcceptDelegation'
  | 'RevokeDelegation'
  | 'ConfirmDelegation'
  | 'CharterCommittee'
  | 'GiveSeat'
  | 'EndSeat'
  | 'GrantRole'
  | 'RevokeRole'
  | 'IssueSignIn'
  | 'RecordDeparture'
  | 'ProposeConfiguration'
  | 'ConfirmConfiguration'
  | 'ChangeDirectory'
  | 'AdvanceClock'
  | 'VerifyRecord';

export type MayQuestion = {
  readonly action: Action;
  readonly exception: Exception | null;
  readonly context: Context;
};
export type May = (question: MayQuestion) => readonly Violation[];

/** What a person can be to a question: a role given, an authority held, or a part in the exception. */
type Standing = (question: MayQuestion) => boolean;

const me = (q: MayQuestion) => q.context.actor.person;
const role =
  (given: Role): Standing =>
  (q) =>
    q.context.actor.roles.includes(given);
const system: Standing = (q) => q.context.actor.signIn.kind === 'system';
const cisoHolder: Standing = (q) => cisoAt(q.context.authority, q.context.at)?.holder === me(q);
const cisoVoice: Standing = (q) => speaksForCiso(q.context.authority, me(q), q.context.at);
const seat: Standing = (q) =>
  seatsAt(q.context.authority, q.context.at).some((held) => held.person === me(q));
const chair: Standing = (q) => q.context.authority.charter?.chair === me(q);
const approver: Standing = (q) => couldDecide(q.context.authority, me(q), q.context.at);
const soleApprover: Standing = (q) => couldDecideAlone(q.context.authority, me(q), q.context.at);
const offeredDelegation: Standing = (q) =>
  q.context.authority.delegations.some((d) => d.to === me(q) && q.context.at < delegationEndsAt(d));

const requester: Standing = (q) => q.exception?.requester === me(q);
const riskOwner: Standing = (q) => q.exception?.riskOwner === me(q);
const controlOwner: Standing = (q) => q.exception?.controls.some((c) => c.owner === me(q)) === true;
const milestoneOwner: Standing = (q) => q.exception?.milestones.some((m) => m.owner === me(q)) === true;
const renewalFiler: Standing = (q) => q.exception !== null && openRenewal(q.exception)?.by === me(q);

const part = [requester, riskOwner, controlOwner, milestoneOwner, renewalFiler] as const;
/** Those who judge exceptions see the confidential ones too, without a part in them. */
const judges = [role('analyst'), approver, role('auditor'), system] as const;
const anyRole: Standing = (q) => q.context.actor.roles.length > 0;
const somebody = [anyRole, approver, offeredDelegation, ...part, system] as const;

/** Who may; and what the others are told. */
type Rule = { readonly who: readonly Standing[]; readonly otherwise: Violation };

const needsRole = (given: string, ...who: readonly Standing[]): Rule => ({
  who,
  otherwise: violation('ROLE', 'missing', '', { needed: given }),
});
const needsPart = (given: string, ...who: readonly Standing[]): Rule => ({
  who,
  otherwise: violation('ROLE', 'not-yours', '', { needed: given }),
});
const needsAuthority = (...who: readonly Standing[]): Rule => ({
  who,
  otherwise: violation('APPROVE-AUTHORITY', 'none'),
});
const delegating = { who: [cisoHolder], otherwise: violation('DELEGATION', 'not-ciso') } satisfies Rule;
const office = { who: [cisoHolder], otherwise: violation('OFFICE', 'not-ciso') } satisfies Rule;
const program = needsRole('system', system);
const administration = needsRole('administrator', role('administrator'), system);
const everybody = needsRole('any', ...somebody);

const analyst = role('analyst');
const presiding = needsRole('chair', chair);
const members = needsRole('committee', seat, chair, cisoVoice);
const owners = needsPart('requester or risk-owner', requester, riskOwner);

const rules: Readonly<Record<Action, Rule>> = {
  // A first submission needs the role; a bounced or returned request is its requester's own.
  SubmitRequest: needsRole('requester', (q) => (q.exception === null ? role('requester')(q) : requester(q))),
  WithdrawRequest: needsPart('requester', requester),
  AddAttachment: needsPart('a part in the exception', ...part, analyst),
  JudgeLineage: needsRole('analyst', analyst),
  ReplaceOwner: needsPart(
    'requester or risk-owner',
    requester,
    riskOwner,
    analyst,
    role('administrator'),
    cisoHolder,
  ),

  EraseTexts: needsRole('ciso', cisoVoice),

  AssessException: needsRole('analyst', analyst),
  SecondAssessment: needsRole('analyst', analyst),
  RefreshFacts: needsRole('analyst', analyst, system),

  ApproveException: needsAuthority(approver),
  CastVote: needsAuthority(approver),
  CloseVoting: needsAuthority(seat, cisoVoice, system),
  RecuseMember: needsAuthority(seat, chair, cisoHolder),
  RejectException: needsAuthority(approver),
  ReturnException: needsAuthority(approver, analyst),
  // A seat votes; breaking the glass is one person's.
  GrantEmergency: { who: [soleApprover], otherwise: violation('APPROVE-AUTHORITY', 'emergency') },

  RecordControlTest: needsRole('control-owner', controlOwner, role('control-owner'), analyst, system),
  SuspendException: needsRole('ciso', cisoVoice, system),
  CompleteMilestone: needsPart(
    'requester, risk-owner or milestone owner',
    requester,
    riskOwner,
    milestoneOwner,
  ),
  ConfirmMilestone: needsPart('analyst, risk-owner or control-owner', analyst, riskOwner, controlOwner),
  ReplanMilestone: needsPart(
    'requester, risk-owner or milestone owner',
    requester,
    riskOwner,
    milestoneOwner,
  ),
  ObserveTag: program,
  AcceptScopeGrowth: needsRole('analyst', analyst),

  CloseException: needsPart('requester or risk-owner', requester, riskOwner, system),
  RevokeException: needsRole('ciso or committee', cisoVoice, seat),
  SupersedeException: program,
  SettleDue: program,
  RecordLeaver: administration,

  RequestRenewal: owners,
  WithdrawRenewal: needsPart('requester or risk-owner', requester, riskOwner, renewalFiler),

  ReviewException: program,
  OpenReview: needsRole('chair', chair, system),
  RecordAttendance: members,
  DeclareRecusal: members,
  TakeItem: presiding,
  MakeMotion: members,
  CastReviewVote: members,
  CloseMotion: presiding,
  ParkItem: presiding,
  MinuteObjection: needsPart('requester or risk-owner', requester, riskOwner, seat, chair, cisoVoice),
  NoteItems: presiding,
  AgreeAction: members,
  FollowUpAction: members,
  AdjournReview: needsRole('chair', chair, system),
  CorrectMinutes: members,
  ApproveMinutes: presiding,
  // A session goes through the confidential exceptions too.
  ViewReview: needsRole('judges', ...judges),

  // A confidential exception is for those with a part in it and those who judge it. Its subjects may be the reason
  // why it is confidential, so being one is no part.
  ViewException: {
    who: [
      (q) =>
        q.exception?.request.confidential === true
          ? [...part, ...judges].some((is) => is(q))
          : somebody.some((is) => is(q)),
    ],
    otherwise: violation('ROLE', 'missing', '', { needed: 'a part in the exception' }),
  },
  // Asked of lists, where each exception would be asked too late.
  ViewConfidential: needsRole('a part in the exception', ...judges),
  ViewRegister: everybody,
  ViewMetrics: everybody,
  ExportRegister: everybody,
  ViewAuthority: everybody,
  ViewDirectory: everybody,
  VerifyRecord: needsRole('auditor', role('auditor'), role('administrator'), analyst, approver, system),

  PublishPolicy: needsRole('administrator or ciso', role('administrator'), cisoHolder, system),
  RetirePolicy: needsRole('administrator or ciso', role('administrator'), cisoHolder, system),
  AppointCiso: administration,
  RecordActingCiso: office,
  RecordAbsence: office,
  GrantDelegation: delegating,
  AcceptDelegation: { who: [offeredDelegation], otherwise: violation('DELEGATION', 'not-delegate') },
  RevokeDelegation: delegating,
  ConfirmDelegation: delegating,
  CharterCommittee: office,
  GiveSeat: office,
  EndSeat: office,
  GrantRole: administration,
  RevokeRole: administration,
  IssueSignIn: administration,
  RecordDeparture: administration,
  ProposeConfiguration: { who: [cisoHolder], otherwise: violation('CONFIG-AUTHORITY', 'not-ciso') },
  ConfirmConfiguration: {
    who: [role('administrator'), chair],
    otherwise: violation('CONFIG-AUTHORITY', 'second-person'),
  },
  ChangeDirectory: administration,
  AdvanceClock: administration,
};

const readOnly: readonly Action[] = [
  'ViewException',
  'ViewConfidential',
  'ViewRegister',
  'ViewMetrics',
  'ViewReview',
  'ExportRegister',
  'ViewAuthority',
  'ViewDirectory',
  'VerifyRecord',
];

/** An auditor and nothing else changes nothing, even where a record names them. */
const onlyAudits: Standing = (q) =>
  q.context.actor.roles.length > 0 &&
  q.context.actor.roles.every((given) => given === 'auditor') &&
  !approver(q) &&
  !offeredDelegation(q);

/** Empty when the actor may; otherwise what is missing. */
export const may: May = (question) => {
  if (!somebody.some((is) => is(question))) return [violation('ROLE', 'signed-out')];
  const rule = rules[question.action];
  if (!readOnly.includes(question.action) && onlyAudits(question))
    return [violation('ROLE', 'missing', '', { needed: 'a role beside auditor' })];
  return rule.who.some((is) => is(question)) ? [] : [rule.otherwise];
};
