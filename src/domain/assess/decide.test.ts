import { describe, expect, it } from 'vitest';
import {
  aContext,
  aRenewableException,
  aRenewal,
  aRequest,
  aResource,
  aSubmittedException,
  anActor,
  anAssessedException,
  aSubject,
  analyst,
  controlPassed,
  NOW,
  people,
  play,
  refusalOf,
} from '../../../test/builders/index.ts';
import type { AssessmentInput } from './commands.ts';
import type { Context } from '../context.ts';
import { evolve } from '../exception/evolve.ts';
import type { Exception } from '../exception/state.ts';
import type { Actor, PersonId } from '../people.ts';
import { riskFactsOf } from '../risk/facts.ts';
import { propose } from '../risk/propose.ts';
import type { Level, RiskFacts } from '../risk/risk.ts';
import { type Instant, plusDays, plusHours } from '../time.ts';
import { decideAssess } from './decide.ts';

const tested = (x: Exception): Exception => play(x, x.id, [[NOW, controlPassed('c1', NOW)]]);
const submitted = (over: Parameters<typeof aSubmittedException>[0] = {}) => tested(aSubmittedException(over));
const as = (actor: Actor, at: Instant = plusHours(NOW, 1)): Context => aContext({ at, actor });
const analystBy = (person: PersonId): Actor => anActor(person, ['analyst']);

function anInput(facts: RiskFacts, over: Partial<AssessmentInput> = {}): AssessmentInput {
  const { inherent, residual } = propose(facts);
  return {
    threat: 'A stolen password opens the HR database.',
    inherent: { ...inherent, rationale: 'As proposed.' },
    residual: { ...residual, rationale: 'As proposed.' },
    confidence: 'medium',
    regulations: [],
    recommendation: 'Approve with a monthly review.',
    conditions: [],
    overrideReason: null,
    ...over,
  };
}
const score = (likelihood: Level, impact: Level) => ({ likelihood, impact, rationale: 'Seen in the logs.' });

function assess(
  x: Exception,
  over: Partial<AssessmentInput> = {},
  context: Context = as(analyst()),
  facts: RiskFacts = riskFactsOf(x),
  lookalikes: readonly { id: string; number: string; shares: 'resource' | 'person' }[] = [],
) {
  return decideAssess(
    x,
    { type: 'AssessException', assessment: anInput(facts, over), lookalikes, facts, subjects: x.subjects },
    context,
  );
}
const after = (
  x: Exception,
  decision: ReturnType<typeof decideAssess>,
  at = plusHours(NOW, 1),
): Exception => {
  if (decision.kind === 'refused') throw new Error(refusalOf(decision).join());
  return decision.events.reduce((state, event) => evolve(state, event, at, state.id), x);
};

describe('an assessment as proposed', () => {
  it('is accepted with its band, route and the facts it rests on', () => {
    const x = submitted();
    const decision = assess(x);
    expect(decision).toMatchObject({
      kind: 'accepted',
      events: [
        {
          type: 'ExceptionAssessed',
          renewal: null,
          assessment: {
            by: people.analyst,
            secondedBy: null,
            facts: riskFactsOf(x),
            proposal: propose(riskFactsOf(x)),
            // T2 and confidential is impact 4; one tested moderate control leaves likelihood 1.
            band: 'low',
            route: 'delegate',
            rung: 1,
            longestTermDays: 90,
          },
        },
      ],
    });
    expect(after(x, decision).status).toBe('assessed');
  });

  it('freezes the facts as known now, not as they were at submission', () => {
    const x = submitted();
    const facts = riskFactsOf({ ...x, subjects: [aSubject('group:contractors')] });
    const decision = assess(x, {}, as(analyst()), facts);
    expect(decision).toMatchObject({
      events: [{ assessment: { facts: { identities: 2, groupScope: true } } }],
    });
  });

  it('goes to the top rung for a T0 asset, a structural case and a third term', () => {
    const t0 = submitted({ request: aRequest({ tier: 'T0' }) });
    const structural = submitted({
      request: aRequest({ structuralReason: 'The appliance is replaced next year.' }),
    });
    const third = submitted({
      lineage: { earlierTerms: 2, lastRung: 2, chainStartedAt: plusDays(NOW, -200) },
    });
    for (const x of [t0, structural, third])
      expect(assess(x)).toMatchObject({
        events: [{ assessment: { rung: 4, route: 'committee-with-ciso' } }],
      });
  });

  it('goes one rung higher than the last time for a successor, and to the committee after an unratified emergency', () => {
    const successor = submitted({
      lineage: { earlierTerms: 1, lastRung: 1, chainStartedAt: plusDays(NOW, -95) },
    });
    const emergency = submitted({ lineage: { afterUnratifiedEmergency: true } });
    expect(assess(successor)).toMatchObject({
      events: [{ assessment: { band: 'low', rung: 2, route: 'ciso' } }],
    });
    expect(assess(emergency)).toMatchObject({ events: [{ assessment: { band: 'low', rung: 3 } }] });
  });

  it('assesses the renewal where one is open, at its minimum rung at least', () => {
    const at = plusDays(NOW, 75);
    const running = aRenewableException();
    const x = play(running, running.id, [
      [
        at,
        {
          type: 'RenewalRequested',
          renewal: 'r-1',
          by: people.requester,
          content: aRenewal(),
          minimumRung: 3,
        },
      ],
    ]);
    const decision = assess(x, {}, as(analyst(), at), riskFactsOf(x, x.renewals[0]), [
      { id: 'x-9', number: 'EXC-2026-0009', shares: 'resource' },
    ]);
    expect(decision).toMatchObject({ events: [{ renewal: 'r-1', assessment: { rung: 3 } }] });
    expect(after(x, decision, at).renewals[0]?.status).toBe('assessed');
  });
});

