/** What people read: every rule's sentence, every status and kind, in English and German. */
import type { NoticeKind } from '../domain/notice.ts';
import type { RefusalCode, ViolationKey } from '../domain/refusal.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { detailOf, type Language, saidOf } from './saying.ts';

export type Locale = 'en' | 'de';
export type { Language } from './saying.ts';

const languages: Readonly<Record<Locale, Language>> = { en, de };
export const language = (locale: Locale): Language => languages[locale];

/** As much of a violation as its sentence needs. */
type Said = {
  readonly code: RefusalCode;
  readonly reason: string;
  readonly detail: Readonly<Record<string, string | number>>;
};

/** A violation as a person reads it: what happened and why, and what to do next. */
export function sayViolation(
  { code, reason, detail }: Said,
  locale: Locale,
): { readonly title: string; readonly sentence: string; readonly remedy: string } {
  const { sayings } = languages[locale];
  const key = `${code}.${reason}`;
  if (!isKey(key)) throw new Error(`no sentence for ${key}`);
  const { title, sentence, remedy } = sayings[key];
  const d = detailOf(detail);
  return { title, sentence: saidOf(sentence, d), remedy: saidOf(remedy, d) };
}

/** A notice as a person reads it. */
export function sayNotice(
  notice: { readonly kind: NoticeKind; readonly detail: Readonly<Record<string, string | number>> },
  locale: Locale,
): { readonly title: string; readonly sentence: string } {
  const { title, sentence } = languages[locale].notices[notice.kind];
  return { title, sentence: saidOf(sentence, detailOf(notice.detail)) };
}

// A code joined with its reason is one key of the table, which types alone cannot follow.
const isKey = (key: string): key is ViolationKey => Object.hasOwn(en.sayings, key);
