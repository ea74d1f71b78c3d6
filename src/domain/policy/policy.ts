/** A security policy that exceptions can be asked from, as versions over time. */
import type { PolicyId } from '../people.ts';
import type { Instant } from '../time.ts';

export const targetKinds = ['identity-provider', 'network-policy', 'change-ticket'] as const;
/** A system in which a policy's exceptions must be visible (lifecycle, *Monitor*). */
export type TargetKind = (typeof targetKinds)[number];

export type PolicyContent = {
  readonly family: string;
  readonly title: string;
  readonly statement: string;
  readonly guidance: { readonly reasonableWhen: readonly string[]; readonly tryFirst: readonly string[] };
  readonly ownerRole: string;
  readonly exceptable: boolean;
  readonly nonExceptableReason: string | null;
  readonly targets: readonly TargetKind[];
  readonly references: readonly { readonly standard: string; readonly clause: string }[];
  /** Days of 24 hours. */
  readonly defaultTermDays: number;
  readonly longestTermDays: number;
};

export type Policy = PolicyContent & {
  readonly id: PolicyId;
  /** 1, 2, 3 ...: a term keeps the version that it was approved under. */
  readonly version: number;
  readonly since: Instant;
  readonly retiredAt: Instant | null;
  /** A change of terms, targets or exceptability that waits for its second person (CONFIG-AUTHORITY). */
  readonly proposed?: ProposedPolicy;
};
export type ProposedPolicy = { readonly by: string; readonly at: Instant; readonly content: PolicyContent };

export type PolicyEvent =
  | {
      readonly type: 'PolicyPublished';
      readonly version: number;
      readonly by: string;
      readonly content: PolicyContent;
    }
  | { readonly type: 'PolicyChangeProposed'; readonly by: string; readonly content: PolicyContent }
  | { readonly type: 'PolicyRetired'; readonly by: string; readonly reason: string };

/** What an exception keeps of its policy. */
export type PolicyRef = { readonly id: PolicyId; readonly version: number; readonly family: string };

export const isCurrent = (policy: Policy, at: Instant): boolean =>
  policy.since <= at && (policy.retiredAt === null || at < policy.retiredAt);
