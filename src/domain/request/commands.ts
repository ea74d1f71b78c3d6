import type { DirectoryPerson, ResolvedResource, ResolvedSubject } from '../directory/directory.ts';
import type { Attachment, Exception, Status, TextPlace } from '../exception/state.ts';
import type { ExceptionId, PersonId } from '../people.ts';
import type { Policy } from '../policy/policy.ts';
import type { RequestContent } from './content.ts';

/** Another exception of the same policy or family whose scope overlaps, as known at that moment. */
export type LiveOverlap = {
  readonly id: ExceptionId;
  readonly number: string;
  readonly status: Status;
  readonly confidential: boolean;
  readonly contact: string;
};
/** The same resource, or the same person as such a one, without overlap (REQ-LINEAGE). */
export type Lookalike = {
  readonly id: ExceptionId;
  readonly number: string;
  readonly shares: 'resource' | 'person';
};

export type SubmitFacts = {
  readonly policy: Policy | null;
  readonly subjects: readonly ResolvedSubject[];
  readonly resources: readonly ResolvedResource[];
  /** Directory entries of the risk owner, control owners and milestone owners; absent when unknown. */
  readonly people: readonly DirectoryPerson[];
  readonly live: readonly LiveOverlap[];
  /** Was in force, ended within the successor period, same policy or family, overlapping: newest first. */
  readonly ended: readonly Exception[];
  /** The emergency named by `ratifies`. */
  readonly emergency: Exception | null;
  /** Does the emergency's scope overlap the request's? */
  readonly emergencyOverlaps: boolean;
  /** The requester's last answers to the same policy, newest first. */
  readonly earlierAnswers: readonly { readonly obstacle: string; readonly consequence: string }[];
};

/** What is there to erase: of the places asked for those that hold a text, and everywhere that the same words stand. */
export type KeptForErasure = {
  readonly texts: readonly TextPlace[];
  readonly repeated: readonly TextPlace[];
  readonly attachments: readonly string[];
};

export type RequestCommand =
  /** First submission (no state), or a bounced or returned request filed again. */
  | {
      readonly type: 'SubmitRequest';
      readonly id: ExceptionId;
      readonly number: string;
      readonly request: RequestContent;
      readonly facts: SubmitFacts;
    }
  | { readonly type: 'WithdrawRequest'; readonly note: string }
  | { readonly type: 'AddAttachment'; readonly attachment: Omit<Attachment, 'by' | 'at'> }
  | {
      readonly type: 'JudgeLineage';
      readonly other: Exception;
      readonly kin: boolean;
      readonly reason: string;
    }
  | {
      readonly type: 'EraseTexts';
      readonly texts: readonly TextPlace[];
      readonly attachments: readonly string[];
      readonly reason: string;
      readonly kept: KeptForErasure;
    }
  | { readonly type: 'ReplaceOwner'; readonly to: DirectoryPerson | null; readonly toId: PersonId };
