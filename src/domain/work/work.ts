/** What waits for a person: each kind is one thing to do, and the command that does it. */
import type { CommandType } from '../lifecycle.ts';
import type { Instant } from '../time.ts';

/** What an exception waits for, in the order of the lifecycle. */
export const caseWorkKinds = [
  'correct',
  'answer',
  'judge-lineage',
  'assess',
  'second-assess',
  'decide',
  'vote',
  'test-control',
  'complete-milestone',
  'confirm-milestone',
  'replace-owner',
  'ratify',
  'renew',
] as const;
export type CaseWorkKind = (typeof caseWorkKinds)[number];

/** What the register itself waits for, and drafts. */
export const registerWorkKinds = [
  'accept-delegation',
  'confirm-delegation',
  'confirm-configuration',
  'confirm-policy',
  'finish-draft',
] as const;
export type RegisterWorkKind = (typeof registerWorkKinds)[number];

export const workKinds = [...caseWorkKinds, ...registerWorkKinds] as const;
export type WorkKind = (typeof workKinds)[number];

/** Cases that analysts and approvers take from one queue. */
export const queueKinds = ['judge-lineage', 'assess', 'second-assess', 'decide', 'vote'] as const;
export type QueueKind = (typeof queueKinds)[number];

export type CaseWork = {
  readonly kind: CaseWorkKind;
  /** The command that is legal now and that this person may give. */
  readonly action: CommandType;
  /** A control, a milestone; null where it is about the case as a whole. */
  readonly item: { readonly id: string; readonly title: string } | null;
  readonly since: Instant;
  /** Until when; null where nothing ends by itself. */
  readonly due: Instant | null;
};

export type RegisterWork = {
  readonly kind: RegisterWorkKind;
  readonly item: { readonly id: string; readonly title: string };
  readonly since: Instant;
  readonly due: Instant | null;
};

/** What ends first comes first; what never ends by itself comes last, the oldest of it first. */
export function byUrgency(a: Pick<CaseWork, 'due' | 'since'>, b: Pick<CaseWork, 'due' | 'since'>): number {
  if (a.due === b.due) return a.since < b.since ? -1 : a.since > b.since ? 1 : 0;
  if (a.due === null) return 1;
  if (b.due === null) return -1;
  return a.due < b.due ? -1 : 1;
}
