/** What an organisation may set. Values fixed in the program are named here too, so that trying them is answered by the rule. */
import { z } from 'zod';

const days = z.number().int().min(1).max(3650);
const step = z.string().max(200);

/** A zone that nobody knows would stop every page of figures from the day on which it takes effect. */
function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export const configurationInput = z
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
    quorumMinimum: z.number().int().min(1).max(100),
    reminderDays: z.array(z.number().int().min(1).max(365)).max(20),
    policyThreshold: z.number().int().min(1),
    reviewLeadDays: z.number().int().min(0).max(80),
    zone: z.string().max(60).refine(isZone, 'a time zone of the IANA database, for instance Europe/Vienna'),
    processOwner: step,
    stepOwners: z.object({
      request: step,
      assess: step,
      approve: step,
      monitor: step,
      expire: step,
      review: step,
    }),
    structuralMaxDays: days,
    emergencyHours: days,
    chainMaxDays: days,
    structuralChainMaxDays: days,
  })
  .partial()
  .meta({ id: 'ConfigurationChange' });
