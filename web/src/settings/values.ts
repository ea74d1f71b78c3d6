/** Settings in words, and in the groups in which pages show them. */
import type { Catalogue } from '../catalogue/en.ts';
import type { Configuration } from './queries.ts';

export type Key = Exclude<keyof Configuration, 'stepOwners'> | `stepOwners.${Step}`;
export type Step = keyof Configuration['stepOwners'];
export const steps: readonly Step[] = ['request', 'assess', 'approve', 'monitor', 'expire', 'review'];

type Group = 'terms' | 'clocks' | 'gates' | 'committee' | 'figures' | 'owners';
export const groups: readonly { readonly name: Group; readonly keys: readonly Key[] }[] = [
  { name: 'owners', keys: ['processOwner', ...steps.map((step): Key => `stepOwners.${step}`)] },
  { name: 'terms', keys: ['defaultTermDays', 'longestTermDays', 'startAheadDays'] },
  { name: 'clocks', keys: ['pendingDays', 'reminderDays', 'reownDays'] },
  {
    name: 'gates',
    keys: [
      'renewalWindowDays',
      'lateGrantDays',
      'successorDays',
      'controlFrequencyMaxDays',
      'controlTestedWithinDays',
    ],
  },
  { name: 'committee', keys: ['votingDays', 'quorumMinimum', 'reciprocalDays'] },
  { name: 'figures', keys: ['policyThreshold', 'zone'] },
];

/** Everything that can be set, the bands of the matrix first. */
export const allKeys: readonly Key[] = ['bands', ...groups.flatMap((g) => g.keys)];

const stepOf = (key: Key): Step | undefined => steps.find((step) => key === `stepOwners.${step}`);

export function valueText(key: Key, from: Configuration, t: Catalogue): string {
  const m = t.settings.matrix;
  const step = stepOf(key);
  if (step !== undefined) return from.stepOwners[step] || m.nobody;
  switch (key) {
    case 'bands':
      return m.bounds(from.bands.low, from.bands.medium, from.bands.high);
    case 'reminderDays':
      return m.reminders(from.reminderDays);
    case 'processOwner':
      return from.processOwner || m.nobody;
    case 'zone':
      return from.zone;
    case 'quorumMinimum':
    case 'policyThreshold':
      return String(from[key]);
    default:
      return key in from ? m.days(Number(from[key as keyof Configuration])) : '';
  }
}

export const differing = (before: Configuration, after: Configuration, t: Catalogue): readonly Key[] =>
  allKeys.filter((key) => valueText(key, before, t) !== valueText(key, after, t));
