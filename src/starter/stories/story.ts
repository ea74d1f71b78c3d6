/**
 * The sample register as data: what people did, on which day, in which words. A loader plays the steps of all stories
 * in the order of their days through the program's own commands, so that nothing in the sample is made up by hand.
 *
 * Days are counted from "now" in units of 24 hours, negative in the past; a fraction orders steps within a day.
 * Steps of one story with the same day happen in the order in which they stand.
 */
import type { AssessmentInput } from '../../domain/assess/commands.ts';
import type { Exception, Status } from '../../domain/exception/state.ts';
import type { PersonId } from '../../domain/people.ts';
import type { TargetKind } from '../../domain/policy/policy.ts';
import type { RefusalCode } from '../../domain/refusal.ts';
import type { PlannedMilestone, RenewalAnswers, RequestContent } from '../../domain/request/content.ts';

export type StoryMilestone = Omit<PlannedMilestone, 'due'> & { readonly dueDay: number };

/** A request's full contents, with days in place of instants and a story's key in place of an exception's id. */
export type StoryRequest = Omit<
  RequestContent,
  'requestedStart' | 'milestones' | 'exitDate' | 'ratifies' | 'renewalAnswers'
> & {
  readonly requestedStartDay: number | null;
  readonly milestones: readonly StoryMilestone[];
  readonly exitDay: number | null;
  /** Key of the story whose emergency this request ratifies. */
  readonly ratifies: string | null;
  readonly renewalAnswers: StoryRenewalAnswers | null;
};
export type StoryRenewalAnswers = Omit<RenewalAnswers, 'replans'> & {
  readonly replans: readonly {
    readonly milestone: string;
    readonly dueDay: number;
    readonly whyFailed: string;
  }[];
};
export type StoryRenewal = StoryRenewalAnswers & {
  readonly obstacle: string;
  readonly consequence: string;
  readonly termDays: number;
  readonly exitDay: number | null;
  readonly structuralReason: string | null;
  readonly newMilestones: readonly StoryMilestone[];
};

export type StoryAct =
  /** Saved and not submitted; what is missing has not been written yet. */
  | { readonly do: 'draft'; readonly with: Partial<StoryRequest> & { readonly title: string } }
  | { readonly do: 'submit'; readonly with: StoryRequest }
  | { readonly do: 'withdraw'; readonly with: { readonly note: string } }
  | { readonly do: 'assess'; readonly with: AssessmentInput }
  | { readonly do: 'second-assessment'; readonly with: Record<never, never> }
  | {
      readonly do: 'approve';
      readonly with: { readonly rationale: string; readonly conditions: readonly string[] };
    }
  | {
      readonly do: 'vote';
      readonly with: { readonly choice: 'for' | 'against' | 'abstain'; readonly rationale: string };
    }
  | { readonly do: 'reject'; readonly with: { readonly rationale: string } }
  | { readonly do: 'return'; readonly with: { readonly reasons: string } }
  | {
      readonly do: 'emergency';
      readonly with: {
        readonly requester: PersonId;
        readonly request: StoryRequest;
        /** At most 72. */
        readonly hours: number;
        readonly rationale: string;
      };
    }
  | {
      readonly do: 'control-test';
      readonly with: {
        readonly control: string;
        readonly result: 'pass' | 'fail' | 'unknown';
        readonly method: 'attestation' | 'automatic';
        readonly note: string;
        readonly evidence: readonly string[];
      };
    }
  | {
      readonly do: 'complete-milestone';
      readonly with: {
        readonly milestone: string;
        readonly evidence: readonly string[];
        readonly note: string;
      };
    }
  | { readonly do: 'confirm-milestone'; readonly with: { readonly milestone: string } }
  | {
      readonly do: 'observe-tag';
      readonly with: {
        readonly target: TargetKind;
        readonly observed: 'yes' | 'no' | 'unknown';
        readonly detail: string;
      };
    }
  | { readonly do: 'renew'; readonly with: StoryRenewal }
  | { readonly do: 'close'; readonly with: { readonly reason: 'remediated'; readonly note: string } }
  | { readonly do: 'revoke'; readonly with: { readonly note: string } };

export type StoryStep = StoryAct & {
  readonly day: number;
  /** A persona's username; `system` for what the reconciler observes. */
  readonly as: string;
  /** Where the rules must say no: how, and codes that are among the reasons. Absent: the step is accepted. */
  readonly expect?: {
    readonly outcome: 'bounced' | 'refused' | 'renewal-refused';
    readonly codes: readonly RefusalCode[];
  };
};

export type Story = {
  /** Stable slug; other stories refer to it. */
  readonly key: string;
  /** What an evaluator can learn from it, in a sentence. */
  readonly tells: string;
  /** Where the exception stands "now", once everything due has been recorded. */
  readonly endsAs: Status;
  /** The term that it is in, or ended in, counted along its chain; 0 when it never was in force. */
  readonly terms: number;
  /** Why it was closed, where it was. */
  readonly closedAs?: NonNullable<Exception['closure']>['reason'];
  readonly steps: readonly StoryStep[];
};
