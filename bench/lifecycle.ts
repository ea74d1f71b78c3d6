/** One exception after another through its whole life, by the program's own use cases: what the benchmarks put under load. */
import { decideCase } from '../src/application/approve.ts';
import { assessException } from '../src/application/assess.ts';
import type { Services, Standing } from '../src/application/command.ts';
import { systemActor } from '../src/application/command.ts';
import { endException } from '../src/application/expire.ts';
import { monitorException, recordControlTest } from '../src/application/monitor.ts';
import type { Outcome } from '../src/application/outcome.ts';
import { seenHash } from '../src/application/seen.ts';
import { submitRequest } from '../src/application/submit-request.ts';
import type { Exception } from '../src/domain/exception/state.ts';
import type { Actor, Role } from '../src/domain/people.ts';
import type { RequestContent } from '../src/domain/request/content.ts';
import { riskFactsOf } from '../src/domain/risk/facts.ts';
import { propose } from '../src/domain/risk/propose.ts';
import { type Instant, plusDays } from '../src/domain/time.ts';
import { personas } from '../src/starter/personas.ts';
import { starterPolicies } from '../src/starter/policies/index.ts';

export type Stage = {
  readonly services: Services;
  now(): Instant;
};

const policies = starterPolicies.filter((p) => p.exceptable);

const as = (person: string, ...roles: readonly Role[]): Actor => ({
  person,
  roles,
  signIn: { kind: 'session', fresh: true, strong: true, at: new Date().toISOString(), methods: ['bench'] },
});
function holder(found: (typeof personas)[number] | undefined): string {
  if (found === undefined) throw new Error('the evaluation lacks a part');
  return found.personId;
}
const analyst = as(holder(personas.find((p) => p.roles.includes('analyst'))), 'analyst');
const ciso = as(holder(personas.find((p) => p.offices.includes('ciso'))));
const controlOwner = as(holder(personas.find((p) => p.roles.includes('control-owner'))), 'control-owner');
const riskOwner = holder(personas.find((p) => p.roles.includes('risk-owner')));

/** The `n`-th employee of the benchmark, who asks once, for a system that nobody else asks for. */
export const requesterOf = (n: number): string => `p-bench-${n}`;
export const systemOf = (n: number): string => `system:bench-${n}`;

/** Fills the directory with `count` employees and systems. */
export const crowd = (count: number): readonly string[] => [
  `insert into people (id, username, name, email, kind, active, manager, title)
     select 'p-bench-' || n, 'bench-' || n, 'Employee ' || n, 'bench-' || n || '@example.com', 'person', true, null, ''
       from generate_series(0, ${count - 1}) n`,
  `insert into resources (ref, kind, name, tier, classification, exposure)
     select 'system:bench-' || n, 'system', 'System ' || n, 'T3', 'internal', 'internal'
       from generate_series(0, ${count - 1}) n`,
];

export function requestOf(n: number, now: Instant): RequestContent {
  const policy = policies[n % policies.length];
  if (policy === undefined) throw new Error('there are no policies');
  return {
    title: `Scanner ${n} in the goods hall`,
    policy: policy.id,
    clause: '1',
    subjects: [`user:${requesterOf(n)}`],
    resources: [systemOf(n)],
    environment: 'production',
    classification: 'internal',
    tier: 'T3',
    exposure: 'internal',
    obstacle: `The firmware of scanner ${n} cannot be updated before the vendor ships release 9 in March.`,
    consequence: `Goods for line ${n} could not be booked in, and the line would stop after two shifts.`,
    alternativesTried: 'A gateway in front of the scanner was tried and dropped every second scan.',
    requestedStart: null,
    termDays: policy.defaultTermDays,
    structuralReason: null,
    controls: [
      {
        id: 'c1',
        library: null,
        title: 'Only the booking server is reachable from the scanner',
        objective: 'A taken-over scanner reaches one server and nothing else',
        owner: controlOwner.person,
        testMethod: 'Connect from the scanner to another server and expect a refusal',
        frequencyDays: 30,
        strength: 'strong',
      },
    ],
    milestones: [
      {
        id: 'm1',
        title: 'Release 9 on one scanner',
        owner: controlOwner.person,
        due: plusDays(now, policy.defaultTermDays / 2),
        budget: '',
      },
    ],
    exitDate: plusDays(now, policy.defaultTermDays),
    riskOwner,
    contact: 'goods@example.com',
    ticket: `CHG-${n}`,
    confidential: false,
    ratifies: null,
    renewalAnswers: null,
  };
}

