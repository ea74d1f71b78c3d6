/** Who holds power over systems, and for how long at a time. */
import type { StarterPolicy } from './policy.ts';

export const privilegePolicies: readonly StarterPolicy[] = [
  {
    id: 'no-standing-local-admin',
    family: 'privilege',
    title: 'No standing local administrator',
    statement:
      'Nobody is an administrator of the computer that they read mail and browse with. Elevation is asked for, granted for one task, and recorded.',
    guidance: {
      reasonableWhen: [
        'A developer builds drivers or kernel modules and each build needs rights that cannot be granted per task.',
        'A tool that the work depends on refuses to start without them, and its maker is fixing that.',
      ],
      tryFirst: [
        'Have the tool added to the list of programs that elevate by themselves.',
        'Work in a local virtual machine in which being an administrator harms nobody else.',
        'Keep a second account for installation and lock its sign-in to the one device.',
      ],
    },
    ownerRole: 'Head of workplace technology',
    exceptable: true,
    targets: ['identity-provider', 'change-ticket'],
    references: [
      { standard: 'ISO 27001', clause: 'A.8.2' },
      { standard: 'ISO 27001', clause: 'A.8.18' },
      { standard: 'ISO 27001', clause: 'A.8.19' },
      { standard: 'SOC 2', clause: 'CC6.3' },
      { standard: 'SOC 2', clause: 'CC6.8' },
    ],
    defaultTermDays: 30,
    longestTermDays: 90,
    population: 'All workstations and the people who use them',
  },
  {
    id: 'just-in-time-privileged-access',
    family: 'privilege',
    title: 'Just-in-time privileged access',
    statement:
      'Administrative roles in production are activated for a stated purpose, for eight hours at most, and with approval where the role reaches several systems. Outside an activation no account, human or not, holds them.',
    guidance: {
      reasonableWhen: [
        'An automated migration has to hold a role for longer than an activation lasts, and stopping it half-way would leave data in two places.',
        'The activation service does not reach the platform yet, and the work to connect it has been planned.',
      ],
      tryFirst: [
        'Split the job into steps that each fit one activation.',
        'Grant a custom role with the few actions the task needs; a narrow role may be standing without breaking this policy.',
        'Let the pipeline activate the role itself, with a person approving each run.',
      ],
    },
    ownerRole: 'Head of privileged access',
    exceptable: true,
    targets: ['identity-provider', 'change-ticket'],
    references: [
      { standard: 'ISO 27001', clause: 'A.5.18' },
      { standard: 'ISO 27001', clause: 'A.8.2' },
      { standard: 'SOC 2', clause: 'CC6.2' },
      { standard: 'SOC 2', clause: 'CC6.3' },
    ],
    defaultTermDays: 30,
    longestTermDays: 60,
    population: 'All administrative roles in production, held by people, services and AI agents',
  },
];
