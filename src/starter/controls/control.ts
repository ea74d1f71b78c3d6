/** The shape of a compensating control in the library. */
import type { ControlStrength } from '../../domain/request/content.ts';
import type { PolicyFamily } from '../policies/policy.ts';

export type StarterControl = {
  /** Stable slug: a proposed control refers to it as its `library`. */
  readonly id: string;
  readonly title: string;
  /** What it is there to achieve, so that a test can tell whether it did. */
  readonly objective: string;
  /** How somebody other than the requester finds out whether it works. */
  readonly howToTest: string;
  /** Days between tests, at most 90. */
  readonly frequencyDays: number;
  readonly strength: ControlStrength;
  /** Policy families in which it is a usual answer. */
  readonly families: readonly PolicyFamily[];
};
