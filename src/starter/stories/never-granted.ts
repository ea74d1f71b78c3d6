/** Requests that ended without ever being in force. */
import type { Story } from './story.ts';
import { assessment, control, idOf, inOrder, milestone, request } from './write.ts';

const rejected: Story = {
  key: 'line-shared-login',
  tells: 'Rejected by a delegate: a way to comply existed and cost less than the exception.',
  endsAs: 'rejected',
  terms: 0,
  steps: inOrder(
    {
      day: -66,
      as: 'ayse',
      do: 'submit',
      with: request({
        title: 'One login for all operators of the packing line',
        policy: 'no-shared-accounts',
        clause: 'One account, one person',
        subjects: ['device:packing-line-hmi'],
        resources: ['system:packing-line'],
        classification: 'internal',
        tier: 'T2',
        obstacle:
          'Operators hand over within seconds and wear gloves, so that typing a name and a password at the panel stops the line.',
        consequence:
          'Each sign-in at the change of shift costs four minutes of output, which is 160 cartons a day.',
        alternativesTried: 'Fingerprint readers do not work with gloves.',
        termDays: 60,
        controls: [
          control(
            'c1',
            'dedicated-alert',
            'kwame',
            'Use of the login outside the shift plan is seen within minutes.',
          ),
        ],
        milestones: [milestone('m1', 'tomas', -20, 'Badge readers priced')],
        exitDay: -10,
        riskOwner: idOf('tomas'),
        contact: 'logistics-it@example.com',
        ticket: 'CHG-12790',
      }),
    },
    {
      day: -63,
      as: 'bjorn',
      do: 'assess',
      with: assessment(
        'Somebody changes the line’s settings and nobody can say who it was.',
        [2, 3, 'A panel in a hall that only staff enter, on an important line.'],
        [2, 3, 'The control has not been tested yet, so it lowers nothing.'],
        { recommendation: 'Reject: badges work with gloves.' },
      ),
    },
    {
      day: -62,
      as: 'siobhan',
      do: 'reject',
      with: {
        rationale:
          'The panel has a reader for the badges that every operator already carries. Switching it on takes a day and keeps people apart.',
      },
    },
  ),
};

const withdrawn: Story = {
  key: 'lab-driver-builds',
  tells: 'Withdrawn by the requester, because a way to comply was found meanwhile.',
  endsAs: 'withdrawn',
  terms: 0,
  steps: [
    {
      day: -52,
      as: 'lukasz',
      do: 'submit',
      with: request({
        title: 'Local administrator for driver builds in the test laboratory',
        policy: 'no-standing-local-admin',
        clause: 'Elevation for one task',
        subjects: ['user:p-8b1d'],
        resources: ['application:test-lab'],
        environment: 'laboratory',
        classification: 'internal',
        tier: 'T3',
        obstacle:
          'Each of about forty builds a day loads an unsigned kernel module into the test system, and the elevation service answers after two minutes.',
        consequence:
          'Eighty minutes of waiting a day move the release of the new bench driver behind the calibration date.',
        alternativesTried: 'A local virtual machine was set up; the bench’s card is not visible in it.',
        termDays: 45,
        controls: [
          control(
            'c1',
            'application-allowlisting',
            'kwame',
            'Only the compiler, the loader and the bench’s tools can start with elevated rights.',
          ),
        ],
        milestones: [milestone('m1', 'lukasz', -20, 'Modules signed with a test key')],
        exitDay: -10,
        riskOwner: idOf('tomas'),
        contact: 'test-lab@example.com',
        ticket: 'CHG-12980',
      }),
    },
    {
      day: -48,
      as: 'lukasz',
      do: 'withdraw',
      with: {
        note: 'The loader was added to the programs that elevate by themselves; the exception is not needed.',
      },
    },
  ],
};

const lapsed: Story = {
  key: 'historian-sensor',
  tells: 'Lapsed: sent back with a question, never answered, and ended by itself 30 days after it was filed.',
  endsAs: 'lapsed',
  terms: 0,
  steps: [
    {
      day: -76,
      as: 'ayse',
      do: 'submit',
      with: request({
        title: 'Process historian without the endpoint sensor',
        policy: 'healthy-edr',
        clause: 'Sensor in blocking mode',
        subjects: ['service-account:svc-historian'],
        resources: ['system:plant-historian'],
        classification: 'confidential',
        tier: 'T1',
        obstacle:
          'The historian’s maker withdraws support when the sensor is installed, because its file filter delayed records in their laboratory.',
        consequence:
          'A fault in the historian would then be ours to repair, and boiler records may not have gaps of more than an hour.',
        alternativesTried: 'Report-only mode is under discussion with the maker.',
        termDays: 45,
        controls: [
          control(
            'c1',
            'application-allowlisting',
            'kwame',
            'Only the historian’s own programs can start on the server.',
          ),
        ],
        milestones: [milestone('m1', 'ayse', -40, 'Joint statement of both makers')],
        exitDay: -35,
        riskOwner: idOf('tomas'),
        contact: 'plant-engineering@example.com',
        ticket: 'CHG-12611',
      }),
    },
    {
      day: -71,
      as: 'meiling',
      do: 'return',
      with: {
        reasons:
          'Please attach what the maker wrote about the sensor, and say whether report-only mode would be accepted.',
      },
    },
  ],
};

export const neverGranted: readonly Story[] = [rejected, withdrawn, lapsed];
