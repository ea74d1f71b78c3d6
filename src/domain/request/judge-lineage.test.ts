import { describe, expect, it } from 'vitest';
import {
  analyst,
  anActiveException,
  anAssessedException,
  anEmergency,
  anExpiredException,
  aRequest,
  aResource,
  aSubject,
  aSubmittedException,
  anActor,
  at,
  NOW,
  people,
  play,
  refusalOf,
  settled,
} from '../../../test/builders/index.ts';
import type { Exception } from '../exception/state.ts';
import { plusDays } from '../time.ts';
import { decideRequest } from './decide.ts';

const LATER = plusDays(NOW, 100);
const REASON = 'The same payroll client under a new server name; the old one was switched off in June.';
/** Another person on the same system, ended ten days ago with everything done. */
const kin = anExpiredException({
  id: 'x-kin',
  number: 'EXC-2026-0007',
  request: aRequest({ subjects: ['user:p-tess'] }),
});

const fresh = aRequest(
  {
    obstacle:
      'The payroll client of the new server rejects certificates, because its library predates TLS 1.2 client authentication.',
    consequence: 'The June wages of 300 warehouse workers would be paid after the 10th of July.',
    exitDate: plusDays(NOW, 150),
  },
  plusDays(NOW, 80),
);
const story = { startsAt: LATER, request: fresh } as const;

const judge = (
  x: Exception,
  over: { other?: Exception; kin?: boolean; reason?: string } = {},
  context = at(LATER, analyst()),
) => decideRequest(x, { type: 'JudgeLineage', other: kin, kin: true, reason: REASON, ...over }, context);

describe('REQ-LINEAGE: a lookalike judged kin', () => {
  it('makes the request a successor: the chain, its age and its rung are inherited', () => {
    const x = aSubmittedException(story);
    const decision = judge(x);
    expect(decision).toMatchObject({
      events: [
        {
          type: 'LineageJudged',
          other: 'x-kin',
          kin: true,
          by: people.analyst,
          lineage: {
            root: 'x-kin',
            predecessor: 'x-kin',
            chainStartedAt: NOW,
            earlierTerms: 1,
            lastRung: 2,
            lastTermDays: 90,
          },
        },
      ],
    });
    if (decision.kind === 'refused') throw new Error('refused');
    const judged = play(
      x,
      x.id,
      decision.events.map((e) => [LATER, e] as const),
    );
    expect(judged.lineage.judgements).toMatchObject([
      { other: 'x-kin', kin: true, reason: REASON, by: people.analyst },
    ]);
  });

  it('the gates apply then: what fails is refused with its codes', () => {
    const idle = settled(
      anActiveException({ id: 'x-kin', request: aRequest({ subjects: ['user:p-tess'] }) }),
      plusDays(NOW, 90),
    );
    expect(refusalOf(judge(aSubmittedException(story), { other: idle }))).toEqual(
      [
        'REN-PROGRESS.none-completed',
        'REN-PROGRESS.overdue-unplanned',
        'REN-CONTROL-TESTED.not-within-90-days',
        'REQ-SUCCESSOR.gates-apply',
      ].toSorted(),
    );
  });

  it('an assessment that was made without it is made again', () => {
    expect(judge(anAssessedException(story))).toMatchObject({
      events: [{ type: 'LineageJudged' }, { type: 'AssessmentReopened', renewal: null }],
    });
  });

  it('an unratified emergency brings the committee, not the gates', () => {
    const emergency = settled(
      anEmergency({ id: 'x-kin', request: aRequest({ subjects: ['user:p-tess'] }) }),
      plusDays(NOW, 3),
    );
    expect(judge(aSubmittedException(story), { other: emergency })).toMatchObject({
      events: [{ lineage: { chainStartedAt: NOW, afterUnratifiedEmergency: true, lastRung: null } }],
    });
  });
});

