/** The events that people cause, with everything that they carry. */
import type { AuthorityProof } from '../../src/domain/authority/authority.ts';
import type { ExceptionEvent } from '../../src/domain/exception/events.ts';
import type {
  Approval,
  Assessment,
  Exception,
  Lineage,
  RenewalContent,
} from '../../src/domain/exception/state.ts';
import type { Policy, PolicyRef } from '../../src/domain/policy/policy.ts';
import { type Instant, plusDays, plusHours } from '../../src/domain/time.ts';
import type { Random } from './random.ts';
import { BEGIN, requestAt, resourceOf, somebody, subjectOf } from './world.ts';

const refOf = ({ id, version, family }: Policy): PolicyRef => ({ id, version, family });

const lineageOf = (root: string, chainStartedAt: Instant | null = null): Lineage => ({
  root,
  predecessor: null,
  chainStartedAt,
  earlierTerms: 0,
  lastRung: null,
  lastTermDays: null,
  exitDateMoves: 0,
  afterUnratifiedEmergency: false,
  judgements: [],
});

export function submitted(
  id: string,
  number: string,
  at: Instant,
  policy: Policy,
  termDays: number,
  random: Random,
  requester: string = somebody(random),
): ExceptionEvent {
  const request = requestAt(random, at, policy, termDays);
  return {
    type: 'RequestSubmitted',
    number,
    requester,
    request,
    policy: refOf(policy),
    targets: policy.targets,
    subjects: request.subjects.map(subjectOf),
    resources: request.resources.map(resourceOf),
    lineage: lineageOf(id),
  };
}

export function bounced(
  id: string,
  number: string,
  at: Instant,
  policy: Policy,
  termDays: number,
  random: Random,
): ExceptionEvent {
  const request = { ...requestAt(random, at, policy, termDays), controls: [] };
  return {
    type: 'RequestBounced',
    number,
    requester: somebody(random),
    request,
    policy: refOf(policy),
    lineage: lineageOf(id),
    violations: [{ code: 'REQ-CONTROL', reason: 'none', field: '/controls', detail: {} }],
  };
}

export function emergency(
  id: string,
  number: string,
  at: Instant,
  policy: Policy,
  random: Random,
): ExceptionEvent {
  const request = requestAt(random, at, policy, 3);
  const by = somebody(random);
  const subjects = request.subjects.map(subjectOf);
  const resources = request.resources.map(resourceOf);
  return {
    type: 'EmergencyGranted',
    number,
    requester: somebody(random),
    request,
    policy: refOf(policy),
    targets: policy.targets,
    subjects,
    resources,
    approval: {
      ...decision(by, at, plusHours(at, 72)),
      policy: refOf(policy),
      subjects,
      resources,
      rationale: 'The line stands still.',
    },
    lineage: lineageOf(id, at),
  };
}

export function approvalOf(x: Exception, by: string, startsAt: Instant, days: number): Omit<Approval, 'at'> {
  return {
    ...decision(by, startsAt, plusDays(startsAt, days)),
    policy: x.policy ?? { id: x.request.policy, version: 1, family: '' },
    subjects: x.subjects,
    resources: x.resources,
    rationale: 'The controls hold and the plan is credible.',
  };
}

function decision(by: string, startsAt: Instant, expiresAt: Instant) {
  const proof: AuthorityProof = { kind: 'office', holder: by, since: BEGIN };
  const frozen = { votes: [], recusals: [], conditions: [], seen: '0'.repeat(64) };
  return { by, route: 'ciso', rung: 2, proof, startsAt, expiresAt, ...frozen } as const;
}

const bandsByChance = [
  { band: 'low', rung: 1, route: 'delegate', likelihood: 2, impact: 2 },
  { band: 'medium', rung: 2, route: 'ciso', likelihood: 3, impact: 3 },
  { band: 'high', rung: 3, route: 'committee', likelihood: 4, impact: 4 },
  { band: 'critical', rung: 4, route: 'committee-with-ciso', likelihood: 5, impact: 4 },
] as const;

export function assessmentOf(x: Exception, by: string, random: Random): Omit<Assessment, 'at'> {
  const chance = random();
  const scored = bandsByChance[chance < 0.5 ? 0 : chance < 0.85 ? 1 : chance < 0.97 ? 2 : 3];
  const level = { likelihood: scored.likelihood, impact: scored.impact };
  const score = { ...level, rationale: 'As the tier and the exposure say.' };
  return {
    by,
    secondedBy: null,
    threat: 'A stolen password opens the system.',
    inherent: score,
    residual: score,
    confidence: 'medium',
    regulations: [],
    recommendation: '',
    conditions: [],
    proposal: { inherent: level, residual: level, because: [] },
    overrideReason: null,
    facts: {
      tier: x.request.tier,
      classification: x.request.classification,
      exposure: x.request.exposure,
      identities: x.subjects.length,
      groupScope: false,
      structural: x.request.structuralReason !== null,
      controls: x.controls.map((c) => ({ id: c.id, strength: c.strength, tested: true })),
    },
    band: scored.band,
    route: scored.route,
    rung: scored.rung,
    longestTermDays: 90,
  };
}

export const passed = (
  control: string,
  by: string,
  at: Instant,
  result: 'pass' | 'fail' = 'pass',
): ExceptionEvent => ({
  type: 'ControlTested',
  control,
  test: {
    id: `t-${control}-${at}`,
    by,
    performedAt: at,
    result,
    method: 'attestation',
    note: '',
    evidence: [],
    independent: true,
  },
});

export const renewalContent = (x: Exception, expiresAt: Instant, days: number): RenewalContent => ({
  obstacle: `${x.request.title}: the fix is in test since last month and fails for accounts with accents.`,
  consequence: 'The month could not be closed with half of the accounts locked out.',
  termDays: days,
  exitDate: plusDays(expiresAt, days + 30),
  structuralReason: x.request.structuralReason,
  newMilestones: [],
  whatChanged: 'The vendor delivered a first release.',
  costToComplyNow: 'Two engineers for a quarter.',
  incidents: 'None.',
  replans: [],
});
