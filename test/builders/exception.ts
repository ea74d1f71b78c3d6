/** Exceptions in every state, built the only way the program builds them: by folding events. */
import type { AuthorityProof } from '../../src/domain/authority/authority.ts';
import type { ApprovalRoute } from '../../src/domain/authority/authority.ts';
import { defaultConfiguration } from '../../src/domain/configuration.ts';
import { dueEvents } from '../../src/domain/exception/due.ts';
import type { ExceptionEvent } from '../../src/domain/exception/events.ts';
import { evolve } from '../../src/domain/exception/evolve.ts';
import { ownLineage } from '../../src/domain/exception/own-lineage.ts';
import type { Approval, Assessment, Exception, Lineage } from '../../src/domain/exception/state.ts';
import type { ExceptionId, PersonId } from '../../src/domain/people.ts';
import type { Policy, PolicyRef } from '../../src/domain/policy/policy.ts';
import type { RequestContent } from '../../src/domain/request/content.ts';
import type { Band, Rung } from '../../src/domain/risk/risk.ts';
import { type Instant, plusDays, plusHours } from '../../src/domain/time.ts';
import { NOW } from './clock.ts';
import { aDelegation, people } from './people.ts';
import { aPolicy, aRequest, aResource, aSubject } from './request.ts';

export type Story = {
  readonly id: ExceptionId;
  readonly number: string;
  readonly request: RequestContent;
  readonly requester: PersonId;
  readonly policy: Policy;
  /** The first term starts here; filing and assessment are a day and half a day before. */
  readonly startsAt: Instant;
  readonly termDays: number;
  readonly structural: boolean;
  readonly rung: Rung;
  readonly lineage: Partial<Lineage>;
};

/** Folds `events`, each recorded at its instant, onto `state`. */
export function play(
  state: Exception | null,
  id: ExceptionId,
  events: readonly (readonly [Instant, ExceptionEvent])[],
): Exception {
  const result = events.reduce<Exception | null>((x, [at, event]) => evolve(x, event, at, id), state);
  if (result === null) throw new Error('a story needs an event');
  return result;
}

/** Records what time has caused by `now`, as the application does before every command. */
export const settled = (x: Exception, now: Instant): Exception =>
  dueEvents(x, now, defaultConfiguration).reduce((state, event) => evolve(state, event, now, x.id), x);

export function aStory(over: Partial<Story> = {}): Story {
  const startsAt = over.startsAt ?? NOW;
  return {
    id: 'x-1',
    number: 'EXC-2026-0001',
    request: aRequest({}, startsAt),
    requester: people.requester,
    policy: aPolicy(),
    startsAt,
    termDays: over.request?.termDays ?? 90,
    structural: false,
    rung: 2,
    lineage: {},
    ...over,
  };
}

export function aLineage(root: ExceptionId, over: Partial<Lineage> = {}): Lineage {
  return { ...ownLineage(root), ...over };
}

const refOf = (policy: Policy): PolicyRef => ({
  id: policy.id,
  version: policy.version,
  family: policy.family,
});

export function aSubmittedException(over: Partial<Story> = {}): Exception {
  const s = aStory(over);
  return play(null, s.id, [
    [
      plusDays(s.startsAt, -1),
      {
        type: 'RequestSubmitted',
        number: s.number,
        requester: s.requester,
        request: s.request,
        policy: refOf(s.policy),
        targets: s.policy.targets,
        subjects: s.request.subjects.map((ref) => aSubject(ref)),
        resources: s.request.resources.map((ref) => aResource(ref)),
        lineage: aLineage(s.id, s.lineage),
      },
    ],
  ]);
}

export function aBouncedException(over: Partial<Story> = {}): Exception {
  const s = aStory(over);
  return play(null, s.id, [
    [
      plusDays(s.startsAt, -1),
      {
        type: 'RequestBounced',
        number: s.number,
        requester: s.requester,
        request: s.request,
        policy: refOf(s.policy),
        lineage: aLineage(s.id, s.lineage),
        violations: [{ code: 'REQ-CONTROL', reason: 'none', field: '/controls', detail: {} }],
      },
    ],
  ]);
}

export const routeOf: Readonly<Record<Rung, ApprovalRoute>> = {
  1: 'delegate',
  2: 'ciso',
  3: 'committee',
  4: 'committee-with-ciso',
};
const bandOf: Readonly<Record<Rung, Band>> = { 1: 'low', 2: 'medium', 3: 'high', 4: 'critical' };
const levelOf = { 1: [2, 2], 2: [2, 3], 3: [3, 4], 4: [4, 5] } as const;

export function anAssessment(
  rung: Rung = 2,
  over: Partial<Omit<Assessment, 'at'>> = {},
): Omit<Assessment, 'at'> {
  const [likelihood, impact] = levelOf[rung];
  const score = { likelihood, impact, rationale: 'As the tier and the exposure say.' };
  return {
    by: people.analyst,
    secondedBy: null,
    threat: 'A stolen password opens the HR database.',
    inherent: score,
    residual: score,
    confidence: 'medium',
    regulations: [],
    recommendation: '',
    conditions: [],
    proposal: { inherent: { likelihood, impact }, residual: { likelihood, impact }, because: [] },
    overrideReason: null,
    facts: {
      tier: 'T2',
      classification: 'confidential',
      exposure: 'internal',
      identities: 1,
      groupScope: false,
      structural: false,
      controls: [{ id: 'c1', strength: 'moderate', tested: true }],
    },
    band: bandOf[rung],
    route: routeOf[rung],
    rung,
    longestTermDays: 90,
    ...over,
  };
}

