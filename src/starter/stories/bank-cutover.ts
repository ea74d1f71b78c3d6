/** An emergency that was ratified in time: two exceptions, one of which took the place of the other. */
import type { Story, StoryRequest } from './story.ts';
import { assessment, control, idOf, inOrder, milestone, passes, request, tags } from './write.ts';

const content: StoryRequest = request({
  title: 'Old TLS towards the bank after its certificate change',
  policy: 'current-tls',
  clause: 'TLS 1.2 or 1.3',
  subjects: ['service-account:svc-payroll-export'],
  resources: ['system:bank-gateway'],
  classification: 'restricted',
  tier: 'T1',
  obstacle:
    'Since last night the bank’s disaster site answers with TLS 1.1 only, and their main site is down after a fire.',
  consequence: 'The salary file for 2,300 people cannot be delivered before the bank’s cut-off at noon.',
  alternativesTried: 'The bank’s second site was asked for; it accepts no files from customers.',
  termDays: 60,
  controls: [
    control(
      'c1',
      'source-address-allowlist',
      'noa',
      'The old protocol is offered to the bank’s two addresses and to no other.',
    ),
  ],
  milestones: [milestone('m1', 'lukasz', 30, 'Bank’s main site back, connection returned to TLS 1.3')],
  exitDay: 35,
  riskOwner: idOf('ngozi'),
  contact: 'people-systems@example.com',
  ticket: 'INC-20733',
});

const emergency: Story = {
  key: 'bank-cutover-emergency',
  tells: 'A break-glass exception that was ratified while it ran, and closed as superseded.',
  endsAs: 'closed',
  closedAs: 'superseded',
  terms: 1,
  steps: inOrder(
    {
      day: -16,
      as: 'ines',
      do: 'emergency',
      with: {
        requester: idOf('lukasz'),
        hours: 72,
        rationale:
          'Salaries have to leave before noon, the stretch is one connection to a known peer, and its files are signed besides.',
        request: {
          ...content,
          termDays: 3,
          milestones: [milestone('m1', 'lukasz', -14, 'Full request filed')],
          exitDay: -13.5,
        },
      },
    },
    tags(-15.9, 'yes', 'network-policy', 'change-ticket'),
    tags(-13.8, 'no', 'network-policy', 'change-ticket'),
  ),
};

const ratification: Story = {
  key: 'bank-cutover',
  tells:
    'The full request behind an emergency: assessed and decided by the normal route, its term counted from the emergency’s start.',
  endsAs: 'active',
  terms: 1,
  steps: inOrder(
    {
      day: -15,
      as: 'lukasz',
      do: 'submit',
      with: {
        ...content,
        obstacle:
          'The bank runs from its disaster site, whose load balancer speaks TLS 1.1 at most; its main site burnt and is expected back in six weeks.',
        consequence:
          'Salaries and supplier payments would have to be carried to a branch on a data medium every week.',
        ratifies: emergency.key,
      },
    },
    passes(
      'bank-cutover',
      'c1',
      'noa',
      'A third address got no answer on the old protocol; scan attached.',
      [-14.8],
    ),
    {
      day: -14.5,
      as: 'bjorn',
      do: 'assess',
      with: assessment(
        'Somebody on the line between us and the bank forces the old protocol and alters a payment file.',
        [2, 5, 'A leased line to one peer, with files that move money.'],
        [1, 5, 'Two addresses only, tested; the files are signed apart from the transport.'],
        { regulations: ['PSD2 contract with the bank'] },
      ),
    },
    {
      day: -14,
      as: 'ines',
      do: 'approve',
      with: {
        rationale: 'The files are signed, the peers are known, and the bank’s return is dated.',
        conditions: ['Payment files stay signed.'],
      },
    },
    tags(-13.9, 'yes', 'network-policy', 'change-ticket'),
  ),
};

export const bankCutover: readonly Story[] = [emergency, ratification];
