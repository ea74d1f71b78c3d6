/** Exceptions that came to an end in the ways they should: repaired, revoked, or run out with their need. */
import type { Story } from './story.ts';
import { assessment, control, done, idOf, inOrder, milestone, passes, request, tags } from './write.ts';

const labels = 'label-server-tls';
const labelServer: Story = {
  key: labels,
  tells:
    'The fast path, and a good end: one delegate decided, the printers were replaced, and it was closed before its time.',
  endsAs: 'closed',
  closedAs: 'remediated',
  terms: 1,
  steps: inOrder(
    {
      day: -399,
      as: 'ayse',
      do: 'submit',
      with: request({
        title: 'TLS 1.0 to the label printers',
        policy: 'current-tls',
        clause: 'TLS 1.2 or 1.3',
        subjects: ['service-account:svc-label-print'],
        resources: ['system:label-server'],
        classification: 'internal',
        tier: 'T3',
        obstacle:
          'Fourteen label printers in hall 2 have firmware from 2011 that speaks TLS 1.0, and the maker offers no update for this model.',
        consequence:
          'Pallets would leave hall 2 without labels, and carriers charge 9 EUR for each that they have to label themselves.',
        alternativesTried:
          'Plain text inside the hall was considered and is worse; one printer was tried with another firmware and no longer prints Code 128.',
        termDays: 60,
        controls: [
          control(
            'c1',
            'tls-terminating-proxy',
            'noa',
            'The old protocol exists on the last metre between proxy and printers and nowhere else.',
          ),
        ],
        milestones: [milestone('m1', 'ayse', -345, 'Fourteen printers replaced', '11,200 EUR, approved')],
        exitDay: -340,
        riskOwner: idOf('tomas'),
        contact: 'logistics-it@example.com',
        ticket: 'CHG-08812',
      }),
    },
    passes(
      labels,
      'c1',
      'noa',
      'Scan of the proxy: TLS 1.2 and 1.3 only; capture shows one cable with the old protocol.',
      [-397],
    ),
    {
      day: -395,
      as: 'meiling',
      do: 'assess',
      with: assessment(
        'Somebody in the hall reads or alters labels on their way to a printer.',
        [2, 2, 'One account, inside the hall, with nothing on the wire but addresses of shops.'],
        [1, 2, 'The proxy ends the old protocol next to the printers; tested.'],
        { confidence: 'high' },
      ),
    },
    {
      day: -393,
      as: 'fatou',
      do: 'approve',
      with: { rationale: 'Low risk, a proxy in place, and the printers are ordered.', conditions: [] },
    },
    tags(-392.5, 'yes', 'network-policy', 'change-ticket'),
    done(
      labels,
      'm1',
      'ayse',
      -352,
      'bjorn',
      'All fourteen printers replaced; serial numbers in the ticket.',
    ),
    {
      day: -349,
      as: 'ayse',
      do: 'close',
      with: { reason: 'remediated', note: 'The new printers speak TLS 1.3 and the proxy was taken out.' },
    },
    tags(-348.8, 'no', 'network-policy', 'change-ticket'),
  ),
};

