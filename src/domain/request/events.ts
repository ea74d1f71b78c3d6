import type { ResolvedResource, ResolvedSubject } from '../directory/directory.ts';
import type { Attachment, Lineage, TextPlace } from '../exception/state.ts';
import type { ExceptionId, PersonId } from '../people.ts';
import type { PolicyRef, TargetKind } from '../policy/policy.ts';
import type { Violation } from '../refusal.ts';
import type { RequestContent } from './content.ts';

export type RequestEvent =
  /** First submission, or a bounced or returned request filed again with what was corrected. */
  | {
      readonly type: 'RequestSubmitted';
      readonly number: string;
      readonly requester: PersonId;
      readonly request: RequestContent;
      readonly policy: PolicyRef;
      readonly targets: readonly TargetKind[];
      readonly subjects: readonly ResolvedSubject[];
      readonly resources: readonly ResolvedResource[];
      readonly lineage: Lineage;
    }
  | {
      readonly type: 'RequestBounced';
      readonly number: string;
      readonly requester: PersonId;
      readonly request: RequestContent;
      readonly policy: PolicyRef | null;
      readonly lineage: Lineage;
      readonly violations: readonly Violation[];
    }
  | { readonly type: 'RequestWithdrawn'; readonly by: PersonId; readonly note: string }
  /** Gone from wherever the register holds them; the events at these places keep their commitments. */
  | {
      readonly type: 'TextsErased';
      readonly texts: readonly TextPlace[];
      readonly attachments: readonly string[];
      readonly reason: string;
      readonly by: PersonId;
    }
  | {
      readonly type: 'AttachmentAdded';
      readonly attachment: Omit<Attachment, 'by' | 'at'>;
      readonly by: PersonId;
    };

export type LineageEvent = {
  readonly type: 'LineageJudged';
  readonly other: ExceptionId;
  readonly kin: boolean;
  readonly reason: string;
  readonly by: PersonId;
  /** The lineage as it stands after the judgement (kin makes it a successor). */
  readonly lineage: Lineage;
};
