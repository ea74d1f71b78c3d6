/** The system that everybody knows: it cannot do MFA, it closes the quarter, and its successor is on the roadmap. */
import type { Story } from './story.ts';
import { assessment, control, done, idOf, inOrder, milestone, passes, request, tags } from './write.ts';

const key = 'hr-quarter-close';

export const hrQuarterClose: Story = {
  key,
  tells: 'A chain in its third term: each renewal showed progress and went one rung higher.',
  endsAs: 'active',
  terms: 3,
  steps: inOrder(
    {
      day: -246,
      as: 'lukasz',
      do: 'submit',
      with: request({
        title: 'Password sign-in to the old personnel system for the quarter-close team',
        policy: 'phishing-resistant-mfa',
        clause: 'Sign-in of people',
        subjects: ['group:quarter-close'],
        resources: ['application:hr-legacy'],
        classification: 'restricted',
        tier: 'T1',
        obstacle:
          'The personnel system of 2009 has a sign-in page of its own that checks a password against its database. It has no setting for SAML, OIDC or a second factor, and its maker stopped developing it in 2021.',
        consequence:
          'The three people of the close team could not post the quarter’s payroll accruals, and the salaries of 2,300 people would be paid late.',
        alternativesTried:
          'Header sign-in through the portal failed because the client is a Windows program; a browser client was never made for this release.',
        termDays: 90,
        controls: [
          control(
            'c1',
            'step-up-mfa-gateway',
            'kwame',
            'Nobody reaches the sign-in page of the personnel system without a security key.',
          ),
          control(
            'c2',
            'dedicated-alert',
            'kwame',
            'A sign-in outside the four close days, or from outside the gateway, is seen within minutes.',
          ),
        ],
        milestones: [
          milestone('m1', 'lukasz', -175, 'Successor chosen and contract signed', '310,000 EUR, approved'),
          milestone('m2', 'lukasz', -158, 'Interface to the bank specified'),
        ],
        exitDay: 28,
        riskOwner: idOf('ngozi'),
        contact: 'people-systems@example.com',
        ticket: 'CHG-10231',
      }),
    },
    passes(
      key,
      'c1',
      'kwame',
      'Test account without a key stopped at the gateway; no second path found.',
      [-244, -216, -188, -160, -132, -104, -76, -48, -19],
    ),
    passes(
      key,
      'c2',
      'kwame',
      'Provoked at an unannounced hour; the person on duty called within nine minutes.',
      [-244, -216, -188, -160, -132, -104, -76, -48, -19],
    ),
    {
      day: -243,
      as: 'meiling',
      do: 'assess',
      with: assessment(
        'Somebody who learns one password of the close team signs in to the personnel system and reads or alters salaries.',
        [
          3,
          5,
          'Three people with a password that can be phished, on a system that holds restricted data and pays salaries.',
        ],
        [
          1,
          5,
          'The gateway demands a key before the page appears, and the alert was answered in time; both were tested.',
        ],
        { confidence: 'high', regulations: ['GDPR'], conditions: ['Sign-in only on the days of the close.'] },
      ),
    },
    {
      day: -240,
      as: 'siobhan',
      do: 'approve',
      with: {
        rationale:
          'The gateway puts the strong factor in front of the only page that lacks it, and the plan ends with the system itself.',
        conditions: ['Sign-in only on the days of the close.'],
      },
    },
    tags(-239.5, 'yes', 'identity-provider', 'change-ticket'),
    done(key, 'm1', 'lukasz', -180, 'meiling', 'Contract countersigned on both sides; copy attached.'),
    {
      day: -170,
      as: 'lukasz',
      do: 'renew',
      with: {
        obstacle:
          'The successor was ordered and its first tenant exists, but the history of twelve years has to be moved before anybody can close a quarter in it. Until then accruals are posted through the old Windows client.',
        consequence:
          'The next close would stop at payroll, and the quarterly report would go to the auditors without personnel cost.',
        termDays: 90,
        exitDay: 28,
        structuralReason: null,
        whatChanged:
          'The contract with the successor is signed. The sign-in page now answers to the gateway only; the old route from the intranet was closed.',
        costToComplyNow:
          'A browser front end for the old client was offered for 140,000 EUR and five months, which is later than the replacement.',
        incidents: 'None. The alert fired twice, both times in tests.',
        replans: [],
        newMilestones: [
          milestone('m3', 'lukasz', -88, 'History of twelve years migrated and reconciled'),
          milestone('m4', 'ngozi', -83, 'Parallel run of one payroll month'),
        ],
      },
    },
    done(key, 'm2', 'lukasz', -166, 'meiling', 'Specification agreed with the bank; version 1.0 attached.'),
    {
      day: -165,
      as: 'bjorn',
      do: 'assess',
      with: assessment(
        'A phished password of the close team is used against the personnel system during a close.',
        [3, 5, 'The page still asks for a password only, and the data behind it is restricted.'],
        [1, 5, 'Three rounds of tests show that the gateway cannot be avoided.'],
        { confidence: 'high', regulations: ['GDPR'] },
      ),
    },
    {
      day: -163,
      as: 'thordis',
      do: 'vote',
      with: { choice: 'for', rationale: 'The contract is signed and the controls were tested on time.' },
    },
    {
      day: -163,
      as: 'huong',
      do: 'vote',
      with: { choice: 'for', rationale: 'The works council was informed, and one of two ways in is gone.' },
    },
    { day: -162, as: 'jiri', do: 'vote', with: { choice: 'for', rationale: 'The exit date did not move.' } },
    done(key, 'm3', 'lukasz', -90, 'bjorn', 'Twelve years reconciled to the cent; report attached.'),
    {
      day: -80,
      as: 'lukasz',
      do: 'renew',
      with: {
        obstacle:
          'The old client has no second factor, and it stays until a month of pay is run again: the parallel run found wrong pension rates for part-time staff in the successor.',
        consequence:
          'Closing in the new system with those rates would underpay 410 part-time employees and make the annual accounts wrong.',
        termDays: 90,
        exitDay: 28,
        structuralReason: null,
        whatChanged:
          'All history is in the new system. The old one is used for the close and nothing else, and two of its four modules were switched off.',
        costToComplyNow:
          'None that would be quicker than the exit: what remains is a second parallel run, paid for already.',
        incidents:
          'One: a member of the team tried the old address from a hotel; the gateway refused and the alert was answered.',
        replans: [
          {
            milestone: 'm4',
            dueDay: -34,
            whyFailed:
              'Pension rates for part-time staff were missing from the specification, so the first run did not match.',
          },
        ],
        newMilestones: [milestone('m5', 'lukasz', 20, 'Old client switched off and its accounts deleted')],
      },
    },
    {
      day: -75,
      as: 'meiling',
      do: 'assess',
      with: assessment(
        'The old sign-in page outlives its purpose and is forgotten while it still opens salaries.',
        [3, 5, 'Nothing about the page has changed; the number of people is the same.'],
        [1, 5, 'The controls have held for half a year and stopped a real attempt from a hotel network.'],
        { confidence: 'high', regulations: ['GDPR'], recommendation: 'Approve, as the last term.' },
      ),
    },
    {
      day: -73,
      as: 'jiri',
      do: 'vote',
      with: { choice: 'for', rationale: 'The delay is explained and the exit date stands.' },
    },
    {
      day: -72,
      as: 'huong',
      do: 'vote',
      with: { choice: 'for', rationale: 'Paying people correctly comes first; the remaining time is short.' },
    },
    {
      day: -71,
      as: 'ines',
      do: 'vote',
      with: { choice: 'for', rationale: 'In favour for the last time: what is left is one parallel run.' },
    },
    done(key, 'm4', 'ngozi', -36, 'bjorn', 'Second run matched for all 2,300 people.'),
  ),
};
