/** What analysts and approvers are told before they act: proposal and matrix, right, gaps, term and votes. */
import { z } from 'zod';
import { bands } from '../../domain/risk/risk.ts';
import { violationAnswer } from './answers.ts';
import { personAnswer, proof, proposalAnswer, riskFactsAnswer, route, rung } from './exception.ts';

const at = z.string().meta({ format: 'date-time' });
const maybe = <T extends z.ZodType>(of: T) => of.nullable();

const lookalike = z.object({ id: z.string(), number: z.string(), shares: z.enum(['resource', 'person']) });
const outcome = z
  .object({
    likelihood: z.number().int(),
    impact: z.number().int(),
    band: z.enum(bands),
    route,
    rung,
    longestTermDays: z.number(),
    needsSecond: z.boolean(),
  })
  .meta({ id: 'ScoreOutcome', description: 'what a cell of the matrix leads to as residual score' });
export const preparedAnswer = z.object({
  facts: riskFactsAnswer,
  proposal: proposalAnswer,
  outcomes: z.array(outcome),
  lookalikes: z.array(lookalike),
});

const member = z.object({
  person: personAnswer,
  recused: maybe(z.enum(['interest', 'manager', 'declared'])),
  voted: z.boolean(),
});
export const briefAnswer = z.object({
  brief: maybe(
    z
      .object({
        route,
        rung,
        longestTermDays: z.number(),
        right: maybe(proof),
        because: z.array(violationAnswer),
        lacks: z.array(violationAnswer).meta({ description: 'what an approval lacks, whoever gives it' }),
        term: z.object({
          number: z.number().int(),
          requestedDays: z.number(),
          longestDays: z.number(),
          startsAt: at,
          expiresAt: at,
        }),
        voting: maybe(
          z.object({
            endsAt: maybe(at),
            closing: z
              .array(violationAnswer)
              .meta({ description: 'why you do not close it now; empty where you do' }),
            seats: z.number().int(),
            recused: z.number().int(),
            quorum: z.number().int(),
            inFavour: z.number().int(),
            against: z.number().int(),
            abstained: z.number().int(),
            ciso: z.enum(['not-needed', 'outstanding', 'in-favour', 'not-in-favour']),
            members: z.array(member),
          }),
        ),
      })
      .meta({ id: 'DecisionBrief' }),
  ).meta({ description: 'null: it does not wait for a decision' }),
});
