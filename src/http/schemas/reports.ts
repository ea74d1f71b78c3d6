/** The board report on the wire: the figures, and the same page in words. */
import { z } from 'zod';
import { ageBuckets } from '../../domain/metrics/age.ts';
import { metricsAnswer } from './metrics.ts';

const move = z.object({
  what: z.enum(['active', 'over-180', 'policies-over']),
  was: z.number().int(),
  now: z.number().int(),
});
const share = {
  count: z.number().int(),
  of: z.number().int(),
  percent: z.number().int().nullable().meta({ description: 'null where one of the counts is under ten' }),
};
const bar = z.object({
  label: z.string(),
  value: z.string(),
  part: z.number().nullable().meta({ description: 'of the longest bar, 0 to 1; null: not on record' }),
});
const warningBar = bar.extend({ warns: z.boolean() });

const sheet = z
  .object({
    title: z.string(),
    asOf: z.string(),
    verdict: z.string(),
    headline: z.string(),
    figures: z.array(z.object({ name: z.string(), value: z.string(), lines: z.array(z.string()) })),
    ages: z.object({ heading: z.string(), bars: z.array(warningBar) }),
    quarters: z.object({ heading: z.string(), bars: z.array(bar) }),
    policies: z.object({ heading: z.string(), bars: z.array(bar), none: z.string(), more: z.string() }),
    decisions: z.object({
      heading: z.string(),
      items: z.array(z.string()),
      none: z.string(),
      more: z.string(),
    }),
    foot: z.array(z.string()),
  })
  .meta({ description: 'The page in words, as the PDF sets it' });

export const boardReportAnswer = z
  .object({
    at: z.string().meta({ format: 'date-time' }),
    zone: z.string(),
    quarter: z.string().nullable().meta({ description: 'the quarter that ends at the instant' }),
    headline: z.object({
      verdict: z.enum(['better', 'worse', 'stable', 'too-early']),
      since: z.object({ quarter: z.string(), at: z.string() }).nullable(),
      worse: z.array(move),
      better: z.array(move),
      active: z.number().int(),
    }),
    metrics: metricsAnswer.omit({ warnings: true }),
    ages: z.array(z.object({ bucket: z.enum(ageBuckets), ...share })),
    over180: z.object(share),
    policiesOver: z.array(z.object({ policy: z.string(), title: z.string(), active: z.number().int() })),
    decisions: z.array(z.looseObject({ code: z.string() })),
    record: z.object({
      exceptions: z.number().int(),
      events: z.number().int(),
      last: z
        .object({ id: z.string(), at: z.string(), sha256: z.string() })
        .nullable()
        .meta({ description: 'the last event on record at the instant, and the SHA-256 of its bytes' }),
    }),
    sheet,
  })
  .meta({ id: 'BoardReport' });
