/** People, subjects, resources, policies, authority and settings on the wire. */
import { z } from 'zod';
import {
  assetTiers,
  classifications,
  exposures,
  resourceKinds,
  subjectKinds,
} from '../../domain/directory/directory.ts';
import { noticeKinds } from '../../domain/notice.ts';
import { roles } from '../../domain/people.ts';
import { targetKinds } from '../../domain/policy/policy.ts';
import { actionAnswer } from './answers.ts';
import { delegationFacts } from './authority.ts';
import { personAnswer } from './exception.ts';

const at = z.string();
const maybe = <T extends z.ZodType>(of: T) => of.nullable();

export const personEntryAnswer = z
  .object({
    id: z.string(),
    username: z.string(),
    name: z.string(),
    email: z.string(),
    kind: z.enum(['person', 'mailbox', 'service']),
    active: z.boolean(),
    manager: maybe(z.union([z.string(), personAnswer])),
    title: z.string(),
  })
  .meta({ id: 'DirectoryPerson' });
export const subjectEntryAnswer = z
  .object({ ref: z.string(), kind: z.enum(subjectKinds), name: z.string(), members: z.array(z.string()) })
  .meta({ id: 'DirectorySubject' });
export const resourceEntryAnswer = z
  .object({
    ref: z.string(),
    kind: z.enum(resourceKinds),
    name: z.string(),
    partOf: z.array(z.string()),
    tier: maybe(z.enum(assetTiers)),
    classification: maybe(z.enum(classifications)),
    exposure: maybe(z.enum(exposures)),
  })
  .meta({ id: 'DirectoryResource' });
export const listOf = <T extends z.ZodType>(item: T) => z.object({ data: z.array(item) });

const policyContent = {
  family: z.string(),
  title: z.string(),
  statement: z.string(),
  guidance: z.object({ reasonableWhen: z.array(z.string()), tryFirst: z.array(z.string()) }),
  ownerRole: z.string(),
  exceptable: z.boolean(),
  nonExceptableReason: maybe(z.string()),
  targets: z.array(z.enum(targetKinds)),
  references: z.array(z.object({ standard: z.string(), clause: z.string() })),
  defaultTermDays: z.number(),
  longestTermDays: z.number(),
};
const policyVersion = z.object({
  id: z.string(),
  version: z.number().int(),
  since: at,
  retiredAt: maybe(at),
  ...policyContent,
});
export const policyAnswer = policyVersion
  .extend({
    active: z.number().int(),
    proposed: z
      .object({ by: z.string(), at, content: z.object(policyContent) })
      .optional()
      .meta({ description: 'a change of what it allows, which waits for its second person' }),
  })
  .meta({ id: 'Policy' });
export const policyDetailAnswer = policyAnswer
  .extend({ versions: z.array(policyVersion) })
  .meta({ id: 'PolicyDetail' });
export const controlAnswer = z
  .object({
    id: z.string(),
    title: z.string(),
    objective: z.string(),
    howToTest: z.string(),
    frequencyDays: z.number(),
    strength: z.enum(['weak', 'moderate', 'strong']),
    families: z.array(z.string()),
  })
  .meta({ id: 'LibraryControl' });

export const ownDelegationAnswer = z.looseObject({ from: z.string(), to: z.string(), ...delegationFacts });
export const changedAnswer = z.object({ events: z.array(z.looseObject({ type: z.string() })) });

export const meAnswer = z
  .object({
    person: z.object({ id: z.string(), name: z.string(), username: z.string(), title: z.string() }),
    roles: z.array(z.enum(roles)),
    offices: z.object({ ciso: z.boolean(), seat: z.boolean(), delegations: z.array(ownDelegationAnswer) }),
    allowedActions: z
      .array(actionAnswer)
      .meta({ description: 'what begins without an exception: a request, an emergency, a policy' }),
    signIn: z.object({
      kind: z.enum(['session', 'token', 'system']),
      fresh: z.boolean(),
      strong: z.boolean(),
      at: z.string(),
      methods: z.array(z.string()),
    }),
    sandbox: z.boolean(),
    now: at,
  })
  .meta({ id: 'Me' });
export const signedInAnswer = z.object({ person: z.string(), expiresAt: at, secret: z.string().optional() });
export const tokenAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    scope: z.enum(['read', 'write']),
    createdAt: at,
    expiresAt: at,
    lastUsedAt: maybe(at),
  })
  .meta({ id: 'Token' });
export const tokensAnswer = listOf(tokenAnswer).extend({ allowedActions: z.array(actionAnswer) });
export const newTokenAnswer = z.object({
  id: z.string(),
  name: z.string(),
  scope: z.enum(['read', 'write']),
  expiresAt: at,
  secret: z.string(),
});
export const newAccountAnswer = z.object({
  username: z.string(),
  password: z.string(),
  totpSecret: z.string(),
  totpUri: z.string(),
});
export const departureAnswer = z.object({
  person: z.string(),
  active: z.literal(false),
  exceptions: z.array(z.string()),
});
export const clockAnswer = z.object({ now: at, sandbox: z.boolean() });
export const healthAnswer = z.object({ status: z.string(), version: z.string(), now: maybe(at) });
export const draftAnswer = z
  .object({
    id: z.string(),
    owner: z.string(),
    title: z.string(),
    content: z.looseObject({}),
    updatedAt: at,
    version: z.number().int(),
  })
  .meta({ id: 'Draft' });
export const noticeAnswer = z
  .object({
    id: z.string(),
    to: z.string(),
    kind: z.enum(noticeKinds),
    exception: maybe(z.string()),
    at,
    detail: z.record(z.string(), z.union([z.string(), z.number()])),
    readAt: maybe(at),
  })
  .meta({ id: 'Notice' });
