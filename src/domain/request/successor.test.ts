import { describe, expect, it } from 'vitest';
import {
  aContext,
  aControl,
  aMilestone,
  anActiveException,
  anEmergency,
  anExpiredException,
  aRenewal,
  aRequest,
  aSubmission,
  aSubmittedException,
  at,
  bouncedBy,
  controlPassed,
  NOW,
  people,
  play,
  renewalAnswers,
  settled,
} from '../../../test/builders/index.ts';
import type { Exception } from '../exception/state.ts';
import { plusDays } from '../time.ts';
import type { SubmitFacts } from './commands.ts';
import type { RequestContent } from './content.ts';
import { decideRequest, previewRequest } from './decide.ts';

/** Expired on day 90 with its milestone done and its controls tested on day 70. */
const ended = anExpiredException({ id: 'x-old', number: 'EXC-2026-0001' });
const LATER = plusDays(NOW, 100);

/** A request for the same scope ten days after the end, in fresh words. */
const again = (over: Partial<RequestContent> = {}): RequestContent => {
  const { obstacle, consequence } = aRenewal();
  return aRequest(
    {
      obstacle,
      consequence,
      exitDate: plusDays(NOW, 150),
      milestones: [aMilestone({ due: plusDays(NOW, 140) })],
      ...over,
    },
    LATER,
  );
};
const submission = (request = again(), facts: Partial<SubmitFacts> = {}) =>
  aSubmission(request, { ended: [ended], ...facts });
const preview = (request = again(), facts: Partial<SubmitFacts> = {}, state: Exception | null = null) =>
  previewRequest(state, submission(request, facts), at(LATER));
const bounces = (request: RequestContent, facts: Partial<SubmitFacts> = {}) =>
  bouncedBy(decideRequest(null, submission(request, facts), at(LATER)));

describe('REQ-SUCCESSOR: asking again after the end is a renewal by another name', () => {
  it('with every gate met it is the next term of that chain, one rung up, and as old', () => {
    expect(preview()).toMatchObject({
      violations: [],
      termNumber: 2,
      minimumRung: 3,
      lineage: {
        root: 'x-old',
        predecessor: 'x-old',
        chainStartedAt: NOW,
        earlierTerms: 1,
        lastRung: 2,
        lastTermDays: 90,
        exitDateMoves: 0,
      },
    });
  });

  it('the window does not apply, and the codes of the gates that fail are told with why they apply', () => {
    const old = anActiveException({ id: 'x-old', number: 'EXC-2026-0001', termDays: 30 });
    const expired = settled(old, plusDays(NOW, 30));
    const stale = again({
      controls: [aControl({ testMethod: 'Read the firewall log for refused sign-ins' })],
      exitDate: plusDays(NOW, 160),
    });
    const found = preview(stale, { ended: [expired] }).violations;
    expect(found.map((v) => `${v.code}.${v.reason}`)).toEqual([
      'REQ-SUCCESSOR.gates-apply',
      'REN-PROGRESS.none-completed',
      'REN-PROGRESS.overdue-unplanned',
      'REN-CONTROL-TESTED.not-within-90-days',
      'REN-TERM.longer',
    ]);
    expect(found[0]?.detail).toEqual({
      number: 'EXC-2026-0001',
      term: 2,
      gates: 'REN-PROGRESS, REN-CONTROL-TESTED, REN-TERM',
    });
  });

  it('an overdue milestone wants a new plan in the request', () => {
    const request = aRequest({
      milestones: [
        aMilestone({ due: plusDays(NOW, 40) }),
        aMilestone({ id: 'm2', title: 'Cut-over', due: plusDays(NOW, 60) }),
      ],
    });
    const old = anExpiredException({ id: 'x-old', request });
    const replan = {
      milestone: 'm2',
      due: plusDays(NOW, 130),
      whyFailed: 'The vendor withdrew release 8.1 in April.',
    };
    expect(bounces(again(), { ended: [old] })).toEqual([
      'REQ-SUCCESSOR.gates-apply',
      'REN-PROGRESS.overdue-unplanned /renewalAnswers/replans',
    ]);
    expect(
      bounces(again({ renewalAnswers: renewalAnswers({ replans: [replan] }) }), { ended: [old] }),
    ).toEqual([]);
  });

  it('the old words with a new date bounce', () => {
    const { obstacle, consequence } = aRequest();
    expect(bounces(again({ obstacle, consequence }))).toEqual([
      'REQ-SUCCESSOR.gates-apply',
      'REN-JUSTIFICATION.fell-short /obstacle',
      'REN-JUSTIFICATION.fell-short /consequence',
    ]);
  });

  it('what the rules of a request have said of a sentence is not said twice', () => {
    expect(bounces(again({ obstacle: 'Urgent!' }))).toEqual([
      'REQ-JUSTIFICATION.fell-short /obstacle',
      'REQ-SUCCESSOR.gates-apply',
    ]);
  });

  it('an exit promised for later counts as moved, and is for the top rung', () => {
    expect(preview(again({ exitDate: plusDays(NOW, 151) }))).toMatchObject({
      violations: [],
      minimumRung: 4,
      lineage: { exitDateMoves: 1 },
    });
  });

  it('a chain does not get over 365 days by ending in between', () => {
    const late = plusDays(NOW, 276);
    const exitDate = plusDays(late, 20);
    const request = again({ milestones: [aMilestone({ due: plusDays(late, 10) })], exitDate });
    const tested = plusDays(late, -5);
    const old = play({ ...ended, exitDate }, 'x-old', [[tested, controlPassed('c1', tested)]]);
    const asking = (termDays: number) =>
      bouncedBy(decideRequest(null, submission({ ...request, termDays }, { ended: [old] }), at(late)));
    expect(asking(90)).toEqual(['REQ-SUCCESSOR.gates-apply', 'REN-CHAIN-MAX.over /termDays']);
    expect(asking(89)).toEqual([]);
  });
});

