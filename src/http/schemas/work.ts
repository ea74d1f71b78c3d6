/** What waits for somebody, on the wire. */
import { z } from 'zod';
import { queueSorts } from '../../application/work-port.ts';
import { assetTiers } from '../../domain/directory/directory.ts';
import { statuses } from '../../domain/exception/state.ts';
import { bands } from '../../domain/risk/risk.ts';
import { queueKinds, workKinds } from '../../domain/work/work.ts';
import { violationAnswer } from './answers.ts';
import { personAnswer } from './exception.ts';

const at = z.string().meta({ format: 'date-time' });

const about = z.enum(['request', 'renewal']);
const workException = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  version: z.number().int(),
  status: z.enum(statuses),
  policy: z.string(),
  tier: z.enum([...assetTiers, 'unknown']),
  band: z.enum(bands).nullable().meta({ description: 'of the open case; null before it is assessed' }),
  requester: personAnswer,
  riskOwner: personAnswer,
  identities: z.number().int().meta({ description: 'people, accounts and devices covered' }),
  resources: z.number().int(),
  expiresAt: at.nullable(),
  confidential: z.boolean(),
  emergency: z.boolean(),
  href: z.string(),
});

export const workItemAnswer = z
  .object({
    kind: z.enum(workKinds),
    action: z.string().nullable().meta({ description: 'the command that does it' }),
    about,
    exception: workException.nullable().meta({ description: 'null where it is about none' }),
    item: z
      .object({ id: z.string(), title: z.string() })
      .nullable()
      .meta({ description: 'the control, milestone, delegation, proposal, policy or draft' }),
    since: at,
    ageDays: z.number().int(),
    due: at.nullable(),
    overdue: z.boolean(),
  })
  .meta({ id: 'WorkItem' });

export const workAnswer = z
  .object({
    groups: z.array(
      z.object({
        kind: z.enum(workKinds),
        count: z.number().int(),
        more: z.boolean().meta({ description: 'there are more than were counted' }),
        items: z.array(workItemAnswer).meta({ description: 'the most urgent five' }),
      }),
    ),
    vacant: violationAnswer
      .nullable()
      .meta({ description: 'why nobody speaks for the CISO now; null while somebody does' }),
    asOf: at,
  })
  .meta({ id: 'Work' });

export const inboxQuery = z.object({
  kind: z
    .string()
    .max(200)
    .transform((text) => text.split(',').map((s) => s.trim()))
    .pipe(z.array(z.enum(queueKinds)))
    .optional()
    .meta({ description: 'one or more, separated by commas' }),
  policy: z.string().max(100).optional(),
  band: z.enum(bands).optional(),
  about: about.optional(),
  sort: z.enum(queueSorts).default('age'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(300).optional(),
});
export const inboxAnswer = z.object({
  data: z.array(workItemAnswer),
  next: z.string().nullable(),
  asOf: at,
});
