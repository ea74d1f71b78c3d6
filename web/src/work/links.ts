/** Where work is done. One place, so that no list leads to a page that is not there. */
import type { WorkItem, WorkKind } from '../api/types.ts';

/** Pages below an exception's own; the rest is done on that one. */
const steps: Readonly<Partial<Record<WorkKind, string>>> = {
  'judge-lineage': '/assess',
  assess: '/assess',
  'second-assess': '/assess',
  decide: '/decide',
  vote: '/decide',
  correct: '/correct',
  renew: '/renew',
};

/** What concerns no exception is done in the settings. */
const settings: Readonly<Partial<Record<WorkKind, string>>> = {
  'accept-delegation': '/settings/delegations',
  'confirm-delegation': '/settings/delegations',
  'confirm-configuration': '/settings/matrix',
};

/** The address of the page on which the item is dealt with; null where it has none of its own. */
export function pathOf({ exception, kind, about }: WorkItem): string | null {
  if (exception === null) return settings[kind] ?? null;
  const step = kind === 'answer' ? (about === 'renewal' ? '/renew' : '/correct') : (steps[kind] ?? '');
  return `/exceptions/${exception.number}${step}`;
}
