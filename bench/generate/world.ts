/** Who and what the generated exceptions are about: policies of unequal popularity, people, systems, wording. */
import type { ResolvedResource, ResolvedSubject } from '../../src/domain/directory/directory.ts';
import type { Policy, PolicyContent } from '../../src/domain/policy/policy.ts';
import type { RequestContent } from '../../src/domain/request/content.ts';
import { type Instant, instant, plusDays } from '../../src/domain/time.ts';
import { starterPolicies } from '../../src/starter/policies/index.ts';
import { between, pick, type Random, zipf } from './random.ts';

/** Three years of history end here. */
export const END: Instant = instant('2026-11-01T00:00:00Z');
export const BEGIN: Instant = plusDays(END, -1095);

export const PEOPLE = 2_000;
export const RESOURCES = 4_000;
export const personId = (n: number): string => `p-${n.toString(36).padStart(4, '0')}`;
export const resourceRef = (n: number): string => `system:s-${n.toString(36).padStart(4, '0')}`;
const person = (random: Random): string => personId(Math.floor(random() * PEOPLE));

/** The starter's policies, and a second edition of each for another part of the organisation. */
export const policies: readonly Policy[] = starterPolicies
  .filter((p) => p.exceptable)
  .flatMap((p) => [p, { ...p, id: `${p.id}-plants`, title: `${p.title}, plants` }])
  .map((p): Policy => {
    const content: PolicyContent = {
      family: p.family,
      title: p.title,
      statement: p.statement,
      guidance: p.guidance,
      ownerRole: p.ownerRole,
      exceptable: true,
      nonExceptableReason: null,
      targets: p.targets.slice(0, 1),
      references: p.references,
      defaultTermDays: p.defaultTermDays,
      longestTermDays: p.longestTermDays,
    };
    return { ...content, id: p.id, version: 1, since: BEGIN, retiredAt: null };
  });
export const policyOf = zipf(policies);

export const subjectOf = (ref: string): ResolvedSubject => ({
  ref,
  kind: 'user',
  known: true,
  members: [ref],
});
export const resourceOf = (ref: string): ResolvedResource => ({
  ref,
  kind: 'system',
  known: true,
  parts: [ref],
  tier: 'T2',
  classification: 'internal',
  exposure: 'internal',
});

const systems = ['Payroll', 'Warehouse', 'Ledger', 'Badge', 'Telephony', 'Laboratory', 'Archive', 'Portal'];
const limits = [
  'speaks LDAP only',
  'stores keys in its firmware',
  'ends support in spring',
  'runs on one server',
];

/** A request filed at `at` for `termDays`; milestone and exit lie inside what the rules allow. */
export function requestAt(random: Random, at: Instant, policy: Policy, termDays: number): RequestContent {
  const system = pick(random, systems);
  const serial = Math.floor(random() * 1e6);
  const control = (n: number) => ({
    id: `c${n}`,
    library: null,
    title: `Sign-in to ${system} ${serial} from the operations network only`,
    objective: 'A stolen password is useless outside the operations network',
    owner: person(random),
    testMethod: 'Sign in from outside and expect a refusal',
    frequencyDays: 90,
    strength: 'moderate' as const,
  });
  return {
    title: `${system} ${serial} ${pick(random, limits)}`,
    policy: policy.id,
    clause: '1.1',
    subjects: [`user:${person(random)}`],
    resources: [resourceRef(Math.floor(random() * RESOURCES))],
    environment: 'production',
    classification: 'internal',
    tier: 'T2',
    exposure: 'internal',
    obstacle: `${system} ${serial} ${pick(random, limits)} and its vendor delivers a fix in the next release.`,
    consequence: `${Math.ceil(between(random, 2, 400))} people could not work with ${system} until then.`,
    alternativesTried: '',
    requestedStart: null,
    termDays,
    structuralReason:
      termDays > 90 ? 'The machine is replaced in the next plant shutdown, not before.' : null,
    controls: random() < 0.8 ? [control(1)] : [control(1), control(2)],
    milestones: [
      { id: 'm1', title: 'Fix installed in test', owner: person(random), due: plusDays(at, 55), budget: '' },
    ],
    exitDate: plusDays(at, termDays + 60),
    riskOwner: person(random),
    contact: 'operations@example.com',
    ticket: `CHG-${serial}`,
    confidential: random() < 0.02,
    ratifies: null,
    renewalAnswers: null,
  };
}

export const somebody = person;
