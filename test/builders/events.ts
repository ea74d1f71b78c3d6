/** One event of every type of every stream, with each of its fields filled: what a store must keep, whole. */
import type { RefusalEvent } from '../../src/application/ports.ts';
import type { AuthorityEvent, AuthorityProof } from '../../src/domain/authority/authority.ts';
import { type ConfigurationEvent, defaultConfiguration } from '../../src/domain/configuration.ts';
import type { ExceptionEvent } from '../../src/domain/exception/events.ts';
import type { Approval, Assessment, RenewalContent, Vote } from '../../src/domain/exception/state.ts';
import type { PolicyEvent } from '../../src/domain/policy/policy.ts';
import { type Violation, violation } from '../../src/domain/refusal.ts';
import type { RequestContent } from '../../src/domain/request/content.ts';
import { plusDays } from '../../src/domain/time.ts';
import { NOW } from './clock.ts';
import { aLineage, anAssessment, anApproval, aSubmittedException } from './exception.ts';
import { aDelegation, people } from './people.ts';
import { aRenewal } from './renewal.ts';
import { aMilestone, aPolicy, aRequest, aResource, aSubject, renewalAnswers } from './request.ts';

type OfType<E extends { readonly type: string }, T> = Extract<E, { readonly type: T }>;
type Samples<E extends { readonly type: string }> = { readonly [T in E['type']]: OfType<E, T> };

const replans = [{ milestone: 'm1', due: plusDays(NOW, 80), whyFailed: 'The vendor moved its release.' }];

const request: RequestContent = aRequest({
  clause: 'Section 2.1 b',
  environment: 'production, data centre north',
  structuralReason: 'Certified equipment: a change needs eight months of approval.',
  milestones: [aMilestone({ budget: 'About 12,000 euros' })],
  requestedStart: NOW,
  contact: 'Rita, extension 42',
  ticket: 'CHG-1042 in the old system',
  ratifies: 'x-0',
  renewalAnswers: renewalAnswers({ replans, incidents: 'No incident so far.' }),
});
const content: RenewalContent = aRenewal({
  replans,
  incidents: 'No incident so far.',
  structuralReason: 'The certification is not done yet.',
  newMilestones: [aMilestone({ id: 'm2', budget: 'About 3,000 euros' })],
});
const violations: readonly Violation[] = [
  violation('REQ-JUSTIFICATION', 'fell-short', '/obstacle', {
    sentence: 'This is urgent, please.',
    finding: 'urgency-only',
    words: 4,
  }),
];
const lineage = aLineage('x-1', {
  predecessor: 'x-0',
  chainStartedAt: NOW,
  judgements: [{ other: 'x-7', kin: false, reason: 'Another server room.', by: people.analyst, at: NOW }],
});
const delegated: AuthorityProof = { kind: 'delegation', delegation: aDelegation({ policies: ['tls'] }) };
const vote: Vote = {
  by: people.member,
  at: NOW,
  choice: 'for',
  rationale: 'The plan is credible.',
  proof: delegated,
  seen: 'a'.repeat(64),
};
const recusal = { member: people.chair, why: 'declared' as const, note: 'My brother works there.', at: NOW };
const assessment: Omit<Assessment, 'at'> = anAssessment(2, {
  secondedBy: people.secondAnalyst,
  regulations: ['GDPR article 32'],
  recommendation: 'Approve with a condition.',
  conditions: ['Only during quarter close'],
  overrideReason: 'The jump host is older than the proposal knows.',
  proposal: {
    inherent: { likelihood: 2, impact: 3 },
    residual: { likelihood: 2, impact: 3 },
    because: [{ factor: 'tier', value: 'T2', effect: 'impact', steps: 0 }],
  },
});
const approval: Omit<Approval, 'at'> = anApproval(aSubmittedException(), {
  votes: [vote],
  recusals: [recusal],
  conditions: ['Only during quarter close'],
  proof: delegated,
});
const scope = {
  policy: { id: 'phishing-resistant-mfa', version: 3, family: 'authentication' },
  targets: ['identity-provider', 'change-ticket'],
  subjects: [aSubject('group:payroll-clerks')],
  resources: [aResource('system:hr-db')],
} as const;
const filed = { number: 'EXC-2026-0001', requester: people.requester, request, ...scope, lineage };
const by = people.analyst;

