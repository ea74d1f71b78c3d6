/**
 * What the two languages share: how a sentence gets at the figures of a violation, and what it does when one is missing.
 * A sentence never breaks for want of a detail; it says less.
 */
import type { FindingReason } from '../domain/request/justification/finding.ts';
import type { CloseReason, RenewalStatus, Status, SuspensionCause } from '../domain/exception/state.ts';
import type { ControlHealth } from '../domain/controls/deadline.ts';
import type { ApprovalRoute } from '../domain/authority/authority.ts';
import type { CommandType } from '../domain/lifecycle.ts';
import type { NoticeKind } from '../domain/notice.ts';
import type { Role } from '../domain/people.ts';
import type { ViolationKey } from '../domain/refusal.ts';
import type { Band, RiskFacts, Rung } from '../domain/risk/risk.ts';

/** The figure or text named `name`, '' when it is missing. */
export type Detail = (name: string) => string;
export type Say = string | ((d: Detail) => string);

/** `title`: a few words. `sentence`: what happened and why. `remedy`: what to do next. */
export type Saying = { readonly title: string; readonly sentence: Say; readonly remedy: Say };
export type Notice = { readonly title: string; readonly sentence: Say };

/** One word or phrase for everything that has a closed list, and every sentence of every rule. */
export type Language = {
  readonly sayings: Readonly<Record<ViolationKey, Saying>>;
  readonly notices: Readonly<Record<NoticeKind, Notice>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly renewalStatuses: Readonly<Record<RenewalStatus, string>>;
  readonly bands: Readonly<Record<Band, string>>;
  readonly routes: Readonly<Record<ApprovalRoute, string>>;
  readonly rungs: Readonly<Record<Rung, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly closeReasons: Readonly<Record<CloseReason, string>>;
  readonly suspensionCauses: Readonly<Record<SuspensionCause, string>>;
  readonly controlHealth: Readonly<Record<ControlHealth, string>>;
  readonly observed: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  readonly commands: Readonly<Record<CommandType, string>>;
  readonly findings: Readonly<Record<FindingReason, string>>;
  readonly facts: Readonly<Record<keyof RiskFacts, string>>;
  /** Calendar-free: `n` days of 24 hours from now; negative lies back. */
  readonly inDays: (n: number) => string;
};

/** `detail` as sentences read it. */
export const detailOf =
  (detail: Readonly<Record<string, string | number>>): Detail =>
  (name) =>
    Object.hasOwn(detail, name) ? String(detail[name]).trim() : '';

export const saidOf = (say: Say, d: Detail): string => (typeof say === 'string' ? say : say(d));

/** A part of a sentence that is left out as a whole when one of its values is missing. */
export const opt = (strings: TemplateStringsArray, ...values: readonly string[]): string =>
  values.includes('') ? '' : strings.reduce((said, text, i) => `${said}${values[i - 1] ?? ''}${text}`);

/** A quotation short enough for a sentence. */
const QUOTED = 160;
export const cut = (text: string): string =>
  text.length <= QUOTED ? text : `${text.slice(0, QUOTED).replace(/\s+\S*$/, '')} …`;

/** A date for a sentence, from an instant of the record; whatever is not one stays as it is. */
export function dated(text: string, format: Intl.DateTimeFormat): string {
  const ms = Date.parse(text);
  return /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(ms) ? `${format.format(ms)} UTC` : text;
}

/** The word for `key`, or the key itself where the list does not know it. */
export const wordOf = (words: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(words, key) ? (words[key] ?? key) : key;

/** Each of a comma-separated list, put into words. */
export const wordsOf = (words: Readonly<Record<string, string>>, list: string): string =>
  list
    .split(',')
    .map((key) => wordOf(words, key.trim()))
    .join(', ');

/** What is needed is held by appointment: no administrator gives it as a role. */
export const isOffice = (needed: string): boolean =>
  ['chair', 'committee', 'ciso', 'ciso or committee'].includes(needed);
