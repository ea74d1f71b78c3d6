import type { ResolvedSubject } from '../directory/directory.ts';
import type { Lookalike } from '../request/commands.ts';
import type { RiskFacts, Score } from '../risk/risk.ts';

export type AssessmentInput = {
  readonly threat: string;
  readonly inherent: Score;
  readonly residual: Score;
  readonly confidence: 'low' | 'medium' | 'high';
  readonly regulations: readonly string[];
  readonly recommendation: string;
  readonly conditions: readonly string[];
  /** Required where the scores differ from the proposal. */
  readonly overrideReason: string | null;
};

/** Each acts on the open case: the renewal where one is open, the request otherwise. */
export type AssessCommand =
  | {
      readonly type: 'AssessException';
      readonly assessment: AssessmentInput;
      readonly lookalikes: readonly Lookalike[];
      /** As the directory knows them at this moment; frozen with the score. */
      readonly facts: RiskFacts;
      /** Whom an approval would cover at this moment, groups resolved. */
      readonly subjects: readonly ResolvedSubject[];
    }
  /** The second analyst agrees with a lowering override. */
  | {
      readonly type: 'SecondAssessment';
      readonly facts: RiskFacts;
      readonly subjects: readonly ResolvedSubject[];
    }
  /** The facts as known now; reopens the assessment where they differ from the frozen ones. */
  | { readonly type: 'RefreshFacts'; readonly facts: RiskFacts };
