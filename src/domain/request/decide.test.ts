import { describe, expect, it } from 'vitest';
import {
  aBouncedException,
  aContext,
  anActiveException,
  anActor,
  analyst,
  anAssessedException,
  aPerson,
  aRequest,
  aSubmission,
  aSubmittedException,
  at,
  bouncedBy,
  everybody,
  NOW,
  people,
  play,
  refusalOf,
} from '../../../test/builders/index.ts';
import type { Exception } from '../exception/state.ts';
import { decideRequest, previewRequest } from './decide.ts';

describe('A request that passes every rule', () => {
  const decision = decideRequest(null, aSubmission(), aContext());

  it('is submitted with its number, its policy version, its resolved scope and a lineage of its own', () => {
    expect(decision).toMatchObject({
      kind: 'accepted',
      events: [
        {
          type: 'RequestSubmitted',
          number: 'EXC-2026-0001',
          requester: people.requester,
          policy: { id: 'phishing-resistant-mfa', version: 3, family: 'authentication' },
          targets: ['identity-provider', 'change-ticket'],
          subjects: [{ ref: 'user:p-sam' }],
          resources: [{ ref: 'system:hr-db' }],
          lineage: { root: 'x-1', predecessor: null, chainStartedAt: null, earlierTerms: 0, lastRung: null },
        },
      ],
    });
  });

  it('is foreseen by the check while typing, with its term number and risk facts', () => {
    expect(previewRequest(null, aSubmission(), aContext())).toMatchObject({
      violations: [],
      termNumber: 1,
      minimumRung: 1,
      facts: { tier: 'T2', identities: 1, groupScope: false, structural: false },
    });
  });

  it('is not taken from somebody without the requester role', () => {
    const stranger = aContext({ actor: anActor(people.bystander, ['auditor']) });
    expect(refusalOf(decideRequest(null, aSubmission(), stranger))).toEqual(['ROLE.missing']);
  });
});

describe('A bounce', () => {
  const nothing = aRequest({
    policy: 'nope',
    obstacle: '',
    consequence: '',
    subjects: [],
    resources: [],
    termDays: 0,
    controls: [],
    milestones: [],
    exitDate: null,
    riskOwner: '',
  });
  const decision = decideRequest(null, aSubmission(nothing, { policy: null }), aContext());

  it('tells every reason at once and is on record with a number', () => {
    expect(decision).toMatchObject({
      kind: 'accepted',
      events: [{ type: 'RequestBounced', number: 'EXC-2026-0001', policy: null }],
    });
    expect(new Set(bouncedBy(decision).map((b) => b.split('.')[0]))).toEqual(
      new Set([
        'REQ-POLICY',
        'REQ-JUSTIFICATION',
        'REQ-SCOPE',
        'REQ-TERM',
        'REQ-CONTROL',
        'REQ-PLAN',
        'REQ-OWNER',
      ]),
    );
  });

  it('can be corrected: number, requester and first submission stay, the bounce stays on record', () => {
    const bounced = aBouncedException();
    const again = decideRequest(bounced, { ...aSubmission(), number: 'EXC-2026-0099' }, aContext());
    if (again.kind === 'refused') throw new Error('refused');
    const filed = play(
      bounced,
      bounced.id,
      again.events.map((e) => [NOW, e] as const),
    );
    expect(filed).toMatchObject({
      number: bounced.number,
      status: 'submitted',
      requester: bounced.requester,
      firstSubmittedAt: bounced.firstSubmittedAt,
      bounces: [{ codes: ['REQ-CONTROL'] }],
    });
  });
});

describe('What else belongs to a request', () => {
  it('its requester withdraws it', () => {
    const decision = decideRequest(
      aSubmittedException(),
      { type: 'WithdrawRequest', note: 'Not needed.' },
      aContext(),
    );
    expect(decision).toMatchObject({
      events: [{ type: 'RequestWithdrawn', by: people.requester, note: 'Not needed.' }],
    });
  });
  it('nobody else withdraws it', () => {
    const context = at(NOW, anActor(people.bystander, ['requester']));
    expect(
      refusalOf(decideRequest(aSubmittedException(), { type: 'WithdrawRequest', note: '' }, context)),
    ).toEqual(['ROLE.not-yours']);
  });
  it('whoever has a part in it attaches evidence', () => {
    const attachment = {
      id: 'a-1',
      name: 'test.pdf',
      mediaType: 'application/pdf',
      bytes: 9,
      commitment: 'c0ffee',
    };
    const decision = decideRequest(aSubmittedException(), { type: 'AddAttachment', attachment }, aContext());
    expect(decision).toMatchObject({
      events: [{ type: 'AttachmentAdded', attachment, by: people.requester }],
    });
  });
});

describe('A new risk owner', () => {
  const replace = (x: Exception, toId: string) =>
    decideRequest(
      x,
      { type: 'ReplaceOwner', toId, to: everybody.find((p) => p.id === toId) ?? null },
      at(NOW, anActor(people.riskOwner, ['risk-owner'])),
    );

  it('takes the place of the one before', () => {
    expect(replace(anActiveException(), people.bystander)).toMatchObject({
      events: [{ type: 'OwnerReplaced', from: people.riskOwner, to: people.bystander, by: people.riskOwner }],
    });
  });
  it.each([
    ['REQ-OWNER.unknown', 'p-nobody'],
    ['REQ-OWNER.inactive', people.leaver],
    ['REQ-OWNER.mailbox', people.mailbox],
    ['OWNER-LEFT.same-person', people.riskOwner],
  ])('%s is refused', (code, toId) => {
    expect(refusalOf(replace(anActiveException(), toId))).toEqual([code]);
  });
  it('who assessed the case has it assessed again by somebody else', () => {
    const x = anAssessedException();
    expect(replace(x, people.analyst)).toMatchObject({
      events: [{ type: 'OwnerReplaced' }, { type: 'AssessmentReopened', renewal: null }],
    });
    expect(replace(x, people.bystander)).toMatchObject({ events: [{ type: 'OwnerReplaced' }] });
  });
  it('is a service account never', () => {
    const to = aPerson('p-bot', { kind: 'service' });
    const decision = decideRequest(
      anActiveException(),
      { type: 'ReplaceOwner', toId: to.id, to },
      at(NOW, analyst()),
    );
    expect(refusalOf(decision)).toEqual(['REQ-OWNER.mailbox']);
  });
});