describe('ASSESS-SELF', () => {
  it('the requester does not assess', () => {
    expect(refusalOf(assess(submitted(), {}, as(analystBy(people.requester))))).toEqual([
      'ASSESS-SELF.requester',
    ]);
  });
  it('the risk owner does not assess', () => {
    expect(refusalOf(assess(submitted(), {}, as(analystBy(people.riskOwner))))).toEqual([
      'ASSESS-SELF.risk-owner',
    ]);
  });
  it('a subject does not assess, named or as member of a group', () => {
    expect(refusalOf(assess(submitted(), {}, as(analystBy(people.subject))))).toEqual([
      'ASSESS-SELF.subject',
    ]);
    const grouped = submitted({ request: aRequest({ subjects: ['group:contractors'] }) });
    expect(refusalOf(assess(grouped, {}, as(analystBy('p-tess'))))).toEqual(['ASSESS-SELF.subject']);
  });
  it('all that applies is said at once', () => {
    const x = submitted({ request: aRequest({ riskOwner: people.requester }) });
    expect(refusalOf(assess(x, {}, as(analystBy(people.requester))))).toEqual([
      'ASSESS-SELF.requester',
      'ASSESS-SELF.risk-owner',
    ]);
  });
});

describe('who assesses', () => {
  it('only an analyst does', () => {
    expect(refusalOf(assess(submitted(), {}, as(anActor(people.riskOwner, ['requester']))))).toContain(
      'ROLE.missing',
    );
    expect(refusalOf(assess(submitted(), {}, as(anActor(people.ciso, ['administrator']))))).toEqual([
      'ROLE.missing',
    ]);
  });
});

describe('ASSESS-OVERRIDE', () => {
  it('a score that differs from the proposal needs a reason', () => {
    const raised = { inherent: score(4, 4), residual: score(3, 4) };
    expect(refusalOf(assess(submitted(), raised))).toEqual(['ASSESS-OVERRIDE.no-reason']);
    expect(refusalOf(assess(submitted(), { ...raised, overrideReason: '  ' }))).toEqual([
      'ASSESS-OVERRIDE.no-reason',
    ]);
    expect(assess(submitted(), { ...raised, overrideReason: 'Phishing rose this month.' })).toMatchObject({
      events: [
        {
          type: 'ExceptionAssessed',
          assessment: { band: 'high', overrideReason: 'Phishing rose this month.' },
        },
      ],
    });
  });
  it('a reason without an override is not kept as one', () => {
    expect(assess(submitted(), { overrideReason: 'None needed.' })).toMatchObject({
      events: [{ assessment: { overrideReason: null } }],
    });
  });
});

describe('ASSESS-RESIDUAL', () => {
  const reason = { overrideReason: 'Seen in the logs.' };
  it('a residual above the inherent score is refused, level by level', () => {
    expect(
      refusalOf(assess(submitted(), { inherent: score(2, 3), residual: score(3, 3), ...reason })),
    ).toEqual(['ASSESS-RESIDUAL.above-inherent']);
    expect(
      refusalOf(assess(submitted(), { inherent: score(5, 1), residual: score(1, 5), ...reason })),
    ).toEqual(['ASSESS-RESIDUAL.above-inherent']);
  });
  it('only a control with a passed test lowers the residual', () => {
    const lower = { inherent: score(3, 4), residual: score(2, 4), ...reason };
    expect(refusalOf(assess(aSubmittedException(), lower))).toEqual(['ASSESS-RESIDUAL.untested-control']);
    expect(refusalOf(assess(submitted(), lower))).toEqual([]);
  });
});

describe('REQ-LINEAGE', () => {
  const lookalike = { id: 'x-9', number: 'EXC-2026-0009', shares: 'resource' } as const;
  it('every lookalike is judged in writing before the score', () => {
    const x = submitted();
    const other = { ...lookalike, id: 'x-8', number: 'EXC-2026-0008' };
    expect(refusalOf(assess(x, {}, as(analyst()), riskFactsOf(x), [lookalike, other]))).toEqual([
      'REQ-LINEAGE.unjudged',
      'REQ-LINEAGE.unjudged',
    ]);
  });
  it('the one that lacks a judgement is named', () => {
    const judgement = {
      other: 'x-8',
      kin: false,
      reason: 'Another team and system.',
      by: people.analyst,
      at: NOW,
    };
    const x = submitted({ lineage: { judgements: [judgement] } });
    const other = { ...lookalike, id: 'x-8', number: 'EXC-2026-0008' };
    expect(assess(x, {}, as(analyst()), riskFactsOf(x), [lookalike, other])).toMatchObject({
      violations: [{ code: 'REQ-LINEAGE', detail: { number: 'EXC-2026-0009', shares: 'resource' } }],
    });
    expect(refusalOf(assess(x, {}, as(analyst()), riskFactsOf(x), [other]))).toEqual([]);
  });
});

