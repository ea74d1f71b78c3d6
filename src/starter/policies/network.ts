/** What may reach what, and how it is protected on the way. */
import type { StarterPolicy } from './policy.ts';

export const networkPolicies: readonly StarterPolicy[] = [
  {
    id: 'segmentation-deny-by-default',
    family: 'network',
    title: 'Segmentation, deny by default',
    statement:
      'Traffic between segments is blocked unless a rule names source, destination, port and owner. Being inside the building, or on the company network, opens nothing by itself.',
    guidance: {
      reasonableWhen: [
        'An application opens ports as it pleases and its maker cannot say which; the range is being measured.',
        'Two systems are being moved apart and have to talk freely until the second one has arrived.',
      ],
      tryFirst: [
        'Record the flows for two weeks and write the rule from what was seen.',
        'Place both ends in one segment when they belong to one application.',
        'Route the connection through a broker that authenticates it, in place of opening the segment.',
      ],
    },
    ownerRole: 'Head of network engineering',
    exceptable: true,
    targets: ['network-policy', 'change-ticket'],
    references: [
      { standard: 'ISO 27001', clause: 'A.8.20' },
      { standard: 'ISO 27001', clause: 'A.8.22' },
      { standard: 'SOC 2', clause: 'CC6.1' },
      { standard: 'SOC 2', clause: 'CC6.6' },
    ],
    defaultTermDays: 90,
    longestTermDays: 90,
    population: 'All network segments, cloud networks and the rules between them',
  },
  {
    id: 'no-direct-inbound-administration',
    family: 'network',
    title: 'No direct inbound administration',
    statement:
      'Consoles, remote desktops, shells and databases are never reachable from the internet or from user networks. Administration enters through the access gateway, which knows the person and the device.',
    guidance: {
      reasonableWhen: [
        'A manufacturer services its machine remotely, and the contract leaves no other way until it is renewed.',
        'The gateway itself is being rebuilt and a second way in is needed for those days.',
      ],
      tryFirst: [
        'Open the door from the inside: an outbound tunnel that your own operator starts and stops.',
        'Share a screen with the supplier and keep the keyboard.',
        'Give the supplier an account at the gateway, limited to the one machine.',
      ],
    },
    ownerRole: 'Head of network engineering',
    exceptable: true,
    targets: ['network-policy', 'change-ticket'],
    references: [
      { standard: 'ISO 27001', clause: 'A.8.20' },
      { standard: 'ISO 27001', clause: 'A.8.21' },
      { standard: 'SOC 2', clause: 'CC6.6' },
      { standard: 'SOC 2', clause: 'CC6.1' },
    ],
    defaultTermDays: 14,
    longestTermDays: 30,
    population: 'All administrative interfaces of servers, network devices, cloud accounts and databases',
  },
  {
    id: 'current-tls',
    family: 'network',
    title: 'Current TLS',
    statement:
      'Connections are encrypted with TLS 1.2 or 1.3, with certificates that are valid and renewed by a program. Older versions, weak ciphers and certificates that nobody verifies are switched off.',
    guidance: {
      reasonableWhen: [
        'A device in the field cannot be updated, and replacing it needs a visit to each site.',
        'A partner still connects with an old version and has committed to a date in writing.',
      ],
      tryFirst: [
        'Let a proxy end the old connection next to the device and carry it onwards with a current one.',
        'Offer the old version on an address of its own, so that everybody else can leave it behind.',
        'Update the library and not the product; that is often enough.',
      ],
    },
    ownerRole: 'Head of network engineering',
    exceptable: true,
    targets: ['network-policy', 'change-ticket'],
    references: [
      { standard: 'ISO 27001', clause: 'A.8.21' },
      { standard: 'ISO 27001', clause: 'A.8.24' },
      { standard: 'SOC 2', clause: 'CC6.1' },
      { standard: 'SOC 2', clause: 'CC6.7' },
    ],
    defaultTermDays: 60,
    longestTermDays: 90,
    population: 'All listeners and clients that carry information over a network',
  },
];