describe('REQ-LINEAGE: a lookalike judged not kin', () => {
  it('changes nothing but the record', () => {
    const x = anAssessedException(story);
    expect(judge(x, { kin: false })).toMatchObject({
      events: [{ type: 'LineageJudged', kin: false, lineage: x.lineage }],
    });
    const decision = judge(x, { kin: false });
    expect(decision.kind === 'accepted' ? decision.events : []).toHaveLength(1);
  });
  it('can still turn out to be kin', () => {
    const x = aSubmittedException(story);
    const first = judge(x, { kin: false });
    if (first.kind === 'refused') throw new Error('refused');
    const judged = play(
      x,
      x.id,
      first.events.map((e) => [LATER, e] as const),
    );
    expect(refusalOf(judge(judged, { kin: false }))).toEqual(['REQ-LINEAGE.judged']);
    expect(refusalOf(judge(judged))).toEqual([]);
  });
});

describe('A judgement', () => {
  it('is in writing', () => {
    expect(refusalOf(judge(aSubmittedException(story), { reason: 'n/a' }))).toEqual([
      'REQ-LINEAGE.no-reason',
    ]);
  });
  it('once kin stays kin: the age never resets', () => {
    const x = aSubmittedException(story);
    const decision = judge(x);
    if (decision.kind === 'refused') throw new Error('refused');
    const judged = play(
      x,
      x.id,
      decision.events.map((e) => [LATER, e] as const),
    );
    expect(refusalOf(judge(judged, { kin: false }))).toEqual(['REQ-LINEAGE.judged']);
  });
  it.each([
    [
      'shares nothing',
      anExpiredException({
        id: 'x-kin',
        request: aRequest({ subjects: ['user:p-tess'], resources: ['system:mail'] }),
      }),
    ],
    ['was never in force', aSubmittedException({ id: 'x-kin' })],
    [
      'belongs to another family',
      { ...kin, policy: { id: 'disk-encryption', version: 1, family: 'device' } },
    ],
    ['is the request itself', { ...kin, id: 'x-1' }],
  ])('is not made of one that %s', (_what, other) => {
    expect(refusalOf(judge(aSubmittedException(story), { other, kin: false }))).toEqual([
      'REQ-LINEAGE.not-alike',
    ]);
  });
  it('can be made of one that has come to overlap since', () => {
    const grown = {
      ...kin,
      subjects: fresh.subjects.map((ref) => aSubject(ref)),
      resources: [aResource('system:hr-db')],
    };
    expect(refusalOf(judge(aSubmittedException(story), { other: grown }))).toEqual([]);
  });
  it('is made by an analyst who neither asks, answers for the risk nor gains', () => {
    const x = aSubmittedException(story);
    const roles = ['analyst', 'requester'] as const;
    expect(refusalOf(judge(x, {}, at(LATER, anActor(people.requester, roles))))).toEqual([
      'ASSESS-SELF.requester',
    ]);
    expect(refusalOf(judge(x, {}, at(LATER, anActor(people.riskOwner, roles))))).toEqual([
      'ASSESS-SELF.risk-owner',
    ]);
    expect(refusalOf(judge(x, {}, at(LATER, anActor(people.subject, roles))))).toEqual([
      'ASSESS-SELF.subject',
    ]);
    expect(refusalOf(judge(x, {}, at(LATER, anActor(people.bystander, ['requester']))))).toEqual([
      'ROLE.missing',
    ]);
  });
});

describe('Filed again after a kin judgement', () => {
  it('the request stays in the chain, whatever scope it asks for now', () => {
    const x = aSubmittedException(story);
    const decision = judge(x);
    if (decision.kind === 'refused') throw new Error('refused');
    const returned = play(x, x.id, [
      ...decision.events.map((e) => [LATER, e] as const),
      [LATER, { type: 'CaseReturned', renewal: null, by: people.analyst, reasons: 'Name the new server.' }],
    ]);
    const request = { ...fresh, resources: ['system:hr-db-2'] };
    const again = decideRequest(
      returned,
      {
        type: 'SubmitRequest',
        id: x.id,
        number: x.number,
        request,
        facts: {
          policy: null,
          subjects: [],
          resources: [],
          people: [],
          live: [],
          ended: [],
          emergency: null,
          emergencyOverlaps: false,
          earlierAnswers: [],
        },
      },
      at(LATER),
    );
    expect(again).toMatchObject({
      events: [
        {
          lineage: {
            predecessor: 'x-kin',
            chainStartedAt: NOW,
            earlierTerms: 1,
            judgements: [{ other: 'x-kin' }],
          },
        },
      ],
    });
  });
});
