/** The shape of an exception on the wire. Instants are RFC 3339 UTC with milliseconds; days are 24 hours. */
import { z } from 'zod';
import {
  assetTiers,
  classifications,
  exposures,
  resourceKinds,
  subjectKinds,
} from '../../domain/directory/directory.ts';
import { closeReasons, renewalStatuses, statuses, suspensionCauses } from '../../domain/exception/state.ts';
import { targetKinds } from '../../domain/policy/policy.ts';
import { bands } from '../../domain/risk/risk.ts';
import { actionAnswer, gateAnswer, violationAnswer } from './answers.ts';

const at = z.string().meta({ format: 'date-time' });
const maybe = <T extends z.ZodType>(of: T) => of.nullable();
export const personAnswer = z.object({ id: z.string(), name: z.string() }).meta({ id: 'Person' });
export const rung = z.number().int().min(1).max(4);
export const route = z.enum(['delegate', 'ciso', 'committee', 'committee-with-ciso']);
const unknownOr = <T extends readonly [string, ...string[]]>(values: T) => z.enum([...values, 'unknown']);

const subject = z.object({
  ref: z.string(),
  kind: z.enum(subjectKinds),
  known: z.boolean(),
  members: z.array(z.string()),
  name: z.string().optional(),
});
const resource = z.object({
  ref: z.string(),
  kind: z.enum(resourceKinds),
  known: z.boolean(),
  parts: z.array(z.string()),
  tier: unknownOr(assetTiers),
  classification: unknownOr(classifications),
  exposure: unknownOr(exposures),
  name: z.string().optional(),
});
const policyRef = z.object({ id: z.string(), version: z.number().int(), family: z.string() });
const score = z.object({ likelihood: z.number().int(), impact: z.number().int(), rationale: z.string() });
const level = z.object({ likelihood: z.number().int(), impact: z.number().int() });
export const proposalAnswer = z
  .object({
    inherent: level,
    residual: level,
    because: z.array(
      z.object({
        factor: z.string(),
        value: z.string(),
        effect: z.enum(['likelihood', 'impact', 'residual']),
        steps: z.number(),
      }),
    ),
  })
  .meta({ id: 'Proposal' });
export const riskFactsAnswer = z
  .object({
    tier: z.enum(assetTiers),
    classification: z.enum(classifications),
    exposure: z.enum(exposures),
    identities: z.number().int(),
    groupScope: z.boolean(),
    structural: z.boolean(),
    controls: z.array(
      z.object({ id: z.string(), strength: z.enum(['weak', 'moderate', 'strong']), tested: z.boolean() }),
    ),
  })
  .meta({ id: 'RiskFacts' });

const assessment = z
  .object({
    by: personAnswer,
    at,
    secondedBy: maybe(personAnswer),
    threat: z.string(),
    inherent: score,
    residual: score,
    confidence: z.enum(['low', 'medium', 'high']),
    regulations: z.array(z.string()),
    recommendation: z.string(),
    conditions: z.array(z.string()),
    proposal: proposalAnswer,
    overrideReason: maybe(z.string()),
    facts: riskFactsAnswer,
    band: z.enum(bands),
    route,
    rung,
    longestTermDays: z.number(),
  })
  .meta({ id: 'Assessment' });
export const proof = z
  .looseObject({ kind: z.enum(['office', 'acting', 'delegation', 'seat', 'committee']) })
  .meta({ id: 'AuthorityProof', description: 'By what right somebody decided, frozen with the decision' });
