/** The shape of a policy that an empty register begins with. */
import type { TargetKind } from '../../domain/policy/policy.ts';

export const policyFamilies = [
  'authentication',
  'device',
  'privilege',
  'accounts',
  'network',
  'operations',
] as const;
export type PolicyFamily = (typeof policyFamilies)[number];

/**
 * `ISO 27001`: a control number of ISO/IEC 27001:2022 Annex A, such as `A.5.15`.
 * `SOC 2`: a criterion of the AICPA trust services criteria (2017, points of focus of 2022), such as `CC6.1`.
 */
export type StandardReference = { readonly standard: 'ISO 27001' | 'SOC 2'; readonly clause: string };

export type StarterPolicy = {
  /** Stable slug: requests and exceptions refer to it. */
  readonly id: string;
  readonly family: PolicyFamily;
  readonly title: string;
  readonly statement: string;
  readonly guidance: {
    /** Situations in which an exception is a sensible thing to ask for. */
    readonly reasonableWhen: readonly string[];
    /** Ways to comply, or nearly, that cost less than an exception. */
    readonly tryFirst: readonly string[];
  };
  readonly ownerRole: string;
  readonly exceptable: boolean;
  /** Present where `exceptable` is false. */
  readonly nonExceptableReason?: string;
  /** Systems in which every exception from this policy must be visible. */
  readonly targets: readonly TargetKind[];
  readonly references: readonly StandardReference[];
  /** Days of 24 hours, at most 90. */
  readonly defaultTermDays: number;
  /** Days of 24 hours, at most 90; structural cases have a rule of their own. */
  readonly longestTermDays: number;
  /** Whom or what it binds, in words: the denominator of its coverage. */
  readonly population?: string;
};
