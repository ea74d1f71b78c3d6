/** Requests that nobody has judged yet: written, bounced by the rules, or fresh from the requester. */
import type { Story } from './story.ts';
import { control, idOf, milestone, request } from './write.ts';

const draft: Story = {
  key: 'triage-agent-draft',
  tells: 'A draft: saved and not submitted, so it has no number.',
  endsAs: 'draft',
  terms: 0,
  steps: [
    {
      day: -1,
      as: 'ayse',
      do: 'draft',
      with: {
        title: 'Night access of the triage agent to the ticket queue',
        policy: 'just-in-time-privileged-access',
        subjects: ['ai-agent:ticket-triage'],
        obstacle:
          'The agent sorts the night’s tickets between two and five o’clock, when nobody is there to activate its role.',
        riskOwner: idOf('tomas'),
      },
    },
  ],
};

const bounced: Story = {
  key: 'yard-recorder-logs',
  tells:
    'A bounce: without a compensating control, and with urgency for a reason, no human has to look at it.',
  endsAs: 'bounced',
  terms: 0,
  steps: [
    {
      day: -6,
      as: 'ayse',
      do: 'submit',
      expect: { outcome: 'bounced', codes: ['REQ-CONTROL', 'REQ-JUSTIFICATION'] },
      with: request({
        title: 'No logs from the yard recorder',
        policy: 'central-logging',
        subjects: ['device:yard-recorder'],
        resources: ['system:yard-cameras'],
        classification: 'internal',
        tier: 'T3',
        obstacle: 'This is urgent, please approve as soon as possible.',
        consequence:
          'The gate’s video would be lost when the recorder restarts, as it does each time that its log is read.',
        alternativesTried: '',
        termDays: 30,
        controls: [],
        milestones: [milestone('m1', 'ayse', 20, 'Recorder replaced')],
        exitDay: 22,
        riskOwner: idOf('tomas'),
        contact: 'logistics-it@example.com',
        ticket: 'CHG-13512',
      }),
    },
  ],
};

const submitted: Story = {
  key: 'bench-windows-7',
  tells: 'A fresh request that waits for an analyst.',
  endsAs: 'submitted',
  terms: 0,
  steps: [
    {
      day: -2,
      as: 'lukasz',
      do: 'submit',
      with: request({
        title: 'Measuring bench 3 on Windows 7',
        policy: 'supported-operating-system',
        clause: 'End of security updates',
        subjects: ['device:measuring-bench-3'],
        resources: ['system:bench-controller'],
        environment: 'laboratory',
        classification: 'internal',
        tier: 'T3',
        obstacle:
          'The driver of the bench’s force sensor was never built for anything newer than Windows 7, and the calibration laboratory accepts no other sensor.',
        consequence:
          'Bench 3 loses its accreditation, and tensile tests would go to an outside laboratory at 400 EUR apiece.',
        alternativesTried:
          'Windows 10 in a virtual machine was tried; the sensor’s card is not passed through.',
        termDays: 90,
        controls: [
          control(
            'c1',
            'isolated-segment',
            'noa',
            'The bench talks to its own file share and to nothing else.',
          ),
          control(
            'c2',
            'application-allowlisting',
            'kwame',
            'Only the measuring program and its driver can start.',
          ),
        ],
        milestones: [
          milestone('m1', 'lukasz', 70, 'Sensor with a current driver calibrated', '7,900 EUR, requested'),
        ],
        exitDay: 80,
        riskOwner: idOf('tomas'),
        contact: 'test-lab@example.com',
        ticket: 'CHG-13560',
      }),
    },
  ],
};

export const justFiled: readonly Story[] = [draft, bounced, submitted];
