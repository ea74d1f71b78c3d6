/** Authority and settings on the wire: who holds what, what each may do about it, and what is configured. */
import { z } from 'zod';
import { fixed } from '../../domain/configuration.ts';
import { roles } from '../../domain/people.ts';
import { bands } from '../../domain/risk/risk.ts';
import { actionAnswer, violationAnswer } from './answers.ts';
import { personAnswer } from './exception.ts';

const at = z.string();
const maybe = <T extends z.ZodType>(of: T) => of.nullable();
const allowedActions = z.array(actionAnswer);

export const delegationFacts = {
  id: z.string(),
  ceiling: z.enum(bands),
  policies: maybe(z.array(z.string())).meta({ description: 'null: every policy' }),
  startsAt: at,
  endsAt: at,
  accepted: maybe(z.object({ at, statement: z.string() })),
  revokedAt: maybe(at),
  confirmedBy: maybe(z.string()),
  lapsesAt: maybe(at).meta({
    description: 'set when the CISO changes: it ends then unless the successor confirms it',
  }),
};
const holderAnswer = personAnswer
  .extend({ active: z.boolean().meta({ description: 'false once the directory says that they left' }) })
  .meta({ id: 'Holder' });
const standing = z.enum(['offered', 'not-begun', 'stands', 'ended']);

export const authorityAnswer = z
  .object({
    asOf: at,
    ciso: maybe(z.object({ holder: holderAnswer, since: at })).meta({
      description: 'null: the office is vacant',
    }),
    vacancy: maybe(violationAnswer).meta({
      description: 'why nobody speaks for the CISO now; null while somebody does',
    }),
    offices: z.array(z.object({ holder: holderAnswer, since: at, until: maybe(at) })),
    acting: z.array(z.object({ person: holderAnswer, by: personAnswer, since: at, until: maybe(at) })),
    absences: z.array(
      z.object({
        from: at,
        until: maybe(at).meta({ description: 'null: the holder left; until another is appointed' }),
      }),
    ),
    delegations: z.array(
      z
        .object({
          from: holderAnswer,
          to: holderAnswer,
          ...delegationFacts,
          confirmedBy: maybe(personAnswer),
          standing,
          inForceUntil: at.meta({ description: 'its end, its revocation or its lapse, whichever is first' }),
          used: z.object({ granted: z.number().int(), rejected: z.number().int() }),
          allowedActions,
        })
        .meta({ id: 'Delegation' }),
    ),
    charter: maybe(z.object({ by: personAnswer, at, title: z.string(), chair: holderAnswer })),
    seats: z.array(z.object({ person: holderAnswer, since: at, until: maybe(at), allowedActions })),
    roles: z.array(
      z.object({
        person: holderAnswer,
        role: z.enum(roles),
        since: at,
        until: maybe(at),
        by: personAnswer,
        allowedActions,
      }),
    ),
    signIns: z
      .array(z.object({ person: holderAnswer, by: personAnswer, at }))
      .meta({ description: 'local sign-ins that were issued, oldest first' }),
    allowedActions,
  })
  .meta({ id: 'Authority' });

export const delegatedDecisionsAnswer = z.object({
  data: z.array(
    z
      .object({
        number: z.string(),
        title: z.string(),
        policy: z.string(),
        decision: z.enum(['ExceptionApproved', 'RenewalGranted', 'EmergencyGranted', 'CaseRejected']),
        at,
        expiresAt: maybe(at),
      })
      .meta({ id: 'DelegatedDecision' }),
  ),
});

const days = z.number().int();
const stepOwners = z.object({
  request: z.string(),
  assess: z.string(),
  approve: z.string(),
  monitor: z.string(),
  expire: z.string(),
  review: z.string(),
});
const configuration = z
  .object({
    bands: z.object({ low: z.number().int(), medium: z.number().int(), high: z.number().int() }),
    defaultTermDays: days,
    longestTermDays: days,
    pendingDays: days,
    renewalWindowDays: days,
    lateGrantDays: days,
    votingDays: days,
    successorDays: days,
    reciprocalDays: days,
    startAheadDays: days,
    reownDays: days,
    controlFrequencyMaxDays: days,
    controlTestedWithinDays: days,
    quorumMinimum: z.number().int(),
    reminderDays: z.array(days),
    policyThreshold: z.number().int(),
    zone: z.string(),
    processOwner: z.string(),
    stepOwners,
  })
  .meta({ id: 'Configuration' });
const matrix = z
  .array(z.array(z.enum(bands)))
  .meta({ description: 'rows by likelihood, columns by impact, 1 to 5' });
const proposal = z
  .object({
    id: z.string(),
    by: personAnswer,
    at,
    effectiveAt: at,
    reason: z.string(),
    change: configuration.partial(),
    matrix,
    allowedActions,
  })
  .meta({ id: 'ConfigurationProposal' });

export const configurationAnswer = z.object({
  asOf: at,
  current: configuration,
  matrix,
  routes: z.array(
    z.object({
      band: z.enum(bands),
      circumstance: z.enum(['none', 'T0', 'structural', 'third-term', 'after-unratified-emergency']),
      route: z.enum(['delegate', 'ciso', 'committee', 'committee-with-ciso']),
      rung: z.number().int(),
      longestTermDays: days,
    }),
  ),
  fixed: z
    .object({
      structuralMaxDays: z.literal(fixed.structuralMaxDays),
      emergencyHours: z.literal(fixed.emergencyHours),
      chainMaxDays: z.literal(fixed.chainMaxDays),
      structuralChainMaxDays: z.literal(fixed.structuralChainMaxDays),
    })
    .meta({ description: 'fixed in the program: no configuration reaches these' }),
  proposals: z.array(proposal),
  history: z
    .array(z.object({ from: at, configuration }))
    .meta({ description: 'what was confirmed and from when, oldest first; the future included' }),
  allowedActions,
});
