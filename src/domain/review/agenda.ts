/** The agenda: which exceptions a session looks at, why, and in which order (lifecycle, *Review*). */
import { overAgeBecause } from '../exception/over-age.ts';
import type { Status } from '../exception/state.ts';
import type { ExceptionId } from '../people.ts';
import type { Band } from '../risk/risk.ts';
import type { Instant } from '../time.ts';
import {
  type AgendaGroup,
  agendaGroups,
  type AgendaItem,
  type AgendaReason,
  type SnapshotCommitment,
} from './events.ts';

/** What the register says of one exception at the moment of the snapshot. */
export type RegisterFact = {
  readonly exception: ExceptionId;
  readonly number: string;
  readonly version: number;
  readonly status: Status;
  readonly band: Band | null;
  readonly term: number;
  readonly chainStartedAt: Instant | null;
  readonly expiresAt: Instant | null;
  readonly emergency: boolean;
  /** When an emergency was granted; null otherwise. */
  readonly emergencyAt: Instant | null;
  readonly ownerLeft: boolean;
  readonly policy: 'current' | 'retired' | 'not-exceptable';
  /** Some target still shows it; some target differs from what is wanted. Unknown is neither. */
  readonly observed: boolean;
  readonly drifted: boolean;
};

const decidable: readonly Status[] = ['scheduled', 'active', 'suspended'];
const pending: readonly Status[] = ['submitted', 'assessed', 'returned'];

/** Approved and not ended at `at`: what a session can decide on. A status that nobody settled yet ends at the expiry. */
export const isDecidable = (
  { status, expiresAt }: { readonly status: string; readonly expiresAt: Instant | null },
  at: Instant,
): boolean => decidable.some((s) => s === status) && (expiresAt === null || at < expiresAt);

/** The item for the agenda; null where nothing of it concerns a session. `since`: the session before. */
export function agendaItemOf(fact: RegisterFact, at: Instant, since: Instant | null): AgendaItem | null {
  const standing = isDecidable(fact, at);
  const ended = !standing && !pending.includes(fact.status);
  const old = standing ? overAgeBecause(fact, at) : [];
  const emergency =
    fact.emergency && (standing || since === null || (fact.emergencyAt !== null && fact.emergencyAt > since));
  const reasons: AgendaReason[] = [
    ...(ended && fact.observed ? ['still-observed' as const] : []),
    ...(standing && fact.drifted ? ['drifted' as const] : []),
    ...old,
    ...(emergency ? ['emergency' as const] : []),
    ...(standing && fact.ownerLeft ? ['owner-left' as const] : []),
    ...(standing && fact.policy === 'retired' ? ['policy-retired' as const] : []),
    ...(standing && fact.policy === 'not-exceptable' ? ['policy-not-exceptable' as const] : []),
    ...(standing && (fact.band === 'critical' || fact.band === 'high') ? [fact.band] : []),
  ];
  if (reasons.length === 0 && ended) return null;
  const { exception, number, version, status, band, term, chainStartedAt, expiresAt } = fact;
  return {
    ...{ exception, number, version, status, band, term, chainStartedAt, expiresAt },
    group: groupOf(reasons),
    reasons,
    overAge: old.length > 0,
  };
}

const groupsOfReasons: Readonly<Record<AgendaReason, AgendaGroup>> = {
  'still-observed': 'still-observed',
  drifted: 'drifted',
  'second-term': 'over-age',
  'chain-over-90-days': 'over-age',
  emergency: 'emergency',
  'owner-left': 'owner-or-policy',
  'policy-retired': 'owner-or-policy',
  'policy-not-exceptable': 'owner-or-policy',
  critical: 'critical-or-high',
  high: 'critical-or-high',
};

const groupOf = (reasons: readonly AgendaReason[]): AgendaGroup =>
  agendaGroups.find((group) => reasons.some((reason) => groupsOfReasons[reason] === group)) ?? 'rest';

const bandOrder: readonly (Band | null)[] = ['critical', 'high', 'medium', 'low', null];

/** Groups in their order; within one the higher band first, then the older chain, then the number. */
export function inAgendaOrder(items: readonly AgendaItem[]): readonly AgendaItem[] {
  const rank = (item: AgendaItem) => agendaGroups.indexOf(item.group) * 10 + bandOrder.indexOf(item.band);
  const age = (item: AgendaItem): string => item.chainStartedAt ?? '9999';
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return items.toSorted((a, b) => rank(a) - rank(b) || byText(age(a), age(b)) || byText(a.number, b.number));
}

export function commitmentOf(
  items: readonly AgendaItem[],
  around: { readonly at: Instant; readonly register: number; readonly hash: string },
): SnapshotCommitment {
  const groups = Object.fromEntries(agendaGroups.map((group) => [group, 0])) as Record<AgendaGroup, number>;
  for (const item of items) groups[item.group] += 1;
  return { ...around, items: items.length, overAge: items.filter((i) => i.overAge).length, groups };
}
