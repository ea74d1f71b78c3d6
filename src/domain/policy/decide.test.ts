import { describe, expect, it } from 'vitest';
import { aContext, anActor, aPolicy, NOW, people, refusalOf } from '../../../test/builders/index.ts';
import type { Actor } from '../people.ts';
import { type Instant, plusDays } from '../time.ts';
import { decidePolicy, type PolicyCommand } from './decide.ts';
import { evolvePolicy } from './evolve.ts';
import { isCurrent, type Policy, type PolicyContent } from './policy.ts';

const ciso = anActor(people.ciso, []);
const administrator = anActor(people.bystander, ['administrator']);
const { id, version: _version, since: _since, retiredAt: _retiredAt, ...content } = aPolicy();
const publish = (over: Partial<PolicyContent> = {}): PolicyCommand => ({
  type: 'PublishPolicy',
  content: { ...content, ...over },
});
const confirm: PolicyCommand = { type: 'ConfirmPolicyChange' };
const retire: PolicyCommand = { type: 'RetirePolicy', reason: 'Replaced by the device policy.' };
const give = (policy: Policy | null, command: PolicyCommand, actor: Actor = administrator) =>
  decidePolicy(policy, command, aContext({ actor }));
function after(
  policy: Policy | null,
  command: PolicyCommand,
  actor: Actor = administrator,
  at: Instant = NOW,
): Policy {
  const decision = give(policy, command, actor);
  if (decision.kind === 'refused') throw new Error(refusalOf(decision).join());
  const folded = decision.events.reduce<Policy | null>((p, event) => evolvePolicy(p, event, at, id), policy);
  if (folded === null) throw new Error('nothing was published');
  return folded;
}

describe('a policy', () => {
  it('is published by an administrator or the CISO, from version 1 on', () => {
    expect(after(null, publish())).toMatchObject({ id, version: 1, since: NOW, retiredAt: null });
    expect(refusalOf(give(null, publish(), ciso))).toEqual([]);
    expect(refusalOf(give(null, publish(), anActor()))).toEqual(['ROLE.missing']);
  });
  it('gets a new version with new words by one person', () => {
    const next = after(
      aPolicy(),
      publish({ title: 'Sign-in that resists phishing' }),
      administrator,
      plusDays(NOW, 1),
    );
    expect(next).toMatchObject({
      version: 4,
      since: plusDays(NOW, 1),
      title: 'Sign-in that resists phishing',
    });
  });
  it('POLICY.exists: the same words and terms again are no new version', () => {
    expect(refusalOf(give(aPolicy(), publish()))).toEqual(['POLICY.exists']);
    expect(refusalOf(give(aPolicy(), publish({ targets: content.targets.toReversed() })))).toEqual([
      'POLICY.exists',
    ]);
  });
  it('POLICY.retired: ends once, and stays ended', () => {
    const retired = after(aPolicy(), retire);
    expect(isCurrent(retired, NOW)).toBe(false);
    expect(isCurrent(retired, plusDays(NOW, -1))).toBe(true);
    expect(refusalOf(give(retired, retire))).toEqual(['POLICY.retired']);
    expect(refusalOf(give(retired, publish({ title: 'Again' })))).toEqual(['POLICY.retired']);
    expect(refusalOf(give(null, retire))).toEqual(['NOT-FOUND.nothing-there']);
  });
  it('POLICY.dates: has a default term within its longest, in whole days', () => {
    for (const terms of [{ defaultTermDays: 91 }, { defaultTermDays: 0 }, { longestTermDays: 90.5 }])
      expect(refusalOf(give(null, publish(terms)))).toEqual(['POLICY.dates']);
    expect(refusalOf(give(null, publish({ longestTermDays: 366 })))).toEqual(['CONFIG-AUTHORITY.fixed']);
  });
});

describe('CONFIG-AUTHORITY for what a policy allows', () => {
  const changes: readonly Partial<PolicyContent>[] = [
    { targets: ['identity-provider'] },
    { family: 'another-family' },
    { longestTermDays: 60, defaultTermDays: 60 },
    { defaultTermDays: 30 },
    { exceptable: false, nonExceptableReason: 'Nothing may sign in with a password alone.' },
  ];
  it.each(changes)('changing %j waits for a second person, and the version in force stays', (change) => {
    const waiting = after(aPolicy(), publish(change));
    expect(waiting).toMatchObject({ version: 3, proposed: { by: people.bystander, content: change } });
    expect(waiting.targets).toEqual(content.targets);
    expect(after(waiting, confirm, ciso)).toMatchObject({ version: 4, ...change });
  });
  it('one of the two is the CISO, and nobody is both', () => {
    const byAdministrator = after(aPolicy(), publish({ defaultTermDays: 30 }));
    expect(refusalOf(give(byAdministrator, confirm))).toEqual(['CONFIG-AUTHORITY.second-person']);
    expect(refusalOf(give(byAdministrator, confirm, anActor(people.member, ['administrator'])))).toEqual([
      'CONFIG-AUTHORITY.not-ciso',
    ]);
    const byCiso = after(aPolicy(), publish({ defaultTermDays: 30 }), ciso);
    expect(refusalOf(give(byCiso, confirm))).toEqual([]);
    expect(refusalOf(give(byCiso, confirm, ciso))).toEqual(['CONFIG-AUTHORITY.second-person']);
  });
  it('there is something to confirm, by a person', () => {
    expect(refusalOf(give(aPolicy(), confirm, ciso))).toEqual(['CONFIG-AUTHORITY.nothing-proposed']);
    const waiting = after(aPolicy(), publish({ defaultTermDays: 30 }));
    expect(refusalOf(give(waiting, confirm, anActor(people.ciso, [], { kind: 'token' })))).toEqual([
      'APPROVE-STEPUP.token',
    ]);
  });
  it('a published version or a retirement drops what waited', () => {
    const waiting = after(aPolicy(), publish({ defaultTermDays: 30 }));
    expect(after(waiting, publish({ title: 'Other words' })).proposed).toBeUndefined();
    expect(after(waiting, retire).proposed).toBeUndefined();
  });
});
