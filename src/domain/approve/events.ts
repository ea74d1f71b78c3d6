import type { AuthorityProof } from '../authority/authority.ts';
import type { ResolvedResource, ResolvedSubject } from '../directory/directory.ts';
import type { Approval, Lineage, Recusal, Vote } from '../exception/state.ts';
import type { ExceptionId, PersonId } from '../people.ts';
import type { PolicyRef, TargetKind } from '../policy/policy.ts';
import type { RequestContent } from '../request/content.ts';
import type { Instant } from '../time.ts';

/** `renewal` names the renewal that is decided; null: the request itself. */
export type ApproveEvent =
  | { readonly type: 'VoteCast'; readonly renewal: string | null; readonly vote: Omit<Vote, 'at'> }
  | {
      readonly type: 'VotesVoided';
      readonly renewal: string | null;
      readonly because: 'content-changed' | 'fact-changed' | 'period-ended';
    }
  | { readonly type: 'MemberRecused'; readonly renewal: string | null; readonly recusal: Omit<Recusal, 'at'> }
  | {
      readonly type: 'ExceptionApproved';
      readonly approval: Omit<Approval, 'at'>;
      readonly term: number;
      readonly structural: boolean;
      readonly lineage: Lineage;
    }
  | {
      readonly type: 'RenewalGranted';
      readonly renewal: string;
      readonly approval: Omit<Approval, 'at'>;
      readonly term: number;
      readonly structural: boolean;
    }
  | {
      readonly type: 'CaseRejected';
      readonly renewal: string | null;
      readonly by: PersonId;
      readonly rationale: string;
      readonly proof: AuthorityProof;
      readonly votes: readonly Vote[];
    }
  | {
      readonly type: 'CaseReturned';
      readonly renewal: string | null;
      readonly by: PersonId;
      readonly reasons: string;
    }
  | {
      readonly type: 'EmergencyGranted';
      readonly number: string;
      readonly requester: PersonId;
      readonly request: RequestContent;
      readonly policy: PolicyRef;
      readonly targets: readonly TargetKind[];
      readonly subjects: readonly ResolvedSubject[];
      readonly resources: readonly ResolvedResource[];
      readonly approval: Omit<Approval, 'at'>;
      readonly lineage: Lineage;
    }
  | { readonly type: 'EmergencyRatified'; readonly by: ExceptionId; readonly at: Instant };
