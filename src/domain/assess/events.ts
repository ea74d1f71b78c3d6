import type { Assessment } from '../exception/state.ts';
import type { PersonId } from '../people.ts';
import type { RiskFacts } from '../risk/risk.ts';

/** `renewal` names the renewal that is assessed; null: the request itself. */
export type AssessEvent =
  | {
      readonly type: 'ExceptionAssessed';
      readonly renewal: string | null;
      readonly assessment: Omit<Assessment, 'at'>;
    }
  | {
      readonly type: 'AssessmentLowered';
      readonly renewal: string | null;
      readonly assessment: Omit<Assessment, 'at'>;
    }
  | {
      readonly type: 'AssessmentReopened';
      readonly renewal: string | null;
      readonly changed: readonly (keyof RiskFacts)[];
      readonly by: PersonId;
    };