/** A control test that passed, by the control's owner, with evidence. */
export const controlPassed = (
  control: string,
  performedAt: Instant,
  by: PersonId = people.controlOwner,
): ExceptionEvent => ({
  type: 'ControlTested',
  control,
  test: {
    id: `t-${control}-${performedAt}`,
    by,
    performedAt,
    result: 'pass',
    method: 'attestation',
    note: '',
    evidence: ['a-1'],
    independent: by !== people.requester && by !== people.riskOwner,
  },
});

/** Submitted, its controls tested 18 hours and its risk assessed 12 hours before the start. */
export function anAssessedException(over: Partial<Story> = {}): Exception {
  const s = aStory(over);
  const tested = plusHours(s.startsAt, -18);
  return play(aSubmittedException(over), s.id, [
    ...s.request.controls.map((c) => [tested, controlPassed(c.id, tested)] as const),
    [
      plusHours(s.startsAt, -12),
      { type: 'ExceptionAssessed', renewal: null, assessment: anAssessment(s.rung) },
    ],
  ]);
}

const proofOf = (rung: Rung): AuthorityProof =>
  rung === 1
    ? { kind: 'delegation', delegation: aDelegation({ ceiling: 'low' }) }
    : rung === 2
      ? { kind: 'office', holder: people.ciso, since: plusDays(NOW, -400) }
      : {
          kind: 'committee',
          charterAt: plusDays(NOW, -400),
          seats: 4,
          recused: 0,
          quorum: 3,
          inFavour: 3,
          against: 0,
          abstained: 0,
          cisoInFavour: rung === 4,
        };

export function anApproval(x: Exception, over: Partial<Omit<Approval, 'at'>> = {}): Omit<Approval, 'at'> {
  const rung = over.rung ?? 2;
  const startsAt = over.startsAt ?? NOW;
  return {
    by: people.ciso,
    route: routeOf[rung],
    rung,
    proof: proofOf(rung),
    votes: [],
    recusals: [],
    policy: x.policy ?? { id: x.request.policy, version: 1, family: 'authentication' },
    subjects: x.subjects,
    resources: x.resources,
    startsAt,
    expiresAt: plusDays(startsAt, x.request.termDays),
    conditions: [],
    rationale: 'The controls hold and the plan is credible.',
    seen: '0'.repeat(64),
    ...over,
  };
}

/** Approved at its start and in force for `termDays` (90), with every control tested. */
export function anActiveException(over: Partial<Story> = {}): Exception {
  const s = aStory(over);
  const before = anAssessedException(over);
  return play(before, s.id, [
    [
      s.startsAt,
      {
        type: 'ExceptionApproved',
        approval: anApproval(before, {
          rung: s.rung,
          startsAt: s.startsAt,
          expiresAt: plusDays(s.startsAt, s.termDays),
        }),
        term: before.lineage.earlierTerms + 1,
        structural: s.structural,
        lineage: { ...before.lineage, chainStartedAt: before.lineage.chainStartedAt ?? s.startsAt },
      },
    ],
  ]);
}

/** Completed with evidence by its owner, and confirmed by the analyst an hour later. */
export const milestoneDone = (
  milestone: string,
  at: Instant,
  confirmedBy: PersonId = people.analyst,
): readonly (readonly [Instant, ExceptionEvent])[] => [
  [
    at,
    {
      type: 'MilestoneCompleted',
      milestone,
      by: people.milestoneOwner,
      evidence: ['a-2'],
      note: 'Installed and checked.',
    },
  ],
  [plusHours(at, 1), { type: 'MilestoneConfirmed', milestone, by: confirmedBy }],
];

/**
 * In force for 75 of 90 days, its milestone done on day 50 and its controls tested every 25 days: every renewal gate
 * is met at `plusDays(startsAt, 75)`.
 */
export function aRenewableException(over: Partial<Story> = {}): Exception {
  const s = aStory(over);
  const x = anActiveException(over);
  const tests = [25, 50, 70].flatMap((day) =>
    s.request.controls.map((c) => {
      const tested = plusDays(s.startsAt, day);
      return [tested, controlPassed(c.id, tested)] as const;
    }),
  );
  const done = s.request.milestones.slice(0, 1).flatMap((m) => milestoneDone(m.id, plusDays(s.startsAt, 50)));
  return play(
    x,
    s.id,
    [...tests, ...done].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}

/** Ran its whole term and expired, recorded at the expiry. */
export function anExpiredException(over: Partial<Story> = {}): Exception {
  const s = aStory(over);
  return settled(aRenewableException(over), plusDays(s.startsAt, s.termDays));
}

/** In force at once by the CISO for `hours` (72); marked, and not renewable. */
export function anEmergency(over: Partial<Story> & { readonly hours?: number } = {}): Exception {
  const s = aStory(over);
  const subjects = s.request.subjects.map((ref) => aSubject(ref));
  const resources = s.request.resources.map((ref) => aResource(ref));
  return play(null, s.id, [
    [
      s.startsAt,
      {
        type: 'EmergencyGranted',
        number: s.number,
        requester: s.requester,
        request: s.request,
        policy: refOf(s.policy),
        targets: s.policy.targets,
        subjects,
        resources,
        approval: {
          by: people.ciso,
          route: 'ciso',
          rung: s.rung,
          proof: proofOf(2),
          votes: [],
          recusals: [],
          policy: refOf(s.policy),
          subjects,
          resources,
          startsAt: s.startsAt,
          expiresAt: plusHours(s.startsAt, over.hours ?? 72),
          conditions: [],
          rationale: 'Payroll stops tonight.',
          seen: '0'.repeat(64),
        },
        lineage: aLineage(s.id, { chainStartedAt: s.startsAt, ...s.lineage }),
      },
    ],
  ]);
}
