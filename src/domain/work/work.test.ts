import { describe, expect, it } from 'vitest';
import {
  aBouncedException,
  aContext,
  aDelegation,
  anActiveException,
  anActor,
  anAssessedException,
  anAuthority,
  analyst,
  anEmergency,
  aPolicy,
  aRequest,
  aSubmittedException,
  NOW,
  people,
  play,
  settled,
} from '../../../test/builders/index.ts';
import { noConfiguration } from '../configuration/evolve.ts';
import type { Context } from '../context.ts';
import type { Exception } from '../exception/state.ts';
import type { Actor } from '../people.ts';
import { plusDays, plusHours } from '../time.ts';
import { noFacts, type WorkFacts, workOn } from './of-exception.ts';
import { type RegisterFacts, registerWork } from './of-register.ts';
import { byUrgency } from './work.ts';

const ask = (x: Exception, actor: Actor, over: Partial<Context> = {}, facts: Partial<WorkFacts> = {}) =>
  workOn(x, aContext({ actor, ...over }), { ...noFacts, ...facts });
const kinds = (x: Exception, actor: Actor, over: Partial<Context> = {}, facts: Partial<WorkFacts> = {}) =>
  ask(x, actor, over, facts).map(({ kind }) => kind);
const person = (id: string) => anActor(id, []);
const requester = anActor(people.requester, ['requester']);

describe('a request', () => {
  it('waits for an analyst until it lapses', () => {
    const x = aSubmittedException();
    expect(ask(x, analyst())).toEqual([
      {
        kind: 'assess',
        action: 'AssessException',
        item: null,
        since: x.firstSubmittedAt,
        due: plusDays(x.firstSubmittedAt, 30),
      },
    ]);
    expect(kinds(x, requester)).toEqual([]);
    expect(kinds(x, anActor(people.ciso, []))).toEqual([]);
  });

  it('waits for a written judgement first where it looks like another', () => {
    expect(kinds(aSubmittedException(), analyst(), {}, { lookalikes: 1 })).toEqual(['judge-lineage']);
  });

  it('never waits for an analyst who has a part in it', () => {
    const own = aSubmittedException({ requester: people.analyst });
    expect(kinds(own, analyst())).toEqual([]);
    expect(kinds(own, anActor(people.secondAnalyst, ['analyst']))).toEqual(['assess']);
  });

  it('that bounced or was returned waits for its requester', () => {
    expect(kinds(aBouncedException(), requester)).toEqual(['correct']);
    const returned = play(aSubmittedException(), 'x-1', [
      [NOW, { type: 'CaseReturned', renewal: null, by: people.analyst, reasons: 'Which host is it?' }],
    ]);
    expect(kinds(returned, requester)).toEqual(['answer']);
    expect(kinds(returned, analyst())).toEqual([]);
  });

  it('waits for its control owner where a control was never tested', () => {
    const [found] = ask(aSubmittedException(), person(people.controlOwner));
    expect(found).toMatchObject({ kind: 'test-control', item: { id: 'c1' }, due: null });
  });
});

describe('a decision', () => {
  it('waits for whom the route names, and for nobody else', () => {
    const medium = anAssessedException({ rung: 2 });
    expect(kinds(medium, person(people.ciso))).toEqual(['decide']);
    expect(kinds(medium, person(people.delegate))).toEqual(['decide']);
    // His ceiling is low.
    expect(kinds(medium, person(people.otherDelegate))).toEqual([]);
    expect(kinds(medium, person(people.member))).toEqual([]);
    const high = anAssessedException({ rung: 3 });
    expect(kinds(high, person(people.member))).toEqual(['vote']);
    expect(kinds(high, person(people.delegate))).toEqual([]);
  });

  it('waits although one looks through a token, which may not decide', () => {
    const token = anActor(people.ciso, [], { kind: 'token', fresh: false, strong: false });
    expect(kinds(anAssessedException(), token)).toEqual(['decide']);
  });

  it('does not wait for who asked, assessed, gains or is recused', () => {
    const own = anAssessedException({ requester: people.ciso });
    expect(kinds(own, person(people.ciso))).toEqual([]);
    expect(kinds(anAssessedException({ rung: 3 }), person(people.member), {}, { kept: true })).toEqual([]);
  });

  it('does not wait for a vote that stands, nor for one whose period is over', () => {
    const x = anAssessedException({ rung: 3 });
    expect(kinds(x, person(people.member), {}, { voted: true })).toEqual([]);
    const opened = plusHours(NOW, -12);
    expect(ask(x, person(people.member))[0]?.due).toBe(plusDays(opened, 7));
    expect(kinds(x, person(people.member), { at: plusDays(opened, 7) })).toEqual([]);
  });
});