export const exceptionEvents: Samples<ExceptionEvent> = {
  RequestSubmitted: { type: 'RequestSubmitted', ...filed },
  RequestBounced: {
    type: 'RequestBounced',
    number: filed.number,
    requester: filed.requester,
    request,
    policy: scope.policy,
    lineage,
    violations,
  },
  RequestWithdrawn: { type: 'RequestWithdrawn', by, note: 'The server is gone.' },
  AttachmentAdded: {
    type: 'AttachmentAdded',
    attachment: {
      id: 'a-1',
      name: 'Letter of the vendor.pdf',
      mediaType: 'application/pdf',
      bytes: 1234,
      commitment: 'b'.repeat(64),
    },
    by,
  },
  TextsErased: {
    type: 'TextsErased',
    texts: [{ version: 1, pointer: '/request/contact' }],
    attachments: ['a-1'],
    reason: 'A phone number that its owner wants gone.',
    by,
  },
  LineageJudged: {
    type: 'LineageJudged',
    other: 'x-7',
    kin: true,
    reason: 'The same server under another name.',
    by,
    lineage,
  },
  ExceptionAssessed: { type: 'ExceptionAssessed', renewal: null, assessment },
  AssessmentLowered: { type: 'AssessmentLowered', renewal: 'r-1', assessment },
  AssessmentReopened: { type: 'AssessmentReopened', renewal: null, changed: ['tier'], by },
  VoteCast: { type: 'VoteCast', renewal: null, vote },
  VotesVoided: { type: 'VotesVoided', renewal: null, because: 'content-changed' },
  MemberRecused: { type: 'MemberRecused', renewal: null, recusal },
  ExceptionApproved: { type: 'ExceptionApproved', approval, term: 1, structural: true, lineage },
  RenewalGranted: { type: 'RenewalGranted', renewal: 'r-1', approval, term: 2, structural: false },
  CaseRejected: {
    type: 'CaseRejected',
    renewal: null,
    by,
    rationale: 'The obstacle was removed in May.',
    proof: delegated,
    votes: [vote],
  },
  CaseReturned: { type: 'CaseReturned', renewal: null, by, reasons: 'Name the servers, please.' },
  EmergencyGranted: { type: 'EmergencyGranted', ...filed, approval },
  EmergencyRatified: { type: 'EmergencyRatified', by: 'x-2', at: NOW },
  TermStarted: { type: 'TermStarted', term: 1, effectiveAt: NOW },
  ControlTested: {
    type: 'ControlTested',
    control: 'c1',
    test: {
      id: 't-1',
      by,
      performedAt: NOW,
      result: 'pass',
      method: 'attestation',
      note: 'Refused as expected.',
      evidence: ['screenshot of the refusal'],
      independent: true,
    },
  },
  ExceptionSuspended: {
    type: 'ExceptionSuspended',
    cause: 'ciso',
    by: people.ciso,
    reason: 'An incident on the same segment.',
    effectiveAt: NOW,
  },
  ExceptionResumed: { type: 'ExceptionResumed', cause: 'ciso' },
  MilestoneCompleted: {
    type: 'MilestoneCompleted',
    milestone: 'm1',
    by,
    evidence: ['minutes of the acceptance'],
    note: 'Accepted without remarks.',
  },
  MilestoneConfirmed: { type: 'MilestoneConfirmed', milestone: 'm1', by },
  MilestoneReplanned: {
    type: 'MilestoneReplanned',
    milestone: 'm1',
    due: plusDays(NOW, 80),
    whyFailed: 'The vendor moved its release.',
    by,
  },
  TagObserved: {
    type: 'TagObserved',
    target: 'identity-provider',
    observed: 'yes',
    detail: 'Member of the exempt group since Monday',
    by: 'system',
  },
  ScopeGrowthAccepted: {
    type: 'ScopeGrowthAccepted',
    group: 'group:payroll-clerks',
    members: ['user:p-vera'],
    reason: 'Joined the payroll team in May.',
    by,
  },
  ExceptionExpired: { type: 'ExceptionExpired', term: 1, effectiveAt: NOW },
  CaseLapsed: { type: 'CaseLapsed', renewal: 'r-1', effectiveAt: NOW },
  LapseWarned: { type: 'LapseWarned', renewal: null, lapsesAt: NOW },
  ReminderSent: { type: 'ReminderSent', term: 1, daysLeft: 14, to: [people.requester] },
  ExceptionClosed: { type: 'ExceptionClosed', reason: 'remediated', by, note: 'Migrated in June.' },
  OwnerLeft: { type: 'OwnerLeft', person: people.riskOwner, deadline: NOW },
  OwnerReplaced: { type: 'OwnerReplaced', from: people.riskOwner, to: people.bystander, by },
  RequesterReplaced: { type: 'RequesterReplaced', from: people.requester, to: people.riskOwner, by },
  RenewalRequested: { type: 'RenewalRequested', renewal: 'r-1', by, content, minimumRung: 3 },
  RenewalRefused: { type: 'RenewalRefused', renewal: 'r-1', by, content, violations },
  RenewalWithdrawn: { type: 'RenewalWithdrawn', renewal: 'r-1', by, note: 'No longer needed.' },
  ExceptionReviewed: {
    type: 'ExceptionReviewed',
    session: 's-1',
    outcome: 're-approved',
    how: 'vote',
    by,
    rationale: 'Progress is visible.',
    answers: { obstacle: 'The vendor ships in May.', consequence: 'Payroll stops on the 25th.' },
    proof: null,
  },
  ExceptionShrunk: {
    type: 'ExceptionShrunk',
    session: 's-1',
    subjects: scope.subjects,
    resources: scope.resources,
    expiresAt: NOW,
  },
};

