/** Contractors who work from outside the corporate network; and what happens when an ended exception is asked for again. */
import type { Story } from './story.ts';
import { assessment, control, done, idOf, inOrder, milestone, passes, request, tags } from './write.ts';

const key = 'atlas-own-laptops';

const ownLaptops: Story = {
  key,
  tells: 'A first term that ends within 30 days and meets every gate: it can be renewed now.',
  endsAs: 'active',
  terms: 1,
  steps: inOrder(
    {
      day: -42,
      as: 'ayse',
      do: 'submit',
      with: request({
        title: 'Contractors of the Atlas project on laptops of their own employer',
        policy: 'managed-compliant-device',
        clause: 'Enrolment in device management',
        subjects: ['group:atlas-contractors'],
        resources: ['application:atlas'],
        classification: 'confidential',
        tier: 'T2',
        exposure: 'partner',
        obstacle:
          'Both contractors use laptops that Brightwell Data enrolled in its own device management, and a second management agent cannot be installed beside the first.',
        consequence:
          'The customer data of two acquired companies would not be merged before their old platform is switched off, and its contract would be extended for 85,000 EUR.',
        alternativesTried:
          'Loan laptops were ordered and arrive in three weeks; virtual desktops were tried and are too slow for the mapping tool.',
        termDays: 60,
        controls: [
          control(
            'c1',
            'ztna-proxy',
            'noa',
            'Person and device posture are checked at the proxy for each connection to Atlas.',
          ),
        ],
        milestones: [
          milestone('m1', 'ayse', -7, 'Loan laptops handed over to both contractors'),
          milestone('m2', 'ayse', 18, 'Access from the contractors’ own laptops removed'),
        ],
        exitDay: 22,
        riskOwner: idOf('tomas'),
        contact: 'atlas-office@example.com',
        ticket: 'CHG-13102',
      }),
    },
    passes(
      key,
      'c1',
      'noa',
      'Direct address did not answer; a device out of compliance was turned away.',
      [-40, -12],
    ),
    {
      day: -38,
      as: 'bjorn',
      do: 'assess',
      with: assessment(
        'Malware on a laptop that we cannot inspect copies customer data while its user is signed in.',
        [
          4,
          4,
          'Two people from a partner’s network, on devices we know nothing about, with confidential customer data.',
        ],
        [2, 4, 'The proxy checks posture for each connection and was tested.'],
        { regulations: ['GDPR'], conditions: ['No download of whole tables.'] },
      ),
    },
    {
      day: -35,
      as: 'siobhan',
      do: 'approve',
      with: {
        rationale:
          'The proxy sees the posture of these laptops, loan devices are on their way, and the term ends with the merge.',
        conditions: ['No download of whole tables.'],
      },
    },
    tags(-34.5, 'yes', 'identity-provider', 'change-ticket'),
    done(key, 'm1', 'ayse', -9, 'meiling', 'Handover protocol signed by both contractors.'),
  ),
};

const reporting = 'atlas-reporting-abroad';
const reportingControl = control(
  'c1',
  'source-address-allowlist',
  'noa',
  'The portal accepts this person from the two addresses of the contractor’s office only.',
);

const refusedRenewal: Story = {
  key: reporting,
  tells:
    'A refused renewal: nothing of the plan was done, so the gate refused by itself and the exception expired.',
  endsAs: 'expired',
  terms: 1,
  steps: inOrder(
    {
      day: -107,
      as: 'ayse',
      do: 'submit',
      with: request({
        title: 'Sign-in to the Atlas portal from Québec for one contractor',
        policy: 'sign-in-location',
        clause: 'Countries of work',
        subjects: ['user:p-a3e3'],
        resources: ['system:atlas-portal'],
        classification: 'confidential',
        tier: 'T2',
        exposure: 'partner',
        obstacle:
          'The contractor for reporting works from her company’s office in Québec, and Canada is not among the countries from which the identity provider accepts sign-ins.',
        consequence:
          'The eleven customer reports of the migration would be built by nobody: the other two contractors do not know the reporting tool.',
        alternativesTried:
          'The company gateway was tried; the reporting tool loses its connection after a few minutes behind it.',
        termDays: 60,
        controls: [reportingControl],
        milestones: [milestone('m1', 'ayse', -58, 'Office of the contractor added as a named location')],
        exitDay: -42,
        riskOwner: idOf('tomas'),
        contact: 'atlas-office@example.com',
        ticket: 'CHG-12440',
      }),
    },
    passes(
      reporting,
      'c1',
      'noa',
      'A third address was refused; the list holds the two that were agreed.',
      [-105, -76, -50],
    ),
    {
      day: -103,
      as: 'meiling',
      do: 'assess',
      with: assessment(
        'A stolen session of the contractor is used from Canada, where nothing would look unusual any more.',
        [3, 4, 'One person, a portal that partners reach, confidential reports.'],
        [2, 4, 'Two addresses in place of a country; the list was tested.'],
      ),
    },
    {
      day: -100,
      as: 'siobhan',
      do: 'approve',
      with: {
        rationale: 'Two addresses are opened and not a country, for the length of the reporting work.',
        conditions: [],
      },
    },
    tags(-99.5, 'yes', 'identity-provider'),
    {
      day: -48,
      as: 'ayse',
      do: 'renew',
      expect: { outcome: 'renewal-refused', codes: ['REN-PROGRESS'] },
      with: {
        obstacle:
          'Four of the eleven reports are still to be built, and the named location for the Québec office has not been requested yet.',
        consequence:
          'Customers in the north would get no usage report for two months, which their contracts promise them.',
        termDays: 60,
        exitDay: 12,
        structuralReason: null,
        whatChanged: 'Seven of eleven reports are finished.',
        costToComplyNow: 'Two hours of the identity team.',
        incidents: 'None.',
        replans: [],
        newMilestones: [milestone('m2', 'ayse', 10, 'Remaining four reports delivered')],
      },
    },
    tags(-39.8, 'no', 'identity-provider'),
  ),
};

const evasion: Story = {
  key: 'atlas-reporting-again',
  tells:
    'A renewal by another name: the ended exception is asked for anew, under another title and a wider resource, and bounces.',
  endsAs: 'bounced',
  terms: 0,
  steps: [
    {
      day: -20,
      as: 'ayse',
      do: 'submit',
      expect: { outcome: 'bounced', codes: ['REQ-SUCCESSOR'] },
      with: request({
        title: 'Reporting access for Marie-Ève Côté',
        policy: 'sign-in-location',
        clause: 'Countries of work',
        subjects: ['user:p-a3e3'],
        resources: ['application:atlas'],
        classification: 'confidential',
        tier: 'T2',
        exposure: 'partner',
        obstacle:
          'Sign-ins from Montréal are stopped by the location rule, and the person who builds the reports lives there.',
        consequence: 'Four usage reports that customers were promised by contract would not be delivered.',
        alternativesTried: 'None beyond what was tried for the earlier access.',
        termDays: 60,
        controls: [reportingControl],
        milestones: [milestone('m1', 'ayse', 15, 'Four reports delivered')],
        exitDay: 30,
        riskOwner: idOf('tomas'),
        contact: 'atlas-office@example.com',
        ticket: 'CHG-13377',
      }),
    },
  ],
};

export const contractors: readonly Story[] = [ownLaptops, refusedRenewal, evasion];
