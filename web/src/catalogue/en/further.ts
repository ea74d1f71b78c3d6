/** Words of the metrics beyond the four. */
import { count, plural } from './figures.ts';

export const further = {
  title: 'Beyond the four metrics',
  lead: 'Counted from the record as it stood at the instant.',
  loading: 'Counting',
  asOf: 'As of',
  toFour: 'The four metrics',
  figures: {
    enforcement: 'From expiry to verified removal',
    bounces: 'Why requests bounce',
    steps: 'Time in each step',
    renewals: 'Gates that refuse renewals',
    effort: 'What a renewal costs against a request',
    drift: 'Drift',
    queues: 'Work waiting',
  },
  of: {
    enforcement: (n: number, of: number) =>
      `${count(n)} of ${count(of)} ${plural(of, 'removal', 'removals')} took longer than a day; one is a warning`,
    bounces: (n: number, of: number) =>
      `${count(n)} of ${count(of)} ${plural(of, 'filing', 'filings')} bounced`,
    steps: (n: number, of: number) => `${count(n)} of ${count(of)} ${plural(of, 'wait', 'waits')} ended`,
    renewals: (n: number, of: number) =>
      `${count(n)} of ${count(of)} ${plural(of, 'renewal', 'renewals')} filed ${plural(n, 'was', 'were')} refused by a gate`,
    effort: (n: number, of: number) =>
      `${count(n)} ${plural(n, 'renewal', 'renewals')} granted, ${count(of)} ${plural(of, 'request', 'requests')} approved`,
    drift: (n: number, of: number) =>
      `${count(n)} of ${count(of)} ${plural(of, 'tag', 'tags')} ${plural(n, 'differs', 'differ')} from the register`,
    queues: (n: number, of: number) =>
      `${count(n)} of ${count(of)} ${plural(of, 'case', 'cases')} ${plural(n, 'waits', 'wait')}`,
  },
  rows: {
    watched: 'All that somebody looks at',
    late: 'Later than a day',
    open: 'Not verified yet',
    unwatched: 'Nobody looked: nothing is known',
    requester: 'For the requester',
    assessment: 'For an assessment',
    decision: 'For a decision',
    'missing-tag': 'Wanted, and missing',
    'late-removal': 'Not wanted, and still there',
    unknown: 'Not known',
  },
  row: 'What',
  count: 'Count',
  median: 'Median',
  longest: 'Longest',
  none: 'Nothing on record.',
  measures: {
    evidence: 'Pieces of evidence',
    approvers: 'Approvers',
    days: 'Time from filing to approval',
    refusals: 'Bounced, returned, refused or rejected',
  },
  mean: 'Mean of each approval; refusals over all approvals.',
  request: 'Request',
  renewal: 'Renewal',
  absent: 'none yet',
  facts: 'Times',
  behind: (what: string, figure: string) => `${figure}: ${what}`,
};
