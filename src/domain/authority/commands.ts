/** Commands on the one authority stream: offices, delegations, the committee, roles and local sign-ins. */
import type { PersonId, Role } from '../people.ts';
import type { Instant } from '../time.ts';
import type { GivenDelegation } from './authority.ts';

export type AuthorityCommand =
  /** First holder, or succession: delegations of the predecessor end after 30 days unless confirmed. */
  | { readonly type: 'AppointCiso'; readonly holder: PersonId }
  /** `until` null: until another is recorded. */
  | { readonly type: 'RecordActingCiso'; readonly person: PersonId; readonly until: Instant | null }
  | { readonly type: 'RecordAbsence'; readonly from: Instant; readonly until: Instant }
  | ({ readonly type: 'GrantDelegation' } & Omit<GivenDelegation, 'from'>)
  | { readonly type: 'AcceptDelegation'; readonly delegation: string; readonly statement: string }
  | { readonly type: 'RevokeDelegation'; readonly delegation: string; readonly reason: string }
  | { readonly type: 'ConfirmDelegation'; readonly delegation: string }
  | { readonly type: 'CharterCommittee'; readonly title: string; readonly chair: PersonId }
  | { readonly type: 'GiveSeat'; readonly person: PersonId }
  | { readonly type: 'EndSeat'; readonly person: PersonId }
  | { readonly type: 'GrantRole'; readonly person: PersonId; readonly role: Role }
  | { readonly type: 'RevokeRole'; readonly person: PersonId; readonly role: Role }
  /** A local sign-in for evaluation, new or instead of the one before. */
  | { readonly type: 'IssueSignIn'; readonly person: PersonId }
  /** Somebody left the organisation: whatever they hold ends; an office is represented until another is appointed. */
  | { readonly type: 'RecordDeparture'; readonly person: PersonId };

export type DelegationCommand = Extract<
  AuthorityCommand,
  { readonly type: 'GrantDelegation' | 'AcceptDelegation' | 'RevokeDelegation' | 'ConfirmDelegation' }
>;
export type OfficeCommand = Exclude<AuthorityCommand, DelegationCommand>;
