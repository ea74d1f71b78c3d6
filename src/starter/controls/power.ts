/** Controls that leave whoever holds the exception with less power, or for less time. */
import type { StarterControl } from './control.ts';

export const powerControls: readonly StarterControl[] = [
  {
    id: 'application-allowlisting',
    title: 'Application allowlisting',
    objective: 'Only programs that were approved beforehand can start.',
    howToTest:
      'Copy a harmless unsigned program to the device and start it; it must be blocked and reported. Review what was added to the list since the last test.',
    frequencyDays: 30,
    strength: 'strong',
    families: ['device', 'privilege', 'operations'],
  },
  {
    id: 'read-only-role',
    title: 'Read-only role',
    objective: 'The account can look and cannot change anything.',
    howToTest:
      'Sign in with the account and try to create, alter and delete one test record; each attempt must be refused. Export the permissions and search them for a write action.',
    frequencyDays: 30,
    strength: 'moderate',
    families: ['authentication', 'privilege', 'accounts'],
  },
  {
    id: 'time-boxed-access',
    title: 'Time-boxed access',
    objective: 'Access exists during the agreed hours and ends by itself after them.',
    howToTest:
      'Sign in a quarter of an hour after the window closes and confirm the refusal; read from the target how the end is set, so that it does not hang on somebody remembering.',
    frequencyDays: 30,
    strength: 'moderate',
    families: ['authentication', 'privilege', 'accounts', 'network'],
  },
  {
    id: 'shorter-session',
    title: 'Shorter session',
    objective: 'A session that was stolen is worthless within the hour.',
    howToTest:
      'Open a session, leave it for the agreed time and act in it; a new sign-in must be demanded. Replay the saved token afterwards and confirm that it is refused.',
    frequencyDays: 90,
    strength: 'weak',
    families: ['authentication', 'device'],
  },
  {
    id: 'step-up-mfa-gateway',
    title: 'Step-up MFA at a gateway',
    objective:
      'A strong factor is demanded on the way to a system that can ask for nothing but a password itself.',
    howToTest:
      'Sign in with a test account that has no strong factor and confirm that the gateway stops it; look for a second path to the system that avoids the gateway.',
    frequencyDays: 30,
    strength: 'strong',
    families: ['authentication', 'accounts', 'network'],
  },
  {
    id: 'vaulted-rotated-credential',
    title: 'Vaulted and rotated credential',
    objective: 'Nobody knows the secret, and one that leaked stops working soon.',
    howToTest:
      'Read from the vault when the secret last changed and who took it out; sign in with the previous value and confirm that it is refused.',
    frequencyDays: 30,
    strength: 'moderate',
    families: ['privilege', 'accounts'],
  },
  {
    id: 'interactive-sign-in-denied',
    title: 'Interactive sign-in denied',
    objective: 'An account meant for a program cannot be used by a person at a desktop, a shell or a portal.',
    howToTest:
      'Attempt a desktop, a shell and a portal sign-in with the account from an administration machine; all three must be denied and must raise an event.',
    frequencyDays: 30,
    strength: 'moderate',
    families: ['privilege', 'accounts'],
  },
  {
    id: 'two-person-approval',
    title: 'Two-person approval',
    objective: 'No single person, and no single program, can carry out the dangerous action.',
    howToTest:
      'Start the action with one test identity and approve it with the same one; this must be refused. Draw five past actions and match each with two different people.',
    frequencyDays: 30,
    strength: 'strong',
    families: ['privilege', 'accounts', 'operations'],
  },
  {
    id: 'data-masked-removed',
    title: 'Data masked or removed',
    objective: 'What could be stolen through the exception is not worth stealing.',
    howToTest:
      'Query the system with the excepted account for twenty known records; names, numbers and secrets must come back masked or not at all.',
    frequencyDays: 90,
    strength: 'strong',
    families: ['authentication', 'device', 'privilege', 'accounts'],
  },
];
