import type { ControlTest, TagState } from '../exception/state.ts';
import type { SubjectRef } from '../people.ts';
import type { TargetKind } from '../policy/policy.ts';
import type { Instant } from '../time.ts';

export type MonitorCommand =
  | {
      readonly type: 'RecordControlTest';
      readonly id: string;
      readonly control: string;
      readonly result: ControlTest['result'];
      readonly method: ControlTest['method'];
      readonly performedAt: Instant;
      readonly note: string;
      /** Attachment ids or links; a pass by attestation needs one. */
      readonly evidence: readonly string[];
    }
  | { readonly type: 'SuspendException'; readonly reason: string }
  | {
      readonly type: 'CompleteMilestone';
      readonly milestone: string;
      readonly evidence: readonly string[];
      readonly note: string;
    }
  | { readonly type: 'ConfirmMilestone'; readonly milestone: string }
  | {
      readonly type: 'ReplanMilestone';
      readonly milestone: string;
      readonly due: Instant;
      readonly whyFailed: string;
    }
  | {
      readonly type: 'ObserveTag';
      readonly target: TargetKind;
      readonly observed: TagState['observed'];
      readonly detail: string;
    }
  | {
      readonly type: 'AcceptScopeGrowth';
      readonly group: SubjectRef;
      readonly membersNow: readonly SubjectRef[];
      readonly reason: string;
    };
