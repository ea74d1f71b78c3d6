/** At which of the six steps an exception waits, and whose step that is (settings). */
import type { Configuration } from '../configuration.ts';
import { openRenewal } from './pending.ts';
import type { Exception } from './state.ts';

type WaitingStep = keyof Configuration['stepOwners'];

/**
 * A renewal waits at the steps of its own case. Past the end an exception waits at *expire* until its removal is seen in
 * every target; null where nothing is waited for any more.
 */
export function waitingStep(x: Exception): WaitingStep | null {
  switch (openRenewal(x)?.status) {
    case 'requested':
      return 'assess';
    case 'assessed':
      return 'approve';
    case 'returned':
      return 'request';
    default:
      return stepOfStatus(x);
  }
}

function stepOfStatus(x: Exception): WaitingStep | null {
  switch (x.status) {
    case 'draft':
    case 'bounced':
    case 'returned':
      return 'request';
    case 'submitted':
      return 'assess';
    case 'assessed':
      return 'approve';
    case 'scheduled':
    case 'active':
    case 'suspended':
      return 'monitor';
    case 'expired':
    case 'closed':
      return x.tags.every((tag) => tag.observed === 'no') ? null : 'expire';
    case 'rejected':
    case 'withdrawn':
    case 'lapsed':
      return null;
  }
}

export type Waits = {
  readonly step: WaitingStep;
  /** As the settings name them; null where they name nobody yet. */
  readonly stepOwner: string | null;
  readonly processOwner: string | null;
};

export function waitsAt(x: Exception, { stepOwners, processOwner }: Configuration): Waits | null {
  const step = waitingStep(x);
  const named = (owner: string) => (owner.trim() === '' ? null : owner);
  return step === null
    ? null
    : { step, stepOwner: named(stepOwners[step]), processOwner: named(processOwner) };
}
