/** Accounts that no single person signs in with every day, and therefore nobody misses when they are stolen. */
import type { StarterPolicy } from './policy.ts';

export const accountPolicies: readonly StarterPolicy[] = [
  {
    id: 'service-accounts-owned-rotated',
    family: 'accounts',
    title: 'Service accounts owned, rotated, non-interactive',
    statement:
      'Each service account has a named owner and a stated purpose, its secret changes at least every 90 days without a person seeing it, and nobody can open a desktop or a shell with it.',
    guidance: {
      reasonableWhen: [
        'The secret is compiled into a product or burnt into devices in the field, and a new release is needed to change it.',
        'Changing the secret stops a plant or a batch chain that may only stop in a planned outage.',
      ],
      tryFirst: [
        'Use a managed identity or a certificate that renews itself: then nothing has to be rotated by hand.',
        'Run two accounts side by side and move the consumers over one at a time.',
        'Let the vault change the secret in the same maintenance window in which the service restarts anyway.',
      ],
    },
    ownerRole: 'Head of privileged access',
    exceptable: true,
    targets: ['identity-provider', 'change-ticket'],
    references: [
      { standard: 'ISO 27001', clause: 'A.5.16' },
      { standard: 'ISO 27001', clause: 'A.5.17' },
      { standard: 'ISO 27001', clause: 'A.8.2' },
      { standard: 'SOC 2', clause: 'CC6.1' },
      { standard: 'SOC 2', clause: 'CC6.3' },
    ],
    defaultTermDays: 90,
    longestTermDays: 90,
    population: 'All accounts used by software: services, batch jobs, integrations and AI agents',
  },
  {
    id: 'no-shared-accounts',
    family: 'accounts',
    title: 'No shared accounts',
    statement:
      'One account belongs to one person. A password that two people know identifies neither of them.',
    guidance: {
      reasonableWhen: [
        'An appliance knows a single built-in administrator and offers no way to create a second.',
        'Operators at a shared console have to take over from one another within seconds.',
      ],
      tryFirst: [
        'Check the password out of the vault, so that the record says who held it and when it was changed afterwards.',
        'Use badge or PIN switching at the shared console, which takes a second and keeps people apart.',
        'Replace the shared mailbox by delegation from personal accounts.',
      ],
    },
    ownerRole: 'Head of identity and access',
    exceptable: true,
    targets: ['identity-provider'],
    references: [
      { standard: 'ISO 27001', clause: 'A.5.16' },
      { standard: 'ISO 27001', clause: 'A.5.18' },
      { standard: 'SOC 2', clause: 'CC6.1' },
      { standard: 'SOC 2', clause: 'CC6.2' },
    ],
    defaultTermDays: 60,
    longestTermDays: 90,
    population: 'All accounts with which a person can sign in',
  },
  {
    id: 'break-glass-sealed-tested',
    family: 'accounts',
    title: 'Break-glass accounts sealed and tested',
    statement:
      'Two emergency accounts exist that depend on neither the identity provider nor the network. Their credentials are sealed, two people are needed to open them, each use raises an alarm, and a full rehearsal takes place every 90 days.',
    guidance: {
      reasonableWhen: [
        'No situation is known in which an untested way out would be safer than an hour spent on testing it.',
      ],
      tryFirst: [
        'Rehearse now: a test takes two people less than an hour, which is less than a request would.',
        'If the seal is broken or a credential is lost, issue a new set and record the incident.',
        'If a rehearsal date cannot be met, hold it earlier.',
      ],
    },
    ownerRole: 'CISO',
    exceptable: false,
    nonExceptableReason:
      'These accounts are what is left when everything else fails, this register included. An exception would be noticed on the very day on which nothing can be done about it any more, so the gap is repaired and not waived.',
    targets: ['identity-provider'],
    references: [
      { standard: 'ISO 27001', clause: 'A.5.29' },
      { standard: 'ISO 27001', clause: 'A.8.2' },
      { standard: 'SOC 2', clause: 'CC6.1' },
      { standard: 'SOC 2', clause: 'CC7.5' },
    ],
    defaultTermDays: 30,
    longestTermDays: 30,
    population: 'The emergency accounts of each tenant and each directory',
  },
];
