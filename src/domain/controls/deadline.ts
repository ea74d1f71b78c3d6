/** Until when a compensating control carries its exception. */
import type { ControlState } from '../exception/state.ts';
import { earliest, type Instant, plusDays } from '../time.ts';

/** Days after a test fell due, or failed, until the exception is out of force (lifecycle, *In force*). */
export const GRACE_DAYS = 14;

type Tested = Pick<ControlState, 'lastPassedAt' | 'failingSince' | 'frequencyDays'>;

/** When the next test is due: last pass + frequency; null before a first pass. */
export const testDueAt = (control: Tested): Instant | null =>
  control.lastPassedAt === null ? null : plusDays(control.lastPassedAt, control.frequencyDays);

/** Last passed test + frequency + grace, or the first failure since + grace if that is sooner; null before a first pass. */
export function controlDeadline(control: Tested): Instant | null {
  const due = testDueAt(control);
  if (due === null) return null;
  const overdue = plusDays(due, GRACE_DAYS);
  return control.failingSince === null
    ? overdue
    : earliest(overdue, plusDays(control.failingSince, GRACE_DAYS));
}

/** `failing` and `overdue` still carry the exception until the deadline; `lapsed` no longer does. */
export type ControlHealth = 'untested' | 'passing' | 'failing' | 'overdue' | 'lapsed';
export function controlHealth(control: Tested, at: Instant): ControlHealth {
  const deadline = controlDeadline(control);
  const due = testDueAt(control);
  if (deadline === null || due === null) return 'untested';
  if (at >= deadline) return 'lapsed';
  if (control.failingSince !== null) return 'failing';
  return at >= due ? 'overdue' : 'passing';
}
