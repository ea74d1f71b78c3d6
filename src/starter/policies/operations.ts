/** The daily work without which the other policies rot: repairing what is known, and seeing what happens. */
import type { StarterPolicy } from './policy.ts';

export const operationsPolicies: readonly StarterPolicy[] = [
  {
    id: 'patch-deadlines',
    family: 'operations',
    title: 'Patch deadlines',
    statement:
      'A weakness that is being exploited is repaired within 3 days, a critical one within 14, a serious one within 30, and any other within 90, counted from the day on which the repair became available.',
    guidance: {
      reasonableWhen: [
        'The repair broke something in testing and the vendor has accepted the defect.',
        'The system may not be changed during a period that is fixed outside: a close, an election, a clinical trial.',
      ],
      tryFirst: [
        'Switch off the feature in which the weakness lies; a scanner that verifies this will stop reporting it.',
        'Repair one node of the cluster at a time, which needs no outage.',
        'Move the maintenance window forward: asking its owner takes one call.',
      ],
    },
    ownerRole: 'Head of infrastructure',
    exceptable: true,
    targets: ['change-ticket'],
    references: [
      { standard: 'ISO 27001', clause: 'A.8.8' },
      { standard: 'ISO 27001', clause: 'A.8.32' },
      { standard: 'SOC 2', clause: 'CC7.1' },
      { standard: 'SOC 2', clause: 'CC8.1' },
    ],
    defaultTermDays: 30,
    longestTermDays: 90,
    population: 'All operating systems, applications, firmware and libraries in use',
  },
  {
    id: 'central-logging',
    family: 'operations',
    title: 'Central logging',
    statement:
      'Sign-ins, changes of rights, administrative actions and security alarms reach the central log within five minutes, carry the correct time, and cannot be altered by the administrators of the system they came from.',
    guidance: {
      reasonableWhen: [
        'The system keeps its records in a form that no collector reads, and a converter is being written.',
        'A site hangs on a link that is too narrow for its logs until the new line is laid.',
      ],
      tryFirst: [
        'Send the few kinds of records that matter and leave the rest on the system.',
        'Collect once an hour by file: late records are better than none, and most of them are not urgent.',
        'Log at the proxy or the database next to the system, where its traffic can be seen.',
      ],
    },
    ownerRole: 'Head of security operations',
    exceptable: true,
    targets: ['change-ticket'],
    references: [
      { standard: 'ISO 27001', clause: 'A.8.15' },
      { standard: 'ISO 27001', clause: 'A.8.16' },
      { standard: 'ISO 27001', clause: 'A.8.17' },
      { standard: 'SOC 2', clause: 'CC7.2' },
      { standard: 'SOC 2', clause: 'CC7.3' },
    ],
    defaultTermDays: 30,
    longestTermDays: 60,
    population: 'All systems of tiers T0 to T2, and every cloud account',
  },
];
