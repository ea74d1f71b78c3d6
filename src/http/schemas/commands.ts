/** Bodies of the other commands. */
import { z } from 'zod';
import { targetKinds } from '../../domain/policy/policy.ts';
import { instantInput, longText, personHandle, requestInput, shortText } from './request.ts';

const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const score = z.object({ likelihood: level, impact: level, rationale: longText.default('') });

export const assessmentInput = z
  .object({
    threat: longText.default(''),
    inherent: score,
    residual: score,
    confidence: z.enum(['low', 'medium', 'high']).default('medium'),
    regulations: z.array(shortText).max(50).default([]),
    recommendation: longText.default(''),
    conditions: z.array(longText).max(50).default([]),
    overrideReason: longText.nullable().default(null),
  })
  .meta({ id: 'Assessment input' });

const seen = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: '`case.seen` of the exception as it was read: what the decision is about' });

export const approvalInput = z.object({
  rationale: longText.default(''),
  conditions: z.array(longText).max(50).default([]),
  termDays: z
    .number()
    .int()
    .nullable()
    .default(null)
    .meta({ description: 'shorter than requested; null: as requested' }),
  seen,
});
export const voteInput = z.object({
  choice: z.enum(['for', 'against', 'abstain']),
  rationale: longText.default(''),
  seen,
});
export const rejectionInput = z.object({ rationale: longText.default('') });
export const returnInput = z.object({ reasons: longText.default('') });
export const recusalInput = z.object({
  member: personHandle.optional().meta({ description: 'left out: yourself' }),
  note: longText.default(''),
});
export const noteInput = z.object({ note: longText.default('') });
export const emergencyInput = z.object({
  requester: personHandle,
  request: requestInput,
  hours: z.number().default(72),
  rationale: longText.default(''),
});
export const lineageInput = z.object({
  other: z.string().max(60),
  kin: z.boolean(),
  reason: longText.default(''),
});
export const ownerInput = z.object({ to: personHandle });
export const controlTestInput = z.object({
  control: z.string().max(60),
  result: z.enum(['pass', 'fail', 'unknown']),
  method: z.enum(['attestation', 'automatic']).default('attestation'),
  performedAt: instantInput.optional().meta({ description: 'left out: now' }),
  note: longText.default(''),
  evidence: z
    .array(z.string().trim().min(1).max(2000))
    .max(50)
    .default([])
    .meta({ description: 'attachment ids or links' }),
});
export const erasureInput = z.object({
  texts: z
    .array(
      z.object({
        version: z.int().min(1).meta({ description: 'of the event, as the history shows it' }),
        pointer: z.string().min(1).max(300).meta({ description: 'where in the event: /request/contact' }),
      }),
    )
    .max(200)
    .default([]),
  attachments: z.array(z.string().max(60)).max(50).default([]),
  reason: longText.default(''),
});
export const suspensionInput = z.object({ reason: longText.default('') });
export const completionInput = z.object({
  evidence: z.array(z.string().trim().min(1).max(2000)).max(50).default([]),
  note: longText.default(''),
});
export const replanInput = z.object({ due: instantInput, whyFailed: longText.default('') });
export const observationInput = z.object({
  observed: z.enum(['yes', 'no', 'unknown']),
  detail: longText.default(''),
});
export const targetParam = z.enum(targetKinds);
export const growthInput = z.object({ group: z.string().max(200), reason: longText.default('') });
export const closureInput = z.object({
  reason: z.enum(['remediated', 'owner-left']).default('remediated'),
  note: longText.default(''),
});
