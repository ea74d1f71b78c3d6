/** The words of a request on the wire. Lenient where a rule has something better to say than "malformed". */
import { z } from 'zod';
import { assetTiers, classifications, exposures } from '../../domain/directory/directory.ts';
import { type Instant, parseInstant } from '../../domain/time.ts';

const LONG = 10_000;
const SHORT = 300;

export const longText = z.string().max(LONG);
export const shortText = z.string().trim().max(SHORT);

/** Instants that a register is about. Beyond them the sums of terms, graces and chains would leave the calendar. */
const FIRST_YEAR = '1970';
const LAST_YEAR = '9900';

/** Any RFC 3339 instant with an offset; answered in UTC with milliseconds. */
export const instantInput = z
  .string()
  .max(40)
  .transform((text, context): Instant => {
    const at = parseInstant(text);
    if (at !== undefined && FIRST_YEAR <= at && at < LAST_YEAR) return at;
    context.addIssue({
      code: 'custom',
      message: `an RFC 3339 instant with an offset, for instance 2026-12-31T00:00:00Z, from ${FIRST_YEAR} to ${LAST_YEAR}`,
    });
    return z.NEVER;
  })
  .meta({ description: 'RFC 3339 instant with an offset', format: 'date-time' });

/** A person by id (`p-...`), username or e-mail address. */
export const personHandle = z
  .string()
  .trim()
  .max(200)
  .meta({ description: 'person id, username or e-mail address' });

const slug = z
  .string()
  .trim()
  .regex(/^[a-z0-9][a-z0-9-]{0,40}$/, 'lower-case letters, digits and hyphens');

export const controlInput = z.object({
  id: slug.optional().meta({ description: 'unique in the request; c1, c2 ... when left out' }),
  library: z
    .string()
    .max(100)
    .nullable()
    .default(null)
    .meta({ description: 'id of a control of the library, whose texts are taken where these are left out' }),
  title: shortText.default(''),
  objective: longText.default(''),
  owner: personHandle.default(''),
  testMethod: longText.default(''),
  frequencyDays: z
    .number()
    .int()
    .min(0)
    .max(3650)
    .optional()
    .meta({ description: 'days between tests, 1 to 90' }),
  strength: z.enum(['weak', 'moderate', 'strong']).optional(),
});

export const milestoneInput = z.object({
  id: slug.optional().meta({ description: 'unique in the request; m1, m2 ... when left out' }),
  title: shortText.default(''),
  owner: personHandle.default(''),
  due: instantInput,
  budget: shortText.default(''),
});

export const renewalAnswersInput = z.object({
  whatChanged: longText.default(''),
  costToComplyNow: longText.default(''),
  incidents: longText.default(''),
  replans: z
    .array(z.object({ milestone: slug, due: instantInput, whyFailed: longText.default('') }))
    .max(50)
    .default([]),
});

export const requestInput = z
  .object({
    title: shortText.default(''),
    policy: z.string().max(100).default(''),
    clause: shortText.default(''),
    subjects: z
      .array(z.string().trim().max(200))
      .max(500)
      .default([])
      .meta({ description: 'for instance user:lena, group:contractors, service-account:svc-hr' }),
    resources: z
      .array(z.string().trim().max(200))
      .max(500)
      .default([])
      .meta({ description: 'for instance application:hr, system:hr-db, segment:vlan-40' }),
    environment: shortText.default(''),
    classification: z
      .enum(classifications)
      .optional()
      .meta({ description: "left out: the directory's, or confidential where it knows none" }),
    tier: z
      .enum(assetTiers)
      .optional()
      .meta({ description: "left out: the directory's, or T1 where it knows none" }),
    exposure: z
      .enum(exposures)
      .optional()
      .meta({ description: "left out: the directory's, or internal where it knows none" }),
    obstacle: longText.default('').meta({ description: 'What prevents compliance now?' }),
    consequence: longText.default('').meta({ description: 'What is lost if this is refused?' }),
    alternativesTried: longText.default(''),
    requestedStart: instantInput.nullable().default(null),
    termDays: z
      .number()
      .int()
      .min(-1)
      .max(100_000)
      .optional()
      .meta({ description: "days of 24 hours; left out: the policy's default" }),
    structuralReason: longText.nullable().default(null),
    controls: z.array(controlInput).max(50).default([]),
    milestones: z.array(milestoneInput).max(50).default([]),
    exitDate: instantInput.nullable().default(null),
    riskOwner: personHandle.default(''),
    contact: shortText.default(''),
    ticket: shortText.default(''),
    confidential: z.boolean().default(false),
    ratifies: z
      .string()
      .max(60)
      .nullable()
      .default(null)
      .meta({ description: 'number of the emergency that this request ratifies' }),
    renewalAnswers: renewalAnswersInput
      .nullable()
      .default(null)
      .meta({ description: 'asked when the request is a renewal by another name (REQ-SUCCESSOR)' }),
  })
  .meta({ id: 'RequestContent' });
export type RequestInput = z.output<typeof requestInput>;

export const renewalInput = renewalAnswersInput
  .extend({
    obstacle: longText.default(''),
    consequence: longText.default(''),
    termDays: z.number().int().min(-1).max(100_000).optional(),
    exitDate: instantInput.nullable().default(null),
    structuralReason: longText.nullable().default(null),
    newMilestones: z.array(milestoneInput).max(50).default([]),
  })
  .meta({ id: 'RenewalContent' });
export type RenewalInput = z.output<typeof renewalInput>;
