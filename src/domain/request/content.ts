/** What a requester writes. The same content is asked of a person on the page, the command line and the API. */
import type { AssetTier, Classification, Exposure } from '../directory/directory.ts';
import type { ExceptionId, PersonId, PolicyId, ResourceRef, SubjectRef } from '../people.ts';
import type { Instant } from '../time.ts';

/** A compensating control as the request proposes it (PCI DSS v4 appendix C asks for the same facts). */
export type ProposedControl = {
  /** Unique in its exception, `c1`, `c2` ...; tests refer to it. */
  readonly id: string;
  /** The library control it is an instance of, where it is one. */
  readonly library: string | null;
  readonly title: string;
  readonly objective: string;
  readonly owner: PersonId;
  readonly testMethod: string;
  /** Days between tests, 1 to 90. */
  readonly frequencyDays: number;
  readonly strength: ControlStrength;
};
export type ControlStrength = 'weak' | 'moderate' | 'strong';

export type PlannedMilestone = {
  /** Unique in its exception, `m1`, `m2` ... */
  readonly id: string;
  readonly title: string;
  readonly owner: PersonId;
  readonly due: Instant;
  readonly budget: string;
};

export type RequestContent = {
  readonly title: string;
  readonly policy: PolicyId;
  readonly clause: string;
  readonly subjects: readonly SubjectRef[];
  readonly resources: readonly ResourceRef[];
  readonly environment: string;
  readonly classification: Classification;
  readonly tier: AssetTier;
  readonly exposure: Exposure;
  /** What prevents compliance now. */
  readonly obstacle: string;
  /** What is lost if this is refused. */
  readonly consequence: string;
  readonly alternativesTried: string;
  /** null: as soon as approved. */
  readonly requestedStart: Instant | null;
  readonly termDays: number;
  /** Why a clock of 90 days would force an unsafe workaround; null for an ordinary term. */
  readonly structuralReason: string | null;
  readonly controls: readonly ProposedControl[];
  readonly milestones: readonly PlannedMilestone[];
  /** When the exception is no longer needed; for a contractor the end of the project. */
  readonly exitDate: Instant | null;
  readonly riskOwner: PersonId;
  readonly contact: string;
  readonly ticket: string;
  readonly confidential: boolean;
  /** The emergency that this request ratifies. */
  readonly ratifies: ExceptionId | null;
  /** Asked when the request is a renewal by another name (REQ-SUCCESSOR). */
  readonly renewalAnswers: RenewalAnswers | null;
};

/** What a renewal asks on top of what is known: more evidence, no retyping (fields.md, *Renewal*). */
export type RenewalAnswers = {
  readonly whatChanged: string;
  readonly costToComplyNow: string;
  readonly incidents: string;
  readonly replans: readonly {
    readonly milestone: string;
    readonly due: Instant;
    readonly whyFailed: string;
  }[];
};