const vote = z.object({
  by: personAnswer,
  at,
  choice: z.enum(['for', 'against', 'abstain']),
  rationale: z.string(),
  proof,
  seen: z.string(),
});
const recusal = z.object({
  member: personAnswer,
  why: z.enum(['interest', 'manager', 'declared']),
  note: z.string(),
  at,
});
const caseAnswer = z.object({
  openedAt: at,
  revision: z.number().int(),
  assessment: maybe(assessment),
  lowering: maybe(assessment),
  votes: z.array(vote),
  votingOpenedAt: maybe(at),
  recusals: z.array(recusal),
  returnedWith: maybe(z.string()),
});
const approval = z.object({
  by: personAnswer,
  at,
  route,
  rung,
  proof,
  votes: z.array(vote),
  recusals: z.array(recusal),
  policy: policyRef,
  subjects: z.array(subject),
  resources: z.array(resource),
  startsAt: at,
  expiresAt: at,
  conditions: z.array(z.string()),
  rationale: z.string(),
  seen: z.string(),
});
const proposedControl = z.object({
  id: z.string(),
  library: maybe(z.string()),
  title: z.string(),
  objective: z.string(),
  owner: z.string(),
  testMethod: z.string(),
  frequencyDays: z.number(),
  strength: z.enum(['weak', 'moderate', 'strong']),
});
const plannedMilestone = z.object({
  id: z.string(),
  title: z.string(),
  owner: z.string(),
  due: at,
  budget: z.string(),
});
const replan = z.object({ milestone: z.string(), due: at, whyFailed: z.string() });
const renewalAnswers = z.object({
  whatChanged: z.string(),
  costToComplyNow: z.string(),
  incidents: z.string(),
  replans: z.array(replan),
});
const requestAnswer = z.object({
  title: z.string(),
  policy: z.string(),
  clause: z.string(),
  subjects: z.array(z.string()),
  resources: z.array(z.string()),
  environment: z.string(),
  classification: z.enum(classifications),
  tier: z.enum(assetTiers),
  exposure: z.enum(exposures),
  obstacle: z.string(),
  consequence: z.string(),
  alternativesTried: z.string(),
  requestedStart: maybe(at),
  termDays: z.number(),
  structuralReason: maybe(z.string()),
  controls: z.array(proposedControl),
  milestones: z.array(plannedMilestone),
  exitDate: maybe(at),
  riskOwner: z.string(),
  contact: z.string(),
  ticket: z.string(),
  confidential: z.boolean(),
  ratifies: maybe(z.string()),
  renewalAnswers: maybe(renewalAnswers),
});
const controlTest = z.object({
  id: z.string(),
  by: personAnswer,
  performedAt: at,
  recordedAt: at,
  result: z.enum(['pass', 'fail', 'unknown']),
  method: z.enum(['attestation', 'automatic']),
  note: z.string(),
  evidence: z.array(z.string()),
  independent: z.boolean(),
});