describe('an exception in force', () => {
  const x = anActiveException();
  const on = (day: number) => ({ at: plusDays(NOW, day) });

  it('waits for requester and risk owner once its renewal can be filed', () => {
    const renews = (actor: Actor, day: number, of = x) =>
      ask(of, actor, on(day)).filter(({ kind }) => kind === 'renew');
    expect(renews(requester, 59)).toEqual([]);
    expect(renews(requester, 60)).toMatchObject([{ due: plusDays(NOW, 90), since: plusDays(NOW, 60) }]);
    expect(renews(person(people.riskOwner), 60)).toHaveLength(1);
    expect(renews(analyst(), 60)).toEqual([]);
    expect(renews(requester, 90, settled(x, plusDays(NOW, 90)))).toEqual([]);
  });

  it('waits for the owner of a control two weeks ahead of its test, and afterwards until its deadline', () => {
    const owner = person(people.controlOwner);
    const due = plusHours(plusDays(NOW, 30), -18);
    expect(kinds(x, owner, { at: plusHours(plusDays(due, -14), -1) })).toEqual([]);
    expect(ask(x, owner, { at: plusDays(due, -14) })).toMatchObject([{ kind: 'test-control', due }]);
    expect(ask(x, owner, { at: due })).toMatchObject([{ due: plusDays(due, 14) }]);
  });

  it('waits for a milestone: its owner ahead, requester and risk owner once it is overdue', () => {
    const milestone = x.milestones[0];
    if (milestone === undefined) throw new Error('the builder plans a milestone');
    const over = (actor: Actor, days: number) =>
      kinds(x, actor, { at: plusDays(milestone.due, days) }).filter((k) => k === 'complete-milestone');
    expect(over(person(people.milestoneOwner), -15)).toEqual([]);
    expect(over(person(people.milestoneOwner), -14)).toHaveLength(1);
    expect(over(requester, -1)).toEqual([]);
    expect(over(requester, 0)).toHaveLength(1);
  });

  it('waits for the confirmation of a milestone by somebody who neither owns it nor said that it is done', () => {
    const done = play(x, 'x-1', [
      [
        plusDays(NOW, 1),
        {
          type: 'MilestoneCompleted',
          milestone: x.milestones[0]?.id ?? '',
          by: people.milestoneOwner,
          evidence: ['a-1'],
          note: '',
        },
      ],
    ]);
    expect(kinds(done, analyst(), on(1))).toEqual(['confirm-milestone']);
    expect(kinds(done, person(people.riskOwner), on(1))).toEqual(['confirm-milestone']);
    expect(kinds(done, person(people.milestoneOwner), on(1))).toEqual([]);
  });

  it('waits for a new risk owner when the old one left', () => {
    const left = play(x, 'x-1', [
      [plusDays(NOW, 1), { type: 'OwnerLeft', person: people.riskOwner, deadline: plusDays(NOW, 15) }],
    ]);
    expect(ask(left, requester, on(1))).toMatchObject([{ kind: 'replace-owner', due: plusDays(NOW, 15) }]);
  });

  it('given at once waits for its ratification', () => {
    const emergency = anEmergency();
    expect(ask(emergency, requester)).toMatchObject([{ kind: 'ratify', due: plusHours(NOW, 72) }]);
  });
});

it('nothing of a confidential exception waits for somebody who may not see it', () => {
  const secret = aSubmittedException({ request: { ...aRequest(), confidential: true } });
  expect(kinds(secret, anActor(people.bystander, ['requester', 'administrator']))).toEqual([]);
});

describe('the register', () => {
  const facts: RegisterFacts = { configuration: noConfiguration, policies: [] };
  const works = (actor: Actor, authority = anAuthority(), over: Partial<RegisterFacts> = {}) =>
    registerWork({ ...facts, ...over }, aContext({ actor, authority })).map((w) => w.kind);

  it('waits for the delegate to accept, and for a new CISO to confirm', () => {
    const offered = anAuthority({ delegations: [aDelegation({ accepted: null })] });
    expect(works(person(people.delegate), offered)).toEqual(['accept-delegation']);
    expect(works(person(people.ciso), offered)).toEqual([]);
    const lapsing = anAuthority({ delegations: [aDelegation({ lapsesAt: plusDays(NOW, 30) })] });
    expect(works(person(people.ciso), lapsing)).toEqual(['confirm-delegation']);
    expect(works(person(people.delegate), lapsing)).toEqual([]);
  });

  it('waits for the second person of a change, never for the first', () => {
    const configuration = {
      ...noConfiguration,
      proposals: [
        {
          id: 'c-1',
          by: people.ciso,
          change: { policyThreshold: 30 },
          effectiveAt: plusDays(NOW, 2),
          reason: 'Stricter',
          at: NOW,
        },
      ],
    };
    expect(works(person(people.chair), anAuthority(), { configuration })).toEqual(['confirm-configuration']);
    expect(works(person(people.ciso), anAuthority(), { configuration })).toEqual([]);
    const { id: _id, version: _version, since: _since, retiredAt: _retiredAt, ...content } = aPolicy();
    const proposed = { by: people.bystander, at: NOW, content };
    const policies = [{ ...aPolicy(), proposed }];
    expect(works(person(people.ciso), anAuthority(), { policies })).toEqual(['confirm-policy']);
    expect(works(person(people.bystander), anAuthority(), { policies })).toEqual([]);
  });
});

it('what ends first is most urgent, and what never ends comes last', () => {
  const at = (since: number, due: number | null) => ({
    since: plusDays(NOW, since),
    due: due === null ? null : plusDays(NOW, due),
  });
  const sorted = [at(1, null), at(0, 5), at(0, null), at(3, 2)].toSorted(byUrgency);
  expect(sorted).toEqual([at(3, 2), at(0, 5), at(0, null), at(1, null)]);
});
