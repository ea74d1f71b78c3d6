import type { RenewalContent } from '../exception/state.ts';
import type { PersonId } from '../people.ts';
import type { Violation } from '../refusal.ts';
import type { Rung } from '../risk/risk.ts';

export type RenewEvent =
  | {
      readonly type: 'RenewalRequested';
      readonly renewal: string;
      readonly by: PersonId;
      readonly content: RenewalContent;
      readonly minimumRung: Rung;
    }
  /** On record with the gates' codes; the exception itself stays exactly as it was. */
  | {
      readonly type: 'RenewalRefused';
      readonly renewal: string;
      readonly by: PersonId;
      readonly content: RenewalContent;
      readonly violations: readonly Violation[];
    }
  | {
      readonly type: 'RenewalWithdrawn';
      readonly renewal: string;
      readonly by: PersonId;
      readonly note: string;
    };
