import { describe, expect, it } from 'vitest';
import { aContext, anActor, NOW, people, refusalOf } from '../../../test/builders/index.ts';
import { type Configuration, type ConfigurationState, defaultConfiguration } from '../configuration.ts';
import type { Actor } from '../people.ts';
import { type Instant, plusDays } from '../time.ts';
import { type ConfigurationCommand, configurationAt, decideConfiguration } from './decide.ts';
import { evolveConfiguration, noConfiguration } from './evolve.ts';

const ciso = anActor(people.ciso, []);
const chair = anActor(people.chair, []);
const tomorrow = plusDays(NOW, 1);

const propose = (change: object, effectiveAt = tomorrow, proposal = 'k-1'): ConfigurationCommand => ({
  type: 'ProposeConfiguration',
  proposal,
  change,
  effectiveAt,
  reason: 'After the audit in March.',
});
const confirm = (proposal = 'k-1'): ConfigurationCommand => ({ type: 'ConfirmConfiguration', proposal });
const give = (command: ConfigurationCommand, actor: Actor, state = noConfiguration, at: Instant = NOW) =>
  decideConfiguration(state, command, aContext({ actor, at }));
function after(
  command: ConfigurationCommand,
  actor: Actor,
  state = noConfiguration,
  at: Instant = NOW,
): ConfigurationState {
  const decision = give(command, actor, state, at);
  if (decision.kind === 'refused') throw new Error(refusalOf(decision).join());
  return decision.events.reduce((s, event) => evolveConfiguration(s, event, at), state);
}
const changed = (change: Partial<Configuration>, effectiveAt: Instant, state = noConfiguration, id = 'k-1') =>
  after(confirm(id), chair, after(propose(change, effectiveAt, id), ciso, state));

describe('CONFIG-AUTHORITY', () => {
  it('a change by the CISO and a second person takes effect at its instant and not before', () => {
    const state = changed({ votingDays: 5 }, tomorrow);
    expect(configurationAt(state, NOW)).toEqual(defaultConfiguration);
    expect(configurationAt(state, tomorrow)).toEqual({ ...defaultConfiguration, votingDays: 5 });
    expect(state.proposals).toEqual([]);
  });
  it('a proposal alone changes nothing', () => {
    const state = after(propose({ votingDays: 5 }), ciso);
    expect(configurationAt(state, tomorrow)).toEqual(defaultConfiguration);
  });
  it('only the CISO proposes', () => {
    for (const actor of [chair, anActor(people.actingCiso, []), anActor(people.bystander, ['administrator'])])
      expect(refusalOf(give(propose({ votingDays: 5 }), actor))).toEqual(['CONFIG-AUTHORITY.not-ciso']);
  });
  it('an administrator or the chair confirms, and never who proposed', () => {
    const proposed = after(propose({ votingDays: 5 }), ciso);
    const by = (actor: Actor) => refusalOf(give(confirm(), actor, proposed));
    expect(by(chair)).toEqual([]);
    expect(by(anActor(people.bystander, ['administrator']))).toEqual([]);
    expect(by(anActor(people.member, ['auditor']))).toEqual(['CONFIG-AUTHORITY.second-person']);
    expect(by(anActor(people.ciso, ['administrator']))).toEqual(['CONFIG-AUTHORITY.second-person']);
  });
  it('is for the future only, at the proposal and at the confirmation', () => {
    expect(refusalOf(give(propose({ votingDays: 5 }, NOW), ciso))).toEqual(['CONFIG-AUTHORITY.past']);
    const proposed = after(propose({ votingDays: 5 }), ciso);
    expect(refusalOf(give(confirm(), chair, proposed, tomorrow))).toEqual(['CONFIG-AUTHORITY.past']);
  });
  it('something has to be proposed', () => {
    expect(refusalOf(give(propose({}), ciso))).toEqual(['CONFIG-AUTHORITY.nothing-proposed']);
    expect(refusalOf(give(confirm(), chair))).toEqual(['CONFIG-AUTHORITY.nothing-proposed']);
  });
  it.each([
    [{ structuralMaxDays: 400 }],
    [{ emergencyHours: 96 }],
    [{ chainMaxDays: 900 }],
    [{ longestTermDays: 366 }],
    [{ bands: { low: 9, medium: 4, high: 16 } }],
    [{ bands: { low: 4, medium: 9, high: 25 } }],
    [{ bands: { low: 0, medium: 9, high: 16 } }],
  ])('what is fixed stays fixed: %j', (change) => {
    expect(refusalOf(give(propose(change), ciso))).toEqual(['CONFIG-AUTHORITY.fixed']);
  });
  it('a default term longer than the longest is no configuration', () => {
    expect(refusalOf(give(propose({ longestTermDays: 60 }), ciso))).toEqual(['INPUT.malformed']);
    expect(refusalOf(give(propose({ longestTermDays: 60, defaultTermDays: 60 }), ciso))).toEqual([]);
  });
  it('two proposals that are each one are none together: the second is not confirmed', () => {
    const longer = after(propose({ defaultTermDays: 90 }, plusDays(NOW, 5)), ciso);
    const shorter = changed({ longestTermDays: 60, defaultTermDays: 50 }, tomorrow, longer, 'k-2');
    expect(refusalOf(give(confirm(), chair, shorter))).toEqual(['INPUT.malformed']);
  });
  it('a stored token neither proposes nor confirms', () => {
    const token = { kind: 'token' } as const;
    expect(refusalOf(give(propose({ votingDays: 5 }), anActor(people.ciso, [], token)))).toEqual([
      'APPROVE-STEPUP.token',
    ]);
  });
});

describe('several changes', () => {
  it('add up, whatever the order in which they are confirmed', () => {
    const june = plusDays(NOW, 90);
    const may = plusDays(NOW, 60);
    const state = changed({ votingDays: 5 }, may, changed({ pendingDays: 20 }, june), 'k-2');
    expect(configurationAt(state, may)).toMatchObject({ votingDays: 5, pendingDays: 30 });
    expect(configurationAt(state, june)).toMatchObject({ votingDays: 5, pendingDays: 20 });
  });
  it('of the same value hold each from its own instant', () => {
    const state = changed(
      { votingDays: 5 },
      plusDays(NOW, 10),
      changed({ votingDays: 3 }, plusDays(NOW, 20)),
      'k-2',
    );
    expect([9, 10, 20].map((day) => configurationAt(state, plusDays(NOW, day)).votingDays)).toEqual([
      7, 5, 3,
    ]);
  });
});
