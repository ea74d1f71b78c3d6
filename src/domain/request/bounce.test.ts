/** Each rule of a request by its code: what bounces, at which field, and what just passes. */
import { describe, expect, it } from 'vitest';
import {
  aConfiguration,
  aContext,
  aControl,
  aMilestone,
  anActiveException,
  anEmergency,
  aPolicy,
  aRequest,
  aResource,
  aSubject,
  aSubmission,
  aSubmittedException,
  bouncedBy,
  NOW,
  people,
  play,
} from '../../../test/builders/index.ts';
import type { Exception } from '../exception/state.ts';
import { plusDays } from '../time.ts';
import type { SubmitFacts } from './commands.ts';
import type { RequestContent } from './content.ts';
import { decideRequest, previewRequest } from './decide.ts';

const submitting = (
  request: Partial<RequestContent>,
  facts: Partial<SubmitFacts> = {},
  context = aContext(),
) => bouncedBy(decideRequest(null, aSubmission(aRequest(request), facts), context));

describe('REQ-POLICY', () => {
  it('an unknown policy bounces', () => {
    expect(submitting({}, { policy: null })).toContain('REQ-POLICY.unknown /policy');
  });
  it('a policy that is not yet current bounces as unknown', () => {
    expect(submitting({}, { policy: aPolicy({ since: plusDays(NOW, 1) }) })).toEqual([
      'REQ-POLICY.unknown /policy',
    ]);
  });
  it('a retired policy bounces', () => {
    expect(submitting({}, { policy: aPolicy({ retiredAt: NOW }) })).toEqual(['REQ-POLICY.retired /policy']);
  });
  it('a policy without exceptions bounces, with its reason', () => {
    const policy = aPolicy({ exceptable: false, nonExceptableReason: 'Break-glass stays sealed.' });
    expect(submitting({}, { policy })).toEqual(['REQ-POLICY.not-exceptable /policy']);
  });
});

describe('REQ-JUSTIFICATION', () => {
  it('says for each question which sentence fell short, and why', () => {
    const { violations } = previewRequest(
      null,
      aSubmission(aRequest({ obstacle: 'Urgent!', consequence: '' })),
      aContext(),
    );
    expect(violations).toMatchObject([
      {
        code: 'REQ-JUSTIFICATION',
        reason: 'fell-short',
        field: '/obstacle',
        detail: { question: 'obstacle', sentence: 'Urgent!', why: 'urgency-only', language: 'en' },
      },
      {
        code: 'REQ-JUSTIFICATION',
        field: '/consequence',
        detail: { question: 'consequence', sentence: '', why: 'empty' },
      },
    ]);
  });
  it('the last request again bounces', () => {
    const { obstacle, consequence } = aRequest();
    expect(submitting({}, { earlierAnswers: [{ obstacle, consequence }] })).toEqual([
      'REQ-JUSTIFICATION.fell-short /obstacle',
      'REQ-JUSTIFICATION.fell-short /consequence',
    ]);
  });
});

describe('REQ-CONTROL', () => {
  it('a request without a compensating control bounces by itself', () => {
    expect(submitting({ controls: [] })).toEqual(['REQ-CONTROL.none /controls']);
  });
  it.each([
    ['title', ''],
    ['objective', 'tbd'],
    ['testMethod', 'n/a'],
  ])('a control without a real %s bounces', (part, text) => {
    expect(submitting({ controls: [aControl({ [part]: text })] })).toEqual([
      `REQ-CONTROL.incomplete /controls/0/${part}`,
    ]);
  });
  it.each([
    ['unknown', 'p-nobody'],
    ['gone', people.leaver],
    ['a mailbox', people.mailbox],
  ])('an owner who is %s bounces', (_what, owner) => {
    expect(submitting({ controls: [aControl({ owner })] })).toEqual(['REQ-CONTROL.owner /controls/0/owner']);
  });
  it.each([0, 91, 1.5])('a test every %d days bounces', (frequencyDays) => {
    expect(submitting({ controls: [aControl({ frequencyDays })] })).toEqual([
      'REQ-CONTROL.frequency /controls/0/frequencyDays',
    ]);
  });
  it.each([1, 90])('a test every %d days passes', (frequencyDays) => {
    expect(submitting({ controls: [aControl({ frequencyDays })] })).toEqual([]);
  });
  it('two controls under one id bounce, since one test would pass both', () => {
    expect(submitting({ controls: [aControl(), aControl({ title: 'Another control' })] })).toEqual([
      'REQ-CONTROL.repeated-id /controls/1/id',
    ]);
  });
});

