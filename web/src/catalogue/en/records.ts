/** Words of the records behind a figure. */
import { count, plural } from './figures.ts';

export const records = {
  titles: { active: 'In force', suspended: 'Suspended', scheduled: 'Scheduled' },
  figures: 'Other figures of the same instant',
  at: (instant: string) => `as of ${instant}`,
  under: (policy: string) => `under ${policy}`,
  ranges: {
    '0-90': '0 to 90 days old',
    '91-180': '91 to 180 days old',
    '181-365': '181 to 365 days old',
    'over-365': 'over 365 days old',
    'over-180': 'older than 180 days',
  },
  number: 'Number',
  name: 'Title',
  policy: 'Policy',
  age: 'Age in days',
  term: 'Term',
  confidential: 'Confidential',
  loading: 'Loading the records',
  shown: (n: number) => `The first ${count(n)}`,
  all: (n: number) => `${count(n)} ${plural(n, 'exception', 'exceptions')}`,
  more: 'Show more',
  emptyTitle: 'No exception was counted',
  emptyText: 'At that instant the figure was zero.',
};
