/** Between what is typed and what is proposed: only what differs is sent, and what cannot be read is left for the server to say. */
import type { operations } from '../../../src/client/api.ts';
import type { Configuration } from './queries.ts';
import { steps } from './values.ts';

export type Typed = Readonly<Record<string, string>>;
type Change = operations['proposeConfiguration']['requestBody']['content']['application/json']['change'];

const numbers = [
  'defaultTermDays',
  'longestTermDays',
  'pendingDays',
  'renewalWindowDays',
  'lateGrantDays',
  'votingDays',
  'successorDays',
  'reciprocalDays',
  'startAheadDays',
  'reownDays',
  'controlFrequencyMaxDays',
  'controlTestedWithinDays',
  'quorumMinimum',
  'policyThreshold',
] as const;
const bounds = ['low', 'medium', 'high'] as const;

export function typedOf(from: Configuration): Typed {
  return {
    ...Object.fromEntries(numbers.map((key) => [key, String(from[key])])),
    ...Object.fromEntries(bounds.map((key) => [`bands.${key}`, String(from.bands[key])])),
    reminderDays: from.reminderDays.join(', '),
    zone: from.zone,
    processOwner: from.processOwner,
    ...Object.fromEntries(steps.map((step) => [`stepOwners.${step}`, from.stepOwners[step]])),
  };
}

/** What is no number becomes NaN, which travels as null and is answered at its field. */
const numberOf = (text: string | undefined): number =>
  text === undefined || text.trim() === '' ? Number.NaN : Number(text);

export function changeOf(before: Typed, typed: Typed, current: Configuration): Change {
  const moved = (key: string) => before[key] !== typed[key];
  const bands = bounds.some((key) => moved(`bands.${key}`));
  const owners = steps.some((step) => moved(`stepOwners.${step}`));
  return {
    ...Object.fromEntries(numbers.filter(moved).map((key) => [key, numberOf(typed[key])])),
    ...(bands
      ? {
          bands: {
            low: numberOf(typed['bands.low']),
            medium: numberOf(typed['bands.medium']),
            high: numberOf(typed['bands.high']),
          },
        }
      : {}),
    ...(moved('reminderDays')
      ? {
          reminderDays: (typed['reminderDays'] ?? '')
            .split(/[\s,;]+/)
            .filter((s) => s !== '')
            .map(Number),
        }
      : {}),
    ...(moved('zone') ? { zone: typed['zone'] ?? '' } : {}),
    ...(moved('processOwner') ? { processOwner: typed['processOwner'] ?? '' } : {}),
    ...(owners
      ? {
          stepOwners: {
            ...current.stepOwners,
            request: typed['stepOwners.request'] ?? '',
            assess: typed['stepOwners.assess'] ?? '',
            approve: typed['stepOwners.approve'] ?? '',
            monitor: typed['stepOwners.monitor'] ?? '',
            expire: typed['stepOwners.expire'] ?? '',
            review: typed['stepOwners.review'] ?? '',
          },
        }
      : {}),
  };
}

/** `/change/bands/low` is the control `bands.low`. */
export function fieldOf(pointer: string): string | undefined {
  if (pointer === '/effectiveAt') return 'effective';
  if (pointer === '/reason') return 'reason';
  if (!pointer.startsWith('/change/')) return undefined;
  const path = pointer.slice('/change/'.length).split('/');
  if (path[0] === 'bands') return `bands.${path[1] ?? 'low'}`;
  return path[0] === 'stepOwners' ? path.join('.') : path[0];
}
