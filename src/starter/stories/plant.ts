/** The plant: a T0 system that cannot do modern authentication, and the packing line that broke on a Saturday. */
import type { Story } from './story.ts';
import { assessment, control, done, idOf, inOrder, milestone, passes, request, tags } from './write.ts';

const key = 'plant-directory-ntlm';

const plantDirectory: Story = {
  key,
  tells:
    'A structural case on a T0 asset: a longer clock, decided by the committee with the CISO in favour and one member against.',
  endsAs: 'active',
  terms: 1,
  steps: inOrder(
    {
      day: -160,
      as: 'ayse',
      do: 'submit',
      with: request({
        title: 'NTLM between process historian and plant directory',
        policy: 'no-legacy-authentication',
        clause: 'NTLM',
        subjects: ['service-account:svc-historian'],
        resources: ['system:plant-directory'],
        classification: 'restricted',
        tier: 'T0',
        obstacle:
          'The historian’s collector was certified with the boiler control in 2012 and authenticates with NTLM only. Replacing it needs a new certification by the inspectorate, which can be done in the annual shutdown and at no other time.',
        consequence:
          'Without the historian the boilers have to run with a person at each of them, and the permit for unattended operation is suspended.',
        alternativesTried:
          'A Kerberos wrapper lost one value in 4,000 in the laboratory; a data diode in front needs the same certification.',
        termDays: 240,
        structuralReason:
          'The next shutdown is seven months away. A clock of 90 days would end twice before it, and each time the plant would have to choose between a boiler without records and a change to certified equipment while it is running.',
        controls: [
          control(
            'c1',
            'isolated-segment',
            'noa',
            'The plant directory answers inside VLAN 610 only, and nothing in there reaches the office network.',
          ),
          control(
            'c2',
            'jump-host',
            'noa',
            'Administrators reach the segment through one machine that asks for a security key.',
          ),
        ],
        milestones: [
          milestone(
            'm1',
            'ayse',
            -62,
            'Collector with Kerberos ordered and accepted in the factory',
            '64,000 EUR, approved',
          ),
          milestone('m2', 'tomas', 70, 'New collector certified and started in the shutdown'),
        ],
        exitDay: 84,
        riskOwner: idOf('tomas'),
        contact: 'plant-engineering@example.com',
        ticket: 'CHG-11540',
      }),
    },
    passes(
      key,
      'c1',
      'noa',
      'Scan from three neighbouring segments and from the office: every port closed.',
      [-158, -128, -99, -70, -41, -12],
    ),
    passes(
      key,
      'c2',
      'noa',
      'Direct session refused; jump host without the key refused.',
      [-158, -128, -99, -70, -41, -12],
    ),
    {
      day: -156,
      as: 'meiling',
      do: 'assess',
      with: assessment(
        'Somebody inside the segment relays the collector’s NTLM sign-in and takes over the directory that controls the plant.',
        [
          3,
          5,
          'One account, no exposure beyond the segment, but it would be open for eight months and controls safety systems.',
        ],
        [
          1,
          5,
          'The segment and the jump host were scanned and hold; the relay would need somebody on the floor of the plant.',
        ],
        {
          confidence: 'high',
          regulations: ['Boiler permit', 'NIS2'],
          conditions: ['NTLM is refused for every other account.'],
        },
      ),
    },
    {
      day: -153,
      as: 'jiri',
      do: 'vote',
      with: {
        choice: 'for',
        rationale: 'The reason for the longer clock is the inspectorate’s calendar, and it is documented.',
      },
    },
    {
      day: -152,
      as: 'rahul',
      do: 'vote',
      with: {
        choice: 'against',
        rationale:
          'The order for the collector could have been placed a year ago; I would rather see 90 days and a report.',
      },
    },
    {
      day: -151,
      as: 'thordis',
      do: 'vote',
      with: { choice: 'for', rationale: 'I walked the segment: there is no second cable.' },
    },
    {
      day: -150,
      as: 'ines',
      do: 'vote',
      with: {
        choice: 'for',
        rationale: 'A change to certified equipment in operation would be the greater danger.',
      },
    },
    tags(-149.5, 'yes', 'identity-provider', 'network-policy', 'change-ticket'),
    done(key, 'm1', 'ayse', -66, 'bjorn', 'Factory acceptance signed; two defects corrected on the spot.'),
  ),
};

const packingLine: Story = {
  key: 'packing-line-emergency',
  tells:
    'A break-glass exception: in force at once, marked, never ratified, and ended by itself after two days.',
  endsAs: 'expired',
  terms: 1,
  steps: inOrder(
    {
      day: -75,
      as: 'ines',
      do: 'emergency',
      with: {
        requester: idOf('ayse'),
        hours: 48,
        rationale:
          'The line stands, chilled goods for 60 shops spoil by Sunday night, and the maker can repair it from a distance within hours.',
        request: request({
          title: 'Remote session of the manufacturer on the packing line',
          policy: 'no-direct-inbound-administration',
          clause: 'Entry through the access gateway',
          subjects: ['device:packing-line-hmi'],
          resources: ['system:packing-line'],
          classification: 'internal',
          tier: 'T2',
          obstacle:
            'The manufacturer’s service engine connects straight to the controller and cannot pass through the access gateway.',
          consequence:
            'The packing line stays down over the weekend and 38 tonnes of chilled goods are thrown away.',
          alternativesTried:
            'Sharing the screen of the operator panel was tried for an hour; the fault is in the controller’s firmware.',
          termDays: 2,
          controls: [
            control(
              'c1',
              'session-recording',
              'noa',
              'Everything the manufacturer does on the controller is recorded.',
            ),
          ],
          milestones: [milestone('m1', 'tomas', -74, 'Firmware repaired and connection closed')],
          exitDay: -73.5,
          riskOwner: idOf('tomas'),
          contact: 'plant-engineering@example.com',
          ticket: 'INC-20417',
        }),
      },
    },
    tags(-74.9, 'yes', 'network-policy', 'change-ticket'),
    tags(-72.9, 'no', 'network-policy', 'change-ticket'),
  ),
};

export const plant: readonly Story[] = [plantDirectory, packingLine];
