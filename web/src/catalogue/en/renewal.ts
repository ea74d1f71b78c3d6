/** Words of another term: two doors, the evidence, the gates, and what is asked anew. */
import { count, plural } from './figures.ts';

export const renewal = {
  title: (number: string) => `Another term of ${number}`,
  loading: 'Loading the exception',
  notOpen: 'A renewal can’t be asked for here',
  doors: {
    title: 'Is it still needed?',
    ends: (term: number) => `Term ${count(term)} ends`,
    close: 'We no longer need it',
    closeText:
      'Close it now: the access ends, its tags are removed, and nothing more is asked of you. Thank you.',
    closeButton: 'Close it',
    renew: 'We need it for another term',
    renewText: 'Show what was done since, answer what is new, and a higher authority than last time decides.',
  },
  evidence: {
    title: 'Evidence of progress',
    milestones: 'Steps of the plan',
    controls: 'Controls',
    due: (day: string) => `not done, due ${day}`,
    unconfirmed: 'done; waits for somebody else to confirm it',
    confirmed: 'done and confirmed',
    passed: 'last passed',
    neverPassed: 'has not passed a test',
    add: {
      CompleteMilestone: 'Record a step as done, with evidence',
      ConfirmMilestone: 'Confirm a step that is done',
      RecordControlTest: 'Record a test of a control',
    },
  },
  standing: {
    title: 'What is known, and stays',
    controls: 'Controls',
    term: 'Last term',
    days: (n: number) => `${count(n)} ${plural(n, 'day', 'days')}`,
    exit: 'Promised exit',
  },
  fresh: 'What is new',
  freshText: 'The last answers stand above. The same words again are refused: say how it is now.',
  fields: {
    obstacle: 'What still prevents compliance?',
    consequence: 'What is lost if it ends now?',
    steps: 'Next steps of the plan',
    termHint: 'No longer than the last term',
    exit: 'Final exit date',
    exitHint:
      'For a contractor, the end of the project. Later than promised once at most, and then the top authority decides.',
  },
  check: {
    title: 'If you filed it now',
    refused: (n: number) =>
      n === 0
        ? 'It would be refused'
        : `It would be refused: ${count(n)} ${plural(n, 'gate', 'gates')} not met`,
    passes: (rung: number) => `It would go to assessment, and to rung ${rung} of 4 at least`,
  },
  /** What each gate asks, by its code. */
  gates: {
    'REN-WINDOW': 'Filed near the end of the term',
    'REN-EMERGENCY': 'Not an emergency',
    'REN-POLICY': 'The policy still has exceptions',
    'REN-PROGRESS': 'Progress with evidence, confirmed by somebody else',
    'REN-CONTROL-TESTED': 'Every control tested in the last quarter',
    'REN-JUSTIFICATION': 'A fresh justification',
    'REN-EXIT': 'A final exit date',
    'REN-EXIT-MOVED': 'Exit date moved once at most',
    'REN-TERM': 'No longer than the last term',
    'REN-CHAIN-MAX': 'A chain that is not too old',
  },
  submit: 'Ask for the renewal',
  submitting: 'Filing',
  stopped: 'It would be refused. Nothing was filed yet.',
  anyway: 'File it as it is',
  anywayHint: 'It is refused on record, and the exception stays exactly as it is.',
};