describe('ASSESS-SECOND', () => {
  // T2, confidential, internet: 4 x 4, one tested moderate control leaves 3 x 4, high.
  const exposed = () => submitted({ request: aRequest({ exposure: 'internet' }) });
  const lowering = { residual: score(2, 4), overrideReason: 'Reachable by two addresses only.' };
  const waiting = () => {
    const x = exposed();
    return after(x, assess(x, lowering));
  };
  const second = (x: Exception, actor: Actor, facts = riskFactsOf(x)) =>
    decideAssess(x, { type: 'SecondAssessment', facts, subjects: x.subjects }, as(actor, plusHours(NOW, 2)));

  it('an override that lowers the band waits for a second analyst', () => {
    const x = exposed();
    const decision = assess(x, lowering);
    expect(decision).toMatchObject({
      events: [{ type: 'AssessmentLowered', assessment: { band: 'medium' } }],
    });
    expect(after(x, decision)).toMatchObject({ status: 'submitted', case: { assessment: null } });
  });
  it('an override within the band does not', () => {
    expect(
      assess(exposed(), { residual: score(3, 4), inherent: score(5, 4), overrideReason: 'More likely.' }),
    ).toMatchObject({
      events: [{ type: 'ExceptionAssessed' }],
    });
  });
  it('the first analyst is not the second', () => {
    expect(refusalOf(second(waiting(), analyst()))).toEqual(['ASSESS-SECOND.same-person']);
  });
  it('the second analyst has no part in the case either', () => {
    expect(refusalOf(second(waiting(), analystBy(people.requester)))).toEqual(['ASSESS-SELF.requester']);
    expect(refusalOf(second(waiting(), analystBy(people.subject)))).toEqual(['ASSESS-SELF.subject']);
    expect(refusalOf(second(waiting(), anActor(people.bystander, ['requester'])))).toEqual(['ROLE.missing']);
  });
  it('with the second analyst it is the assessment, and names both', () => {
    const x = waiting();
    const decision = second(x, analystBy(people.secondAnalyst));
    expect(decision).toMatchObject({
      events: [
        {
          type: 'ExceptionAssessed',
          assessment: { by: people.analyst, secondedBy: people.secondAnalyst, band: 'medium', rung: 2 },
        },
      ],
    });
    expect(after(x, decision)).toMatchObject({ status: 'assessed', case: { lowering: null } });
  });
  it('facts that changed while it waited want a new score', () => {
    const x = waiting();
    const facts = { ...riskFactsOf(x), identities: 50 };
    expect(refusalOf(second(x, analystBy(people.secondAnalyst), facts))).toEqual(['ASSESS-SECOND.differs']);
  });
  it('there is nothing to second where nothing waits', () => {
    expect(refusalOf(second(exposed(), analystBy(people.secondAnalyst)))).toEqual([
      'ASSESS-SECOND.none-waiting',
    ]);
  });
});

describe('ASSESS-REOPENED', () => {
  const refresh = (x: Exception, facts: RiskFacts, actor: Actor = analyst()) =>
    decideAssess(x, { type: 'RefreshFacts', facts }, as(actor));
  const system: Actor = anActor('system', [], { kind: 'system', fresh: false, strong: false });

  it('a changed fact reopens the assessment and says which', () => {
    const x = anAssessedException();
    const moved = { ...riskFactsOf(x), tier: 'T0', identities: 4 } as const;
    const decision = refresh(x, moved, system);
    expect(decision).toMatchObject({
      events: [{ type: 'AssessmentReopened', renewal: null, changed: ['tier', 'identities'], by: 'system' }],
    });
    expect(after(x, decision)).toMatchObject({ status: 'submitted', case: { assessment: null, votes: [] } });
  });
  it('the same facts leave it as it is', () => {
    const x = anAssessedException();
    expect(refresh(x, riskFactsOf(x))).toEqual({ kind: 'accepted', events: [] });
    expect(refresh(aSubmittedException(), riskFactsOf(x))).toEqual({ kind: 'accepted', events: [] });
  });
  it('a lowering that waits is dropped too', () => {
    const x = submitted({ request: aRequest({ exposure: 'internet' }) });
    const waiting = after(x, assess(x, { residual: score(2, 4), overrideReason: 'Two addresses only.' }));
    const facts = riskFactsOf({ ...waiting, resources: [aResource('system:hr-db', { tier: 'T1' })] });
    expect(after(waiting, refresh(waiting, facts)).case.lowering).toBeNull();
  });
  it('is asked for by an analyst or the program', () => {
    const x = anAssessedException();
    expect(refusalOf(refresh(x, riskFactsOf(x), anActor()))).toEqual(['ROLE.missing']);
  });
});