describe('REQ-SCOPE', () => {
  it('needs a subject and a resource', () => {
    expect(submitting({ subjects: [], resources: [] })).toEqual([
      'REQ-SCOPE.no-subject /subjects',
      'REQ-SCOPE.no-resource /resources',
    ]);
  });
  it('a bare wildcard bounces on either side', () => {
    expect(submitting({ subjects: ['user:p-sam', 'user:*'], resources: ['segment:0.0.0.0/0'] })).toEqual([
      'REQ-SCOPE.wildcard /subjects/1',
      'REQ-SCOPE.wildcard /resources/0',
    ]);
  });
  it.each(['user:p-ghost', 'group:ghosts'])('%s that the directory does not know bounces', (ref) => {
    expect(submitting({ subjects: [ref] }, { subjects: [aSubject(ref, { known: false })] })).toEqual([
      'REQ-SCOPE.unknown-subject /subjects/0',
    ]);
  });
  it('a device may be named before it is synced', () => {
    const device = aSubject('device:kiosk-4', { known: false });
    expect(submitting({ subjects: ['device:kiosk-4'] }, { subjects: [device] })).toEqual([]);
  });
  it('a subject or resource of no kind bounces', () => {
    const facts = { subjects: [aSubject('sam', { kind: 'device' })], resources: [aResource('system:')] };
    expect(submitting({ subjects: ['sam'], resources: ['system:'] }, facts)).toEqual([
      'REQ-SCOPE.unknown-subject /subjects/0',
      'REQ-SCOPE.unknown-resource /resources/0',
    ]);
  });
  it('a group with members passes, an empty one bounces', () => {
    const empty = { subjects: [aSubject('group:contractors', { members: [] })] };
    expect(submitting({ subjects: ['group:contractors'] })).toEqual([]);
    expect(submitting({ subjects: ['group:contractors'] }, empty)).toEqual([
      'REQ-SCOPE.empty-group /subjects/0',
    ]);
  });
});

describe('REQ-TERM', () => {
  const structuralReason =
    'The maker certifies the new controller in autumn; a shorter clock would force an untested swap.';

  it.each([0, -1, 1.5])('a term of %d days bounces', (termDays) => {
    expect(submitting({ termDays })).toContain('REQ-TERM.not-positive /termDays');
  });
  it('a term over 90 days bounces, one of 90 passes', () => {
    expect(submitting({ termDays: 91 })).toEqual(['REQ-TERM.over-policy /termDays']);
    expect(submitting({ termDays: 90 })).toEqual([]);
  });
  it("the shorter of the policy's and the configured longest term holds", () => {
    expect(submitting({ termDays: 61 }, { policy: aPolicy({ longestTermDays: 60 }) })).toEqual([
      'REQ-TERM.over-policy /termDays',
    ]);
    const context = aContext({ configuration: aConfiguration({ longestTermDays: 60 }) });
    expect(submitting({ termDays: 61 }, {}, context)).toEqual(['REQ-TERM.over-policy /termDays']);
  });
  it('a structural case may ask for up to 365 days', () => {
    expect(submitting({ termDays: 365, structuralReason })).toEqual([]);
    expect(submitting({ termDays: 366, structuralReason })).toEqual(['REQ-TERM.over-365 /termDays']);
  });
  it('a structural case without a reason bounces', () => {
    expect(submitting({ termDays: 120, structuralReason: 'tbd' })).toEqual([
      'REQ-TERM.structural-reason /structuralReason',
    ]);
  });
});

describe('REQ-PLAN', () => {
  it('needs a milestone', () => {
    expect(submitting({ milestones: [] })).toEqual(['REQ-PLAN.no-milestone /milestones']);
    expect(submitting({ milestones: [aMilestone({ title: '-' })] })).toEqual([
      'REQ-PLAN.no-milestone /milestones/0/title',
    ]);
  });
  it('at least one milestone is due inside the term', () => {
    const late = aMilestone({ due: plusDays(NOW, 91) });
    expect(submitting({ milestones: [late] })).toEqual(['REQ-PLAN.milestone-outside-term /milestones/0/due']);
    expect(submitting({ milestones: [late, aMilestone({ id: 'm2', due: plusDays(NOW, 90) })] })).toEqual([]);
  });
  it('the term counts from the requested start', () => {
    expect(
      submitting({
        requestedStart: plusDays(NOW, 20),
        milestones: [aMilestone({ due: plusDays(NOW, 100) })],
      }),
    ).toEqual([]);
    expect(
      submitting({ requestedStart: plusDays(NOW, 20), milestones: [aMilestone({ due: plusDays(NOW, 15) })] }),
    ).toEqual(['REQ-PLAN.milestone-outside-term /milestones/0/due']);
  });
  it('a start in the past moves nothing', () => {
    expect(
      submitting({
        requestedStart: plusDays(NOW, -30),
        milestones: [aMilestone({ due: plusDays(NOW, 90) })],
      }),
    ).toEqual([]);
  });
  it('a start in the year 9999 bounces and nothing breaks', () => {
    expect(submitting({ requestedStart: plusDays(NOW, 2_900_000), termDays: 90 })).toContain(
      'REQ-PLAN.milestone-outside-term /milestones/0/due',
    );
  });
  it('a milestone that is due already bounces', () => {
    expect(submitting({ milestones: [aMilestone(), aMilestone({ id: 'm2', due: NOW })] })).toEqual([
      'REQ-PLAN.milestone-outside-term /milestones/1/due',
    ]);
  });
  it('a milestone has an owner who is there', () => {
    expect(submitting({ milestones: [aMilestone({ owner: people.leaver })] })).toEqual([
      'REQ-PLAN.milestone-owner /milestones/0/owner',
    ]);
  });
  it('two milestones under one id bounce', () => {
    expect(submitting({ milestones: [aMilestone(), aMilestone({ title: 'Cut-over' })] })).toEqual([
      'REQ-PLAN.repeated-id /milestones/1/id',
    ]);
  });
  it('needs an exit date, in the future and not before the last milestone', () => {
    expect(submitting({ exitDate: null })).toEqual(['REQ-PLAN.no-exit /exitDate']);
    expect(submitting({ exitDate: NOW })).toEqual(['REQ-PLAN.exit-outside /exitDate']);
    expect(submitting({ exitDate: plusDays(NOW, 59) })).toEqual(['REQ-PLAN.exit-outside /exitDate']);
    expect(submitting({ exitDate: plusDays(NOW, 60) })).toEqual([]);
  });
});

