/** Words of the list of control tests. */
import { count, plural } from './figures.ts';

export const tests = {
  title: 'Control tests',
  lead: 'A compensating control carries its exception only as long as it passes its tests.',
  whose: { label: 'Whose controls', mine: 'Mine', all: 'All' },
  loading: 'Loading the control tests',
  more: 'Show more',
  total: (n: number, more: boolean) =>
    `${count(n)}${more ? ' or more' : ''} ${plural(n, 'control', 'controls')}`,
  stages: {
    untested: 'Never tested',
    lapsed: 'No longer carries',
    failing: 'Failing',
    overdue: 'Overdue',
    due: 'Due within 14 days',
    passing: 'Passing',
  },
  means: {
    untested: 'Nothing is approved before each control has passed a test.',
    lapsed: 'The grace is over. The exception is out of force until this passes.',
    failing: 'A test failed. Without a pass the exception goes out of force at the end of the grace.',
    overdue: 'The test was due. Without a pass the exception goes out of force at the end of the grace.',
    due: 'In time: nothing happens if it passes before it is due.',
    passing: 'Nothing to do yet.',
  },
  leads: {
    untested: 'Its exception can’t be approved without a pass',
    lapsed: 'Out of force since',
    failing: 'Out of force from',
    overdue: 'Out of force from',
    due: 'Due',
    passing: 'Next test due',
  },
  failingSince: 'Failing since',
  wasDue: 'Was due',
  lastPassed: 'Last passed',
  never: 'never',
  owner: 'Owner',
  record: 'Record a test',
  recordOf: (control: string, number: string) => `Record a test of ${control}, ${number}`,
  self: 'A pass from you would not count: you asked for this exception or own its risk.',
  recorded: (control: string, number: string) => `The test of ${control}, ${number}, is on record.`,
  emptyMineTitle: 'No control is yours',
  emptyMineText: 'Controls that name you as their owner appear here, from the request on.',
  emptyTitle: 'No control to test',
  emptyText: 'Controls appear here with the first request that names one.',
};
