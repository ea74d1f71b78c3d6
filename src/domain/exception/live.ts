/** Live (lifecycle, *States and exits*): an overlapping request is a duplicate of it. */
import type { Exception, Status } from './state.ts';

const liveStatuses: readonly Status[] = [
  'submitted',
  'assessed',
  'returned',
  'scheduled',
  'active',
  'suspended',
];

export const isLive = ({ status }: Pick<Exception, 'status'>): boolean => liveStatuses.includes(status);

/** Was in force once, and has ended. */
export const hasEnded = ({ status, coverage }: Pick<Exception, 'status' | 'coverage'>): boolean =>
  (status === 'expired' || status === 'closed') && coverage.length > 0;
