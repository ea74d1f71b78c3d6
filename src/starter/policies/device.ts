/** What a device must be before it may touch the organisation's information. */
import type { StarterPolicy } from './policy.ts';

export const devicePolicies: readonly StarterPolicy[] = [
  {
    id: 'managed-compliant-device',
    family: 'device',
    title: 'Managed and compliant device',
    statement:
      'Internal applications open only on a device that is enrolled in device management and has reported itself compliant within the last day.',
    guidance: {
      reasonableWhen: [
        'A contractor works on equipment that their own employer manages and forbids others to enrol.',
        'A laboratory or production device cannot run the management agent without losing its certification.',
      ],
      tryFirst: [
        'Offer a virtual desktop: the unmanaged device then shows pictures and holds no data.',
        'Lend a managed laptop for the length of the contract.',
        'Accept the other employer’s compliance signal, where both tenants support such trust.',
      ],
    },
    ownerRole: 'Head of workplace technology',
    exceptable: true,
    targets: ['identity-provider', 'change-ticket'],
    references: [
      { standard: 'ISO 27001', clause: 'A.6.7' },
      { standard: 'ISO 27001', clause: 'A.8.1' },
      { standard: 'SOC 2', clause: 'CC6.1' },
      { standard: 'SOC 2', clause: 'CC6.8' },
    ],
    defaultTermDays: 60,
    longestTermDays: 90,
    population: 'All laptops, desktops, tablets and telephones that open internal applications',
  },
  {
    id: 'healthy-edr',
    family: 'device',
    title: 'Healthy endpoint detection and response',
    statement:
      'Every server and workstation runs the endpoint sensor, in blocking mode, with definitions no older than a week, and reports to the console each day.',
    guidance: {
      reasonableWhen: [
        'The vendor of a medical, industrial or trading system withdraws support when a sensor is installed.',
        'The sensor has brought down a named workload and the defect is open with its manufacturer.',
      ],
      tryFirst: [
        'Run the sensor in report-only mode on that host before asking to leave it out.',
        'Exclude one folder or process, agreed with the security team, in place of the whole machine.',
        'Ask both vendors for their joint compatibility statement; it often exists.',
      ],
    },
    ownerRole: 'Head of security operations',
    exceptable: true,
    targets: ['network-policy', 'change-ticket'],
    references: [
      { standard: 'ISO 27001', clause: 'A.8.7' },
      { standard: 'ISO 27001', clause: 'A.8.16' },
      { standard: 'SOC 2', clause: 'CC6.8' },
      { standard: 'SOC 2', clause: 'CC7.2' },
    ],
    defaultTermDays: 30,
    longestTermDays: 60,
    population: 'All servers, workstations and virtual desktops',
  },
  {
    id: 'disk-encryption',
    family: 'device',
    title: 'Disk encryption',
    statement:
      'Storage that leaves a locked room, or could, is encrypted as a whole, with keys that are escrowed and released only to its custodian.',
    guidance: {
      reasonableWhen: [
        'A measuring instrument boots from a disk whose image is certified byte for byte.',
        'Forensic work needs a drive to stay exactly as it was found.',
      ],
      tryFirst: [
        'Use a self-encrypting drive: the operating system on it notices nothing.',
        'Keep the data on an encrypted volume and leave only the system disk as it is.',
        'Bolt the device down in an access-controlled room, which takes it out of the reach of this policy.',
      ],
    },
    ownerRole: 'Head of workplace technology',
    exceptable: true,
    targets: ['change-ticket'],
    references: [
      { standard: 'ISO 27001', clause: 'A.7.9' },
      { standard: 'ISO 27001', clause: 'A.8.1' },
      { standard: 'ISO 27001', clause: 'A.8.24' },
      { standard: 'SOC 2', clause: 'CC6.7' },
    ],
    defaultTermDays: 30,
    longestTermDays: 60,
    population: 'All portable devices, removable media, and servers outside the data centres',
  },
  {
    id: 'supported-operating-system',
    family: 'device',
    title: 'Supported operating system',
    statement:
      'No operating system stays in use after its maker has stopped publishing security updates for it, unless extended support has been bought and the updates arrive.',
    guidance: {
      reasonableWhen: [
        'The machine drives equipment that was validated with this system, and validating it again takes months.',
        'The migration is under way and the last systems have places in the schedule.',
      ],
      tryFirst: [
        'Buy the extended updates: a year of them usually costs less than an incident on one machine.',
        'Move the application into a container or a virtual machine whose host is supported.',
        'Separate the part that needs the old system from the part that talks to the network.',
      ],
    },
    ownerRole: 'Head of infrastructure',
    exceptable: true,
    targets: ['network-policy', 'change-ticket'],
    references: [
      { standard: 'ISO 27001', clause: 'A.8.8' },
      { standard: 'ISO 27001', clause: 'A.8.9' },
      { standard: 'SOC 2', clause: 'CC6.8' },
      { standard: 'SOC 2', clause: 'CC7.1' },
    ],
    defaultTermDays: 90,
    longestTermDays: 90,
    population: 'All servers, workstations, appliances and mobile devices',
  },
];
