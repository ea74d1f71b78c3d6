/** Words of the minutes. */
import { count, plural } from './figures.ts';

const items = (n: number) => `${count(n)} ${plural(n, 'item', 'items')}`;

export const minutes = {
  title: 'Minutes',
  of: (quarter: string) => `Minutes of the review ${quarter}`,
  ways: 'What can be done with the minutes',
  draft: 'Draft',
  draftOf: (n: number) => `Draft of minute ${n}`,
  notApproved: 'Not approved',
  number: (n: number) => `Minute ${n}`,
  approved: 'Approved, and stands',
  approvedBy: (name: string, at: string) => `Approved and signed by ${name} on ${at}.`,
  corrects: (n: number) => `It corrects minute ${n}, which stands otherwise.`,
  hash: 'SHA-256',
  signature: 'Ed25519',
  pdf: 'As PDF',
  approve: 'Approve the minutes',
  approveText:
    'You have read them as they stand below this hash. They are signed, and nobody can change them afterwards; a correction is a new minute.',
  approveSubmit: 'Approve and sign',
  correct: 'Add a correction',
  correctNew: 'Begin a new minute with a correction',
  correctText: 'What happened is on record and stays. A correction stands below it, with your name.',
  correctNewText:
    'The approved minute stands. Your correction begins a new one that corrects it, and is approved anew.',
  about: 'About',
  aboutSession: 'The session as a whole',
  correction: 'Correction',
  correctSubmit: 'Add it',
  corrections: 'Corrections',
  opened: (at: string, by: string, chair: string) => `Opened on ${at} by ${by}; chaired by ${chair}.`,
  ended: (at: string, by: string) => `Adjourned on ${at} by ${by}.`,
  endedDefault: (at: string, by: string) =>
    `Adjourned with default on ${at} by ${by}: what was over-age and undecided was closed.`,
  snapshot: (n: number, register: number, overAge: number) =>
    `${items(n)} of a register of ${count(register)}, ${count(overAge)} of them over-age.`,
  nobody: 'Nobody was recorded as present.',
  from: (at: string) => `from ${at}`,
  fromTo: (from: string, until: string) => `from ${from} to ${until}`,
  items: 'Items',
  noItems: 'Nothing was over-age, and nothing was taken up.',
  byDefault: 'Closed by default: undecided at adjournment',
  undecided: 'Not decided',
};