describe('REQ-OWNER', () => {
  it.each([
    ['unknown', 'p-nobody'],
    ['inactive', people.leaver],
    ['mailbox', people.mailbox],
  ])('a risk owner who is %s bounces', (reason, riskOwner) => {
    expect(submitting({ riskOwner })).toEqual([`REQ-OWNER.${reason} /riskOwner`]);
  });
});

describe('REQ-DUPLICATE', () => {
  const live = { id: 'x-9', number: 'EXC-2026-0009', status: 'active', contact: 'hr@example.org' } as const;

  it('overlap with a live exception is refused, with a link to it', () => {
    const preview = previewRequest(
      null,
      aSubmission(aRequest(), { live: [{ ...live, confidential: false }] }),
      aContext(),
    );
    expect(preview.violations).toEqual([
      {
        code: 'REQ-DUPLICATE',
        reason: 'live',
        field: '/subjects',
        detail: { number: 'EXC-2026-0009', id: 'x-9', status: 'active', contact: 'hr@example.org' },
      },
    ]);
  });
  it('of a confidential one only number and contact are told', () => {
    const preview = previewRequest(
      null,
      aSubmission(aRequest(), { live: [{ ...live, confidential: true }] }),
      aContext(),
    );
    expect(preview.violations).toEqual([
      {
        code: 'REQ-DUPLICATE',
        reason: 'live-confidential',
        field: '/subjects',
        detail: { number: 'EXC-2026-0009', contact: 'hr@example.org' },
      },
    ]);
  });
  it('a request filed again is no duplicate of itself', () => {
    const state = aSubmittedException();
    const facts = { live: [{ ...live, id: state.id, confidential: false }] };
    expect(previewRequest(state, aSubmission(aRequest(), facts), aContext()).violations).toEqual([]);
  });
});

describe('EMERGENCY-RATIFY', () => {
  const emergency = anEmergency({ id: 'x-7', number: 'EXC-2026-0007', startsAt: plusDays(NOW, -1) });
  const live = [
    { id: 'x-7', number: 'EXC-2026-0007', status: 'active', confidential: false, contact: '' },
  ] as const;
  const ratifying = (named: Exception | null, emergencyOverlaps = true) =>
    submitting({ ratifies: 'x-7' }, { live, emergency: named, emergencyOverlaps });

  it('the emergency that is ratified does not count as a duplicate', () => {
    expect(ratifying(emergency)).toEqual([]);
  });
  it('the chain begins with the emergency, which is no term of its own', () => {
    const submission = aSubmission(aRequest({ ratifies: 'x-7' }), {
      live,
      emergency,
      emergencyOverlaps: true,
    });
    expect(previewRequest(null, submission, aContext())).toMatchObject({
      lineage: {
        root: 'x-7',
        predecessor: 'x-7',
        chainStartedAt: plusDays(NOW, -1),
        earlierTerms: 0,
        afterUnratifiedEmergency: false,
      },
      termNumber: 1,
      minimumRung: 1,
    });
  });
  it('what is named must be an emergency', () => {
    expect(ratifying(anActiveException({ id: 'x-7' }))).toContain(
      'EMERGENCY-RATIFY.not-an-emergency /ratifies',
    );
    expect(ratifying(null)).toContain('EMERGENCY-RATIFY.not-an-emergency /ratifies');
  });
  it('one that has ended is not ratified any more, recorded or not', () => {
    const over = anEmergency({ id: 'x-7', startsAt: plusDays(NOW, -3) });
    expect(ratifying(over)).toContain('EMERGENCY-RATIFY.ended /ratifies');
    expect(ratifying({ ...over, status: 'expired' })).toContain('EMERGENCY-RATIFY.ended /ratifies');
  });
  it('one of another scope is not ratified', () => {
    expect(ratifying(emergency, false)).toContain('EMERGENCY-RATIFY.other-scope /ratifies');
  });
  it('one that was ratified already is not ratified twice', () => {
    const ratified = play(emergency, 'x-7', [[NOW, { type: 'EmergencyRatified', by: 'x-8', at: NOW }]]);
    expect(ratifying(ratified)).toContain('REQ-DUPLICATE.ratified-overlap /ratifies');
  });
});
