import { describe, expect, it } from 'vitest';
import {
  aContext,
  aDelegation,
  anActor,
  anAuthority,
  everybody,
  NOW,
  people,
  refusalOf,
} from '../../../test/builders/index.ts';
import type { Actor, SignIn } from '../people.ts';
import { type Instant, plusDays } from '../time.ts';
import { type Authority, noAuthority } from './authority.ts';
import { type AuthorityCommand, decideAuthority } from './decide.ts';
import { evolveAuthority } from './evolve.ts';
import {
  actingCisoAt,
  cisoAbsentAt,
  cisoAt,
  cisoVoices,
  couldDecide,
  delegationEndsAt,
  delegationOf,
  rolesOf,
  seatsAt,
  vacancy,
  voiceOf,
} from './queries.ts';

const ciso = anActor(people.ciso, []);
const administrator = anActor(people.bystander, ['administrator']);
const give = (command: AuthorityCommand, actor: Actor, state: Authority = anAuthority(), at: Instant = NOW) =>
  decideAuthority(state, command, aContext({ actor, at, authority: state }), everybody);
function after(
  command: AuthorityCommand,
  actor: Actor,
  state: Authority = anAuthority(),
  at: Instant = NOW,
): Authority {
  const decision = give(command, actor, state, at);
  if (decision.kind === 'refused') throw new Error(refusalOf(decision).join());
  return decision.events.reduce((s, event) => evolveAuthority(s, event, at), state);
}
type Grant = Extract<AuthorityCommand, { readonly type: 'GrantDelegation' }>;
const aGrant = (over: Partial<Grant> = {}): AuthorityCommand => ({
  type: 'GrantDelegation',
  id: 'd-9',
  to: people.member,
  ceiling: 'low',
  policies: null,
  startsAt: NOW,
  endsAt: plusDays(NOW, 100),
  ...over,
});
const question = (at: Instant) => ({ band: 'low', policy: 'phishing-resistant-mfa', at }) as const;
const holds = (state: Authority, person: string, at: Instant) =>
  'kind' in delegationOf(state, person, question(at));

describe('the CISO office', () => {
  it('is given by an administrator, to begin with by the program', () => {
    const system = anActor('system', [], { kind: 'system' });
    const first = after({ type: 'AppointCiso', holder: people.ciso }, system, noAuthority);
    expect(cisoAt(first, NOW)).toEqual({ holder: people.ciso, since: NOW, until: null });
    expect(cisoAt(first, plusDays(NOW, -1))).toBeNull();
    expect(refusalOf(give({ type: 'AppointCiso', holder: people.member }, ciso))).toEqual(['ROLE.missing']);
  });
  it('OFFICE: is for a known, active person who does not hold it', () => {
    const appoint = (holder: string) => refusalOf(give({ type: 'AppointCiso', holder }, administrator));
    expect(appoint('p-nobody')).toEqual(['OFFICE.unknown-person']);
    expect(appoint(people.mailbox)).toEqual(['OFFICE.unknown-person']);
    expect(appoint(people.leaver)).toEqual(['OFFICE.inactive-person']);
    expect(appoint(people.ciso)).toEqual(['OFFICE.already-holds']);
  });
  it('passes to a successor at once, and what was before stays on record', () => {
    const state = after({ type: 'AppointCiso', holder: people.member }, administrator);
    expect(cisoAt(state, NOW)?.holder).toBe(people.member);
    expect(cisoAt(state, plusDays(NOW, -1))?.holder).toBe(people.ciso);
    expect(actingCisoAt(state, NOW)).toBeNull();
  });
});

