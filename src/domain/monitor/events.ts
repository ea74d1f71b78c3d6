import type { ControlTest, SuspensionCause, TagState } from '../exception/state.ts';
import type { PersonId, SubjectRef } from '../people.ts';
import type { TargetKind } from '../policy/policy.ts';
import type { Instant } from '../time.ts';

export type MonitorEvent =
  /** The clock reached the start of a term. `effectiveAt` is that instant; the event may be recorded later. */
  | { readonly type: 'TermStarted'; readonly term: number; readonly effectiveAt: Instant }
  | {
      readonly type: 'ControlTested';
      readonly control: string;
      readonly test: Omit<ControlTest, 'recordedAt'>;
    }
  | {
      readonly type: 'ExceptionSuspended';
      readonly cause: SuspensionCause;
      readonly by: PersonId;
      readonly reason: string;
      readonly effectiveAt: Instant;
    }
  | { readonly type: 'ExceptionResumed'; readonly cause: SuspensionCause }
  | {
      readonly type: 'MilestoneCompleted';
      readonly milestone: string;
      readonly by: PersonId;
      readonly evidence: readonly string[];
      readonly note: string;
    }
  | { readonly type: 'MilestoneConfirmed'; readonly milestone: string; readonly by: PersonId }
  | {
      readonly type: 'MilestoneReplanned';
      readonly milestone: string;
      readonly due: Instant;
      readonly whyFailed: string;
      readonly by: PersonId;
    }
  | {
      readonly type: 'TagObserved';
      readonly target: TargetKind;
      readonly observed: TagState['observed'];
      readonly detail: string;
      readonly by: PersonId;
    }
  | {
      readonly type: 'ScopeGrowthAccepted';
      readonly group: SubjectRef;
      readonly members: readonly SubjectRef[];
      readonly reason: string;
      readonly by: PersonId;
    };
