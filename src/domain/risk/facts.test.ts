import { describe, expect, it } from 'vitest';
import {
  aControl,
  anAssessedException,
  aRequest,
  aRenewal,
  aResource,
  aSubject,
  aSubmittedException,
  controlPassed,
  NOW,
  people,
  play,
} from '../../../test/builders/index.ts';
import type { ExceptionEvent } from '../exception/events.ts';
import type { Renewal } from '../exception/state.ts';
import { emptyCase } from '../exception/state.ts';
import { plusHours } from '../time.ts';
import { changedFacts, riskFactsOf } from './facts.ts';
import type { RiskFacts } from './risk.ts';

describe('the facts that a score rests on', () => {
  it('take the more critical of what the request says and what the directory knows', () => {
    const x = aSubmittedException({
      request: aRequest({ tier: 'T3', classification: 'restricted', exposure: 'internal' }),
    });
    const resolved = {
      ...x,
      resources: [aResource('system:hr-db', { tier: 'T1', classification: 'public', exposure: 'internet' })],
    };
    expect(riskFactsOf(resolved)).toMatchObject({
      tier: 'T1',
      classification: 'restricted',
      exposure: 'internet',
    });
  });

  it('are not lowered by what the directory does not know', () => {
    const x = aSubmittedException();
    const unknown = aResource('system:hr-db', {
      tier: 'unknown',
      classification: 'unknown',
      exposure: 'unknown',
    });
    expect(riskFactsOf({ ...x, resources: [unknown] })).toMatchObject({
      tier: 'T2',
      classification: 'confidential',
    });
  });

  it('count each identity once, groups resolved and accepted growth included', () => {
    const x = aSubmittedException();
    const grown = {
      ...x,
      subjects: [aSubject('user:p-sam'), aSubject('group:contractors')],
      acceptedGrowth: [
        { group: 'group:contractors', members: ['user:p-new', 'user:p-tess'], by: people.analyst, at: NOW },
      ],
    };
    expect(riskFactsOf(grown)).toMatchObject({ identities: 3, groupScope: true });
    expect(riskFactsOf(x)).toMatchObject({ identities: 1, groupScope: false });
  });

  it('take the structural reason from the renewal where one is judged', () => {
    const renewal: Renewal = {
      id: 'r-1',
      by: people.requester,
      filedAt: NOW,
      status: 'requested',
      statusSince: NOW,
      content: aRenewal({ structuralReason: 'The vendor replaces the appliance in a year.' }),
      refusedBy: [],
      minimumRung: 2,
      case: emptyCase(NOW),
    };
    expect(riskFactsOf(aSubmittedException(), renewal).structural).toBe(true);
    expect(riskFactsOf(aSubmittedException()).structural).toBe(false);
  });

  it('call a control tested once somebody independent saw it pass, until it fails', () => {
    const tested = (events: Parameters<typeof play>[2]) =>
      riskFactsOf(play(aSubmittedException(), 'x-1', events)).controls[0]?.tested;
    const own = controlPassed('c1', NOW, people.requester);
    const independent = controlPassed('c1', NOW);
    const failed: ExceptionEvent = {
      type: 'ControlTested',
      control: 'c1',
      test: {
        id: 't-fail',
        by: people.controlOwner,
        performedAt: plusHours(NOW, 1),
        result: 'fail',
        method: 'attestation',
        note: 'A sign-in from outside went through.',
        evidence: ['a-1'],
        independent: true,
      },
    };
    expect(tested([])).toBe(false);
    expect(tested([[NOW, own]])).toBe(false);
    expect(tested([[NOW, independent]])).toBe(true);
    expect(
      tested([
        [NOW, independent],
        [plusHours(NOW, 1), failed],
      ]),
    ).toBe(false);
  });
});

const never = (): never => {
  throw new Error('the story has two controls');
};

describe('a change of facts before the decision', () => {
  const frozen: RiskFacts = {
    ...riskFactsOf(
      anAssessedException({ request: aRequest({ controls: [aControl(), aControl({ id: 'c2' })] }) }),
    ),
  };
  const first = frozen.controls[0] ?? never();
  const second = frozen.controls[1] ?? never();

  it.each([
    ['tier', { tier: 'T0' }],
    ['classification', { classification: 'restricted' }],
    ['exposure', { exposure: 'internet' }],
    ['identities', { identities: 7 }],
    ['groupScope', { groupScope: true }],
    ['structural', { structural: true }],
    ['controls', { controls: [first] }],
    ['controls', { controls: [first, { ...second, strength: 'weak' }] }],
    ['controls', { controls: [first, { ...second, tested: false }] }],
    ['controls', { controls: [first, { ...second, id: 'c9' }] }],
  ] as const)('of %s is noticed: %j', (key, over) => {
    expect(changedFacts(frozen, { ...frozen, ...over })).toEqual([key]);
  });

  it('is none where all is the same', () => {
    expect(changedFacts(frozen, { ...frozen, controls: [second, first] })).toEqual([]);
  });

  it('is none where a control has passed since: the approval itself asks for that', () => {
    const untested = { ...frozen, controls: [{ ...first, tested: false }, second] };
    expect(changedFacts(untested, frozen)).toEqual([]);
  });
});
