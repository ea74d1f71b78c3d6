/**
 * What an organisation may set (CONFIG-AUTHORITY: the CISO and a second person, on record, for the future only), and
 * what is fixed in the program.
 */
import type { BandBounds } from './risk/risk.ts';
import type { Instant } from './time.ts';

/** Fixed in the program: no configuration reaches these. */
export const fixed = {
  structuralMaxDays: 365,
  emergencyHours: 72,
  chainMaxDays: 365,
  structuralChainMaxDays: 730,
} as const;

export type Configuration = {
  readonly bands: BandBounds;
  readonly defaultTermDays: number;
  readonly longestTermDays: number;
  readonly pendingDays: number;
  readonly renewalWindowDays: number;
  readonly lateGrantDays: number;
  readonly votingDays: number;
  readonly successorDays: number;
  readonly reciprocalDays: number;
  readonly startAheadDays: number;
  readonly reownDays: number;
  readonly controlFrequencyMaxDays: number;
  readonly controlTestedWithinDays: number;
  readonly quorumMinimum: number;
  readonly reminderDays: readonly number[];
  /** Active exceptions of one policy at which the ratio warns. */
  readonly policyThreshold: number;
  /** Days before a quarter's end at which the calendar opens a review where nobody did; 0: never. */
  readonly reviewLeadDays: number;
  /** IANA zone in which quarter ends are counted. */
  readonly zone: string;
  readonly processOwner: string;
  readonly stepOwners: Readonly<
    Record<'request' | 'assess' | 'approve' | 'monitor' | 'expire' | 'review', string>
  >;
};

export const defaultConfiguration: Configuration = {
  bands: { low: 4, medium: 9, high: 16 },
  defaultTermDays: 90,
  longestTermDays: 90,
  pendingDays: 30,
  renewalWindowDays: 30,
  lateGrantDays: 14,
  votingDays: 7,
  successorDays: 180,
  reciprocalDays: 90,
  startAheadDays: 30,
  reownDays: 14,
  controlFrequencyMaxDays: 90,
  controlTestedWithinDays: 90,
  quorumMinimum: 3,
  reminderDays: [30, 14, 7, 1],
  policyThreshold: 40,
  reviewLeadDays: 21,
  zone: 'UTC',
  processOwner: '',
  stepOwners: { request: '', assess: '', approve: '', monitor: '', expire: '', review: '' },
};

export type ConfigurationEvent =
  | {
      readonly type: 'ConfigurationProposed';
      readonly proposal: string;
      readonly by: string;
      readonly change: Partial<Configuration>;
      readonly effectiveAt: Instant;
      readonly reason: string;
    }
  | { readonly type: 'ConfigurationConfirmed'; readonly proposal: string; readonly by: string };

export type ConfigurationState = {
  readonly inForce: readonly { readonly from: Instant; readonly configuration: Configuration }[];
  readonly proposals: readonly {
    readonly id: string;
    readonly by: string;
    readonly change: Partial<Configuration>;
    readonly effectiveAt: Instant;
    readonly reason: string;
    readonly at: Instant;
  }[];
};