export const exceptionAnswer = z
  .object({
    id: z.string(),
    number: z.string(),
    version: z.number().int(),
    status: z.enum(statuses),
    statusSince: at,
    title: z.string(),
    inForce: z.boolean(),
    inForceUntil: maybe(at),
    asOf: at,
    requester: personAnswer,
    riskOwner: personAnswer,
    policy: maybe(policyRef),
    request: requestAnswer,
    subjects: z.array(subject),
    resources: z.array(resource),
    acceptedGrowth: z.array(
      z.object({ group: z.string(), members: z.array(z.string()), by: z.string(), at }),
    ),
    firstSubmittedAt: at,
    bounces: z.array(z.object({ at, codes: z.array(z.string()) })),
    chain: z.object({
      root: z.string(),
      predecessor: maybe(z.string()),
      startedAt: maybe(at),
      ageDays: maybe(z.number().int()),
      termNumber: z.number().int(),
      judgements: z.array(
        z.object({ other: z.string(), kin: z.boolean(), reason: z.string(), by: z.string(), at }),
      ),
    }),
    case: caseAnswer.extend({
      about: z.enum(['request', 'renewal']),
      renewal: maybe(z.string()),
      seen: z.string().meta({ description: 'hash of what is to be decided; send it with the decision' }),
    }),
    terms: z.array(
      z.object({ number: z.number().int(), startsAt: at, expiresAt: at, structural: z.boolean(), approval }),
    ),
    expiresAt: maybe(at),
    controls: z.array(
      proposedControl.extend({
        owner: personAnswer,
        tests: z.array(controlTest),
        lastPassedAt: maybe(at),
        failingSince: maybe(at),
        lastIndependentPassAt: maybe(at),
        health: z.enum(['untested', 'passing', 'failing', 'overdue', 'lapsed']),
        dueAt: maybe(at),
        deadline: maybe(at),
      }),
    ),
    milestones: z.array(
      plannedMilestone.extend({
        owner: personAnswer,
        term: z.number().int(),
        completed: maybe(z.object({ at, by: personAnswer, evidence: z.array(z.string()), note: z.string() })),
        confirmed: maybe(z.object({ at, by: personAnswer })),
        replans: z.array(z.object({ due: at, whyFailed: z.string(), at, by: z.string() })),
        overdue: z.boolean(),
      }),
    ),
    exitDate: maybe(at),
    suspension: maybe(
      z.object({ cause: z.enum(suspensionCauses), since: at, by: personAnswer, reason: z.string() }),
    ),
    closure: maybe(z.object({ reason: z.enum(closeReasons), at, by: personAnswer, note: z.string() })),
    emergency: maybe(z.object({ by: z.string(), at, ratifiedBy: maybe(z.string()) })),
    renewals: z.array(
      z.object({
        id: z.string(),
        by: personAnswer,
        filedAt: at,
        status: z.enum(renewalStatuses),
        statusSince: at,
        refusedBy: z.array(z.string()),
        minimumRung: rung,
        case: caseAnswer,
        content: renewalAnswers.extend({
          obstacle: z.string(),
          consequence: z.string(),
          termDays: z.number(),
          exitDate: maybe(at),
          structuralReason: maybe(z.string()),
          newMilestones: z.array(plannedMilestone),
        }),
      }),
    ),
    tags: z.array(
      z.object({
        target: z.enum(targetKinds),
        wanted: z.boolean(),
        wantedSince: at,
        observed: z.enum(['yes', 'no', 'unknown']),
        observedAt: maybe(at),
        detail: z.string(),
      }),
    ),
    ownerLeft: maybe(z.object({ at, deadline: at })),
    waits: maybe(
      z.object({
        step: z.enum(['request', 'assess', 'approve', 'monitor', 'expire', 'review']),
        stepOwner: maybe(z.string()),
        processOwner: maybe(z.string()),
      }),
    ).meta({
      description: 'at which step it waits, whose step that is, and who owns the process (settings)',
    }),
    attachments: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        mediaType: z.string(),
        bytes: z.number().int(),
        commitment: z.string(),
        by: personAnswer,
        at,
      }),
    ),
    allowedActions: z.array(actionAnswer),
  })
  .meta({ id: 'Exception' });

export const registerRowAnswer = z
  .object({
    id: z.string(),
    number: z.string(),
    title: z.string(),
    status: z.enum(statuses),
    statusSince: at,
    policy: z.string(),
    family: z.string(),
    requester: personAnswer,
    riskOwner: personAnswer,
    band: maybe(z.enum(bands)),
    rung: maybe(rung),
    tier: z.string(),
    term: z.number().int(),
    startsAt: maybe(at),
    expiresAt: maybe(at),
    inForceUntil: maybe(at),
    inForce: z.boolean(),
    chainStartedAt: maybe(at),
    ageDays: maybe(z.number().int()),
    submittedAt: at,
    renewal: maybe(z.enum(renewalStatuses)),
    emergency: z.boolean(),
    confidential: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'RegisterRow' });
export const registerAnswer = z.object({
  data: z.array(registerRowAnswer),
  next: maybe(z.string()),
  total: z.number().int(),
  estimated: z.boolean(),
  asOf: at,
});
export const historyAnswer = z.object({
  data: z.array(
    z.object({
      version: z.number().int(),
      at,
      by: personAnswer,
      type: z.string(),
      stream: z.string(),
      hash: z.string(),
      event: z.looseObject({ type: z.string() }),
    }),
  ),
});

export const checkAnswer = z
  .object({
    wouldBounce: z.boolean(),
    violations: z.array(violationAnswer),
    expected: z.object({
      band: z.enum(bands),
      route,
      rung,
      longestTermDays: z.number(),
      proposal: proposalAnswer,
      termNumber: z.number().int(),
    }),
    overlaps: z.array(
      z.object({ number: z.string(), status: z.enum(statuses).optional(), contact: z.string() }),
    ),
    predecessor: maybe(z.string()),
    successions: z
      .array(z.object({ number: z.string(), gates: z.array(gateAnswer) }))
      .meta({ description: 'what it is a renewal of, by another name, and how it stands to each gate' }),
  })
  .meta({ id: 'RequestCheck' });
