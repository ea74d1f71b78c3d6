/** Bodies and questions of a review session. */
import { z } from 'zod';
import { agendaStates } from '../../application/review-port.ts';
import { agendaGroups } from '../../domain/review/events.ts';
import { instantInput, longText, personHandle } from './request.ts';

export const openInput = z
  .object({
    meetsAt: instantInput
      .nullable()
      .default(null)
      .meta({ description: 'when the committee meets; null: now' }),
    meetsMinutes: z.number().int().min(15).max(1440).default(120),
  })
  .meta({ id: 'ReviewOpening' });
export const attendanceInput = z.object({
  member: personHandle.optional().meta({ description: 'left out: yourself; the chair may record anybody' }),
  presence: z.enum(['present', 'left']),
});
export const recusalInput = z.object({
  member: personHandle.optional().meta({ description: 'left out: yourself' }),
  note: longText.default(''),
});
const seen = z
  .number()
  .int()
  .min(0)
  .meta({ description: '`item.versionNow` as it was read: what the decision is about' });
const reference = z.string().trim().min(1).max(200);
export const motionInput = z
  .object({
    seen,
    rationale: longText.default(''),
    proposal: z.discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('re-approved'),
        obstacle: longText.default(''),
        consequence: longText.default(''),
      }),
      z.object({
        outcome: z.literal('shrunk'),
        subjects: z
          .array(reference)
          .max(500)
          .nullable()
          .default(null)
          .meta({ description: 'those that stay, or members of a group of them; null: as they are' }),
        resources: z.array(reference).max(500).nullable().default(null),
        expiresAt: instantInput
          .nullable()
          .default(null)
          .meta({ description: 'earlier than now; null: as it is' }),
      }),
      z.object({ outcome: z.literal('closed') }),
    ]),
  })
  .meta({ id: 'ReviewProposal' });
export const reviewVoteInput = z.object({
  motion: z.uuid(),
  seen,
  choice: z.enum(['for', 'against', 'abstain']),
  rationale: longText.default(''),
});
export const closeMotionInput = z.object({ seen });
export const parkInput = z.object({ until: instantInput, reason: longText.default('') });
export const objectionInput = z.object({
  objector: personHandle.optional().meta({ description: 'requester or risk owner; left out: yourself' }),
  text: longText.default(''),
});
export const noteItemsInput = z.object({ exceptions: z.array(z.string().max(60)).min(1).max(200) });
export const actionInput = z.object({
  text: longText.default(''),
  owner: personHandle,
  due: instantInput,
  exception: z.string().max(60).nullable().default(null),
});
export const followUpInput = z.object({ status: z.enum(['done', 'dropped']), note: longText.default('') });
export const adjournInput = z.object({
  withDefault: z
    .boolean()
    .default(false)
    .meta({ description: 'closes every over-age exception that is undecided' }),
});
export const correctionInput = z.object({
  about: z.string().max(60).nullable().default(null).meta({ description: 'an exception; null: the session' }),
  text: longText.default(''),
});
export const minutesApprovalInput = z.object({
  seen: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: '`draft.hash` of the minutes as they were read' }),
});
export const agendaQuery = z.object({
  group: z
    .string()
    .max(200)
    .transform((text) => text.split(',').map((s) => s.trim()))
    .pipe(z.array(z.enum(agendaGroups)))
    .optional()
    .meta({ description: 'one or more, separated by commas' }),
  state: z.enum(agendaStates).optional(),
  overAge: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.coerce.number().int().min(0).default(0).meta({ description: '`next` of the page before' }),
});