const {
  accepted: _accepted,
  revokedAt: _revoked,
  confirmedBy: _confirmed,
  lapsesAt: _lapses,
  ...given
} = aDelegation();
export const authorityEvents: Samples<AuthorityEvent> = {
  CisoAppointed: { type: 'CisoAppointed', holder: people.ciso, by },
  ActingCisoRecorded: { type: 'ActingCisoRecorded', person: people.actingCiso, by, until: NOW },
  CisoAbsenceRecorded: { type: 'CisoAbsenceRecorded', from: NOW, until: plusDays(NOW, 7), by },
  DelegationGranted: { type: 'DelegationGranted', delegation: given },
  DelegationAccepted: {
    type: 'DelegationAccepted',
    delegation: 'd-1',
    by,
    statement: 'I accept the same accountability.',
  },
  DelegationRevoked: { type: 'DelegationRevoked', delegation: 'd-1', by, reason: 'Moved to another team.' },
  DelegationConfirmed: { type: 'DelegationConfirmed', delegation: 'd-1', by },
  CommitteeChartered: { type: 'CommitteeChartered', by, title: 'Steering committee', chair: people.chair },
  SeatGiven: { type: 'SeatGiven', person: people.member, by },
  SeatEnded: { type: 'SeatEnded', person: people.member, by },
  RoleGranted: { type: 'RoleGranted', person: people.analyst, role: 'analyst', by },
  RoleRevoked: { type: 'RoleRevoked', person: people.analyst, role: 'analyst', by },
  SignInIssued: { type: 'SignInIssued', person: people.analyst, by },
  HolderLeft: { type: 'HolderLeft', person: people.analyst, by },
};

export const configurationEvents: Samples<ConfigurationEvent> = {
  ConfigurationProposed: {
    type: 'ConfigurationProposed',
    proposal: 'k-1',
    by,
    change: {
      ...defaultConfiguration,
      processOwner: 'Cleo, Security',
      stepOwners: {
        request: 'Service desk',
        assess: 'Ana and Ben',
        approve: 'Cleo, Security',
        monitor: 'Identity team',
        expire: 'Identity team',
        review: 'Steering committee',
      },
    },
    effectiveAt: NOW,
    reason: 'After the audit in March.',
  },
  ConfigurationConfirmed: { type: 'ConfigurationConfirmed', proposal: 'k-1', by },
};

const {
  id: _id,
  version,
  since: _since,
  retiredAt: _retired,
  proposed: _proposed,
  ...policyContent
} = aPolicy();
export const policyEvents: Samples<PolicyEvent> = {
  PolicyPublished: { type: 'PolicyPublished', version, by, content: policyContent },
  PolicyChangeProposed: { type: 'PolicyChangeProposed', by, content: policyContent },
  PolicyRetired: { type: 'PolicyRetired', by, reason: 'Replaced by the device policy.' },
};

export const refusalEvents: Samples<RefusalEvent> = {
  CommandRefused: { type: 'CommandRefused', command: 'SubmitRequest', subject: 'x-1', by, violations },
};
