/** Shapes that several routes answer with. */
import { z } from 'zod';

export const violationAnswer = z
  .object({
    code: z.string(),
    reason: z.string(),
    field: z
      .string()
      .meta({ description: "JSON pointer into the body (RFC 6901); '' for the command as a whole" }),
    title: z.string(),
    message: z.string(),
    remedy: z.string(),
    detail: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: 'Violation' });

/** RFC 9457. */
export const problemAnswer = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string(),
    violations: z.array(violationAnswer),
    exception: z.object({ id: z.string(), number: z.string(), href: z.string() }).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem document with every violation at once' });

export const actionAnswer = z
  .object({ action: z.string(), allowed: z.boolean(), because: z.array(violationAnswer) })
  .meta({ id: 'AllowedAction', description: 'What the signed-in person may do here, and why not' });

export const gateAnswer = z
  .object({
    gate: z.string(),
    met: z.boolean(),
    evidence: z.record(z.string(), z.union([z.string(), z.number()])),
    because: z.array(violationAnswer),
  })
  .meta({ id: 'Gate' });
export const gatesAnswer = z.object({ data: z.array(gateAnswer) });
export const renewalCheckAnswer = gatesAnswer
  .extend({
    violations: z
      .array(violationAnswer)
      .meta({ description: 'everything that would refuse it: gates not met, and rules of a request' }),
    minimumRung: z.number().int().min(1).max(4),
  })
  .meta({ id: 'RenewalCheck' });

/**
 * The answers of a route, checked and documented at run time. Kept out of the handler's type: zod infers mutable arrays, and
 * what the domain hands out is read-only.
 */
export const answers = (response: Readonly<Record<string, z.ZodType>>): object => ({ response });
