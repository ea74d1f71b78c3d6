/** A request that passes every rule, and what the directory knows of it. Override what a test is about. */
import type { ResolvedResource, ResolvedSubject, SubjectKind } from '../../src/domain/directory/directory.ts';
import type { ExceptionEvent } from '../../src/domain/exception/events.ts';
import type { ResourceRef, SubjectRef } from '../../src/domain/people.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import type { Decision } from '../../src/domain/refusal.ts';
import type { RequestCommand, SubmitFacts } from '../../src/domain/request/commands.ts';
import type {
  PlannedMilestone,
  ProposedControl,
  RenewalAnswers,
  RequestContent,
} from '../../src/domain/request/content.ts';
import { type Instant, plusDays } from '../../src/domain/time.ts';
import { NOW } from './clock.ts';
import { everybody, people } from './people.ts';

export function aPolicy(over: Partial<Policy> = {}): Policy {
  return {
    id: 'phishing-resistant-mfa',
    version: 3,
    since: plusDays(NOW, -500),
    retiredAt: null,
    family: 'authentication',
    title: 'Phishing-resistant sign-in',
    statement: 'Every person signs in with a phishing-resistant second factor.',
    guidance: { reasonableWhen: [], tryFirst: [] },
    ownerRole: 'Head of Identity',
    exceptable: true,
    nonExceptableReason: null,
    targets: ['identity-provider', 'change-ticket'],
    references: [],
    defaultTermDays: 90,
    longestTermDays: 90,
    ...over,
  };
}

export function aControl(over: Partial<ProposedControl> = {}): ProposedControl {
  return {
    id: 'c1',
    library: 'source-address-allowlist',
    title: 'Sign-in from the payroll office only',
    objective: 'A stolen password is useless outside the payroll office network',
    owner: people.controlOwner,
    testMethod: 'Sign in from an address outside the allowlist and expect a refusal',
    frequencyDays: 30,
    strength: 'moderate',
    ...over,
  };
}

export function aMilestone(over: Partial<PlannedMilestone> = {}): PlannedMilestone {
  return {
    id: 'm1',
    title: 'Vendor release with SAML installed in the test environment',
    owner: people.milestoneOwner,
    due: plusDays(NOW, 60),
    budget: '',
    ...over,
  };
}

/** Dates count from `from`: one milestone 60 days on, exit 150 days on. */
export function aRequest(over: Partial<RequestContent> = {}, from: Instant = NOW): RequestContent {
  return {
    title: 'Legacy HR system at quarter close',
    policy: 'phishing-resistant-mfa',
    clause: '2.1',
    subjects: ['user:p-sam'],
    resources: ['system:hr-db'],
    environment: 'production',
    classification: 'confidential',
    tier: 'T2',
    exposure: 'internal',
    obstacle:
      'The HR database server dates from 2014 and only speaks LDAP simple bind, so it cannot redirect a sign-in to the identity provider.',
    consequence:
      'Payroll for 1,200 people could not be closed on 31 March and their wages would be paid two weeks late.',
    alternativesTried: 'A reverse proxy with SAML was tried in January; the thick client ignores it.',
    requestedStart: null,
    termDays: 90,
    structuralReason: null,
    controls: [aControl()],
    milestones: [aMilestone({ due: plusDays(from, 60) })],
    exitDate: plusDays(from, 150),
    riskOwner: people.riskOwner,
    contact: 'hr-systems@example.org',
    ticket: 'CHG-1042',
    confidential: false,
    ratifies: null,
    renewalAnswers: null,
    ...over,
  };
}

export function renewalAnswers(over: Partial<RenewalAnswers> = {}): RenewalAnswers {
  return {
    whatChanged: 'The vendor delivered its SAML connector and it runs in the test environment.',
    costToComplyNow: 'About 30,000 euros for an early migration.',
    incidents: 'None.',
    replans: [],
    ...over,
  };
}

export function aSubject(ref: SubjectRef, over: Partial<ResolvedSubject> = {}): ResolvedSubject {
  const kind = (ref.split(':')[0] ?? 'user') as SubjectKind;
  return {
    ref,
    kind,
    known: true,
    members: kind === 'group' ? ['user:p-sam', 'user:p-tess'] : [ref],
    ...over,
  };
}

export function aResource(ref: ResourceRef, over: Partial<ResolvedResource> = {}): ResolvedResource {
  return {
    ref,
    kind: (ref.split(':')[0] ?? 'system') as ResolvedResource['kind'],
    known: true,
    parts: [ref],
    tier: 'T2',
    classification: 'confidential',
    exposure: 'internal',
    ...over,
  };
}

/** What the outside answers for `request` when nothing stands in its way. */
export function factsFor(request: RequestContent, over: Partial<SubmitFacts> = {}): SubmitFacts {
  return {
    policy: aPolicy({ id: request.policy }),
    subjects: request.subjects.map((ref) => aSubject(ref)),
    resources: request.resources.map((ref) => aResource(ref)),
    people: everybody,
    live: [],
    ended: [],
    emergency: null,
    emergencyOverlaps: false,
    earlierAnswers: [],
    ...over,
  };
}

export function aSubmission(
  request: RequestContent = aRequest(),
  facts: Partial<SubmitFacts> = {},
): Extract<RequestCommand, { type: 'SubmitRequest' }> {
  return {
    type: 'SubmitRequest',
    id: 'x-1',
    number: 'EXC-2026-0001',
    request,
    facts: factsFor(request, facts),
  };
}

/** Why a request bounced, as `CODE.reason /field`, in the order in which it is told; empty when it was submitted. */
export function bouncedBy(decision: Decision<ExceptionEvent>): readonly string[] {
  if (decision.kind === 'refused') throw new Error(`refused: ${JSON.stringify(decision.violations)}`);
  return decision.events.flatMap((e) =>
    e.type === 'RequestBounced' || e.type === 'RenewalRefused'
      ? e.violations.map((v) => `${v.code}.${v.reason} ${v.field}`.trim())
      : [],
  );
}