/** What is done to the `n`-th exception, in order; each is one acknowledged command. */
const steps: readonly ((stage: Stage, x: Exception | null, n: number) => Promise<Outcome<Standing>>)[] = [
  ({ services, now }, _, n) => submitRequest(services, as(requesterOf(n), 'requester'), requestOf(n, now())),
  ({ services, now }, x) =>
    recordControlTest(services, controlOwner, target(x), {
      control: 'c1',
      result: 'pass',
      method: 'attestation',
      performedAt: now(),
      note: 'Refused, as expected.',
      evidence: ['https://evidence.example.com/1'],
    }),
  ({ services }, x) => {
    const proposal = propose(riskFactsOf(known(x), null));
    const rationale = 'As proposed: one device, internal, one strong control.';
    const assessment = {
      threat: 'Somebody takes over the scanner.',
      inherent: { ...proposal.inherent, rationale },
      residual: { ...proposal.residual, rationale },
      confidence: 'medium',
      regulations: [],
      recommendation: 'Grant it.',
      conditions: [],
      overrideReason: null,
    } as const;
    return assessException(services, analyst, target(x), assessment);
  },
  ({ services }, x) =>
    decideCase(services, ciso, target(x), {
      type: 'ApproveException',
      rationale: 'The control holds and the plan is credible.',
      conditions: [],
      termDays: null,
      seen: seenHash(known(x)),
    }),
  ({ services }, x) => {
    const [target_] = known(x).targets;
    if (target_ === undefined) throw new Error('a policy of the benchmark has no target');
    return monitorException(services, systemActor, target(x), {
      type: 'ObserveTag',
      target: target_,
      observed: 'yes',
      detail: '',
    });
  },
  ({ services }, x) =>
    monitorException(services, controlOwner, target(x), {
      type: 'CompleteMilestone',
      milestone: 'm1',
      evidence: ['https://evidence.example.com/2'],
      note: 'It books goods with release 9.',
    }),
  ({ services }, x) =>
    monitorException(services, analyst, target(x), { type: 'ConfirmMilestone', milestone: 'm1' }),
  ({ services }, x, n) =>
    endException(services, as(requesterOf(n), 'requester'), target(x), {
      type: 'CloseException',
      reason: 'remediated',
      note: 'Every scanner has release 9.',
    }),
];

const target = (x: Exception | null) => ({ exception: known(x).id, expectedVersions: null });
function known(x: Exception | null): Exception {
  if (x === null) throw new Error('a step follows the submission');
  return x;
}

/** A client that takes the next step each time it is called, and begins another exception when one is closed. */
export function actorOn(stage: Stage, nextNumber: () => number): () => Promise<void> {
  let at = 0;
  let n = nextNumber();
  let x: Exception | null = null;
  return async () => {
    const step = steps[at];
    if (step === undefined) throw new Error('no such step');
    const outcome = await step(stage, x, n);
    if (outcome.kind === 'refused')
      throw new Error(`step ${at} of a benchmark was refused: ${JSON.stringify(outcome.violations)}`);
    x = outcome.value.exception;
    if (x.status === 'bounced')
      throw new Error(`a benchmark's request bounced: ${JSON.stringify(x.bounces)}`);
    at = (at + 1) % steps.length;
    if (at === 0) n = nextNumber();
  };
}
