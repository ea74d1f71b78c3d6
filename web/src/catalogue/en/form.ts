/** Words that every form shares. */
import { count, plural } from './figures.ts';

export const form = {
  optional: 'optional',
  cancel: 'Cancel',
  recording: 'Recording',
  notYetSent: 'Not sent yet',
  whatToDo: 'What to do:',
  remove: (what: string) => `Remove ${what}`,
  found: (n: number) => (n === 0 ? 'Nothing matches' : `${count(n)} to choose from`),
  searching: 'Searching',
  searchFailed: 'The search did not answer. Type on to try again.',
  dayPattern: 'YYYY-MM-DD',
  notADay: 'Not a day of the calendar. Type year, month, day: 2026-12-31.',
  notSent: 'Nothing was sent, and nothing is lost: it stays here. Try again when the server is back.',
  saving: 'Saving',
  savedAgo: (seconds: number) =>
    seconds < 5
      ? 'Saved just now'
      : seconds < 90
        ? `Saved ${seconds} ${plural(seconds, 'second', 'seconds')} ago`
        : `Saved ${Math.floor(seconds / 60)} min ago`,
  unsaved: {
    unreachable: 'Not saved: the server does not answer. It stays on this page and is tried again.',
    'signed-out': 'Not saved: your session has ended. It stays on this page and is tried again.',
    conflict: 'Not saved: this draft was changed elsewhere, in another tab or on another device.',
  },
  signInElsewhere: 'Sign in in another tab',
};
