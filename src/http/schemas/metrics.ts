/** The metrics document on the wire. Every figure carries what was counted, of what, and where it warns. */
import { z } from 'zod';
import { ageBuckets } from '../../domain/metrics/age.ts';
import { furtherFigures } from '../../domain/metrics/further.ts';

const figure = { numerator: z.number(), denominator: z.number(), threshold: z.number().nullable() };
const policyCount = z.object({ policy: z.string(), title: z.string(), active: z.number().int() });

export const metricsAnswer = z
  .object({
    at: z.string().meta({ format: 'date-time' }),
    zone: z.string(),
    active: z.object({
      ...figure,
      suspended: z.number().int(),
      scheduled: z.number().int(),
      unverified: z.object({ count: z.number().int(), ages: z.record(z.enum(ageBuckets), z.number().int()) }),
    }),
    age: z.object({
      ...figure,
      buckets: z.array(
        z.object({ bucket: z.enum(ageBuckets), count: z.number().int(), of: z.number().int() }),
      ),
    }),
    ratio: z.object({
      ...figure,
      mean: z.number().nullable(),
      policies: z.array(policyCount),
      over: z.array(policyCount),
      underRetired: z.number().int(),
    }),
    trend: z.object({
      ...figure,
      quarters: z.array(
        z.object({ quarter: z.string(), at: z.string(), active: z.number().int(), onRecord: z.boolean() }),
      ),
      direction: z.enum(['up', 'down', 'flat']).nullable(),
    }),
    warnings: z.array(z.object({ code: z.string(), sentence: z.string(), figures: z.looseObject({}) })),
  })
  .meta({ id: 'Metrics' });

/** Times in milliseconds. */
export const furtherAnswer = z
  .object({
    at: z.string().meta({ format: 'date-time' }),
    figures: z.array(
      z.object({
        figure: z.enum(furtherFigures),
        ...figure,
        rows: z.array(
          z.object({
            key: z.string(),
            count: z.number().int(),
            sum: z.number().nullable(),
            median: z.number().nullable(),
            longest: z.number().nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'FurtherMetrics' });

export const furtherRecordsAnswer = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      title: z.string(),
      policy: z.string(),
      facts: z.number().int(),
      longest: z.number().nullable(),
    }),
  ),
  next: z.string().nullable(),
  at: z.string(),
});