describe('succession', () => {
  const successor = anActor(people.member, []);
  const succeeded = () => after({ type: 'AppointCiso', holder: people.member }, administrator);
  const lapse = plusDays(NOW, 30);

  it("a predecessor's delegations end after 30 days unless confirmed", () => {
    const state = succeeded();
    expect(holds(state, people.delegate, plusDays(NOW, 29))).toBe(true);
    expect(holds(state, people.delegate, lapse)).toBe(false);
    expect(delegationOf(state, people.delegate, question(lapse))).toMatchObject([
      { code: 'APPROVE-AUTHORITY', reason: 'ended', detail: { endedAt: lapse } },
    ]);
  });
  it('a confirmed one goes on to its own end', () => {
    const state = after(
      { type: 'ConfirmDelegation', delegation: 'd-1' },
      successor,
      succeeded(),
      plusDays(NOW, 10),
    );
    expect(state.delegations[0]).toMatchObject({ confirmedBy: people.member, lapsesAt: null });
    expect(holds(state, people.delegate, plusDays(NOW, 200))).toBe(true);
    expect(holds(state, people.otherDelegate, plusDays(NOW, 200))).toBe(false);
  });
  it('one that has ended is not confirmed any more', () => {
    const confirm = { type: 'ConfirmDelegation', delegation: 'd-1' } as const;
    expect(refusalOf(give(confirm, successor, succeeded(), lapse))).toEqual(['DELEGATION.ended']);
    expect(refusalOf(give(confirm, ciso, succeeded(), plusDays(NOW, 1)))).toContain('DELEGATION.not-ciso');
  });
  it('there is nothing to confirm where the CISO has not changed', () => {
    expect(refusalOf(give({ type: 'ConfirmDelegation', delegation: 'd-1' }, ciso))).toEqual([
      'DELEGATION.not-lapsing',
    ]);
  });
  it('a second succession within the 30 days prolongs nothing', () => {
    const state = after(
      { type: 'AppointCiso', holder: people.chair },
      administrator,
      succeeded(),
      plusDays(NOW, 20),
    );
    expect(holds(state, people.delegate, lapse)).toBe(false);
  });
  it('one confirmed by a successor who goes too lapses anew', () => {
    const confirmed = after({ type: 'ConfirmDelegation', delegation: 'd-1' }, successor, succeeded());
    const again = after(
      { type: 'AppointCiso', holder: people.chair },
      administrator,
      confirmed,
      plusDays(NOW, 100),
    );
    expect(holds(again, people.delegate, plusDays(NOW, 129))).toBe(true);
    expect(holds(again, people.delegate, plusDays(NOW, 130))).toBe(false);
  });
});

