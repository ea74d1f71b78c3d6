/** A service account whose secret cannot be changed without stopping the payments that depend on it. */
import type { Story } from './story.ts';
import { assessment, control, done, idOf, inOrder, milestone, passes, request, tags } from './write.ts';

const key = 'payroll-export-secret';

export const payrollExport: Story = {
  key,
  tells:
    'A chain in its second term: the delegate decided the first, the committee had to decide the renewal.',
  endsAs: 'active',
  terms: 2,
  steps: inOrder(
    {
      day: -138,
      as: 'lukasz',
      do: 'submit',
      with: request({
        title: 'No rotation of the secret of the nightly payroll export',
        policy: 'service-accounts-owned-rotated',
        clause: 'Change of the secret every 90 days',
        subjects: ['service-account:svc-payroll-export'],
        resources: ['system:bank-gateway'],
        classification: 'restricted',
        tier: 'T1',
        obstacle:
          'The bank’s transfer client keeps its password encrypted in a licence file that only the bank can issue, and a new file takes them eleven weeks.',
        consequence:
          'Changing the password now would cut the connection to the bank: 2,300 salaries and the payments to the tax office would have to be typed by hand.',
        alternativesTried:
          'A second account beside the first was refused by the bank, which licenses one per customer; certificate sign-in comes with release 7.',
        termDays: 90,
        controls: [
          control(
            'c1',
            'interactive-sign-in-denied',
            'kwame',
            'Nobody can open a desktop, shell or portal with the export account.',
          ),
          control(
            'c2',
            'source-address-allowlist',
            'noa',
            'The gateway accepts the account from the export server’s address alone.',
          ),
        ],
        milestones: [
          milestone(
            'm1',
            'lukasz',
            -66,
            'Release 7 of the transfer client installed in the test environment',
          ),
        ],
        exitDay: 46,
        riskOwner: idOf('ngozi'),
        contact: 'people-systems@example.com',
        ticket: 'CHG-11876',
      }),
    },
    passes(
      key,
      'c1',
      'kwame',
      'Desktop, shell and portal sign-in denied; three events raised.',
      [-136, -107, -78, -49, -20],
    ),
    passes(
      key,
      'c2',
      'noa',
      'Unlisted address refused and logged; the list holds one entry.',
      [-136, -107, -78, -49, -20],
    ),
    {
      day: -134,
      as: 'meiling',
      do: 'assess',
      with: assessment(
        'The secret leaks from a copy of the licence file and is used to place payments at the bank.',
        [2, 5, 'One account without a way to phish it, but whoever holds it can move money.'],
        [
          1,
          5,
          'The secret is useless except from one address, and no person can sign in with it; both were tested.',
        ],
        {
          regulations: ['PSD2 contract with the bank'],
          conditions: ['Payments over 50,000 EUR keep their second approval at the bank.'],
        },
      ),
    },
    {
      day: -130,
      as: 'siobhan',
      do: 'approve',
      with: {
        rationale:
          'Only the bank can shorten the obstacle. Until it does, a stolen secret opens nothing from elsewhere.',
        conditions: ['Payments over 50,000 EUR keep their second approval at the bank.'],
      },
    },
    tags(-129.5, 'yes', 'identity-provider', 'change-ticket'),
    done(
      key,
      'm1',
      'lukasz',
      -70,
      'meiling',
      'Release 7 runs in test; the first signed file was accepted by the bank’s test desk.',
    ),
    {
      day: -60,
      as: 'ngozi',
      do: 'renew',
      with: {
        obstacle:
          'Release 7 signs in with a certificate, but the bank enables certificates per customer in two windows a year, and ours is the second.',
        consequence:
          'Rotating before that window would lock the export out for weeks; suppliers and staff would be paid from paper lists.',
        termDays: 90,
        exitDay: 46,
        structuralReason: null,
        whatChanged:
          'The new client works in test with a certificate. The old password has been removed from two backup copies of the licence file.',
        costToComplyNow: 'An express change was quoted by the bank at 18,000 EUR and would save nine days.',
        incidents: 'None.',
        replans: [],
        newMilestones: [
          milestone('m2', 'lukasz', 38, 'Certificate sign-in live, password account deleted at the bank'),
        ],
      },
    },
    {
      day: -57,
      as: 'bjorn',
      do: 'assess',
      with: assessment(
        'The unchanged secret is found in an old copy and used for payments.',
        [2, 5, 'The same account and the same power; copies of the secret have become fewer.'],
        [1, 5, 'Address list and sign-in denial passed every test of the term.'],
        { confidence: 'high' },
      ),
    },
    {
      day: -55,
      as: 'huong',
      do: 'vote',
      with: { choice: 'for', rationale: 'The date is the bank’s and is confirmed in writing.' },
    },
    {
      day: -54,
      as: 'thordis',
      do: 'vote',
      with: { choice: 'for', rationale: 'I saw the certificate work in test.' },
    },
    {
      day: -54,
      as: 'jiri',
      do: 'vote',
      with: { choice: 'for', rationale: 'Residual risk is low enough for one more term.' },
    },
  ),
};