describe('Tests of the proposed controls', () => {
  const other = aControl({
    title: 'Jump host in front',
    testMethod: 'Connect past the jump host and expect a refusal',
  });

  it('the same control tested in the same way brings its tests along', () => {
    expect(preview(again({ controls: [aControl({ id: 'c7' })] })).violations).toEqual([]);
  });
  it('a test by the one who asks now is no independent test', () => {
    expect(preview(again({ riskOwner: people.controlOwner })).violations.map((v) => v.code)).toEqual([
      'REQ-SUCCESSOR',
      'REN-CONTROL-TESTED',
    ]);
  });
  it('another control is tested on the bounced request, which is then filed again', () => {
    const request = again({ controls: [other] });
    const decision = decideRequest(null, submission(request), at(LATER));
    expect(bouncedBy(decision)).toEqual([
      'REQ-SUCCESSOR.gates-apply',
      'REN-CONTROL-TESTED.not-within-90-days /controls/0',
    ]);
    if (decision.kind === 'refused') throw new Error('refused');
    const bounced = play(null, 'x-1', [
      ...decision.events.map((e) => [LATER, e] as const),
      [plusDays(LATER, 1), controlPassed('c1', plusDays(LATER, 1))],
    ]);
    const refiled = decideRequest(bounced, submission(request), at(plusDays(LATER, 2)));
    expect(bouncedBy(refiled)).toEqual([]);
  });
});

describe('What a successor inherits', () => {
  it('of two chains the older start, the more terms, the higher rung and the shorter term', () => {
    const older = anExpiredException({
      id: 'x-two',
      startsAt: plusDays(NOW, -60),
      termDays: 80,
      rung: 3,
      lineage: { earlierTerms: 1 },
    });
    const { lineage, termNumber, minimumRung } = preview(again(), { ended: [ended, older] });
    expect(lineage).toMatchObject({
      predecessor: 'x-old',
      chainStartedAt: plusDays(NOW, -60),
      earlierTerms: 2,
      lastRung: 3,
      lastTermDays: 80,
    });
    expect([termNumber, minimumRung]).toEqual([3, 4]);
  });
  it('every chain has its own gates to meet', () => {
    const idle = settled(
      anActiveException({ id: 'x-two', number: 'EXC-2026-0002', startsAt: plusDays(NOW, -5) }),
      plusDays(NOW, 90),
    );
    const found = preview(again(), { ended: [ended, idle] }).violations;
    expect(found[0]?.detail).toMatchObject({ number: 'EXC-2026-0002' });
    expect(found.map((v) => v.code)).toContain('REN-PROGRESS');
  });
  it('only the newest of one chain is asked', () => {
    const before = settled(
      anActiveException({ id: 'x-before', startsAt: plusDays(NOW, -90), lineage: { root: 'x-old' } }),
      NOW,
    );
    expect(preview(again(), { ended: [ended, before] })).toMatchObject({
      violations: [],
      lineage: { predecessor: 'x-old' },
    });
  });
  it('filed again after the successor period, it stays in its chain as long as it asks for the same', () => {
    const lineage = {
      root: 'x-old',
      predecessor: 'x-old',
      chainStartedAt: NOW,
      earlierTerms: 1,
      lastRung: 2,
      lastTermDays: 60,
    } as const;
    const state = aSubmittedException({ startsAt: LATER, request: again(), lineage });
    const same = preview(again({ termDays: 60 }), { ended: [] }, state);
    expect(same).toMatchObject({ violations: [], lineage, termNumber: 2 });
    expect(preview(again(), { ended: [] }, state).violations).toMatchObject([
      { code: 'REN-TERM', reason: 'longer' },
    ]);
    expect(
      preview(again({ termDays: 60, resources: ['system:other'] }), { ended: [] }, state).lineage.predecessor,
    ).toBeNull();
  });
});

describe('After an unratified emergency', () => {
  const emergency = settled(anEmergency({ id: 'x-em', startsAt: NOW }), plusDays(NOW, 3));

  it('no gate applies, the committee decides, and the age carries on', () => {
    expect(preview(again(), { ended: [emergency] })).toMatchObject({
      violations: [],
      termNumber: 1,
      lineage: {
        root: 'x-em',
        predecessor: 'x-em',
        chainStartedAt: NOW,
        afterUnratifiedEmergency: true,
        lastRung: null,
      },
    });
  });
  it('one that was ratified is its ratifying exception, which is asked instead', () => {
    const ratified = play(emergency, 'x-em', [
      [plusDays(NOW, 1), { type: 'EmergencyRatified', by: 'x-old', at: NOW }],
    ]);
    expect(preview(again(), { ended: [ended, ratified] }).lineage).toMatchObject({
      predecessor: 'x-old',
      afterUnratifiedEmergency: false,
    });
  });
  it('ratified for another part of its scope is unratified for this one', () => {
    const ratified = play(emergency, 'x-em', [
      [plusDays(NOW, 1), { type: 'EmergencyRatified', by: 'x-other', at: NOW }],
    ]);
    expect(preview(again(), { ended: [ratified] }).lineage.afterUnratifiedEmergency).toBe(true);
  });
});

describe('A first request', () => {
  it('is held to no gate', () => {
    expect(previewRequest(null, aSubmission(), aContext()).lineage).toEqual({
      root: 'x-1',
      predecessor: null,
      chainStartedAt: null,
      earlierTerms: 0,
      lastRung: null,
      lastTermDays: null,
      exitDateMoves: 0,
      afterUnratifiedEmergency: false,
      judgements: [],
    });
  });
});
