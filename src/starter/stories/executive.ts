/** The executive whose travel trips the sign-in policy every second Tuesday; and a tag that somebody took away. */
import type { Story } from './story.ts';
import { assessment, control, idOf, inOrder, milestone, passes, request, tags } from './write.ts';

const key = 'executive-travel';

export const executiveTravel: Story = {
  key,
  tells:
    'A drifted tag: the register wants the exclusion, the identity provider no longer has it, and somebody has to own that.',
  endsAs: 'active',
  terms: 1,
  steps: inOrder(
    {
      day: -27,
      as: 'lukasz',
      do: 'submit',
      with: request({
        title: 'Fortnightly journeys of the chief financial officer',
        policy: 'sign-in-location',
        clause: 'Travel that nobody could have made',
        subjects: ['user:p-cf01'],
        resources: ['application:mail', 'application:board-portal'],
        classification: 'confidential',
        tier: 'T2',
        exposure: 'internet',
        obstacle:
          'Every second Tuesday he signs in at Warsaw airport and two hours later from the aircraft’s network, which the identity provider places in Frankfurt; the impossible-travel rule then locks the account.',
        consequence:
          'During the refinancing he would miss the banks’ questions on the flight, and the offer of 120 million EUR lapses without an answer within the day.',
        alternativesTried:
          'The travel calendar only knows countries and not aircraft; the company gateway is blocked by the airline’s network.',
        termDays: 30,
        controls: [
          control(
            'c1',
            'step-up-mfa-gateway',
            'kwame',
            'Each of these sign-ins asks for the security key again, whatever the session says.',
          ),
          control('c2', 'shorter-session', 'kwame', 'A session opened on a journey ends after an hour.'),
        ],
        milestones: [
          milestone(
            'm1',
            'lukasz',
            2,
            'Address ranges of the two airlines added as a named location that asks for the key',
          ),
        ],
        exitDay: 8,
        riskOwner: idOf('ngozi'),
        contact: 'board-office@example.com',
        ticket: 'CHG-13420',
        confidential: true,
      }),
    },
    passes(key, 'c1', 'kwame', 'Sign-in without the key stopped from both airline networks.', [-25]),
    passes(key, 'c2', 'kwame', 'Session ended after 60 minutes; the saved token was refused.', [-25]),
    {
      day: -23,
      as: 'bjorn',
      do: 'assess',
      with: assessment(
        'A stolen session of the chief financial officer is used from elsewhere, and the rule that would notice is off for him.',
        [4, 4, 'A sought-after person, reachable from the internet, with board papers and mail.'],
        [2, 4, 'The key is demanded again at every such sign-in; both controls were tested.'],
        { confidence: 'high', conditions: ['Named journeys only, as listed in the ticket.'] },
      ),
    },
    {
      day: -20,
      as: 'siobhan',
      do: 'approve',
      with: {
        rationale:
          'One rule is relaxed for one person on listed journeys, and the security key is asked for more often than before.',
        conditions: ['Named journeys only, as listed in the ticket.'],
      },
    },
    tags(-19.5, 'yes', 'identity-provider'),
    {
      day: -3,
      as: 'system',
      do: 'observe-tag',
      with: {
        target: 'identity-provider',
        observed: 'no',
        detail:
          'The person is no longer a member of the exclusion group; the audit trail of the identity provider shows a removal by hand.',
      },
    },
  ),
};