const remote = 'remote-service-access';
const revokedService: Story = {
  key: remote,
  tells: 'Revoked by the CISO: a condition was broken, and the exception ended on the same day.',
  endsAs: 'closed',
  closedAs: 'revoked',
  terms: 1,
  steps: inOrder(
    {
      day: -307,
      as: 'ayse',
      do: 'submit',
      with: request({
        title: 'Service access through the supplier’s own gateway',
        policy: 'no-direct-inbound-administration',
        clause: 'Entry through the access gateway',
        subjects: ['user:p-77c3'],
        resources: ['system:supplier-gateway'],
        classification: 'internal',
        tier: 'T2',
        exposure: 'internet',
        obstacle:
          'The palletiser is serviced through a gateway of its maker that must be reachable from the internet; the new maintenance contract with a tunnel starts next month.',
        consequence:
          'The warranty of the palletiser ends when the maker cannot read its bearings’ temperatures, and a spare spindle costs 40,000 EUR.',
        alternativesTried:
          'An outbound tunnel was configured and is not supported by the maker before the new contract.',
        termDays: 30,
        controls: [
          control(
            'c1',
            'jump-host',
            'noa',
            'Our engineer’s sessions to the gateway pass through one machine that asks for a security key.',
          ),
        ],
        milestones: [milestone('m1', 'ayse', -280, 'Outbound tunnel under the new contract')],
        exitDay: -271,
        riskOwner: idOf('tomas'),
        contact: 'plant-engineering@example.com',
        ticket: 'CHG-09960',
      }),
    },
    passes(remote, 'c1', 'noa', 'Direct session refused; jump host without the key refused.', [-305]),
    {
      day: -303,
      as: 'bjorn',
      do: 'assess',
      with: assessment(
        'The gateway is found from the internet and used to reach the warehouse network.',
        [4, 3, 'Reachable from anywhere, with a login page of the maker.'],
        [3, 3, 'Our side passes through the jump host, tested; the maker’s side stays open.'],
        { conditions: ['Each engineer of the maker uses an account of their own.'] },
      ),
    },
    {
      day: -300,
      as: 'ines',
      do: 'approve',
      with: {
        rationale: 'Thirty days until the tunnel exists, with personal accounts on the maker’s side.',
        conditions: ['Each engineer of the maker uses an account of their own.'],
      },
    },
    tags(-299.5, 'yes', 'network-policy', 'change-ticket'),
    {
      day: -288,
      as: 'ines',
      do: 'revoke',
      with: {
        note: 'The maker’s log shows one account used from three cities in an hour. The condition of personal accounts was not kept.',
      },
    },
    tags(-287.9, 'no', 'network-policy', 'change-ticket'),
  ),
};

const panel = 'line-panel-session';
const linePanel: Story = {
  key: panel,
  tells: 'A second analyst had to confirm that the score was lowered; the term then ran out with its need.',
  endsAs: 'expired',
  terms: 1,
  steps: inOrder(
    {
      day: -198,
      as: 'ayse',
      do: 'submit',
      with: request({
        title: 'Display of the packing line without sign-out',
        policy: 'session-lifetime',
        clause: 'End of a session after twelve hours',
        subjects: ['device:packing-line-hmi'],
        resources: ['system:packing-line'],
        classification: 'internal',
        tier: 'T2',
        obstacle:
          'The panel above the line shows counters through the night shift, has no keyboard, and goes dark when its browser session ends after twelve hours.',
        consequence:
          'The night shift would not see jams at the infeed, which cost about 200 cartons each time.',
        alternativesTried:
          'A read-only display account was ordered; the panel’s software cannot use it before its next release.',
        termDays: 60,
        controls: [
          control(
            'c1',
            'shorter-session',
            'kwame',
            'The panel’s session ends once a day at the change of shift, and a saved token is refused afterwards.',
          ),
        ],
        milestones: [milestone('m1', 'ayse', -140, 'Panel software updated, display account in use')],
        exitDay: -135,
        riskOwner: idOf('tomas'),
        contact: 'logistics-it@example.com',
        ticket: 'CHG-10902',
      }),
    },
    passes(panel, 'c1', 'kwame', 'Session ended at 06:00; the saved token was refused.', [-196]),
    {
      day: -194,
      as: 'meiling',
      do: 'assess',
      with: assessment(
        'Somebody on the floor uses the open session of the panel to change settings of the line.',
        [2, 3, 'A touch panel in a hall that only staff enter, on an important line.'],
        [
          2,
          2,
          'The session shows one page of counters; what could be changed there is corrected on the same shift.',
        ],
        {
          overrideReason:
            'The proposal takes the impact from the whole controller. The panel’s page has no control beyond resetting a counter, which I tried on site.',
        },
      ),
    },
    { day: -193, as: 'bjorn', do: 'second-assessment', with: {} },
    {
      day: -190,
      as: 'fatou',
      do: 'approve',
      with: {
        rationale: 'The panel shows counters and can reset them, no more; the update is dated.',
        conditions: [],
      },
    },
    tags(-189.5, 'yes', 'identity-provider'),
    done(
      panel,
      'm1',
      'ayse',
      -141,
      'meiling',
      'Release 5 installed; the panel signs in with the display account.',
    ),
    tags(-129.9, 'no', 'identity-provider'),
  ),
};

export const finished: readonly Story[] = [labelServer, revokedService, linePanel];
