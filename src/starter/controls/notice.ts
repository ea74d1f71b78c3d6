/** Controls that notice misuse early, or undo what it did. */
import type { StarterControl } from './control.ts';

export const noticeControls: readonly StarterControl[] = [
  {
    id: 'session-recording',
    title: 'Session recording',
    objective: 'What was done in the session can be seen afterwards, by somebody who did not take part.',
    howToTest:
      'Pick two sessions of the last month at random from the gateway log and play their recordings; both must exist, be complete and lie where the administrator cannot delete them.',
    frequencyDays: 30,
    strength: 'moderate',
    families: ['privilege', 'accounts', 'network'],
  },
  {
    id: 'dedicated-alert',
    title: 'Dedicated alert',
    objective: 'Use of the exception outside its agreed pattern reaches the person on duty within minutes.',
    howToTest:
      'Cause the alert on purpose, at an unannounced time, and measure how long it takes until somebody asks about it. More than fifteen minutes is a failure.',
    frequencyDays: 30,
    strength: 'moderate',
    families: ['authentication', 'device', 'privilege', 'accounts', 'network', 'operations'],
  },
  {
    id: 'daily-log-review',
    title: 'Daily log review',
    objective: 'A person who would recognise something odd reads what happened, every working day.',
    howToTest:
      'Ask for the review notes of the last five working days and check one of them against the log itself; look for an entry that should have led to a question.',
    frequencyDays: 7,
    strength: 'weak',
    families: ['authentication', 'privilege', 'accounts', 'operations'],
  },
  {
    id: 'honeytoken',
    title: 'Honeytoken',
    objective:
      'An intruder who looks around touches something that nobody with an honest purpose ever touches.',
    howToTest:
      'Use the planted credential or open the planted file from a test machine and confirm that the alarm names it; check that it still looks inviting and has not been tidied away.',
    frequencyDays: 90,
    strength: 'weak',
    families: ['device', 'accounts', 'network'],
  },
  {
    id: 'integrity-monitoring',
    title: 'Integrity monitoring',
    objective:
      'A changed program, setting or account on the excepted system does not stay unnoticed for a day.',
    howToTest:
      'Change a watched file and add a test account; both changes must be reported within a day, with the time and the account that made them.',
    frequencyDays: 30,
    strength: 'moderate',
    families: ['device', 'privilege', 'operations'],
  },
  {
    id: 'immutable-tested-backup',
    title: 'Immutable, tested backup',
    objective:
      'Whatever is destroyed through the exception comes back within the time the business agreed to.',
    howToTest:
      'Restore the newest copy to an empty machine, open ten records and note how long it took; then try to delete a copy with the account of an administrator, which must fail.',
    frequencyDays: 90,
    strength: 'moderate',
    families: ['device', 'privilege', 'operations'],
  },
  {
    id: 'rehearsed-shut-off',
    title: 'Rehearsed emergency shut-off',
    objective: 'One named person on duty can end the excepted access within minutes, at any hour.',
    howToTest:
      'Have the person on duty shut it off in an agreed window, from the written instruction alone; measure the minutes until access has ended, and bring it back.',
    frequencyDays: 90,
    strength: 'moderate',
    families: ['authentication', 'privilege', 'accounts', 'network'],
  },
];
