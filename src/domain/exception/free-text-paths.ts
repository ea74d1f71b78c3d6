/**
 * What people wrote, event by event.
 *
 * Free text can name a person, so it is kept beside the event and committed to by salted hash (lifecycle, *Evidence*):
 * one text can then be erased by a recorded decision, and the log still verifies. Ids, references, codes, instants and
 * figures stay in the event, since rules and proofs rest on them; the texts of policies stay too, they are the
 * organisation's own and about nobody. An event that is missing here does not compile.
 *
 * Paths: members by `.`, every item of a list by `[]`, every member of a record by `*`.
 */
import type { AuthorityEvent } from '../authority/authority.ts';
import type { ConfigurationEvent } from '../configuration.ts';
import type { PolicyEvent } from '../policy/policy.ts';
import type { ReviewEvent } from '../review/events.ts';
import type { ExceptionEventType } from './events.ts';

export type RecordedEventType =
  | ExceptionEventType
  | AuthorityEvent['type']
  | ConfigurationEvent['type']
  | PolicyEvent['type']
  | ReviewEvent['type']
  | 'CommandRefused';

const under = (prefix: string, paths: readonly string[]): readonly string[] =>
  paths.map((path) => `${prefix}.${path}`);

const milestone = ['title', 'budget'];
const renewalAnswers = ['whatChanged', 'costToComplyNow', 'incidents', 'replans[].whyFailed'];
const request = under('request', [
  'title',
  'clause',
  'environment',
  'obstacle',
  'consequence',
  'alternativesTried',
  'structuralReason',
  ...under('controls[]', ['title', 'objective', 'testMethod']),
  ...under('milestones[]', milestone),
  'contact',
  'ticket',
  ...under('renewalAnswers', renewalAnswers),
]);
const renewal = under('content', [
  ...renewalAnswers,
  'obstacle',
  'consequence',
  'structuralReason',
  ...under('newMilestones[]', milestone),
]);
const lineage = ['lineage.judgements[].reason'];
// A sentence that fell short, a title, a contact: whatever a violation quotes, somebody wrote.
const violations = ['violations[].detail.*'];
const proof = ['proof.delegation.accepted.statement'];
const vote = ['rationale', ...proof];
const approval = under('approval', [
  'rationale',
  'conditions[]',
  ...proof,
  ...under('votes[]', vote),
  'recusals[].note',
]);
const assessment = under('assessment', [
  'threat',
  'inherent.rationale',
  'residual.rationale',
  'regulations[]',
  'recommendation',
  'conditions[]',
  'overrideReason',
]);
const none: readonly string[] = [];

export const freeTextPaths: Readonly<Record<RecordedEventType, readonly string[]>> = {
  RequestSubmitted: [...request, ...lineage],
  RequestBounced: [...request, ...lineage, ...violations],
  RequestWithdrawn: ['note'],
  AttachmentAdded: ['attachment.name'],
  TextsErased: ['reason'],
  LineageJudged: ['reason', ...lineage],

  ExceptionAssessed: assessment,
  AssessmentLowered: assessment,
  AssessmentReopened: none,

  VoteCast: under('vote', vote),
  VotesVoided: none,
  MemberRecused: ['recusal.note'],
  ExceptionApproved: [...approval, ...lineage],
  RenewalGranted: approval,
  CaseRejected: ['rationale', ...proof, ...under('votes[]', vote)],
  CaseReturned: ['reasons'],
  EmergencyGranted: [...request, ...approval, ...lineage],
  EmergencyRatified: none,

  TermStarted: none,
  ControlTested: ['test.note', 'test.evidence[]'],
  ExceptionSuspended: ['reason'],
  ExceptionResumed: none,
  MilestoneCompleted: ['evidence[]', 'note'],
  MilestoneConfirmed: none,
  MilestoneReplanned: ['whyFailed'],
  TagObserved: ['detail'],
  ScopeGrowthAccepted: ['reason'],

  ExceptionExpired: none,
  CaseLapsed: none,
  LapseWarned: none,
  ReminderSent: none,
  ExceptionClosed: ['note'],
  OwnerLeft: none,
  OwnerReplaced: none,
  RequesterReplaced: none,

  RenewalRequested: renewal,
  RenewalRefused: [...renewal, ...violations],
  RenewalWithdrawn: ['note'],

  ExceptionReviewed: ['rationale', 'answers.obstacle', 'answers.consequence'],
  ExceptionShrunk: none,

  ReviewOpened: ['carried[].text'],
  AttendanceRecorded: none,
  ReviewRecusalDeclared: ['recusal.note'],
  ItemTaken: none,
  MotionMade: ['rationale', ...under('proposal', ['obstacle', 'consequence'])],
  ReviewVoteCast: ['vote.rationale'],
  MotionFailed: none,
  ItemDecided: ['recusals[].note'],
  ItemParked: ['reason'],
  ObjectionMinuted: ['text'],
  ActionAgreed: ['action.text'],
  ActionFollowedUp: ['note'],
  AdjournmentBegan: none,
  ReviewAdjourned: none,
  MinutesCorrected: ['text'],
  MinutesApproved: none,

  CisoAppointed: none,
  ActingCisoRecorded: none,
  CisoAbsenceRecorded: none,
  DelegationGranted: none,
  DelegationAccepted: ['statement'],
  DelegationRevoked: ['reason'],
  DelegationConfirmed: none,
  CommitteeChartered: ['title'],
  SeatGiven: none,
  SeatEnded: none,
  RoleGranted: none,
  RoleRevoked: none,
  SignInIssued: none,
  HolderLeft: none,

  ConfigurationProposed: ['reason', 'change.processOwner', 'change.stepOwners.*'],
  ConfigurationConfirmed: none,
  PolicyPublished: none,
  PolicyChangeProposed: none,
  PolicyRetired: ['reason'],
  CommandRefused: violations,
};
