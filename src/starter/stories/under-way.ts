/** Requests that are under way: before the committee, sent back to the requester, or approved for a later day. */
import type { Story } from './story.ts';
import { assessment, control, idOf, inOrder, milestone, passes, request } from './write.ts';

const ledger = 'ledger-patch-freeze';
const assessed: Story = {
  key: ledger,
  tells:
    'A vote that is under way: one in favour, one against, one member recused because he is the risk owner’s manager.',
  endsAs: 'assessed',
  terms: 0,
  steps: inOrder(
    {
      day: -9,
      as: 'lukasz',
      do: 'submit',
      with: request({
        title: 'Ledger database unpatched until the annual close is signed',
        policy: 'patch-deadlines',
        clause: 'Serious weaknesses within 30 days',
        subjects: ['workload:ledger-batch'],
        resources: ['system:ledger-db'],
        classification: 'confidential',
        tier: 'T1',
        obstacle:
          'The auditors froze the ledger database for the annual close: a change to its binaries before they sign would void the figures that they have tested.',
        consequence:
          'The tests of six weeks would have to be repeated, and the annual report would miss its date at the register court.',
        alternativesTried:
          'Patching a standby and switching over was offered to the auditors; they count it as a change.',
        termDays: 45,
        controls: [
          control(
            'c1',
            'daily-log-review',
            'kwame',
            'The database’s sign-ins and errors are read every working day by somebody who knows them.',
          ),
        ],
        milestones: [
          milestone('m1', 'lukasz', 25, 'Patch installed in the first window after the signature'),
        ],
        exitDay: 28,
        riskOwner: idOf('ngozi'),
        contact: 'ledger-team@example.com',
        ticket: 'CHG-13490',
      }),
    },
    passes(ledger, 'c1', 'kwame', 'Notes of five days present; one odd entry was followed up.', [-7, -1]),
    {
      day: -6,
      as: 'bjorn',
      do: 'assess',
      with: assessment(
        'Somebody with an ordinary ledger sign-in uses the unpatched weakness to read or alter postings.',
        [2, 5, 'Inside the network only, with a sign-in; but it is the general ledger.'],
        [2, 5, 'Reading the log notices an attack and does not prevent it; the score stays.'],
        { recommendation: 'Decide with the auditors’ date in hand.', regulations: ['Commercial code'] },
      ),
    },
    {
      day: -4,
      as: 'jiri',
      do: 'vote',
      with: { choice: 'for', rationale: 'The freeze is real and ends with a signature that has a date.' },
    },
    {
      day: -3,
      as: 'thordis',
      do: 'vote',
      with: {
        choice: 'against',
        rationale: 'Reading logs is not enough for a ledger; I want the virtual patch in front as well.',
      },
    },
  ),
};

const returned: Story = {
  key: 'handheld-enrolment',
  tells: 'Sent back with reasons: resubmitted, it would be checked, assessed and decided anew.',
  endsAs: 'returned',
  terms: 0,
  steps: inOrder(
    {
      day: -12,
      as: 'ayse',
      do: 'submit',
      with: request({
        title: 'Handheld scanners outside device management',
        policy: 'managed-compliant-device',
        clause: 'Enrolment in device management',
        subjects: ['device:handheld-scanners'],
        resources: ['segment:warehouse'],
        classification: 'internal',
        tier: 'T2',
        obstacle:
          'The 24 scanners run Android 8 without the management client, and the version that includes it needs more memory than they have.',
        consequence:
          'Goods would be booked on paper and typed in at night, as in the last outage, with about one wrong pallet in fifty.',
        alternativesTried: 'A smaller client of the same maker was tested and drops the barcode reader.',
        termDays: 60,
        controls: [
          control(
            'c1',
            'egress-denied',
            'noa',
            'The scanners reach the warehouse server and nothing outside.',
          ),
        ],
        milestones: [milestone('m1', 'tomas', 40, 'First 12 new scanners enrolled', '16,800 EUR, approved')],
        exitDay: 46,
        riskOwner: idOf('tomas'),
        contact: 'logistics-it@example.com',
        ticket: 'CHG-13488',
      }),
    },
    {
      day: -10,
      as: 'meiling',
      do: 'assess',
      with: assessment(
        'A lost scanner is used to reach the warehouse network.',
        [2, 3, 'Shared devices that go missing twice a year, inside one network.'],
        [2, 3, 'The control has not been tested yet, so it lowers nothing.'],
      ),
    },
    {
      day: -8,
      as: 'siobhan',
      do: 'return',
      with: {
        reasons:
          'One enrolment stands for 24 devices. Please name them by serial number, reduce the resource to the server that they need, and have the control tested.',
      },
    },
  ),
};

const feed = 'atlas-feed-ports';
const scheduled: Story = {
  key: feed,
  tells: 'Approved for a later day: not in force yet, and no tag is wanted before its start.',
  endsAs: 'scheduled',
  terms: 1,
  steps: inOrder(
    {
      day: -11,
      as: 'ayse',
      do: 'submit',
      with: request({
        title: 'Wide port range for the last Atlas import',
        policy: 'segmentation-deny-by-default',
        clause: 'Rules that name source, destination and port',
        subjects: ['workload:atlas-import'],
        resources: ['system:atlas-warehouse'],
        classification: 'confidential',
        tier: 'T2',
        obstacle:
          'The acquired company’s export tool opens a random port above 20000 for each of its 300 tables, and its maker no longer exists.',
        consequence:
          'The third company’s customers would not be moved in the agreed cutover window, and the next one is half a year later.',
        alternativesTried:
          'Two weeks of recording showed no pattern in the ports; a proxy for the tool’s protocol could not be found.',
        requestedStartDay: 9,
        termDays: 45,
        controls: [
          control(
            'c1',
            'egress-denied',
            'noa',
            'The import host talks to the warehouse and to the export host, and to nothing else.',
          ),
        ],
        milestones: [milestone('m1', 'ayse', 40, 'Third company moved, rule removed')],
        exitDay: 48,
        riskOwner: idOf('tomas'),
        contact: 'atlas-office@example.com',
        ticket: 'CHG-13501',
      }),
    },
    passes(
      feed,
      'c1',
      'noa',
      'Web, name and mail servers outside did not answer; three lines in the log.',
      [-8],
    ),
    {
      day: -7,
      as: 'meiling',
      do: 'assess',
      with: assessment(
        'A service that listens on one of the open ports by accident is reached from the import host.',
        [2, 4, 'One workload and one host, but customer data of a whole company.'],
        [1, 4, 'The import host can talk to two machines only; tested.'],
      ),
    },
    {
      day: -4,
      as: 'fatou',
      do: 'approve',
      with: {
        rationale: 'A short window with a fixed pair of machines; the tool disappears after it.',
        conditions: [],
      },
    },
  ),
};

export const underWay: readonly Story[] = [assessed, returned, scheduled];
