/** What a use case answers: a value, or every rule that said no. Faults of the outside are thrown, never returned. */
import type { Violation } from '../domain/refusal.ts';

export type Refused = {
  readonly kind: 'refused';
  readonly violations: readonly Violation[];
  readonly exception?: { readonly id: string; readonly number: string };
};
export type Done<T> = { readonly kind: 'done'; readonly value: T };
export type Outcome<T> = Done<T> | Refused;

export const done = <T>(value: T): Done<T> => ({ kind: 'done', value });
export const refused = (
  violations: readonly Violation[],
  exception?: { readonly id: string; readonly number: string },
): Refused =>
  exception === undefined ? { kind: 'refused', violations } : { kind: 'refused', violations, exception };
