/**
 * Authority as data: who holds the CISO office and since when, what was delegated to whom, who sits on the
 * committee and under which charter. Folded from the one stream `authority`; every approval freezes the proof.
 */
import type { PersonId, PolicyId, Role } from '../people.ts';
import type { Band } from '../risk/risk.ts';
import type { Instant } from '../time.ts';

export type ApprovalRoute = 'delegate' | 'ciso' | 'committee' | 'committee-with-ciso';

export type Delegation = {
  readonly id: string;
  readonly from: PersonId;
  readonly to: PersonId;
  readonly ceiling: Band;
  /** null: every policy. */
  readonly policies: readonly PolicyId[] | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The delegate's statement of accepting the same accountability; without it the delegation gives nothing. */
  readonly accepted: { readonly at: Instant; readonly statement: string } | null;
  readonly revokedAt: Instant | null;
  /** Confirmed by a successor of the CISO who gave it. */
  readonly confirmedBy: PersonId | null;
  /** Set when the CISO changes: it ends then, unless the successor confirms it before. */
  readonly lapsesAt: Instant | null;
};
/** A delegation as it is given; what happens to it later is added by the fold. */
export type GivenDelegation = Omit<Delegation, 'accepted' | 'revokedAt' | 'confirmedBy' | 'lapsesAt'>;

export type Authority = {
  /** Holders of the CISO office, oldest first. */
  readonly offices: readonly {
    readonly holder: PersonId;
    readonly since: Instant;
    readonly until: Instant | null;
  }[];
  /** Acting CISOs recorded beforehand, for when the holder is recused or absent. */
  readonly acting: readonly {
    readonly person: PersonId;
    readonly by: PersonId;
    readonly since: Instant;
    readonly until: Instant | null;
  }[];
  /** Absences of the CISO, in which the acting CISO represents them; `until` null: they left, until another is appointed. */
  readonly absences: readonly { readonly from: Instant; readonly until: Instant | null }[];
  readonly delegations: readonly Delegation[];
  readonly charter: {
    readonly by: PersonId;
    readonly at: Instant;
    readonly title: string;
    readonly chair: PersonId;
  } | null;
  readonly seats: readonly {
    readonly person: PersonId;
    readonly since: Instant;
    readonly until: Instant | null;
  }[];
  readonly roles: readonly {
    readonly person: PersonId;
    readonly role: Role;
    readonly since: Instant;
    readonly until: Instant | null;
    readonly by: PersonId;
  }[];
  /** Local sign-ins that were handed out, oldest first: until it is handed over, who issued one could decide by it. */
  readonly signIns: readonly { readonly person: PersonId; readonly by: PersonId; readonly at: Instant }[];
};

export const noAuthority: Authority = {
  offices: [],
  acting: [],
  absences: [],
  delegations: [],
  charter: null,
  seats: [],
  roles: [],
  signIns: [],
};

/** By what right somebody decided, frozen with the decision. */
export type AuthorityProof =
  | { readonly kind: 'office'; readonly holder: PersonId; readonly since: Instant }
  | {
      readonly kind: 'acting';
      readonly person: PersonId;
      readonly recordedBy: PersonId;
      readonly since: Instant;
      readonly because: 'absent' | 'recused';
    }
  | { readonly kind: 'delegation'; readonly delegation: Delegation }
  | {
      readonly kind: 'seat';
      readonly person: PersonId;
      readonly since: Instant;
      readonly charterAt: Instant;
      readonly alsoCiso: boolean;
    }
  | {
      readonly kind: 'committee';
      readonly charterAt: Instant;
      readonly seats: number;
      readonly recused: number;
      readonly quorum: number;
      readonly inFavour: number;
      readonly against: number;
      readonly abstained: number;
      readonly cisoInFavour: boolean;
    };

export type AuthorityEvent =
  | { readonly type: 'CisoAppointed'; readonly holder: PersonId; readonly by: PersonId }
  | {
      readonly type: 'ActingCisoRecorded';
      readonly person: PersonId;
      readonly by: PersonId;
      readonly until: Instant | null;
    }
  | {
      readonly type: 'CisoAbsenceRecorded';
      readonly from: Instant;
      readonly until: Instant;
      readonly by: PersonId;
    }
  | {
      readonly type: 'DelegationGranted';
      readonly delegation: GivenDelegation;
    }
  | {
      readonly type: 'DelegationAccepted';
      readonly delegation: string;
      readonly by: PersonId;
      readonly statement: string;
    }
  | {
      readonly type: 'DelegationRevoked';
      readonly delegation: string;
      readonly by: PersonId;
      readonly reason: string;
    }
  | { readonly type: 'DelegationConfirmed'; readonly delegation: string; readonly by: PersonId }
  | {
      readonly type: 'CommitteeChartered';
      readonly by: PersonId;
      readonly title: string;
      readonly chair: PersonId;
    }
  | { readonly type: 'SeatGiven'; readonly person: PersonId; readonly by: PersonId }
  | { readonly type: 'SeatEnded'; readonly person: PersonId; readonly by: PersonId }
  | { readonly type: 'RoleGranted'; readonly person: PersonId; readonly role: Role; readonly by: PersonId }
  | { readonly type: 'RoleRevoked'; readonly person: PersonId; readonly role: Role; readonly by: PersonId }
  | { readonly type: 'SignInIssued'; readonly person: PersonId; readonly by: PersonId }
  | { readonly type: 'HolderLeft'; readonly person: PersonId; readonly by: PersonId };
