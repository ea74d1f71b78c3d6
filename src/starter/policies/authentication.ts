/** How people and clients prove who they are, and for how long that proof is believed. */
import type { StarterPolicy } from './policy.ts';

export const authenticationPolicies: readonly StarterPolicy[] = [
  {
    id: 'phishing-resistant-mfa',
    family: 'authentication',
    title: 'Phishing-resistant MFA',
    statement:
      'Every person signs in with a factor that is bound to the genuine site and cannot be read out to somebody else: a passkey, a security key or a smart card. Codes by text message or telephone and plain push prompts do not count.',
    guidance: {
      reasonableWhen: [
        'The application has its own sign-in page, accepts a password only, and cannot be put behind the identity provider before it is replaced.',
        'A person lost the only key they had and the replacement is in the post.',
        'A partner signs in from equipment on which no authenticator can be registered, for a piece of work with an end date.',
      ],
      tryFirst: [
        'Publish the application through a proxy that asks for the strong factor before it shows the application.',
        'Issue a temporary access pass at the service desk, face to face, valid for one day.',
        'Lend a hardware key: it needs no telephone, no application and no driver.',
      ],
    },
    ownerRole: 'Head of identity and access',
    exceptable: true,
    targets: ['identity-provider', 'change-ticket'],
    references: [
      { standard: 'ISO 27001', clause: 'A.5.17' },
      { standard: 'ISO 27001', clause: 'A.8.5' },
      { standard: 'SOC 2', clause: 'CC6.1' },
      { standard: 'SOC 2', clause: 'CC6.6' },
    ],
    defaultTermDays: 90,
    longestTermDays: 90,
    population: 'All accounts of people: employees, contractors and partners',
  },
  {
    id: 'no-legacy-authentication',
    family: 'authentication',
    title: 'No legacy authentication',
    statement:
      'Protocols that send a reusable password and leave no room for a second factor are refused: basic authentication for mail and directory access, NTLM, and LDAP binds in clear text.',
    guidance: {
      reasonableWhen: [
        'A device or batch program speaks nothing newer and its replacement has an order number.',
        'The vendor has announced a release with modern sign-in, with a date that falls inside the term.',
      ],
      tryFirst: [
        'Ask the vendor for the hidden setting: many products support OAuth or Kerberos and ship with it switched off.',
        'Put a relay in front that speaks the old protocol to the device on one port and the new one to the service.',
        'Send scans and alarms through a submission host that accepts them by address and delivers to one mailbox.',
      ],
    },
    ownerRole: 'Head of identity and access',
    exceptable: true,
    targets: ['identity-provider', 'network-policy', 'change-ticket'],
    references: [
      { standard: 'ISO 27001', clause: 'A.8.5' },
      { standard: 'ISO 27001', clause: 'A.8.9' },
      { standard: 'SOC 2', clause: 'CC6.1' },
      { standard: 'SOC 2', clause: 'CC6.7' },
    ],
    defaultTermDays: 60,
    longestTermDays: 90,
    population: 'All clients and services that authenticate to the directory, mail or file services',
  },
  {
    id: 'sign-in-location',
    family: 'authentication',
    title: 'Sign-in location and network',
    statement:
      'Sign-ins are accepted from the countries in which the organisation works and from networks that are not known for abuse. Two sign-ins that nobody could have travelled between are stopped until the person has been verified.',
    guidance: {
      reasonableWhen: [
        'Somebody travels to a place that is not on the list, on dates that are known beforehand.',
        'A supplier works from its own offices, through addresses that it can name.',
      ],
      tryFirst: [
        'Register the journey in the travel calendar that the sign-in policy already reads.',
        'Connect through the company gateway, so that the sign-in arrives from a network that is trusted.',
        'Add a whole office of the supplier as a named location instead of excusing its people one by one.',
      ],
    },
    ownerRole: 'Head of identity and access',
    exceptable: true,
    targets: ['identity-provider'],
    references: [
      { standard: 'ISO 27001', clause: 'A.5.15' },
      { standard: 'ISO 27001', clause: 'A.6.7' },
      { standard: 'SOC 2', clause: 'CC6.1' },
      { standard: 'SOC 2', clause: 'CC6.6' },
    ],
    defaultTermDays: 30,
    longestTermDays: 90,
    population: 'All interactive sign-ins at the identity provider',
  },
  {
    id: 'session-lifetime',
    family: 'authentication',
    title: 'Session lifetime',
    statement:
      'A session ends after twelve hours, after one hour for an administrator, and at once when the account is disabled or the device falls out of compliance. No client keeps a sign-in that outlives these limits.',
    guidance: {
      reasonableWhen: [
        'A wall display or control-room screen must stay on through a shift and nobody may type at it.',
        'A calculation or transfer runs longer than a session and cannot be resumed where it stopped.',
      ],
      tryFirst: [
        'Run the long job under a service account with a token of its own, so that no person has to stay signed in.',
        'Give the display an account that can read one dashboard and nothing else.',
        'Have the client renew its token silently, which keeps the work going and still checks the account each time.',
      ],
    },
    ownerRole: 'Head of identity and access',
    exceptable: true,
    targets: ['identity-provider'],
    references: [
      { standard: 'ISO 27001', clause: 'A.5.15' },
      { standard: 'ISO 27001', clause: 'A.8.5' },
      { standard: 'SOC 2', clause: 'CC6.1' },
    ],
    defaultTermDays: 60,
    longestTermDays: 90,
    population: 'All browser, desktop and mobile sessions of people',
  },
];