describe('acting CISO and absence', () => {
  it('is recorded by the CISO, of somebody else, with sane dates', () => {
    const record = (person: string, until: Instant | null, actor = ciso) =>
      refusalOf(give({ type: 'RecordActingCiso', person, until }, actor));
    expect(record(people.member, null)).toEqual([]);
    expect(record(people.ciso, null)).toEqual(['OFFICE.already-holds']);
    expect(record(people.member, NOW)).toEqual(['OFFICE.dates']);
    expect(record(people.member, null, anActor(people.actingCiso, []))).toEqual(['OFFICE.not-ciso']);
  });
  it('another one replaces the last, and ends when recorded to', () => {
    const until = plusDays(NOW, 5);
    const state = after({ type: 'RecordActingCiso', person: people.member, until }, ciso);
    expect(actingCisoAt(state, NOW)?.person).toBe(people.member);
    expect(actingCisoAt(state, until)).toBeNull();
  });
  it('an absence holds from its start to its end, and never backwards', () => {
    const absence = (from: Instant, until: Instant) => ({ type: 'RecordAbsence', from, until }) as const;
    const state = after(absence(plusDays(NOW, -3), plusDays(NOW, 3)), ciso);
    expect([-1, 0, 2, 3].map((day) => cisoAbsentAt(state, plusDays(NOW, day)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(refusalOf(give(absence(plusDays(NOW, 3), plusDays(NOW, 1)), ciso))).toEqual(['OFFICE.dates']);
    expect(refusalOf(give(absence(plusDays(NOW, -3), NOW), ciso))).toEqual(['OFFICE.dates']);
  });
});

describe('DELEGATION', () => {
  it('is given by the CISO alone', () => {
    expect(refusalOf(give(aGrant(), ciso))).toEqual([]);
    expect(refusalOf(give(aGrant(), administrator))).toEqual(['DELEGATION.not-ciso']);
    expect(refusalOf(give(aGrant(), anActor(people.actingCiso, [])))).toEqual(['DELEGATION.not-ciso']);
  });
  it('is not passed on', () => {
    expect(refusalOf(give(aGrant(), anActor(people.delegate, [])))).toEqual([
      'DELEGATION.not-ciso',
      'DELEGATION.redelegation',
    ]);
  });
  it('is not to oneself, nor to somebody who is not there', () => {
    expect(refusalOf(give(aGrant({ to: people.ciso }), ciso))).toEqual(['DELEGATION.self']);
    expect(refusalOf(give(aGrant({ to: people.leaver }), ciso))).toEqual(['OFFICE.inactive-person']);
  });
  it('has an end after its start, in the future', () => {
    const dates = (startsAt: Instant, endsAt: Instant) => refusalOf(give(aGrant({ startsAt, endsAt }), ciso));
    expect(dates(NOW, NOW)).toEqual(['DELEGATION.dates']);
    expect(dates(plusDays(NOW, -9), plusDays(NOW, -1))).toEqual(['DELEGATION.dates']);
  });
  it('never reaches back before its record', () => {
    const state = after(aGrant({ startsAt: plusDays(NOW, -9) }), ciso);
    expect(state.delegations.at(-1)?.startsAt).toBe(NOW);
  });
  it('gives nothing until its delegate accepts it in words', () => {
    const given = after(aGrant(), ciso);
    const accept = (statement: string, actor = anActor(people.member, [])) =>
      give({ type: 'AcceptDelegation', delegation: 'd-9', statement }, actor, given);
    expect(holds(given, people.member, NOW)).toBe(false);
    expect(refusalOf(accept(' '))).toEqual(['DELEGATION.statement']);
    expect(refusalOf(accept('I accept.', anActor(people.delegate, [])))).toEqual(['DELEGATION.not-delegate']);
    const statement = 'I accept the same accountability.';
    const accepted = after(
      { type: 'AcceptDelegation', delegation: 'd-9', statement },
      anActor(people.member, []),
      given,
    );
    expect(holds(accepted, people.member, NOW)).toBe(true);
    const twice = give(
      { type: 'AcceptDelegation', delegation: 'd-9', statement },
      anActor(people.member, []),
      accepted,
    );
    expect(refusalOf(twice)).toEqual(['DELEGATION.already-accepted']);
  });
  it('is taken back at once, and only once', () => {
    const revoke = { type: 'RevokeDelegation', delegation: 'd-1', reason: 'Changed team.' } as const;
    const state = after(revoke, ciso);
    expect(holds(state, people.delegate, NOW)).toBe(false);
    expect(couldDecide(state, people.delegate, NOW)).toBe(false);
    expect(refusalOf(give(revoke, ciso, state))).toEqual(['DELEGATION.ended']);
    expect(refusalOf(give({ ...revoke, delegation: 'd-7' }, ciso))).toEqual(['DELEGATION.unknown']);
  });
  it('of several the one that fits decides, and the closest explains why none does', () => {
    const delegations = [
      aDelegation({ policies: ['disk-encryption'], ceiling: 'high', endsAt: NOW }),
      aDelegation({ id: 'd-3', ceiling: 'low' }),
    ];
    const state = anAuthority({ delegations });
    expect(delegationOf(state, people.delegate, question(NOW))).toMatchObject({ delegation: { id: 'd-3' } });
    expect(delegationOf(state, people.delegate, { ...question(NOW), band: 'medium' })).toMatchObject([
      { reason: 'ceiling', detail: { ceiling: 'low', band: 'medium' } },
    ]);
  });
  it('ends at the earliest of its end, a revocation and a lapse', () => {
    const endsAt = plusDays(NOW, 9);
    expect(delegationEndsAt(aDelegation({ endsAt }))).toBe(endsAt);
    expect(delegationEndsAt(aDelegation({ endsAt, revokedAt: NOW, lapsesAt: plusDays(NOW, 1) }))).toBe(NOW);
  });
});

describe('the committee', () => {
  it('acts under a dated charter from the CISO', () => {
    const charter = { type: 'CharterCommittee', title: 'Steering committee', chair: people.member } as const;
    expect(after(charter, ciso).charter).toEqual({
      by: people.ciso,
      at: NOW,
      title: 'Steering committee',
      chair: people.member,
    });
    expect(refusalOf(give(charter, administrator))).toEqual(['OFFICE.not-ciso']);
    expect(refusalOf(give({ ...charter, chair: people.leaver }, ciso))).toEqual(['OFFICE.inactive-person']);
  });
  it('has seats that are given once and end', () => {
    const seat = { type: 'GiveSeat', person: people.analyst } as const;
    const state = after(seat, ciso);
    expect(seatsAt(state, NOW)).toHaveLength(5);
    expect(refusalOf(give(seat, ciso, state))).toEqual(['OFFICE.already-holds']);
    const ended = after({ type: 'EndSeat', person: people.analyst }, ciso, state, plusDays(NOW, 1));
    expect(seatsAt(ended, NOW)).toHaveLength(5);
    expect(seatsAt(ended, plusDays(NOW, 1))).toHaveLength(4);
    expect(refusalOf(give({ type: 'EndSeat', person: people.analyst }, ciso))).toEqual([
      'OFFICE.unknown-seat',
    ]);
  });
});

describe('roles', () => {
  const grant = { type: 'GrantRole', person: people.member, role: 'auditor' } as const;
  it('are given and taken by administrators', () => {
    const state = after(grant, administrator);
    expect(rolesOf(state, people.member, NOW)).toEqual(['auditor']);
    expect(refusalOf(give(grant, administrator, state))).toEqual(['OFFICE.already-holds']);
    const without = after({ ...grant, type: 'RevokeRole' }, administrator, state, plusDays(NOW, 1));
    expect(rolesOf(without, people.member, plusDays(NOW, 1))).toEqual([]);
    expect(rolesOf(without, people.member, NOW)).toEqual(['auditor']);
    expect(refusalOf(give({ ...grant, type: 'RevokeRole' }, administrator))).toEqual(['OFFICE.not-held']);
    expect(refusalOf(give(grant, ciso))).toEqual(['ROLE.missing']);
  });
  it('the last administrator stays', () => {
    const only = after({ type: 'GrantRole', person: people.bystander, role: 'administrator' }, administrator);
    const revoke = { type: 'RevokeRole', person: people.bystander, role: 'administrator' } as const;
    expect(refusalOf(give(revoke, administrator, only))).toEqual(['OFFICE.last-administrator']);
    const two = after(
      { type: 'GrantRole', person: people.member, role: 'administrator' },
      administrator,
      only,
    );
    expect(refusalOf(give(revoke, administrator, two))).toEqual([]);
  });
});

describe('a departure', () => {
  const leaves = (person: string, state?: Authority) =>
    after({ type: 'RecordDeparture', person }, administrator, state);
  const later = plusDays(NOW, 40);
  const nobodyRecused = () => false;
  it('ends seat, role, acting and what was delegated to the person', () => {
    expect(seatsAt(leaves(people.member), NOW).map((seat) => seat.person)).not.toContain(people.member);
    expect(rolesOf(leaves(people.analyst), people.analyst, NOW)).toEqual([]);
    expect(actingCisoAt(leaves(people.actingCiso), NOW)).toBeNull();
    expect(holds(leaves(people.delegate), people.delegate, NOW)).toBe(false);
    expect(holds(leaves(people.delegate), people.otherDelegate, NOW)).toBe(true);
  });
  it('of the CISO leaves the acting CISO to speak until another is appointed', () => {
    const gone = leaves(people.ciso);
    const voices = (state: Authority, at: Instant) => cisoVoices(state, at, nobodyRecused).map(voiceOf);
    expect(voices(gone, later)).toEqual([people.actingCiso]);
    expect(vacancy(gone, later, nobodyRecused)).toBeNull();
    expect(vacancy(leaves(people.actingCiso, gone), later, nobodyRecused)?.reason).toBe('no-ciso');
    const appoint = { type: 'AppointCiso', holder: people.member } as const;
    const next = after(appoint, administrator, gone, later);
    expect(voices(next, later)).toEqual([people.member]);
    expect(vacancy(next, later, nobodyRecused)).toBeNull();
  });
  it('of the CISO ends their delegations after 30 days', () => {
    const gone = leaves(people.ciso);
    expect(holds(gone, people.delegate, plusDays(NOW, 29))).toBe(true);
    expect(holds(gone, people.delegate, plusDays(NOW, 30))).toBe(false);
  });
  it('is on record once, and not at all of whoever holds nothing', () => {
    const again = (person: string) =>
      give({ type: 'RecordDeparture', person }, administrator, leaves(person));
    for (const person of [people.ciso, people.member, people.analyst, people.delegate])
      expect(again(person)).toEqual({ kind: 'accepted', events: [] });
  });
  it('of the last administrator is not recorded before there is another', () => {
    const only = after({ type: 'GrantRole', person: people.bystander, role: 'administrator' }, administrator);
    const leave = { type: 'RecordDeparture', person: people.bystander } as const;
    expect(refusalOf(give(leave, administrator, only))).toEqual(['OFFICE.last-administrator']);
  });
  it('is kept by a program too: it gives no authority', () => {
    const token: Partial<SignIn> = { kind: 'token', fresh: false, strong: false };
    const program = anActor(people.bystander, ['administrator'], token);
    expect(refusalOf(give({ type: 'RecordDeparture', person: people.member }, program))).toEqual([]);
    expect(refusalOf(give({ type: 'RecordDeparture', person: people.member }, ciso))).toEqual([
      'ROLE.missing',
    ]);
  });
});

describe('APPROVE-STEPUP', () => {
  it('a stored token changes no authority', () => {
    const token: Partial<SignIn> = { kind: 'token', fresh: false, strong: false };
    expect(refusalOf(give(aGrant(), anActor(people.ciso, [], token)))).toEqual(['APPROVE-STEPUP.token']);
    const grant = { type: 'GrantRole', person: people.member, role: 'auditor' } as const;
    expect(refusalOf(give(grant, anActor(people.bystander, ['administrator'], token)))).toEqual([
      'APPROVE-STEPUP.token',
    ]);
  });
});
