/** An AI agent that needs a wider scope for a migration; and a control that fails and is not repaired in time. */
import type { Story } from './story.ts';
import { assessment, control, idOf, inOrder, milestone, passes, request, tags } from './write.ts';

const key = 'archive-agent-scope';

export const archiveAgent: Story = {
  key,
  tells:
    'A failing control: its test failed, the 14 days of grace passed, and the exception was suspended by itself.',
  endsAs: 'suspended',
  terms: 1,
  steps: inOrder(
    {
      day: -46,
      as: 'lukasz',
      do: 'submit',
      with: request({
        title: 'Standing archive role for the migration agent',
        policy: 'just-in-time-privileged-access',
        clause: 'Activation for eight hours at most',
        subjects: ['ai-agent:archive-migrator'],
        resources: ['system:archive-old', 'system:archive-new'],
        classification: 'confidential',
        tier: 'T2',
        obstacle:
          'The agent moves 9 million documents and checks each copy against its original, which runs for six weeks without a break; the role that reads both stores ends after eight hours and the run starts over.',
        consequence:
          'The old store loses its maintenance contract before the move is complete, and 14 years of contracts would sit on unsupported disks.',
        alternativesTried:
          'Splitting the run by year was tried: folders that span years were copied twice. A narrower role exists for one store and not for both.',
        termDays: 60,
        controls: [
          control(
            'c1',
            'two-person-approval',
            'kwame',
            'The agent cannot delete: a deletion list is released by two people.',
          ),
          control(
            'c2',
            'session-recording',
            'noa',
            'Every call of the agent is kept with the document it touched, out of the agent’s reach.',
          ),
        ],
        milestones: [
          milestone('m1', 'lukasz', -12, 'First half of the documents moved and compared'),
          milestone('m2', 'lukasz', 14, 'Second half moved, role withdrawn'),
        ],
        exitDay: 16,
        riskOwner: idOf('ngozi'),
        contact: 'archive-team@example.com',
        ticket: 'CHG-13055',
      }),
    },
    passes(
      key,
      'c1',
      'kwame',
      'The agent’s own approval was refused; five past lists show two names each.',
      [-44, -15],
    ),
    passes(key, 'c2', 'noa', 'Two runs replayed completely; deletion of a recording refused.', [-44]),
    {
      day: -43,
      as: 'bjorn',
      do: 'assess',
      with: assessment(
        'Instructions hidden in a document make the agent copy or delete what it should only move.',
        [2, 4, 'One agent without access to the internet, but with both stores of confidential contracts.'],
        [1, 4, 'It cannot delete alone, and every call can be replayed; both were tested.'],
        { conditions: ['No other tool is given to the agent while it holds the role.'] },
      ),
    },
    {
      day: -40,
      as: 'fatou',
      do: 'approve',
      with: {
        rationale:
          'The agent may read and copy for six weeks and delete nothing by itself, and each call is on record.',
        conditions: ['No other tool is given to the agent while it holds the role.'],
      },
    },
    tags(-39.5, 'yes', 'identity-provider', 'change-ticket'),
    {
      day: -18,
      as: 'noa',
      do: 'control-test',
      with: {
        control: 'c2',
        result: 'fail',
        method: 'attestation',
        note: 'Of two runs drawn at random one has a gap of forty minutes: the recorder’s disk was full and nobody was told.',
        evidence: ['https://evidence.example.com/archive-agent-scope/c2/018'],
      },
    },
    tags(-3.8, 'no', 'identity-provider', 'change-ticket'),
  ),
};
